@testable import Checks
import Domain
import Testing

@Suite("Lead units that the content contradicts") struct LeadUnitContradictsContentTests {
  let check = LeadUnitContradictsContent()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
        1	Sửa chữa đường tỉnh	Phòng Hạ tầng; Phòng Kế hoạch	Giao Phòng Hạ tầng chủ trì sửa 12 km
        2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
        """, "Giao Phòng Hạ tầng chủ trì"
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
      1	Sửa chữa đường tỉnh	Phòng Hạ tầng	Giao Phòng Hạ tầng chủ trì sửa 12 km
      2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Sửa chữa đường tỉnh	Phòng Hạ tầng; Phòng Kế hoạch	Sửa 12 km
      2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Sửa chữa đường tỉnh	Phòng Hạ tầng; Phòng Kế hoạch	Giao các đơn vị chủ trì theo chức năng
      2	Thay cầu yếu	Phòng Hạ tầng	Thẩm định hồ sơ
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
