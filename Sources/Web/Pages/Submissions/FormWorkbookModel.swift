import Actions
import Domain
import Reporting
import VietnameseText
import Workbooks

/// POST …/workbook — a filled workbook compared with what the system holds, cell by cell.
struct FormWorkbookModel: PageModel {
  static let template = "Submissions/workbook"
  static let section: Section? = .reports
  static let styles = ["submissions.css"]

  struct Row: TemplateValue {
    var id: String
    var place: String
    var name: String
    var unit: String
    var held: String
    var heldNote: String?
    var filled: String
    var filledNote: String?
    var typed: String
    var kind: String
    var note: String
    /// Why it cannot be taken.
    var problem: String?
    var warnings: [SubmissionFormModel.Words]
    var isTaken: Bool
    var isRemoval: Bool
  }

  struct TextRow: TemplateValue {
    var part: String
    var label: String
    var held: String
    var filled: String
    var typed: String
    var isTaken: Bool
  }

  var title: String
  var formTitle: String
  var formAddress: String
  var action: String
  var acceptance: String
  /// Why the file cannot be used at all.
  var problem: String?
  /// Somebody saved the report after the workbook was downloaded, or while the comparison was looked at.
  var changed: String?
  var fileName: String
  var version: String
  var rows: [Row]
  var hasRows: Bool
  var texts: [TextRow]
  var hasTexts: Bool
  var hasDifferences: Bool
  /// Everything is as held already.
  var isSame: Bool
  /// "2 dòng của tệp không còn trong biểu: H9, H12."
  var remarks: [SubmissionFormModel.Words]
}

extension FormWorkbookModel {
  /// A file that cannot be used; another can be chosen.
  init(_ form: SubmissionForm, problem: String, _ context: AppContext) {
    self.init(form, context.language)
    self.problem = problem
  }

  init(_ form: SubmissionForm, _ filled: FilledForm, fileName: String, _ context: AppContext) {
    let language = context.language
    self.init(form, language)
    self.fileName = fileName
    let held = SubmissionInput(form)
    version = String(held.version)
    let lines = Dictionary(uniqueKeysWithValues: form.lines.map { ($0.standing.target.id, $0) })
    let found = FormComparison(
      filled, held: held.entries, narrative: held.narrative, targets: form.lines.map(\.standing.target.id),
      open: Set(form.lines.filter(form.isOpen).map(\.standing.target.id)))
    rows = found.figures.compactMap { change in
      lines[change.line.targetID].map { Row(change, $0, form.period, language) }
    }
    texts = found.texts.map { change in
      TextRow(
        part: change.part.rawValue, label: language.say("narrative.\(change.part.rawValue)"),
        held: change.held.isEmpty ? "—" : change.held, filled: change.filled.isEmpty ? "—" : change.filled,
        typed: change.filled, isTaken: !change.isRemoval)
    }
    (hasRows, hasTexts) = (!rows.isEmpty, !texts.isEmpty)
    hasDifferences = hasRows || hasTexts
    isSame = !hasDifferences
    if filled.identity.version != held.version { changed = language.say("workbook.older") }
    remark("workbook.unknown", found.unknown.map(\.place), language)
    remark("workbook.closed", found.closed.map(\.place), language)
    remark("workbook.absent", found.missing.compactMap { lines[$0]?.standing.target.name }, language)
  }

  private init(_ form: SubmissionForm, _ language: Language) {
    self.init(
      title: language.say("workbook.title"),
      formTitle: language.say("form.title", ["period": language.periodInSentence(form.period)]),
      formAddress: form.address, action: form.address + "/workbook", acceptance: form.address + "/workbook/acceptance",
      fileName: "", version: "", rows: [], hasRows: false, texts: [], hasTexts: false, hasDifferences: false,
      isSame: false, remarks: [])
  }

  private mutating func remark(_ key: String, _ names: [String], _ language: Language) {
    guard !names.isEmpty else { return }
    remarks.append(
      .init(text: language.say(key, ["count": String(names.count), "names": names.joined(separator: ", ")])))
  }
}

extension FormWorkbookModel.Row {
  init(_ change: FormComparison.FigureChange, _ line: SubmissionLine, _ period: Period, _ language: Language) {
    let (target, filled) = (line.standing.target, change.line)
    id = String(target.id)
    place = filled.place
    name = target.name + (target.scope.map { " – \($0)" } ?? "")
    unit = target.unit.symbol
    held = change.held.map { language.figure($0.typed, $0.kind) } ?? "—"
    heldNote = change.held.flatMap { $0.note.isEmpty ? nil : $0.note }
    self.filled = language.figure(filled.typed, filled.isEstimate ? .estimate : .actual)
    filledNote = filled.note.isEmpty ? nil : filled.note
    typed = filled.typed
    kind = filled.isEstimate ? "estimate" : "actual"
    note = filled.note
    problem = filled.problem?.message(language)
    warnings =
      filled.problem == nil
      ? Actions.warnings(for: line, typed: filled.typed, period: period).map { .init(text: $0.sentence[language]) } : []
    isRemoval = change.isRemoval
    isTaken = filled.problem == nil && !isRemoval
  }
}

extension Language {
  /// "15.585,4 (ước)"; "—" where nothing was typed.
  fileprivate func figure(_ typed: String, _ kind: FigureKind) -> String {
    if typed.isEmpty { return "—" }
    let text = (try? parseTypedNumber(typed)).map { formatNumber($0) } ?? typed
    return kind == .estimate ? "\(text) (\(say("form.estimate")))" : text
  }
}
