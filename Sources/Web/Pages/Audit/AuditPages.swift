import Actions
import Domain
import Hummingbird
import NIOCore
import Storage

/// Who did what, when, from where: to be looked through and taken along.
struct AuditPages: Sendable {
  let site: Site

  static let linesOfPage = 100

  /// GET /audit
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    guard AuditPolicy.canRead(try context.requireViewer().person.role) else { throw PageError.notAllowed }
    let query = AuditQuery(try request.addressFields(), today: site.office.today)
    let content = try await site.office.database.read { connection in
      AuditContent(
        entries: try AuditStore(connection).list(query.filter, limit: Self.linesOfPage + 1),
        people: try PersonStore(connection).list())
    }
    return try await site.page(AuditModel(content, query, context.language), request, context)
  }

  /// POST /audit/export — the lines as CSV.
  @Sendable func export(_ request: Request, _ context: AppContext) async throws -> Response {
    let query = AuditQuery(context.form, today: site.office.today)
    let entries = try await ExportAudit(query.filter).run(in: site.office, by: context.requireViewer().person)
    let people = try await site.office.database.read { try PersonStore($0).list() }
    let text = auditCSV(entries, people, context.language)
    return .download(
      Array(text.utf8), type: "text/csv; charset=utf-8", name: "nhat-ky-\(site.office.today.iso).csv")
  }
}

/// Lines of the log, and who is named in them.
struct AuditContent: Sendable {
  var entries: [AuditEntry]
  var people: [Person]
}

/// What is asked of the log, as the address or the form has it.
struct AuditQuery: Sendable {
  var filter = AuditFilter()
  var days: String

  init(_ form: Form, today: Day) {
    filter.words = form.trimmed("q")
    filter.personID = form.identifier("person")
    filter.action = form.trimmed("action")
    filter.before = form.identifier("before")
    days = form.trimmed("days")
    if let count = Int(days), count > 0, count < 10_000 { filter.since = today.adding(days: -count).iso }
  }

  var isEmpty: Bool { filter.words.isEmpty && filter.personID == nil && filter.action.isEmpty && days.isEmpty }
}

/// The lines for Excel: marked as UTF-8, and no cell begins a formula.
func auditCSV(_ entries: [AuditEntry], _ people: [Person], _ language: Language) -> String {
  let names = Dictionary(people.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
  let head = ["audit.number", "audit.at", "audit.person", "audit.act", "audit.subject", "audit.detail", "audit.hash"]
  let rows =
    [head.map { language.say($0) }]
    + entries.map { entry in
      [
        String(entry.number), entry.at, entry.personID.flatMap { names[$0] } ?? "", language.act(entry.action),
        [entry.subject, entry.subjectID.map(String.init)].compactMap(\.self).joined(separator: " "), entry.detail,
        entry.hash,
      ]
    }
  return "\u{FEFF}" + rows.map(CSVTable.line).joined()
}
