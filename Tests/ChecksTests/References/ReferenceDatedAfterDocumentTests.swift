@testable import Checks
import Domain
import Testing

@Suite("Reference dated after the document itself") struct ReferenceDatedAfterDocumentTests {
  let check = ReferenceDatedAfterDocument()

  private func findings(cited: PartialDay?, issued: PartialDay?) -> [Finding] {
    let text = "Thực hiện Quyết định số 215/QĐ-UBND của UBND tỉnh."
    let reference = Reference(
      kind: "Quyết định",
      symbol: DocumentSymbol(
        family: .administrative, number: "215", symbol: "QĐ-UBND", kindAbbreviation: "QĐ", agency: "UBND",
        asPrinted: "215/QĐ-UBND"), date: cited,
      passage: passage("Quyết định số 215/QĐ-UBND", in: text))
    var header = DocumentHeader(kind: "Kế hoạch")
    header.date = issued
    return check.findings(in: document(text, facts: DocumentFacts(header: header, references: [reference])))
  }

  @Test(
    "only a day that is certainly later counts",
    arguments: [
      (PartialDay(year: 2024, month: 3, day: 13), PartialDay(year: 2024, month: 3, day: 12), 1),
      (PartialDay(year: 2024, month: 3, day: 12), PartialDay(year: 2024, month: 3, day: 12), 0),
      (PartialDay(year: 2024, month: 4), PartialDay(year: 2024, month: 3, day: 12), 0),
      (PartialDay(year: 2024, month: 3, day: 13), PartialDay(year: 2024, month: 3), 0),
    ])
  func days(cited: PartialDay, issued: PartialDay, count: Int) {
    #expect(findings(cited: cited, issued: issued).count == count)
  }

  @Test("without a date on either side nothing is said")
  func unknown() {
    #expect(findings(cited: nil, issued: PartialDay(year: 2024, month: 3, day: 12)).isEmpty)
    #expect(findings(cited: PartialDay(year: 2024, month: 3, day: 13), issued: nil).isEmpty)
  }
}
