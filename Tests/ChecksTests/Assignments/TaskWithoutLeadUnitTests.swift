@testable import Checks
import Domain
import Testing

@Suite("Task without a lead unit") struct TaskWithoutLeadUnitTests {
  let check = TaskWithoutLeadUnit()

  private func reported(_ tasks: [(id: String, parent: String?, unit: String?)], kind: String = "Kế hoạch") -> [Finding]
  {
    let text = tasks.map { "Nhiệm vụ \($0.id)\n" }.joined()
    let facts = tasks.map { task in
      TaskFact(
        id: task.id, parent: task.parent, title: "Nhiệm vụ \(task.id)", leadUnits: task.unit.map { [$0] } ?? [],
        passage: passage("Nhiệm vụ \(task.id)\n", in: text))
    }
    return check.findings(
      in: document(text, facts: DocumentFacts(header: DocumentHeader(kind: kind), tasks: facts)))
  }

  @Test("a heading whose tasks have units needs none, a task without one is named")
  func headings() {
    let findings = reported([
      ("1", nil, nil), ("1.1", "1", "Chi cục Kiểm lâm"), ("1.2", "1", nil), ("2", nil, nil),
      ("3", nil, "Chi cục Thủy lợi"),
    ])
    #expect(findings.map(\.summary.en) == ["Task 1.2 has no lead unit", "Task 2 has no lead unit"])
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(findings[0].notes.map(\.text.en) == ["Task 1.1 is led by Chi cục Kiểm lâm; the cell may have been merged"])
    #expect(findings[1].notes.isEmpty)
  }

  @Test("children inherit, over several levels, and dated steps are no tasks")
  func inheritance() {
    #expect(
      reported([("1", nil, "Chi cục Kiểm lâm"), ("1.1", "1", nil), ("1.1.1", "1.1", nil), ("1.1.1#1", "1.1.1", nil)])
        .isEmpty)
  }

  @Test("a document that names no unit, or hardly one, gets one note")
  func hardlyAny() {
    let none = reported([("1", nil, nil), ("1.1", "1", nil), ("2", nil, nil)])
    #expect(none.map(\.severity) == [.note])
    #expect(none.map(\.summary.en) == ["No task has a lead unit"])
    let most = reported([("1", nil, nil), ("2", nil, nil), ("3", nil, "Văn phòng Sở")])
    #expect(most.map(\.severity) == [.note])
    #expect(most.map(\.summary.en) == ["Most tasks have no lead unit"])
    #expect(reported([("1", nil, nil)], kind: "Báo cáo").isEmpty)
    #expect(reported([]).isEmpty)
  }

  @Test("tasks that are each other's parent do not hang it")
  func cycle() {
    let findings = reported([("1", "2", nil), ("2", "1", nil), ("3", nil, "Chi cục Kiểm lâm")])
    #expect(findings.isEmpty)
  }
}
