@testable import Checks
import Domain
import Testing

@Suite("Stray space in a number or date") struct StraySpaceInSymbolTests {
  let check = StraySpaceInSymbol()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Căn cứ Quyết định số 22/QĐ-SYT ngày 06 /02/2025 của Sở Y tế;", "06 /02/2025")
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Căn cứ Quyết định số 22/QĐ-SYT ngày 06/02/2025 của Sở Y tế;",
      "Có 12 /15 trường đạt chuẩn; thực hiện từ 06 /02/2025 đến 15/3/2025.",
      "Thực hiện Nghị quyết số 19- NQ/TW ngày 16/6/2022.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
