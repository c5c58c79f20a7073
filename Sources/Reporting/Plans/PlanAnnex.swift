/// The tasks as a table: number, task, leader, lead unit, content, and a deadline column where any task has one.
func planAnnex(_ plan: PlanDocument) -> ReportAnnex {
  let hasDeadlines = plan.tasks.contains(where: \.hasDeadline)
  var columns = [
    ReportTable.Column("STT", .centre, width: 50), ReportTable.Column("Nhiệm vụ trọng tâm", .left, width: 230),
    ReportTable.Column("Giao lãnh đạo Sở trực tiếp chỉ đạo", .left, width: 130),
    ReportTable.Column("Giao đơn vị chủ trì tham mưu thực hiện", .left, width: 150),
    ReportTable.Column("Nội dung trọng tâm thực hiện", .left, width: hasDeadlines ? 330 : 440),
  ]
  if hasDeadlines { columns.append(ReportTable.Column("Thời gian hoàn thành", .centre, width: 110)) }
  let tableRows = plan.tasks.enumerated().flatMap { index, task in
    rows(task, number: "\(index + 1)", isGroup: true, hasDeadlines: hasDeadlines)
  }
  return ReportAnnex(
    label: "Phụ lục", title: "Kế hoạch \(plan.title.loweredStart) của \(plan.head.issuer)",
    table: ReportTable(columns: columns, rows: tableRows))
}

private func rows(_ task: PlannedTask, number: String, isGroup: Bool, hasDeadlines: Bool) -> [ReportTable.Row] {
  let title = task.title.withoutFinalStop
  let leader = task.leader.map { name in "Đ/c \(name)" + (task.leaderPost.map { " - \($0)" } ?? "") }
  var cells = [
    number, isGroup ? "Nhiệm vụ \(number): \(title)" : title, leader ?? "", task.leadUnits.joined(separator: "; "),
    task.content ?? "",
  ]
  if hasDeadlines { cells.append(task.deadline ?? "") }
  let row = ReportTable.Row(task.children.isEmpty ? .task : .group, cells.map { ReportTable.Cell($0) })
  return [row]
    + task.children.enumerated().flatMap { index, child in
      rows(child, number: "\(number).\(index + 1)", isGroup: false, hasDeadlines: hasDeadlines)
    }
}

extension PlannedTask {
  fileprivate var hasDeadline: Bool { deadline != nil || children.contains(where: \.hasDeadline) }
}
