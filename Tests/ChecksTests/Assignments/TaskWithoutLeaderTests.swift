@testable import Checks
import Domain
import Testing

@Suite("Task without a leader") struct TaskWithoutLeaderTests {
  let check = TaskWithoutLeader()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        KẾ HOẠCH
        Nhiệm vụ trọng tâm năm 2025

        1. Xây dựng 11 phòng học

        - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn An.
        - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
        - Thời gian hoàn thành: Quý I/2025.

        2. Xây dựng 12 phòng học

        - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Bình.
        - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
        - Thời gian hoàn thành: Quý I/2025.

        3. Xây dựng 13 phòng học

        - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
        - Thời gian hoàn thành: Quý I/2025.
        """, "3. Xây dựng 13 phòng học"
      )
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Xây dựng 11 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn An.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.

      2. Xây dựng 12 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Bình.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.

      3. Xây dựng 13 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Chi.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Xây dựng 11 phòng học

      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.

      2. Xây dựng 12 phòng học

      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.

      3. Xây dựng 13 phòng học

      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Xây dựng 11 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn An.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.

      2. Xây dựng 12 phòng học

      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.

      3. Xây dựng 13 phòng học

      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Quý I/2025.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test("a post without a name is a leader too, in a table of tabs and of strokes", arguments: ["\t", " | "])
  func post(mark: String) throws {
    let rows = [
      ["TT", "Nhiệm vụ", "Lãnh đạo phụ trách", "Đơn vị chủ trì"],
      ["1", "Khám sức khỏe học sinh", "Đ/c Nguyễn Văn An - Phó Giám đốc", "Trung tâm Y tế"],
      ["2", "Tiêm chủng mở rộng", "Đ/c Trần Thị Bình - Phó Giám đốc", "Trung tâm Y tế"],
      ["3", "Chuyển đổi số ngành y tế", "Giám đốc Sở", "Văn phòng Sở"],
    ]
    let lines = rows.map { row in mark == "\t" ? row.joined(separator: mark) : "| " + row.joined(separator: mark) + " |"
    }
    #expect(try quotes(check, "KẾ HOẠCH\nCông tác y tế năm 2025\n\n" + lines.joined(separator: "\n")) == [])
  }
}
