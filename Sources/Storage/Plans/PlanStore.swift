public import Domain
import VietnameseText

public struct PlanStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ plan: Plan, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO plan (id, document_id, title, title_key, number, symbol, decided_on, issuer, period, state,
        created_by, created_at)
      VALUES (\(plan.id), \(plan.documentID), \(plan.title), \(foldForSearch(plan.title)), \(plan.number),
        \(plan.symbol), \(plan.decidedOn?.iso), \(plan.issuer), \(plan.period), \(Plan.State.draft), \(personID),
        \(moment))
      """)
  }

  /// Saves what an officer corrected in a draft's head.
  public func saveHead(_ plan: Plan) throws {
    try connection.execute(
      """
      UPDATE plan
      SET title = \(plan.title), title_key = \(foldForSearch(plan.title)), number = \(plan.number),
        symbol = \(plan.symbol), decided_on = \(plan.decidedOn?.iso), issuer = \(plan.issuer), period = \(plan.period)
      WHERE id = \(plan.id) AND state = 'draft'
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  /// A draft stands on a later version of its document.
  public func saveDocument(_ documentID: Int64, of id: Int64) throws {
    try connection.execute("UPDATE plan SET document_id = \(documentID) WHERE id = \(id) AND state = 'draft'")
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  public func saveIssued(_ id: Int64, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      UPDATE plan
      SET state = 'issued', issued_by = \(personID), issued_at = \(moment)
      WHERE id = \(id) AND state = 'draft'
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  /// By which regime units report on it from now on; nil for the decree's defaults.
  public func saveRegime(_ regimeID: Int64?, of id: Int64) throws {
    try connection.execute("UPDATE plan SET regime_id = \(regimeID) WHERE id = \(id)")
  }

  public func find(_ id: Int64) throws -> Plan? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(Plan.init)
  }

  public func find(documentID: Int64) throws -> Plan? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE document_id = \(documentID)").map(Plan.init)
  }

  /// Newest period first.
  public func list() throws -> [Plan] {
    try connection.rows("\(unescaped: Self.columns) ORDER BY period DESC, id DESC").map(Plan.init)
  }

  public func listIssued() throws -> [Plan] {
    try connection.rows("\(unescaped: Self.columns) WHERE state = 'issued' ORDER BY period DESC, id DESC")
      .map(Plan.init)
  }

  private static let columns =
    """
    SELECT id, document_id, title, number, symbol, decided_on, issuer, period, state, issued_at, regime_id
    FROM plan
    """
}

extension Plan {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), documentID: try row.optionalInteger("document_id"), title: try row.text("title"),
      number: try row.optionalText("number"), symbol: try row.optionalText("symbol"),
      decidedOn: try row.optionalText("decided_on").flatMap { PartialDay(iso: $0) },
      issuer: try row.optionalText("issuer"), period: try row.period("period"), state: try row.word("state"),
      issuedAt: try row.optionalText("issued_at"), regimeID: try row.optionalInteger("regime_id"))
  }
}
