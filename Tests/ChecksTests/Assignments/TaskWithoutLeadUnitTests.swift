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

  @Test("a section whose tasks have none gets one note, at its heading")
  func section() throws {
    let text = """
      KẾ HOẠCH
      Phát triển kinh tế tập thể năm 2025

      II. NHIỆM VỤ, GIẢI PHÁP

      1. Rà soát cơ chế, chính sách hỗ trợ kinh tế tập thể.

      2. Đào tạo 1.500 lượt cán bộ quản lý hợp tác xã.

      III. TỔ CHỨC THỰC HIỆN

      1. Sở Tài chính bố trí kinh phí trước ngày 15/3/2025.

      2. Liên minh Hợp tác xã tỉnh tổ chức 12 lớp tập huấn trong quý II/2025.

      3. Chế độ báo cáo: định kỳ trước ngày 15/12 hằng năm báo cáo Sở Tài chính.
      """
    let findings = try checkDocument(read(text), with: [check])
    #expect(findings.map(\.passage.quote) == ["II. NHIỆM VỤ, GIẢI PHÁP"])
    #expect(findings.map(\.severity) == [.note])
  }
}
