@testable import Checks
import Domain
import Testing

@Suite("Normative symbol without its year") struct SymbolWithoutYearTests {
  let check = SymbolWithoutYear()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Căn cứ Thông tư số 10/TT-BNNPTNT ngày 15/11/2023 của Bộ Nông nghiệp và Phát triển nông thôn;", "10/TT-BNNPTNT"),
      ("Căn cứ Nghị định số 24/NĐ-CP ngày 27/02/2024 của Chính phủ;", "24/NĐ-CP"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Căn cứ Thông tư số 10/2023/TT-BNNPTNT ngày 15/11/2023;",
      "Căn cứ Nghị định số 14/CP ngày 02/3/1993 của Chính phủ;",
      "Thực hiện Nghị quyết số 76/NĐ-CP của Chính phủ.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
