import Domain
import OfficeWriting
import Registries
import Reporting

/// A plan as it is kept, corrections and all, as .docx: a short text, and its tasks as the annex table of key tasks on landscape
/// pages, with leader, lead unit, content and deadline.
public func writePlan(_ overview: PlanOverview, in office: Office) throws -> [UInt8] {
  guard let root = overview.organisations.first(where: { $0.kind == .department }) else { throw ActionError.notFound }
  var head = departmentHead(root, symbol: overview.plan.symbol ?? "KH-\(root.code)", today: office.today)
  head.number = overview.plan.number
  head.date = overview.plan.decidedOn?.complete
  let director = overview.people.director
  let document = PlanDocument(
    layout: .annexTable, head: head, title: overview.plan.title, period: overview.plan.period,
    opening: ["\(head.issuerInFull) ban hành Kế hoạch với các nội dung như sau:"], purposes: [],
    tasks: plannedTasks(under: nil, overview), arrangements: [],
    recipients: ["Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, KHTC"],
    signature: ReportSignature(headPost: "Giám đốc", name: director?.fullName))
  return try writeDocx(planText(document), createdAt: String(office.now.prefix(19)) + "Z")
}

private func plannedTasks(under parentID: Int64?, _ overview: PlanOverview) -> [PlannedTask] {
  overview.tasks.filter { $0.parentID == parentID }.map { task in
    let leader = task.leaderID.flatMap { id in overview.people.first { $0.id == id } }
    let unit = task.leadUnitID.flatMap { id in overview.organisations.first { $0.id == id } }
    return PlannedTask(
      title: bareTitle(task.title), leader: leader?.fullName ?? task.leader,
      leaderPost: leader?.post ?? task.leaderPosition, leadUnits: unit.map { [$0.name] } ?? task.leadUnits,
      supportUnits: task.supportUnits, deadline: task.deadline.flatMap(words), content: task.content,
      children: plannedTasks(under: task.id, overview))
  }
}

/// As the plan says it, else its last day.
private func words(_ deadline: Deadline) -> String? {
  deadline.text.isEmpty ? deadline.to.map(printedDay) : deadline.text
}
