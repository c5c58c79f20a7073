@testable import Checks
import Domain
import Testing

@Suite("Result and plan in different units") struct UnitDiffersFromPlanTests {
  let check = UnitDiffersFromPlan()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Trồng rừng mới được 6.500 tấn, đạt 72,2% kế hoạch (9.000 ha).", "6.500 tấn"),
      ("Giải ngân 120 km, đạt 80% kế hoạch (150 tỷ đồng).", "120 km"),
      (
        "Trồng rừng 6.500 ha, đạt 72,2% kế hoạch (9.000 ha), bằng 108,3% so với cùng kỳ năm trước (6.000 tấn).",
        "6.500 ha"
      ),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Trồng rừng mới được 6.500 ha, đạt 72,2% kế hoạch (9.000 ha).",
      "Trồng 2,5 triệu cây, đạt 112,5% kế hoạch (2.223 nghìn cây).",
      "Hoàn thành 12 km, đạt 60% kế hoạch, giải ngân 150 tỷ đồng.",
      "Khám 1.200 lượt người, đạt 80% kế hoạch (1.500 lượt người).",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
