@testable import Checks
import Domain
import Testing

@Suite("Annex that is named but absent") struct AnnexNamedButAbsentTests {
  let check = AnnexNamedButAbsent()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Chỉ tiêu giường bệnh như phụ lục 02 kèm theo.", "phụ lục 02 kèm theo"),
      ("Danh sách trường (có danh mục chi tiết kèm theo).", "danh mục chi tiết kèm theo"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      Chỉ tiêu giường bệnh như Phụ lục kèm theo.

      PHỤ LỤC I

      Chỉ tiêu giường bệnh
      """,
      "Hồ sơ kèm theo gồm đơn và bản sao; phụ lục hợp đồng đã ký.",
      "Báo cáo theo phụ lục của Thông tư số 12/2020/TT-BGDĐT.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
