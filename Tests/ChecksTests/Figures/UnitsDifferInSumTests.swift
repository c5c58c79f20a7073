@testable import Checks
import Domain
import Testing

@Suite("Total and parts in different units") struct UnitsDifferInSumTests {
  let check = UnitsDifferInSum()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Toàn tỉnh cung ứng 34 tấn giống, trong đó: huyện A 24 tấn, huyện B 10 ha.", "10 ha")
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Toàn ngành có 1.250 cán bộ, trong đó: 1.000 giáo viên, 250 nhân viên.",
      "Các huyện đã phê duyệt 34 mô hình, trong đó: 24 mô hình trồng trọt, 10 mô hình chăn nuôi.",
      "Trồng 34 ha rừng, trong đó: huyện A 24 ha, huyện B 10 ha.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
