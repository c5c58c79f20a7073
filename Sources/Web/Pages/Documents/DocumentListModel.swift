import Domain
import Storage

/// A document with what became of it.
struct DocumentLine: Sendable {
  var document: StoredDocument
  var plan: Plan?
  /// Rows of a draft that nobody has looked at.
  var unseen: Int
  var importedBy: String

  /// Newest first, as far as the role may see them.
  static func list(for role: Role, today: Day, _ connection: any Connection) throws -> [DocumentLine] {
    let plans = Dictionary(
      try PlanStore(connection).list().compactMap { plan in plan.documentID.map { ($0, plan) } },
      uniquingKeysWith: { first, _ in first })
    let people = Dictionary(
      try PersonStore(connection).list().map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    return try DocumentStore(connection).list(limit: 1000).compactMap { document in
      let plan = plans[document.id]
      guard PlanPolicy.canSeeDocument(role, planState: plan?.state) else { return nil }
      return DocumentLine(
        document: document, plan: plan, unseen: try plan.map { try unseenRows(of: $0, connection) } ?? 0,
        importedBy: people[document.importedBy] ?? "—")
    }
  }

  private static func unseenRows(of plan: Plan, _ connection: any Connection) throws -> Int {
    guard plan.state == .draft else { return 0 }
    let tasks = try TaskStore(connection).list(planID: plan.id).filter { $0.review == .unseen }
    let targets = try TargetStore(connection).list(planID: plan.id).filter { $0.review == .unseen }
    return tasks.count + targets.count
  }
}

/// GET /documents
struct DocumentListModel: PageModel {
  static let template = "Documents/list"
  static let section: Section? = .documents

  struct Row: TemplateValue {
    var address: String
    var title: String
    var symbol: String
    var date: String
    var issuer: String
    var file: String
    var imported: String
    var state: StateMark?
    /// The issued plan's page.
    var planAddress: String?
  }

  var title: String
  var canImport: Bool
  /// Nil where there is no document at all.
  var filters: FilterRow?
  var rows: [Row]
  var hasRows: Bool

  init(_ lines: [DocumentLine], _ filter: DocumentFilter, _ language: Language, canImport: Bool) {
    title = language.say("nav.documents")
    self.canImport = canImport
    let found = filter.list(lines)
    filters = lines.isEmpty ? nil : filter.row(lines, found: found.count, language)
    rows = found.map { line in
      let header = line.document.header
      let isIssued = line.plan?.state == .issued
      return Row(
        address: "/documents/\(line.document.id)",
        title: line.plan?.title ?? header.title ?? line.document.fileName,
        symbol: line.plan?.numberAndSymbol ?? "—",
        date: (line.plan?.decidedOn ?? header.date).map(language.date) ?? "—",
        issuer: line.plan?.issuer ?? header.issuer ?? "—", file: line.document.fileName,
        imported: "\(line.importedBy), \(language.moment(line.document.importedAt))",
        state: line.plan.map { language.mark($0.state, unseen: line.unseen) },
        planAddress: isIssued ? line.plan.map { "/plans/\($0.id)" } : nil)
    }
    hasRows = !rows.isEmpty
  }
}

extension Language {
  fileprivate func mark(_ state: Plan.State, unseen: Int) -> StateMark {
    guard state == .draft, unseen > 0 else { return mark(state) }
    return StateMark(.noData, say("documents.draftWaiting", ["unseen": String(unseen)]))
  }
}

/// GET /documents/new
struct UploadModel: PageModel {
  static let template = "Documents/new"
  static let section: Section? = .documents

  var title: String
  var problem: String?

  init(_ context: AppContext) { title = context.say("upload.title") }
}
