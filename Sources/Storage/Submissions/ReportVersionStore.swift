public import Domain
import Foundation

/// Consolidated reports as they were put to the leaders. What one says is never changed.
public struct ReportVersionStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// `content` is the report as gathered then, as JSON.
  public func save(_ version: ReportVersion, content: String) throws {
    let accepted = String(decoding: try JSONEncoder().encode(version.accepted), as: UTF8.self)
    try connection.execute(
      """
      INSERT INTO report_version (id, report_id, number, state, content, accepted, proposed_by, proposed_at)
      VALUES (\(version.id), \(version.reportID), \(version.number), \(version.state), \(content), \(accepted),
        \(version.proposedBy), \(version.proposedAt))
      """)
  }

  /// A leader's word on a version that waits for it; throws `changedMeanwhile` where another was first.
  public func saveDecision(
    _ state: ReportVersion.State, of id: Int64, content: String, by personID: Int64, at moment: String, reason: String?
  ) throws {
    try connection.execute(
      """
      UPDATE report_version
      SET state = \(state), content = \(content), decided_by = \(personID), decided_at = \(moment), reason = \(reason)
      WHERE id = \(id) AND state = 'proposed'
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  /// An approved version leaves the house; throws `changedMeanwhile` where another was first.
  public func saveIssued(
    _ id: Int64, content: String, number: String, on day: Day, fileID: Int64, by personID: Int64
  ) throws {
    try connection.execute(
      """
      UPDATE report_version
      SET state = 'issued', content = \(content), document_number = \(number), issued_on = \(day),
        file_id = \(fileID), issued_by = \(personID)
      WHERE id = \(id) AND state = 'approved'
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  public func find(_ id: Int64) throws -> ReportVersion? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(ReportVersion.init)
  }

  public func content(of id: Int64) throws -> String? {
    try connection.firstRow("SELECT content FROM report_version WHERE id = \(id)")?.text("content")
  }

  /// Newest first.
  public func list(reportID: Int64) throws -> [ReportVersion] {
    try connection.rows("\(unescaped: Self.columns) WHERE report_id = \(reportID) ORDER BY number DESC")
      .map(ReportVersion.init)
  }

  /// Those that wait for somebody, with the plan and period they are about; oldest first.
  public func listOpen() throws -> [(version: ReportVersion, planID: Int64, period: Period)] {
    try connection.rows(
      """
      SELECT v.id, v.report_id, v.number, v.state, v.accepted, v.proposed_by, v.proposed_at, v.decided_by,
        v.decided_at, v.reason, v.document_number, v.issued_on, v.file_id, r.plan_id, r.period
      FROM report_version v
      JOIN consolidated_report r ON r.id = v.report_id
      WHERE v.state IN ('proposed', 'approved', 'returned')
        AND v.number = (SELECT MAX(n.number) FROM report_version n WHERE n.report_id = v.report_id)
      ORDER BY v.id
      """
    ).map { (try ReportVersion($0), try $0.integer("plan_id"), try $0.period("period")) }
  }

  /// The plan and period of a version's report.
  public func subject(of reportID: Int64) throws -> (planID: Int64, period: Period)? {
    try connection.firstRow("SELECT plan_id, period FROM consolidated_report WHERE id = \(reportID)").map {
      (try $0.integer("plan_id"), try $0.period("period"))
    }
  }

  private static let columns = """
    SELECT id, report_id, number, state, accepted, proposed_by, proposed_at, decided_by, decided_at, reason,
      document_number, issued_on, file_id
    FROM report_version
    """
}

extension ReportVersion {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), reportID: try row.integer("report_id"), number: Int(try row.integer("number")),
      state: try row.word("state"), proposedBy: try row.integer("proposed_by"), proposedAt: try row.text("proposed_at"),
      decidedBy: try row.optionalInteger("decided_by"), decidedAt: try row.optionalText("decided_at"),
      reason: try row.optionalText("reason"), documentNumber: try row.optionalText("document_number"),
      issuedOn: try row.optionalDay("issued_on"), fileID: try row.optionalInteger("file_id"),
      accepted: try JSONDecoder().decode([AcceptedReportFinding].self, from: Data(try row.text("accepted").utf8)))
  }
}
