public import Domain
import VietnameseText

/// An imported file: its bytes, its text as read, and what was read out of it.
public struct StoredDocument: Sendable, Identifiable {
  public let id: Int64
  public var fileName: String
  public var sha256: String
  public var header: DocumentHeader
  public var importedBy: Int64
  public var importedAt: String
  /// The version before it.
  public var replacesID: Int64?

  public init(
    id: Int64, fileName: String, sha256: String, header: DocumentHeader, importedBy: Int64, importedAt: String,
    replacesID: Int64? = nil
  ) {
    self.id = id
    self.fileName = fileName
    self.sha256 = sha256
    self.header = header
    self.importedBy = importedBy
    self.importedAt = importedAt
    self.replacesID = replacesID
  }
}

/// The parts of a document that lists do not need; `facts`, `findings` and `notes` are JSON of the domain's structs.
public struct StoredDocumentBody: Sendable {
  public var content: [UInt8]
  public var text: String
  public var facts: String
  public var findings: String
  public var notes: String

  public init(content: [UInt8], text: String, facts: String, findings: String, notes: String) {
    self.content = content
    self.text = text
    self.facts = facts
    self.findings = findings
    self.notes = notes
  }
}

public struct DocumentStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ document: StoredDocument, _ body: StoredDocumentBody) throws {
    let header = document.header
    let key = foldForSearch([header.title, header.number, header.symbol].compactMap(\.self).joined(separator: " "))
    try connection.execute(
      """
      INSERT INTO document (id, file_name, sha256, content, body, facts, findings, reading_notes, kind, number, symbol,
        dated, issuer, title, title_key, imported_by, imported_at, replaces_id)
      VALUES (\(document.id), \(document.fileName), \(document.sha256), \(body.content), \(body.text), \(body.facts),
        \(body.findings), \(body.notes), \(header.kind), \(header.number), \(header.symbol), \(header.date?.iso),
        \(header.issuer), \(header.title), \(key), \(document.importedBy), \(document.importedAt),
        \(document.replacesID))
      """)
  }

  public func find(_ id: Int64) throws -> StoredDocument? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(StoredDocument.init)
  }

  /// The document of exactly these bytes, whatever the file was called.
  public func find(sha256: String) throws -> StoredDocument? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE sha256 = \(sha256)").map(StoredDocument.init)
  }

  /// The newest document that replaces this one.
  public func findLater(than id: Int64) throws -> Int64? {
    try connection.firstRow("SELECT MAX(id) AS later FROM document WHERE replaces_id = \(id)")?.optionalInteger("later")
  }

  public func body(of id: Int64) throws -> StoredDocumentBody? {
    guard
      let row = try connection.firstRow(
        "SELECT content, body, facts, findings, reading_notes FROM document WHERE id = \(id)")
    else { return nil }
    return StoredDocumentBody(
      content: try row.bytes("content"), text: try row.text("body"), facts: try row.text("facts"),
      findings: try row.text("findings"), notes: try row.text("reading_notes"))
  }

  /// The file itself.
  public func content(of id: Int64) throws -> [UInt8]? {
    try connection.firstRow("SELECT content FROM document WHERE id = \(id)")?.bytes("content")
  }

  /// What was read out of it, as JSON.
  public func facts(of id: Int64) throws -> String? {
    try connection.firstRow("SELECT facts FROM document WHERE id = \(id)")?.text("facts")
  }

  /// The text as read, without the file itself.
  public func text(of id: Int64) throws -> String? {
    try connection.firstRow("SELECT body FROM document WHERE id = \(id)")?.text("body")
  }

  /// Newest first.
  public func list(limit: Int = 200) throws -> [StoredDocument] {
    try connection.rows("\(unescaped: Self.columns) ORDER BY id DESC LIMIT \(limit)").map(StoredDocument.init)
  }

  /// Documents that name one with this symbol ("KH-SNN"), whatever its number, or have it themselves: a sieve over what was read,
  /// in which symbols are in one spelling.
  public func listIDs(naming symbol: String) throws -> [Int64] {
    let pattern = "%\"symbol\":\"" + likePattern(symbol) + "\"%"
    return try connection.rows("SELECT id FROM document WHERE facts LIKE \(pattern) ESCAPE '\\' ORDER BY id")
      .map { try $0.integer("id") }
  }

  private static let columns =
    "SELECT id, file_name, sha256, kind, number, symbol, dated, issuer, title, imported_by, imported_at, replaces_id FROM document"
}

extension StoredDocument {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), fileName: try row.text("file_name"), sha256: try row.text("sha256"),
      header: DocumentHeader(
        kind: try row.optionalText("kind"), number: try row.optionalText("number"),
        symbol: try row.optionalText("symbol"), date: try row.optionalText("dated").flatMap { PartialDay(iso: $0) },
        issuer: try row.optionalText("issuer"), title: try row.optionalText("title")),
      importedBy: try row.integer("imported_by"), importedAt: try row.text("imported_at"),
      replacesID: try row.optionalInteger("replaces_id"))
  }
}
