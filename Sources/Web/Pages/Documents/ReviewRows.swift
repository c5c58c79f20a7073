import Domain

extension ReviewBuilder {
  func taskSection() -> RowSection {
    let tasks = contents.tasks
    let rows = inOrder(tasks.map { (row($0), $0.source) })
    let waiting = tasks.filter { $0.review == .unseen }.map { RowKey.task($0.id) }
    return section(rows, total: tasks.count, waiting: waiting, adding: .newTask)
  }

  func targetSection() -> RowSection {
    let targets = contents.targets
    let rows = inOrder(targets.map { (row($0), $0.source) })
    let waiting = targets.filter { $0.review == .unseen }.map { RowKey.target($0.id) }
    return section(rows, total: targets.count, waiting: waiting, adding: .newTarget)
  }

  private func section(_ rows: [ReviewRow], total: Int, waiting: [RowKey], adding: OpenForm) -> RowSection {
    let isTask = adding == .newTask
    return RowSection(
      rows: rows, hasRows: !rows.isEmpty, total: total, unseen: waiting.count,
      confirmAll: canEdit && !waiting.isEmpty
        ? "confirmed " + waiting.map(\.text).joined(separator: " ") : nil,
      addAddress: canEdit && open != adding
        ? "\(address)?add=\(isTask ? "task" : "target")#add-\(isTask ? "task" : "target")" : nil,
      added: canEdit && open == adding ? (isTask ? taskForm(nil) : newTargetForm) : nil)
  }

  private var newTargetForm: RowForm? { contents.plan.map { targetForm(nil, of: $0) } }

  /// The rows that are shown in the document's order, the doubtful ones the least sure first.
  private func inOrder(_ rows: [(row: ReviewRow, source: TextRange?)]) -> [ReviewRow] {
    let shown = rows.filter { isShown($0.row) }
    guard filter == .doubtful else { return shown.map(\.row) }
    return shown.enumerated().sorted {
      (contents.confidence(at: $0.element.source) ?? .certain, $0.offset)
        < (contents.confidence(at: $1.element.source) ?? .certain, $1.offset)
    }.map(\.element.row)
  }

  /// "đọc chưa chắc (72%)": said of a row that nobody has looked at and that one in ten such rows is wrong.
  func doubt(_ review: ReviewState, _ source: TextRange?) -> String? {
    guard review == .unseen, let confidence = contents.confidence(at: source), confidence.percent < 90
    else { return nil }
    return say("review.doubt", ["percent": String(confidence.percent)])
  }

  private func isShown(_ row: ReviewRow) -> Bool {
    switch filter {
    case .all: true
    case .doubtful: row.doubt != nil || row.form != nil
    case .unseen: row.style.hasPrefix("unseen") || row.form != nil
    case .findings: !row.findings.isEmpty || row.form != nil
    }
  }

  private func row(_ task: PlanTask) -> ReviewRow {
    let key = RowKey.task(task.id)
    let unit = contents.organisations.first { $0.id == task.leadUnitID }?.name
    let leader = [task.leaderPosition, task.leader].compactMap(\.self).joined(separator: " ").nilWhenEmpty
    let parts = [
      unit ?? task.leadUnits.joined(separator: ", ").nilWhenEmpty, leader, task.deadline?.text.nilWhenEmpty,
      task.supportUnits.isEmpty ? nil : say("review.with", ["units": task.supportUnits.joined(separator: ", ")]),
    ]
    let content = task.content.flatMap { $0 == task.title ? nil : $0 }
    var row = self.row(key, task.review, task.source, title: task.title)
    row.number = language.number(of: task)
    row.detail = parts.compactMap(\.self).joined(separator: " · ").nilWhenEmpty
    row.content = content
    row.missing = task.review == .leftOut ? nil : missing(in: task)
    row.form = canEdit && open == .row(key) ? taskForm(task) : nil
    return row
  }

  /// A task made of others needs neither unit nor deadline of its own; one within another has that one's deadline.
  private func missing(in task: PlanTask) -> String? {
    if contents.tasks.contains(where: { $0.parentID == task.id && $0.review != .leftOut }) { return nil }
    let isMatched = contents.organisations.contains { $0.id == task.leadUnitID }
    let missing = [
      isMatched ? nil : task.leadUnits.isEmpty ? say("review.noLeadUnit") : say("review.unknownUnit"),
      hasDeadline(task) ? nil : say("review.noDeadline"),
    ]
    return missing.compactMap(\.self).joined(separator: " · ").nilWhenEmpty
  }

  private func hasDeadline(_ task: PlanTask) -> Bool {
    if task.deadline != nil { return true }
    guard let parent = contents.tasks.first(where: { $0.id == task.parentID && $0.id != task.id }) else { return false }
    return parent.position < task.position && hasDeadline(parent)
  }

  private func row(_ target: Target) -> ReviewRow {
    let key = RowKey.target(target.id)
    let task = contents.tasks.first { $0.id == target.taskID }
    var row = self.row(key, target.review, target.source, title: target.name)
    row.detail =
      [
        language.target(target), language.period(target.period), target.scope,
        task.map { say("review.ofTask", ["number": language.number(of: $0)]) } ?? say("review.ofNoTask"),
      ].compactMap(\.self).joined(separator: " · ").nilWhenEmpty
    row.form = canEdit && open == .row(key) ? contents.plan.map { targetForm(target, of: $0) } : nil
    return row
  }

  private func row(_ key: RowKey, _ review: ReviewState, _ source: TextRange?, title: String) -> ReviewRow {
    let findings = findings(about: key)
    let kind: StateMark.Kind =
      switch review {
      case .unseen: .noData;
      case .confirmed: .done;
      case .leftOut: .dueSoon
      }
    return ReviewRow(
      key: key.text, style: review.rawValue + (findings.isEmpty ? "" : " faulty"), number: nil, title: title,
      detail: nil, content: nil, missing: nil, mark: StateMark(kind, say("review.state.\(review.rawValue)")),
      hasSource: source != nil, doubt: doubt(review, source), findings: findings,
      canConfirm: canEdit && review == .unseen,
      canLeaveOut: canEdit && review != .leftOut, canTakeBack: canEdit && review == .leftOut,
      editAddress: canEdit ? "\(address)?edit=\(key.text)#row-\(key.text)" : nil, form: nil)
  }
}
