public import Domain
import VietnameseText

/// The indicator catalogue.
public struct IndicatorStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ indicator: Indicator) throws {
    try connection.execute(
      """
      INSERT INTO indicator (id, code, name, name_key, unit, nature, direction, decimals)
      VALUES (\(indicator.id), \(indicator.code), \(indicator.name), \(foldForSearch(indicator.name)),
        \(indicator.unit.symbol), \(indicator.nature), \(indicator.direction), \(indicator.decimals))
      """)
  }

  public func find(_ id: Int64) throws -> Indicator? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(Indicator.init)
  }

  /// Indicators of that name, whatever its accents and case: one for each unit it is counted in.
  public func list(named name: String) throws -> [Indicator] {
    try connection.rows("\(unescaped: Self.columns) WHERE name_key = \(foldForSearch(name)) ORDER BY id")
      .map(Indicator.init)
  }

  public func list() throws -> [Indicator] {
    try connection.rows("\(unescaped: Self.columns) ORDER BY code, id").map(Indicator.init)
  }

  public func count() throws -> Int {
    Int(try connection.firstRow("SELECT COUNT(*) AS count FROM indicator")?.integer("count") ?? 0)
  }

  private static let columns = "SELECT id, code, name, unit, nature, direction, decimals FROM indicator"
}

extension Indicator {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), code: try row.text("code"), name: try row.text("name"),
      unit: MeasureUnit(try row.text("unit")), nature: try row.word("nature"), direction: try row.word("direction"),
      decimals: Int(try row.integer("decimals")))
  }
}
