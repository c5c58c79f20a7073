import Actions
import Domain
import Storage

/// GET /documents/:id/changes
struct ChangesModel: PageModel {
  static let template = "Documents/changes"
  static let section: Section? = .documents
  static let styles = ["documents.css"]

  struct Row: TemplateValue {
    var kind: String
    var state: StateMark
    var name: String
    /// What changed in it; nil for a row that is new or gone.
    var field: String?
    var was: String
    var now: String
  }

  var title: String
  var documentAddress: String
  var documentTitle: String
  /// The version before; nil for a first version.
  var earlierAddress: String?
  var rows: [Row]
  var hasRows: Bool
  /// Nothing is said otherwise.
  var isSame: Bool
  /// Where a later version can be brought in; nil where the plan is issued or the person may not.
  var replaceAddress: String?
  /// Why the file that was just sent cannot be used.
  var problem: String?

  init(_ contents: DocumentContents, _ changes: [VersionChange], role: Role, _ language: Language) {
    title = language.say("version.title")
    documentAddress = "/documents/\(contents.document.id)"
    documentTitle = contents.plan?.title ?? contents.document.header.title ?? contents.document.fileName
    earlierAddress = contents.document.replacesID.map { "/documents/\($0)" }
    rows = changes.map { Row($0, language) }
    hasRows = !rows.isEmpty
    isSame = rows.isEmpty && earlierAddress != nil
    if let plan = contents.plan, PlanPolicy.canEdit(role, state: plan.state) {
      replaceAddress = documentAddress + "/versions"
    }
  }
}

extension ChangesModel.Row {
  fileprivate init(_ change: VersionChange, _ language: Language) {
    kind =
      switch change.row {
      case .plan: language.say("version.plan")
      case .task: language.say("version.task")
      case .target: language.say("version.target")
      }
    name = change.name
    (was, now) = ("", "")
    switch change.change {
    case .added: state = StateMark(.done, language.say("version.added"))
    case .removed: state = StateMark(.overdue, language.say("version.removed"))
    case .changed(let field, let before, let after):
      state = StateMark(.dueSoon, language.say("version.changed"))
      self.field = language.say("version.field.\(field.rawValue)")
      (was, now) = (before.isEmpty ? "—" : before, after.isEmpty ? "—" : after)
    }
  }
}

extension VersionWords {
  init(_ language: Language) {
    self.init(
      quantity: { language.target($0) }, day: { language.date($0) }, period: { language.period($0) })
  }
}
