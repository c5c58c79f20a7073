@testable import Checks
import Domain
import Testing

@Suite("Unit that does not fit the indicator") struct UnitDoesNotFitIndicatorTests {
  let check = UnitDoesNotFitIndicator()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Khai thác gỗ 580 nghìn m2, đạt kế hoạch.", "580 nghìn m2"),
      ("Sản lượng thịt hơi xuất chuồng ước đạt 42.500 ha.", "42.500 ha"),
      ("Tổng diện tích gieo trồng vụ xuân đạt 48.231 tấn.", "48.231 tấn"),
      ("Tỷ lệ học sinh đến trường đạt 95 ha.", "95 ha"),
      ("Tổng đàn trâu có 63.875 ha.", "63.875 ha"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Tăng sản lượng nhờ mở rộng 300 ha, diện tích giảm 12 km ven đường.",
      "Tỷ lệ giải ngân vốn đạt 95%; tỷ lệ diện tích được tưới đạt 12.000 ha.",
      "Tỷ lệ lấp đầy khu công nghiệp đạt 65% với 120 ha.",
      "Sản lượng khai thác đá 1,2 triệu m3; khai thác gỗ trên 1.200 ha rừng trồng.",
      "Diện tích sàn nhà ở bình quân 26 m2/người; năng suất lao động tăng 6%.",
      "Diện tích: khu A trồng 12 ha, thu 300 tấn.",
      "Kinh phí hỗ trợ diện tích bị thiệt hại 120 triệu đồng.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
