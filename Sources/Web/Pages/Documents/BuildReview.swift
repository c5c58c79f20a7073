import Actions
import DocumentReading
import Domain
import Storage

/// Lays a document's contents out as the review page.
struct ReviewBuilder {
  let contents: DocumentContents
  let language: Language
  let role: Role
  var filter = RowFilter.all
  var open: OpenForm?
  /// What was typed into the open form, where it was refused.
  var typed: Form?
  var problems = FormProblems.none
  /// The finding whose reason was refused, by its place in the list.
  var refusedFinding: Int?
  /// Why the plan was not issued.
  var obstacles: [FieldProblem] = []

  var address: String { "/documents/\(contents.document.id)" }
  var canEdit: Bool { contents.plan.map { PlanPolicy.canEdit(role, state: $0.state) } ?? false }

  func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String { language.say(key, values) }

  func build() -> ReviewModel {
    let plan = contents.plan
    let tasks = taskSection()
    let targets = targetSection()
    let (text, isCut) = MarkedText.html(contents.text, places(leadingTo: tasks.rows + targets.rows))
    let waiting = tasks.unseen + targets.unseen
    let references = contents.facts.references.enumerated().map(reference)
    return ReviewModel(
      title: plan?.title ?? contents.document.header.title ?? contents.document.fileName,
      documentID: String(contents.document.id), fileName: contents.document.fileName, imported: imported(),
      counts: counts(), state: plan.map { language.mark($0.state) }, planID: plan.map { String($0.id) },
      isDraft: plan?.state == .draft,
      planAddress: plan.flatMap { $0.state == .issued ? "/plans/\($0.id)" : nil },
      laterAddress: contents.laterID.map { "/documents/\($0)" }, canEdit: canEdit,
      progress: canEdit ? progress(waiting: waiting, of: tasks.total + targets.total) : nil, errors: obstacleSummary(),
      filters: filterLinks(waiting: waiting), hasFilters: canEdit, show: filter.rawValue, text: text, isCut: isCut,
      notes: contents.notes.map { ReviewModel.Line(text: $0.message[language]) }, hasNotes: !contents.notes.isEmpty,
      head: plan.map(headPart), findings: findingSection(),
      hasFindings: !contents.findings.isEmpty, tasks: tasks, targets: targets, references: references,
      hasReferences: !references.isEmpty)
  }

  /// Every place of the text that leads to something on the right, as far as it is shown there.
  private func places(leadingTo rows: [ReviewRow]) -> [MarkedText.Place] {
    let shown = Set(rows.map(\.key))
    var places: [MarkedText.Place] = []
    func add(_ key: String, _ style: String, _ range: TextRange?) {
      if let range { places.append(MarkedText.Place(key: key, style: style, range: range)) }
    }
    if open != .head {
      add("hs", "head", contents.facts.header.symbolPassage?.range)
      add("hd", "head", contents.facts.header.datePassage?.range)
    }
    for task in contents.tasks where shown.contains(RowKey.task(task.id).text) {
      add(RowKey.task(task.id).text, "task", task.source)
    }
    for target in contents.targets where shown.contains(RowKey.target(target.id).text) {
      add(RowKey.target(target.id).text, "target", target.source)
    }
    for (index, reference) in contents.facts.references.enumerated() {
      add("r\(index)", "reference", reference.passage.range)
    }
    for (index, finding) in contents.findings.enumerated() {
      add("f\(index)", finding.severity.rawValue, finding.passage.range)
    }
    return places
  }

  private func progress(waiting: Int, of total: Int) -> ReviewModel.Progress {
    let seen = total - waiting
    let percent = total > 0 ? Amount(tenThousandths: Int64(seen) * 1_000_000 / Int64(total)) : .zero
    let next = firstUnseen.map {
      (filter == .findings || filter == .doubtful ? "\(address)?show=unseen" : "") + "#row-\($0)"
    }
    return ReviewModel.Progress(
      unseen: waiting,
      bar: ProgressBar(
        percent: percent, label: say("review.seenOf", ["seen": String(seen), "total": String(total)])),
      isDone: waiting == 0, next: next)
  }

  private var firstUnseen: String? {
    contents.tasks.first { $0.review == .unseen }.map { RowKey.task($0.id).text }
      ?? contents.targets.first { $0.review == .unseen }.map { RowKey.target($0.id).text }
  }

  private func filterLinks(waiting: Int) -> [ReviewModel.Link] {
    let rows = contents.tasks.count + contents.targets.count
    let faulty =
      contents.tasks.filter { !findings(about: .task($0.id)).isEmpty }.count
      + contents.targets.filter { !findings(about: .target($0.id)).isEmpty }.count
    let doubtful =
      contents.tasks.filter { doubt($0.review, $0.source) != nil }.count
      + contents.targets.filter { doubt($0.review, $0.source) != nil }.count
    return RowFilter.allCases.map { filter in
      let count =
        switch filter {
        case .all: rows;
        case .unseen: waiting;
        case .doubtful: doubtful;
        case .findings: faulty
        }
      return ReviewModel.Link(
        address: filter == .all ? address : "\(address)?show=\(filter.rawValue)",
        label: "\(say("review.show.\(filter.rawValue)")) (\(count))", isCurrent: filter == self.filter)
    }
  }

  private func counts() -> String {
    let told = contents.findings.filter { contents.acceptance(of: $0) == nil }
    let errors = told.filter { $0.severity == .error }.count
    let warnings = told.filter { $0.severity == .warning }.count
    return say(
      "review.counts",
      [
        "tasks": String(contents.tasks.count), "targets": String(contents.targets.count),
        "references": String(contents.facts.references.count), "errors": String(errors), "warnings": String(warnings),
      ])
  }

  private func imported() -> String {
    let person = contents.people.first { $0.id == contents.document.importedBy }
    return say(
      "review.imported", ["by": person?.fullName ?? "—", "at": language.moment(contents.document.importedAt)])
  }

  private func reference(_ index: Int, _ reference: Reference) -> ReferenceLine {
    var name = [reference.kind, reference.symbol.asPrinted].compactMap(\.self).joined(separator: " ")
    if let date = reference.date { name += " " + say("review.dated", ["date": language.date(date)]) }
    return ReferenceLine(
      key: "r\(index)", name: name,
      subject: [reference.issuer, reference.subject].compactMap(\.self).joined(separator: " · ").nilWhenEmpty)
  }

  private func obstacleSummary() -> ErrorSummary? {
    if obstacles.isEmpty { return nil }
    return ErrorSummary(
      items: obstacles.map { problem in
        ErrorSummary.Item(id: anchor(of: problem.field), text: problem.message[language])
      })
  }

  /// Where on the page an obstacle is put right: "task-12" is the row t12, "review" the first row that waits.
  private func anchor(of field: String) -> String {
    if field.hasPrefix("task-") { return "row-t\(field.dropFirst(5))" }
    if field.hasPrefix("target-") { return "row-c\(field.dropFirst(7))" }
    if field == "review", let firstUnseen { return "row-\(firstUnseen)" }
    return "tasks"
  }
}

extension String {
  var nilWhenEmpty: String? { isEmpty ? nil : self }
}
