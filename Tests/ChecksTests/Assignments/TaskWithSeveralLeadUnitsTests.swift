@testable import Checks
import Domain
import Testing

@Suite("Task with several lead units") struct TaskWithSeveralLeadUnitsTests {
  let check = TaskWithSeveralLeadUnits()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
        1	Sửa chữa đường tỉnh	Phòng Hạ tầng; Phòng Kế hoạch	Sửa 12 km
        2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
        """, "Phòng Hạ tầng; Phòng Kế hoạch"
      )
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Sửa chữa đường tỉnh	Phòng Hạ tầng	Sửa 12 km
      2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Sửa chữa đường tỉnh	Các phòng, ban; UBND các xã	Sửa 12 km
      2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Sửa chữa đường tỉnh	Phòng Hạ tầng; Phòng Kế hoạch	Giao Phòng Hạ tầng chủ trì sửa 12 km
      2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test(
    "three rows or more make one note, with the places of the others", arguments: [(2, 2, 0), (3, 1, 2), (5, 1, 4)])
  func manner(rows: Int, findings: Int, notes: Int) throws {
    let lines = (1...rows).map { "\($0)\tTập huấn lớp \($0)\tPhòng Tiểu học; Phòng Trung học\tTháng 9/2025" }
    let text = (["STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành"] + lines).joined(separator: "\n")
    let found = try checkDocument(read(text), with: [TaskWithSeveralLeadUnits()])
    #expect(found.count == findings)
    #expect(found.first?.notes.count == notes)
  }
}
