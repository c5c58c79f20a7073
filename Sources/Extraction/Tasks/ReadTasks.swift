import DocumentReading
import Domain
import Parallel
import VietnameseText

/// What somebody is to do by the document: numbered tasks of prose and tables, what "Tổ chức thực hiện" gives to named
/// agencies, and the dated or measured steps within a task's detail.
///
/// A task without leader, unit or deadline of its own has its parent's.
func listTasks(_ text: ReadingText, header: DocumentHeader) -> [TaskList] {
  let planYear = planYear(of: header)
  var outline = TaskOutline(text, header, planYear: planYear)
  outline.read()
  var lists: [[TaskDraft]] = []
  for section in outline.sections {
    lists.append(withSteps(rebased(outline.drafts, section.drafts), section.kind, planYear: planYear))
  }
  lists += readTaskTables(text, planYear: planYear).map { withSteps($0, nil, planYear: planYear) }

  var used: Set<String> = []
  return lists.enumerated().map { index, list in
    let clashes = list.contains { used.contains($0.id) }
    let prefix = clashes ? "\(index + 1)/" : ""
    used.formUnion(list.map { prefix + $0.id })
    return TaskList(drafts: inherited(list), prefix: prefix)
  }
}

/// The tasks of a section or table, each with what it has from its parent.
struct TaskList: Sendable {
  var drafts: [TaskDraft]
  /// Before the ids of a list that uses the numbers of an earlier one again.
  var prefix: String
}

/// The tasks as facts, in the order of the text.
func readTasks(_ lists: [TaskList], _ document: SourceDocument) -> [TaskReading] {
  let drafts = lists.flatMap { list in list.drafts.map { (draft: $0, list: list) } }
  let readings = parallelMap(drafts) { draft, list in
    TaskReading(fact: fact(of: draft, in: list.drafts, prefix: list.prefix, document), extent: extent(of: draft))
  }
  return readings.sorted {
    let (a, b) = ($0.fact.passage.range, $1.fact.passage.range)
    return (a.start, b.end) < (b.start, a.end)
  }
}

/// A task with the stretch of the document that its title and detail take.
struct TaskReading {
  var fact: TaskFact
  var extent: TextRange
}

private func extent(of draft: TaskDraft) -> TextRange {
  draft.content.reduce(draft.place) { $0.union($1.line.place($1.tokens)) }
}

/// The year that times without year belong to: that of the plan, else of the document. Nil for a plan of several years.
func planYear(of header: DocumentHeader) -> Int? {
  guard let from = header.periodFrom, let to = header.periodTo else { return header.date?.year }
  return from.year == to.year ? from.year : nil
}

private func readTaskTables(_ text: ReadingText, planYear: Int?) -> [[TaskDraft]] {
  var lists: [[TaskDraft]] = []
  var table: TaskTable?
  var width = 0
  for block in text.blocks where block.isTable {
    let columns = block.rows.map(\.count).max() ?? 0
    if let found = TaskColumns(block.rows) {
      if let table { lists.append(table.drafts) }
      table = TaskTable(found, planYear: planYear)
      table?.read(block.rows[found.headerRows...])
      width = columns
    } else if table != nil, columns == width {
      table?.read(block.rows[...])
    }
  }
  if let table { lists.append(table.drafts) }
  return lists.filter { !$0.isEmpty }
}

private func rebased(_ drafts: [TaskDraft], _ range: Range<Int>) -> [TaskDraft] {
  drafts[range].map { draft in
    var draft = draft
    draft.parent = draft.parent.map { $0 - range.lowerBound }
    return draft
  }
}

/// Adds the steps of each task's detail behind the tasks: measured ones in a plan that assigns nothing to anybody.
private func withSteps(_ drafts: [TaskDraft], _ kind: SectionKind?, planYear: Int?) -> [TaskDraft] {
  let assigns = drafts.contains { $0.hasFields || $0.isDuty }
  let measures = kind == .tasks && !assigns
  var drafts = drafts
  var children: [Int: Int] = [:]
  for draft in drafts { if let parent = draft.parent { children[parent, default: 0] += 1 } }
  for index in drafts.indices {
    let steps: [TaskStep]
    if measures {
      steps = listMeasuredSteps(drafts[index].content, planYear: planYear)
    } else {
      let dated = listDatedSteps(drafts[index].content, planYear: planYear)
      steps = dated.steps
      if drafts[index].deadline == nil { drafts[index].deadline = dated.whole }
    }
    let known = measures ? children[index, default: 0] : 0
    for (number, step) in steps.enumerated() {
      let id = measures ? ".\(known + number + 1)" : "#\(known + number + 1)"
      let line = step.part.line
      drafts.append(
        TaskDraft(
          id: drafts[index].id + id, parent: index, title: line.words(step.words), place: line.place(step.words),
          deadline: step.deadline))
    }
  }
  return drafts
}

private func inherited(_ drafts: [TaskDraft]) -> [TaskDraft] {
  var drafts = drafts
  for index in drafts.indices {
    guard let parent = drafts[index].parent else { continue }
    if drafts[index].leader == nil { drafts[index].leader = drafts[parent].leader }
    if drafts[index].lead.isEmpty {
      drafts[index].lead = drafts[parent].lead
      if drafts[index].support.isEmpty { drafts[index].support = drafts[parent].support }
    }
    if drafts[index].deadline == nil, !drafts[index].id.contains("#") {
      drafts[index].deadline = drafts[parent].deadline
    }
  }
  return drafts
}

private func fact(
  of draft: TaskDraft, in drafts: [TaskDraft], prefix: String, _ document: SourceDocument
) -> TaskFact {
  let content = draft.content.map(\.words).joined(separator: "\n")
  var fact = TaskFact(
    id: prefix + draft.id, parent: draft.parent.map { prefix + drafts[$0].id }, title: draft.title,
    leader: draft.leader?.name, leaderPosition: draft.leader?.post, leadUnits: draft.lead,
    namedLeadUnit: draft.namedLead, supportUnits: draft.support, deadline: draft.deadline,
    content: content.isEmpty ? nil : content, passage: document.passage(draft.place), confidence: confidence(of: draft))
  fact.recurrence = listTurns(of: draft)
  return fact
}
