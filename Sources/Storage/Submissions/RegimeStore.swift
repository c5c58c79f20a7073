public import Domain
import Foundation
import VietnameseText

/// The report regimes as the office set them.
public struct RegimeStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ regime: ReportRegime, id: Int64, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO report_regime (id, code, name, name_key, definition, valid_from, valid_to, version, updated_by,
        updated_at)
      VALUES (\(id), \(regime.code), \(regime.name), \(foldForSearch(regime.name)), \(try storedJSON(regime)),
        \(regime.validFrom), \(regime.validTo), 1, \(personID), \(moment))
      """)
  }

  /// Saves what was changed over the version its writer saw; throws `changedMeanwhile` where another saved before.
  public func saveChanged(
    _ regime: ReportRegime, id: Int64, seen version: Int, by personID: Int64, at moment: String
  ) throws {
    try connection.execute(
      """
      UPDATE report_regime
      SET code = \(regime.code), name = \(regime.name), name_key = \(foldForSearch(regime.name)),
        definition = \(try storedJSON(regime)), valid_from = \(regime.validFrom), valid_to = \(regime.validTo),
        version = \(version + 1), updated_by = \(personID), updated_at = \(moment)
      WHERE id = \(id) AND version = \(version)
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  public func find(_ id: Int64) throws -> HeldRegime? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(HeldRegime.init)
  }

  public func find(code: String) throws -> HeldRegime? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE code = \(code)").map(HeldRegime.init)
  }

  public func list() throws -> [HeldRegime] {
    try connection.rows("\(unescaped: Self.columns) ORDER BY name_key, id").map(HeldRegime.init)
  }

  private static let columns = "SELECT id, definition, version, updated_by, updated_at FROM report_regime"
}

/// A regime as it is kept.
public struct HeldRegime: Hashable, Sendable, Identifiable {
  public let id: Int64
  public var regime: ReportRegime
  /// Grows with every change.
  public var version: Int
  public var updatedBy: Int64
  /// UTC, ISO 8601.
  public var updatedAt: String

  public init(id: Int64, regime: ReportRegime, version: Int, updatedBy: Int64, updatedAt: String) {
    self.id = id
    self.regime = regime
    self.version = version
    self.updatedBy = updatedBy
    self.updatedAt = updatedAt
  }
}

extension HeldRegime {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"),
      regime: try readStored(ReportRegime.self, row.text("definition")),
      version: Int(try row.integer("version")), updatedBy: try row.integer("updated_by"),
      updatedAt: try row.text("updated_at"))
  }
}
