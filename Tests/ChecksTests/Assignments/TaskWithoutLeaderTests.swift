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
}
