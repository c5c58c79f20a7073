public import Domain
public import Storage

/// Takes the log along, as far as a filter goes. That it was taken along stands in the log too.
public struct ExportAudit: Sendable {
  public var filter: AuditFilter

  public init(_ filter: AuditFilter) { self.filter = filter }

  /// Lines of one export at most; the newest come first.
  public static let limit = 100_000

  public func run(in office: Office, by person: Person) async throws -> [AuditEntry] {
    guard AuditPolicy.canRead(person.role) else { throw ActionError.notAllowed }
    var filter = filter
    filter.before = nil
    let found = filter
    return try await office.database.write { connection in
      let entries = try AuditStore(connection).list(found, limit: Self.limit)
      try office.record(
        "export-audit", "audit", nil,
        detail: ["lines": String(entries.count), "words": found.words, "action": found.action], by: person,
        in: connection)
      return entries
    }
  }
}
