@testable import Checks
import Domain
import Testing

@Suite("Deadline before the document's own date") struct DeadlineBeforeDocumentDateTests {
  @Test(
    "against the earliest day the document can have",
    arguments: [
      ("2022-02", "2022-01-31", true), ("2022-02-06", "2022-02-05", true), ("2022-02-06", "2022-02-06", false),
      ("2022-02", "2022-02-01", false), ("2022", "2022-01-01", false), ("2022-02", "2021-12-31", false),
    ])
  func dates(issued: String, due: String, isReported: Bool) {
    let text = "1. Rà soát rừng\n- Thời gian hoàn thành: Tháng 01/2022."
    let header = DocumentHeader(kind: "Kế hoạch", date: PartialDay(iso: issued), periodFrom: Day(2022, 1, 1))
    let task = TaskFact(
      id: "1", title: "Rà soát rừng", deadline: Deadline(text: "Tháng 01/2022", to: Day(iso: due)),
      passage: passage("1. Rà soát rừng", in: text))
    let findings = DeadlineBeforeDocumentDate().findings(
      in: document(text, facts: DocumentFacts(header: header, tasks: [task])))
    #expect(findings.map(\.passage.quote) == (isReported ? ["Tháng 01/2022"] : []))
    #expect(findings.allSatisfy { $0.rule == .internalConflict && $0.severity == .error })
  }

  @Test("a document without a date, a task without one, and a report are left alone")
  func nothingToSay() {
    let text = "1. Rà soát rừng trong tháng 01/2022"
    func findings(_ kind: String, _ date: PartialDay?, _ due: Day?) -> [Finding] {
      let task = TaskFact(
        id: "1", title: "", deadline: Deadline(text: "tháng 01/2022", to: due), passage: passage("1. Rà soát", in: text)
      )
      return DeadlineBeforeDocumentDate().findings(
        in: document(text, facts: DocumentFacts(header: DocumentHeader(kind: kind, date: date), tasks: [task])))
    }
    let (issued, due) = (PartialDay(year: 2022, month: 2), Day(2022, 1, 31))
    #expect(findings("Kế hoạch", issued, due).count == 1)
    #expect(findings("Kế hoạch", nil, due).isEmpty)
    #expect(findings("Kế hoạch", issued, nil).isEmpty)
    #expect(findings("Báo cáo", issued, due).isEmpty)
  }
}
