import Domain
import OfficeWriting
import Registries
import Reporting

/// A plan as it is kept, corrections and all, as .docx: a short text, and its tasks as the annex table of key tasks on landscape
/// pages, with leader, lead unit, content and deadline.
public func writePlan(_ overview: PlanOverview, in office: Office) throws -> [UInt8] {
  let plan = overview.plan
  let document = try planDocument(
    overview, office, number: plan.number, date: plan.decidedOn?.complete, title: plan.title, period: plan.period,
    opening: { "\($0.issuerInFull) ban hành Kế hoạch với các nội dung như sau:" }
  ) { task in
    TaskWords(title: bareTitle(task.title), content: task.content, deadline: task.deadline.flatMap(deadlineWords))
  }
  return try writeDocx(planText(document), createdAt: String(office.now.prefix(19)) + "Z")
}

/// A plan of the department as a document. Duties of how the plan is carried out stand
/// in a part of their own, all else in the table.
func planDocument(
  _ overview: PlanOverview, _ office: Office, number: String?, date: Day?, title: String, period: Period,
  opening: (ReportHead) -> String, _ words: (PlanTask) -> TaskWords?
) throws -> PlanDocument {
  guard let root = overview.organisations.first(where: { $0.kind == .department }) else { throw ActionError.notFound }
  var head = departmentHead(root, symbol: overview.plan.symbol ?? "KH-\(root.code)", today: office.today)
  head.number = number
  head.date = date
  func isDuty(_ task: PlanTask) -> Bool {
    overview.isStandingDuty(task) && overview.standings(of: task).isEmpty
      && !overview.tasks.contains { $0.parentID == task.id }
  }
  return PlanDocument(
    layout: .annexTable, head: head, title: title, period: period,
    opening: [opening(head)], purposes: [],
    tasks: plannedTasks(under: nil, overview) { isDuty($0) ? nil : words($0) },
    arrangements: overview.tasks.filter(isDuty).compactMap { task in words(task).map { $0.title + "." } },
    recipients: ["Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, KHTC"],
    signature: ReportSignature(headPost: "Giám đốc", name: overview.people.director?.fullName))
}

/// What a task says in a document.
struct TaskWords {
  var title: String
  var content: String?
  var deadline: String?
}

/// The tasks under one with those below them, in words; what `words` gives none for is left out with all below it.
func plannedTasks(
  under parentID: Int64?, _ overview: PlanOverview, _ words: (PlanTask) -> TaskWords?
) -> [PlannedTask] {
  overview.tasks.filter { $0.parentID == parentID }.compactMap { task in
    guard let said = words(task) else { return nil }
    let leader = task.leaderID.flatMap { id in overview.people.first { $0.id == id } }
    let unit = task.leadUnitID.flatMap { id in overview.organisations.first { $0.id == id } }
    return PlannedTask(
      title: said.title, leader: leader?.fullName ?? task.leader, leaderPost: leader?.post ?? task.leaderPosition,
      leadUnits: unit.map { [$0.name] } ?? task.leadUnits, supportUnits: task.supportUnits, deadline: said.deadline,
      content: said.content, children: plannedTasks(under: task.id, overview, words))
  }
}

/// As the plan says it, else its last day.
func deadlineWords(_ deadline: Deadline) -> String? {
  deadline.text.isEmpty ? deadline.to.map(printedDay) : deadline.text
}
