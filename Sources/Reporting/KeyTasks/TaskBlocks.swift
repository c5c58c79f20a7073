import Domain

/// The tasks in the plan's order: "1." groups or tasks, "a)" tasks of a group, "-" measures.
func taskBlocks(_ tasks: [ReportedTask], in period: Period) -> [ReportBlock] {
  tasks.enumerated().flatMap { index, task in
    taskBlocks(task, number: index + 1, depth: 0, in: period)
  }
}

private func taskBlocks(_ task: ReportedTask, number: Int, depth: Int, in period: Period) -> [ReportBlock] {
  var blocks = [titleBlock(task, number: number, depth: depth)]
  let measures = task.measures
  for (index, measure) in measures.enumerated() {
    let end = index == measures.count - 1 ? "." : ";"
    blocks.append(ReportBlock(.dash, label: "-", measureSentence(measure, in: period) + [ReportSpan(end)]))
  }
  if let sentence = timeSentence(task) { blocks.append(ReportBlock(.dash, label: "-", sentence + ".")) }
  for (index, child) in task.children.enumerated() {
    blocks += taskBlocks(child, number: index + 1, depth: depth + 1, in: period)
  }
  return blocks
}

private func titleBlock(_ task: ReportedTask, number: Int, depth: Int) -> ReportBlock {
  let unit = task.leadUnit.map { " (\($0) chủ trì)" } ?? ""
  return switch depth {
  case 0: ReportBlock(.heading, label: "\(number).", taskTitle(task) + unit)
  case 1: ReportBlock(.point, label: "\(pointLetter(number)))", taskTitle(task) + unit)
  default: ReportBlock(.plus, label: "+", taskTitle(task) + unit + ":")
  }
}

/// The plan's title without its own "Nhiệm vụ 1:" before it and the stop behind it.
func taskTitle(_ task: ReportedTask) -> String { bareTitle(task.title) }

/// A task's title without "Nhiệm vụ 1:" before it and the stop behind it.
public func bareTitle(_ title: String) -> String {
  let title = title.withoutFinalStop
  let word = "Nhiệm vụ "
  guard title.hasPrefix(word), let colon = title.firstIndex(of: ":"),
    title[..<colon].dropFirst(word.count).allSatisfy({ $0.isNumber || $0 == "." })
  else { return title }
  let rest = title[title.index(after: colon)...].drop { $0.isWhitespace }
  return rest.isEmpty ? title : String(rest)
}
