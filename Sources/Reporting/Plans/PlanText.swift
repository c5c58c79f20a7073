/// A plan as an official document, in the layout it asks for.
public func planText(_ plan: PlanDocument) -> Report {
  var sections = SectionNumbers()
  var body = plan.opening.map { ReportBlock(.paragraph, $0) }
  if !plan.purposes.isEmpty {
    body.append(sections.next("Mục đích, yêu cầu"))
    body += numbered(plan.purposes)
  }
  body.append(sections.next("Nội dung thực hiện"))
  switch plan.layout {
  case .prose: body += plan.tasks.enumerated().flatMap { proseBlocks($1, number: "\($0 + 1)", isGroup: true) }
  case .annexTable:
    body.append(
      ReportBlock(
        .paragraph,
        "Các nhiệm vụ trọng tâm, lãnh đạo Sở trực tiếp chỉ đạo, đơn vị chủ trì và nội dung thực hiện theo Phụ lục kèm theo."
      ))
  }
  if !plan.arrangements.isEmpty {
    body.append(sections.next("Tổ chức thực hiện"))
    body += numbered(plan.arrangements)
  }
  if let last = body.popLast() {
    body.append(ReportBlock(last.role, label: last.label, last.text.withoutFinalStop + "./."))
  }
  return Report(
    kind: "Kế hoạch", title: plan.title, head: plan.head, body: body, recipients: plan.recipients,
    signature: plan.signature, annexes: plan.layout == .annexTable ? [planAnnex(plan)] : [])
}

/// "1. …": one paragraph of its own needs no number.
private func numbered(_ paragraphs: [String]) -> [ReportBlock] {
  guard paragraphs.count > 1 else { return paragraphs.map { ReportBlock(.paragraph, $0) } }
  return paragraphs.enumerated().map { ReportBlock(.item, label: "\($0 + 1).", $1) }
}

/// "1. Nhiệm vụ 1: …", "1.1. …", and below each its leader, units and deadline, as far as it has them.
private func proseBlocks(_ task: PlannedTask, number: String, isGroup: Bool) -> [ReportBlock] {
  let title = task.title.withoutFinalStop
  var blocks = [
    isGroup
      ? ReportBlock(.heading, label: "\(number).", "Nhiệm vụ \(number): \(title)")
      : ReportBlock(.item, label: "\(number).", title)
  ]
  if let content = task.content { blocks.append(ReportBlock(.paragraph, content)) }
  blocks += assignmentLines(task).map { ReportBlock(.dash, label: "-", $0) }
  for (index, child) in task.children.enumerated() {
    blocks += proseBlocks(child, number: "\(number).\(index + 1)", isGroup: false)
  }
  return blocks
}

private func assignmentLines(_ task: PlannedTask) -> [String] {
  var lines: [String] = []
  if let leader = task.leader {
    lines.append("Trực tiếp chỉ đạo thực hiện: " + (task.leaderPost.map { "\($0) " } ?? "") + leader + ".")
  }
  if !task.leadUnits.isEmpty { lines.append("Đơn vị chủ trì: \(task.leadUnits.joined(separator: "; ")).") }
  if !task.supportUnits.isEmpty { lines.append("Đơn vị phối hợp: \(task.supportUnits.joined(separator: "; ")).") }
  if let deadline = task.deadline { lines.append("Thời gian hoàn thành: \(deadline.withoutFinalStop).") }
  return lines
}
