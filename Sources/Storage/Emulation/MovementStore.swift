import Domain
public import Emulation

/// Emulation movements. What happened to one is appended, never changed; the rest is written anew with its version.
public struct MovementStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// What a movement is beside its events.
  private struct Content: Codable {
    var content: MovementContent
    var quotas: QuotaPlaces
    var criteriaVersions: [CriteriaVersion]
  }

  /// Writes a movement whose version in the database is `version`, 0 for a new one. Throws `changedMeanwhile` where somebody
  /// else wrote it since.
  public func save(_ movement: Movement, over version: Int64, by personID: Int64, at moment: String) throws {
    let content = try storedJSON(
      Content(content: movement.content, quotas: movement.quotas, criteriaVersions: movement.criteriaVersions))
    if version == 0 {
      try connection.execute(
        """
        INSERT INTO movement (id, code, content, version, updated_by, updated_at)
        VALUES (\(movement.id), \(movement.code), \(content), 1, \(personID), \(moment))
        """)
    } else {
      try connection.execute(
        """
        UPDATE movement
        SET content = \(content), version = version + 1, updated_by = \(personID), updated_at = \(moment)
        WHERE id = \(movement.id) AND version = \(version)
        """)
      guard connection.changes == 1 else { throw StorageError.changedMeanwhile }
    }
    let kept =
      try connection.firstRow(
        "SELECT COUNT(*) AS kept FROM movement_event WHERE movement_id = \(movement.id)")?.integer("kept") ?? 0
    for (position, event) in movement.events.enumerated().dropFirst(Int(kept)) {
      try connection.execute(
        """
        INSERT INTO movement_event (movement_id, position, content)
        VALUES (\(movement.id), \(Int64(position)), \(try storedJSON(event)))
        """)
    }
  }

  public func find(_ id: Int64) throws -> (movement: Movement, version: Int64)? {
    guard let row = try connection.firstRow("SELECT id, code, content, version FROM movement WHERE id = \(id)")
    else { return nil }
    let events = try connection.rows(
      "SELECT content FROM movement_event WHERE movement_id = \(id) ORDER BY position"
    ).map { try readStored(MovementEvent.self, $0.text("content")) }
    return (try movement(row, events: events), try row.integer("version"))
  }

  /// Newest first.
  public func list() throws -> [Movement] {
    let events = try connection.rows("SELECT movement_id, content FROM movement_event ORDER BY movement_id, position")
    let byMovement = try Dictionary(
      events.map { (try $0.integer("movement_id"), [try readStored(MovementEvent.self, $0.text("content"))]) },
      uniquingKeysWith: +)
    return try connection.rows("SELECT id, code, content, version FROM movement ORDER BY code DESC")
      .map { try movement($0, events: byMovement[$0.integer("id")] ?? []) }
  }

  /// "PT-2026-001" of each.
  public func listCodes() throws -> [String] {
    try connection.rows("SELECT code FROM movement ORDER BY code").map { try $0.text("code") }
  }

  private func movement(_ row: Row, events: [MovementEvent]) throws -> Movement {
    let content = try readStored(Content.self, row.text("content"))
    return Movement(
      id: try row.integer("id"), code: try row.text("code"), content.content, quotas: content.quotas,
      criteriaVersions: content.criteriaVersions, events: events)
  }

  public func saveMeeting(_ meeting: CouncilMeeting, of movementID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO council_meeting (movement_id, content, saved_at)
      VALUES (\(movementID), \(try storedJSON(meeting)), \(moment))
      ON CONFLICT (movement_id) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
      """)
  }

  public func findMeeting(of movementID: Int64) throws -> CouncilMeeting? {
    try connection.firstRow("SELECT content FROM council_meeting WHERE movement_id = \(movementID)")
      .map { try readStored(CouncilMeeting.self, $0.text("content")) }
  }
}
