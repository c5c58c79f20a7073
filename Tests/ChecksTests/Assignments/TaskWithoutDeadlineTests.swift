@testable import Checks
import Domain
import Testing

@Suite("Task without a deadline") struct TaskWithoutDeadlineTests {
  let check = TaskWithoutDeadline()

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
        - Thời gian hoàn thành: Quý II/2025.

        3. Xây dựng 13 phòng học

        - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Chi.
        - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
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
      - Thời gian hoàn thành: Quý II/2025.

      3. Xây dựng 13 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Chi.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      - Thời gian hoàn thành: Năm 2025.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Xây dựng 11 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn An.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.

      2. Xây dựng 12 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Bình.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.

      3. Xây dựng 13 phòng học

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn Chi.
      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      """,
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
      """,
      """
      Số: 12/BC-SYT

      Lào Cai, ngày 10 tháng 12 năm 2025

      BÁO CÁO

      Kết quả năm 2025

      STT	Nhiệm vụ	Đơn vị chủ trì	Kết quả thực hiện
      1	Tiêm chủng 1.200 trẻ em	Trung tâm Kiểm soát bệnh tật	Đạt 98%
      2	Khám 25 trường	Trung tâm Y tế	Đã xong
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Thời gian hoàn thành
      1	Học bạ điện tử	Phòng Trung học	Tháng 9/2025
      2	Thi tốt nghiệp	Phòng Khảo thí	Tháng 6/2025
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test(
    "a standing duty needs none, work that ends does",
    arguments: [
      ("Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này.", 0),
      ("Sở Thông tin và Truyền thông hướng dẫn công tác tuyên truyền.", 0),
      ("Sở Y tế phối hợp, hoàn thành cải tạo các trạm y tế xã.", 1),
      ("Sở Y tế kiểm tra 45 cơ sở khám bệnh.", 1),
    ])
  func standing(duty: String, count: Int) throws {
    let text = """
      THÔNG BÁO
      Kết luận của Phó Chủ tịch UBND tỉnh về giải ngân vốn đầu tư công

      1. Giao Sở Tài chính điều chuyển vốn trước ngày 30/5/2025.

      2. Giao Sở Xây dựng thẩm định 12 dự án trước ngày 15/6/2025.

      3. \(duty)
      """
    #expect(try quotes(check, text).count == count)
  }
}
