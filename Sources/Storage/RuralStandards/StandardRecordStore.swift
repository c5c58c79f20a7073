import Domain
public import RuralStandards

/// A record as it is kept, and who recorded it.
public struct StoredRecord: Sendable, Hashable {
  public var record: StandardRecord
  public var recordedBy: Int64
  public var recordedAt: String

  public init(record: StandardRecord, recordedBy: Int64, recordedAt: String) {
    self.record = record
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }
}

/// What is recorded of communes under sets of criteria. Records are added, and struck out with a reason; nothing else.
public struct StandardRecordStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Adds records of one place, of which there are `seen` already. Throws `changedMeanwhile` where somebody else recorded
  /// since.
  public func save(_ records: [StandardRecord], of standard: String, seen: Int, by personID: Int64, at moment: String)
    throws
  {
    guard let place = records.first?.place else { return }
    guard try count(of: standard, place: place) == seen else { throw StorageError.changedMeanwhile }
    for (offset, record) in records.enumerated() {
      try connection.execute(
        """
        INSERT INTO standard_record (id, standard, place, position, kind, criterion, day, document, note, content, choice,
          struck_out, recorded_by, recorded_at)
        VALUES (\(record.id), \(standard), \(place), \(Int64(seen + offset + 1)), \(record.kind.rawValue),
          \(record.criterion), \(record.day), \(record.document), \(record.note), \(try storedJSON(record.values)),
          \(record.choice), \(record.struckOut), \(personID), \(moment))
        """)
    }
  }

  /// Throws `changedMeanwhile` where the record is not there or is struck out already.
  public func strikeOut(_ id: Int64, for reason: String) throws {
    try connection.execute(
      "UPDATE standard_record SET struck_out = \(reason) WHERE id = \(id) AND struck_out IS NULL")
    if connection.changes != 1 { throw StorageError.changedMeanwhile }
  }

  /// How many records a place has, struck out ones too.
  public func count(of standard: String, place: String) throws -> Int {
    Int(
      try connection.firstRow(
        "SELECT COUNT(*) AS kept FROM standard_record WHERE standard = \(standard) AND place = \(place)")?
        .integer("kept") ?? 0)
  }

  /// Every record of a place, in the order they were recorded.
  public func list(of standard: String, place: String) throws -> [StoredRecord] {
    try connection.rows(
      """
      SELECT id, place, kind, criterion, day, document, note, content, choice, struck_out, recorded_by, recorded_at
      FROM standard_record
      WHERE standard = \(standard) AND place = \(place)
      ORDER BY position
      """
    ).map { row in
      StoredRecord(
        record: try StandardRecord(row), recordedBy: try row.integer("recorded_by"),
        recordedAt: try row.text("recorded_at"))
    }
  }

  /// Every record under a set of criteria.
  public func list(of standard: String) throws -> [StandardRecord] {
    try connection.rows(
      """
      SELECT id, place, kind, criterion, day, document, note, content, choice, struck_out
      FROM standard_record
      WHERE standard = \(standard)
      ORDER BY place, position
      """
    ).map(StandardRecord.init)
  }
}

extension StandardRecord {
  init(_ row: Row) throws {
    guard let known = Kind(rawValue: try row.text("kind")) else { throw StorageError.wrongType("kind") }
    let values = try row.text("content")
    self.init(
      id: try row.integer("id"), place: try row.text("place"), criterion: try row.optionalText("criterion"), known,
      on: try row.day("day"), document: try row.text("document"), note: try row.text("note"),
      values: values == "{}" ? [:] : try readStored([String: Amount].self, values),
      choice: try row.optionalText("choice"), struckOut: try row.optionalText("struck_out"))
  }
}
