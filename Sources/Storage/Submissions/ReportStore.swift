public import Domain

/// The planning room's own words around a consolidated report, and the files written from it.
public struct ReportTexts: Sendable, Hashable {
  public let id: Int64
  public var planID: Int64
  public var period: Period
  public var opening: String
  public var closing: String
  public var version: Int

  public init(id: Int64, planID: Int64, period: Period, opening: String, closing: String, version: Int) {
    self.id = id
    self.planID = planID
    self.period = period
    self.opening = opening
    self.closing = closing
    self.version = version
  }
}

/// A file as it was written, kept as it was.
public struct ReportFile: Sendable, Identifiable {
  public let id: Int64
  public var reportID: Int64
  public var fileName: String
  public var sha256: String
  public var writtenBy: Int64
  public var writtenAt: String

  public init(id: Int64, reportID: Int64, fileName: String, sha256: String, writtenBy: Int64, writtenAt: String) {
    self.id = id
    self.reportID = reportID
    self.fileName = fileName
    self.sha256 = sha256
    self.writtenBy = writtenBy
    self.writtenAt = writtenAt
  }
}

public struct ReportStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func find(planID: Int64, period: Period) throws -> ReportTexts? {
    try connection.firstRow(
      """
      SELECT id, plan_id, period, opening, closing, version
      FROM consolidated_report
      WHERE plan_id = \(planID) AND period = \(period)
      """
    ).map { row in
      ReportTexts(
        id: try row.integer("id"), planID: try row.integer("plan_id"), period: try row.period("period"),
        opening: try row.text("opening"), closing: try row.text("closing"), version: Int(try row.integer("version")))
    }
  }

  public func save(_ texts: ReportTexts, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO consolidated_report (id, plan_id, period, opening, closing, version, updated_by, updated_at)
      VALUES (\(texts.id), \(texts.planID), \(texts.period), \(texts.opening), \(texts.closing), 1, \(personID),
        \(moment))
      """)
  }

  public func saveChanged(_ texts: ReportTexts, seen version: Int, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      UPDATE consolidated_report
      SET opening = \(texts.opening), closing = \(texts.closing), version = \(version + 1), updated_by = \(personID),
        updated_at = \(moment)
      WHERE id = \(texts.id) AND version = \(version)
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  public func saveFile(_ file: ReportFile, content: [UInt8]) throws {
    try connection.execute(
      """
      INSERT INTO report_file (id, report_id, file_name, sha256, content, written_by, written_at)
      VALUES (\(file.id), \(file.reportID), \(file.fileName), \(file.sha256), \(content), \(file.writtenBy),
        \(file.writtenAt))
      """)
  }

  /// Newest first.
  public func listFiles(reportID: Int64) throws -> [ReportFile] {
    try connection.rows(
      """
      SELECT id, report_id, file_name, sha256, written_by, written_at
      FROM report_file
      WHERE report_id = \(reportID)
      ORDER BY id DESC
      """
    ).map(ReportFile.init)
  }

  public func fileContent(_ id: Int64) throws -> (file: ReportFile, content: [UInt8])? {
    guard
      let row = try connection.firstRow(
        """
        SELECT id, report_id, file_name, sha256, written_by, written_at, content
        FROM report_file
        WHERE id = \(id)
        """)
    else { return nil }
    return (try ReportFile(row), try row.bytes("content"))
  }
}

extension ReportFile {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), reportID: try row.integer("report_id"), fileName: try row.text("file_name"),
      sha256: try row.text("sha256"), writtenBy: try row.integer("written_by"), writtenAt: try row.text("written_at"))
  }
}
