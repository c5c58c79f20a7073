@testable import Checks
import Domain
import Testing

@Suite("Year outside the plan") struct YearOutsidePlanTests {
  @Test(
    "a deadline that ends before the plan begins",
    arguments: [("2024-03-31", true), ("2024-12-31", true), ("2025-01-01", false), ("2026-06-30", false)])
  func deadlines(due: String, isReported: Bool) {
    let text = "1. Hỗ trợ 05 chuỗi liên kết; lựa chọn nhà thầu trước quý II/2024\n2. Trồng rừng"
    let header = DocumentHeader(kind: "Kế hoạch", periodFrom: Day(2025, 1, 1), periodTo: Day(2025, 12, 31))
    let task = TaskFact(
      id: "1", title: "", deadline: Deadline(text: "trước quý II/2024", to: Day(iso: due)),
      passage: passage("1. Hỗ trợ 05 chuỗi liên kết", in: text))
    let findings = YearOutsidePlan().findings(
      in: document(text, facts: DocumentFacts(header: header, tasks: [task])))
    #expect(findings.map(\.passage.quote) == (isReported ? ["trước quý II/2024"] : []))
    #expect(findings.allSatisfy { $0.rule == .staleYear })
  }

  @Test("where the deadline's words are not found, the task is shown")
  func wordsElsewhere() {
    let text = "1. Hỗ trợ 05 chuỗi\n2. Trồng rừng trước quý II/2024"
    let tasks = [("1", "1. Hỗ trợ 05 chuỗi"), ("2", "2. Trồng rừng")].map { id, words in
      TaskFact(
        id: id, title: "", deadline: id == "1" ? Deadline(text: "trước quý II/2024", to: Day(2024, 3, 31)) : nil,
        passage: passage(words, in: text))
    }
    let facts = DocumentFacts(header: DocumentHeader(periodFrom: Day(2025, 1, 1)), tasks: tasks)
    #expect(YearOutsidePlan().findings(in: document(text, facts: facts)).map(\.passage.quote) == ["1. Hỗ trợ 05 chuỗi"])
  }
}
