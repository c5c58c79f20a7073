/// One line of the audit log. `hash` covers everything else, `previousHash` included: a changed or missing line shows.
public struct AuditEntry: Sendable, Hashable {
  public var number: Int64
  /// UTC, ISO 8601.
  public var at: String
  /// Nil for what the program did by itself or from the command line.
  public var personID: Int64?
  public var action: String
  /// "plan", "submission", "person" …
  public var subject: String
  public var subjectID: Int64?
  /// What was before and after, as JSON.
  public var detail: String
  public var previousHash: String
  public var hash: String

  public init(
    number: Int64, at: String, personID: Int64?, action: String, subject: String, subjectID: Int64?, detail: String,
    previousHash: String, hash: String
  ) {
    self.number = number
    self.at = at
    self.personID = personID
    self.action = action
    self.subject = subject
    self.subjectID = subjectID
    self.detail = detail
    self.previousHash = previousHash
    self.hash = hash
  }
}

/// Which lines of the log are wanted; empty and nil leave a condition out.
public struct AuditFilter: Sendable, Hashable {
  /// Letter for letter within the detail.
  public var words = ""
  public var personID: Int64?
  public var action = ""
  /// From this moment on, UTC, ISO 8601.
  public var since = ""
  /// Only lines before this number: the next page.
  public var before: Int64?

  public init() {}
}

/// Append-only: there is no update and no delete.
public struct AuditStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ entry: AuditEntry) throws {
    try connection.execute(
      """
      INSERT INTO audit_entry (number, at, person_id, action, subject, subject_id, detail, previous_hash, hash)
      VALUES (\(entry.number), \(entry.at), \(entry.personID), \(entry.action), \(entry.subject), \(entry.subjectID),
        \(entry.detail), \(entry.previousHash), \(entry.hash))
      """)
  }

  public func findNewest() throws -> AuditEntry? {
    try connection.firstRow("\(unescaped: Self.columns) ORDER BY number DESC LIMIT 1").map(AuditEntry.init)
  }

  /// What was done to one thing, oldest first.
  public func list(subject: String, subjectID: Int64) throws -> [AuditEntry] {
    try connection.rows(
      "\(unescaped: Self.columns) WHERE subject = \(subject) AND subject_id = \(subjectID) ORDER BY number"
    ).map(AuditEntry.init)
  }

  /// The chain from `number` on, at most `limit` lines, oldest first.
  public func list(from number: Int64, limit: Int) throws -> [AuditEntry] {
    try connection.rows("\(unescaped: Self.columns) WHERE number >= \(number) ORDER BY number LIMIT \(limit)")
      .map(AuditEntry.init)
  }

  /// Newest first.
  public func list(_ filter: AuditFilter, limit: Int) throws -> [AuditEntry] {
    let person = filter.personID ?? -1
    let words = "%" + likePattern(filter.words) + "%"
    return try connection.rows(
      """
      \(unescaped: Self.columns)
      WHERE number < \(filter.before ?? Int64.max) AND at >= \(filter.since)
        AND (\(person) = -1 OR person_id = \(person)) AND (\(filter.action) = '' OR action = \(filter.action))
        AND LOWER(detail) LIKE LOWER(\(words)) ESCAPE '\\'
      ORDER BY number DESC LIMIT \(limit)
      """
    ).map(AuditEntry.init)
  }

  private static let columns =
    "SELECT number, at, person_id, action, subject, subject_id, detail, previous_hash, hash FROM audit_entry"
}

extension AuditEntry {
  init(_ row: Row) throws {
    self.init(
      number: try row.integer("number"), at: try row.text("at"), personID: try row.optionalInteger("person_id"),
      action: try row.text("action"), subject: try row.text("subject"),
      subjectID: try row.optionalInteger("subject_id"), detail: try row.text("detail"),
      previousHash: try row.text("previous_hash"), hash: try row.text("hash"))
  }
}
