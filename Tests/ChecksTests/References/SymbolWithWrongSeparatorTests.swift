@testable import Checks
import Domain
import Testing

@Suite("Symbol with the wrong separator") struct SymbolWithWrongSeparatorTests {
  let check = SymbolWithWrongSeparator()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Thực hiện Chỉ thị số 42/CT/TW ngày 24/3/2020 của Ban Bí thư.", "42/CT/TW"),
      ("Căn cứ Nghị quyết số 29/NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.", "29/NQ/TW"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Thực hiện Chỉ thị số 42-CT/TW ngày 24/3/2020 của Ban Bí thư.",
      "Kế hoạch số 176/KH-UBND ngày 23/8/2023; Nghị quyết số 20/NQ-CP ngày 01/3/2022.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
