@testable import Checks
import Domain
import Testing

@Suite("Total to date compared with a plan of new ones") struct StockMixedWithFlowTests {
  let check = StockMixedWithFlow()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Lũy kế có 87 sản phẩm OCOP, đạt 580% kế hoạch (công nhận mới 15 sản phẩm).", "87 sản phẩm")
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Lũy kế giải ngân 120 tỷ đồng, đạt 80% kế hoạch (150 tỷ đồng).",
      "Công nhận mới 12 sản phẩm OCOP, đạt 80% kế hoạch (15 sản phẩm); lũy kế 87 sản phẩm.",
      "Hiện có 240 trường đạt chuẩn quốc gia, bằng 96% kế hoạch (250 trường).",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
