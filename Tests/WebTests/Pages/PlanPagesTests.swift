import Domain
import Testing

@testable import Web

@Suite("A plan's tasks as a tree, found and counted") struct PlanPagesTests {
  private let tree = TaskTree(SamplePlan.tasks)

  @Test("depth first in the document's order, with the leaves of a heading")
  func order() {
    #expect(tree.nodes.map(\.task.number) == ["1", "1.1", "1.2", "2", "3", "4"])
    #expect(tree.nodes.map(\.depth) == [0, 1, 1, 0, 0, 0])
    #expect(tree.leaves(under: SamplePlan.planting).map(\.number) == ["1.1", "1.2"])
    #expect(tree.path(to: SamplePlan.census).map(\.number) == ["1", "1.2"])
  }

  @Test("a task whose parent is not among them stands at the root")
  func lostParent() {
    #expect(TaskTree([SamplePlan.cover]).nodes.map(\.depth) == [0])
  }

  @Test("a heading tells how many of its dated tasks are on track")
  func group() {
    let mark = Language.vi.mark(ofGroup: tree.leaves(under: SamplePlan.planting), by: SamplePlan.clock)
    #expect(mark == StateMark(.overdue, "1/2 đúng tiến độ"))
    #expect(
      Language.vi.mark(ofGroup: [SamplePlan.communes], by: SamplePlan.clock) == StateMark(.done, "1/1 hoàn thành"))
    #expect(Language.vi.mark(ofGroup: [SamplePlan.orphan, SamplePlan.cancelled], by: SamplePlan.clock) == nil)
  }

  @Test(
    "found by what is asked, with those above",
    arguments: [
      ("q=duong%20bang", ["1", "1.1", "1.2"], 3), ("q=RÀ+SOÁT", ["1", "1.1"], 1),
      ("q=dien bien cuong", ["1", "1.2"], 1),
      ("q=che%20phu", ["1", "1.2"], 1), ("unit=3", ["2", "4"], 2), ("unit=none", ["3"], 1), ("leader=10", ["2"], 1),
      ("state=overdue", ["1", "1.1"], 1), ("state=dueSoon", ["1", "1.2"], 1), ("state=cancelled", ["4"], 1),
      ("state=noDeadline", ["3"], 1), ("state=no-figures", ["2"], 1), ("q=zzz&unit=3", [], 0),
      ("leader=11&state=overdue&q=rung", ["1", "1.1"], 1), ("", ["1", "1.1", "1.2", "2", "3", "4"], 6),
    ] as [(String, [String], Int)])
  func filter(query: String, shown: [String], fitting: Int) throws {
    let form = try #require(readURLEncodedForm(Array(query.utf8)))
    let found = PlanSearch(PlanFilter(form), SamplePlan.reading, tree).found()
    #expect(tree.nodes.map(\.task).filter { found.shown.contains($0.id) }.map(\.number) == shown)
    #expect(found.fitting.count == fitting)
  }

  @Test("a filter stands in the address and is read back from it")
  func address() throws {
    var filter = PlanFilter(Form())
    (filter.leader, filter.words) = ("Nguyễn Văn A", "rừng & biển")
    let form = try #require(readURLEncodedForm(Array(filter.query.dropFirst().utf8)))
    #expect(PlanFilter(form) == filter)
    #expect(PlanFilter(Form()).query == "")
  }

  @Test("a measure says what is asked, reached, the share, and where it should be")
  func measure() throws {
    let row = MeasureRow(SamplePlan.standings[0], .vi)
    #expect((row.plan, row.actual, row.period, row.percent) == ("trên 9.000", "4.000", "T5, ước", "44,4%"))
    #expect(row.periodInFull == "Tháng 5/2026, 15/12/2025 – 14/05/2026")
    #expect(row.bar?.expected == "41.4")
    #expect(row.line?.last == SmallLine.Point(x: "44.2", y: "2.0"))
    #expect(row.assessment == StateMark(.onTrack, "Đang thực hiện"))
  }

  @Test("a percentage tells its distance in points; what is unknown is — and says why")
  func unknown() {
    let share = MeasureRow(SamplePlan.standings[1], .vi)
    #expect((share.percent, share.distance, share.change) == (nil, "thấp hơn 1,0 điểm %", "không đổi"))
    #expect(share.periodInFull == "Tháng 5/2026, tính đến 14/05/2026")
    let commune = MeasureRow(SamplePlan.standings[2], .vi)
    #expect((commune.actual, commune.percent, commune.change) == ("—", "—", "—"))
    #expect(commune.reason == "Chưa có số liệu báo cáo.")
    #expect(commune.bar == nil && commune.line == nil)
  }

  @Test("the page counts tasks by their standing and says who has no unit")
  func page() {
    let page = PlanModel(SamplePlan.reading, PlanFilter(Form()), canPrepareNext: false, .vi)
    #expect(page.head.facts.hasSuffix("4 nhiệm vụ, 2 nhiệm vụ con, 3 chỉ tiêu"))
    #expect(page.summary.map { "\($0.mark)\($0.count)" } == ["■1", "▲1", "●1", "○1"])
    #expect(page.rows.filter(\.isUnassigned).map(\.number) == ["3"])
    #expect(page.rows.first { $0.number == "4" }?.state?.word == "hủy")
  }
}
