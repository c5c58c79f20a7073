@testable import Checks
import Domain
import Testing

@Suite("Document numbers out of the order of their dates") struct NumbersOutOfDateOrderTests {
  let check = NumbersOutOfDateOrder()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        "Công văn số 14/SYT-NVY ngày 12/1/2023; Công văn số 71/SYT-NVY ngày 10/1/2023; Công văn số 101/SYT-NVY ngày 6/3/2023.",
        "Công văn số 71/SYT-NVY ngày 10/1/2023"
      ),
      (
        "Quyết định số 58/QĐ-SGTVT ngày 17/01/2025; Quyết định số 58/QĐ-SGTVT ngày 17/02/2025.",
        "Quyết định số 58/QĐ-SGTVT ngày 17/02/2025"
      ),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Công văn số 14/SYT-NVY ngày 12/1/2023; Công văn số 71/SYT-NVY ngày 12/1/2023; Công văn số 15/SYT-TCKT ngày 12/1/2023.",
      "Công văn số 900/SYT-NVY ngày 12/12/2022; Công văn số 71/SYT-NVY ngày 10/1/2023.",
      "Quyết định số 197/QĐ-UBND ngày 25/01/2025; Quyết định số 58/QĐ-UBND ngày 17/3/2025.",
      "Kế hoạch số 31/KH-SYT ngày 14/02/2025; Quyết định số 12/QĐ-SYT ngày 20/02/2025.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
