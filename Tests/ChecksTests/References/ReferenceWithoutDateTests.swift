@testable import Checks
import Domain
import Testing

@Suite("Reference without a date") struct ReferenceWithoutDateTests {
  let check = ReferenceWithoutDate()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        "Triển khai Quyết định số 131/QĐ-TTg của Thủ tướng Chính phủ; các trường tiếp tục thực hiện Quyết định số 131/QĐ-TTg.",
        "Quyết định số 131/QĐ-TTg"
      )
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Triển khai Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ; tiếp tục thực hiện Quyết định số 131/QĐ-TTg.",
      "Căn cứ Nghị định số 24/2024/NĐ-CP; Luật số 22/2023/QH15.",
      "Quyết định số 131/QĐ-TTg năm 2022 của Thủ tướng Chính phủ.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test("a symbol that is wrong anyway is told by its own check")
  func wrongSymbol() throws {
    #expect(
      try quotes(check, "Thực hiện Chỉ thị số 42/CT/TW của Ban Bí thư; Nghị quyết số 76/NĐ-CP của Chính phủ.") == [])
  }
}
