public import Domain
import VietnameseText

/// The indicator catalogue.
public struct IndicatorStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Adds an indicator; its version is 1.
  public func save(_ definition: IndicatorDefinition, id: Int64) throws {
    try connection.execute(
      """
      INSERT INTO indicator (id, code, name, name_key, unit, nature, direction, decimals, field, over_organisations,
        over_periods, is_season_bound, season, formula, source, method, reporting_window, base_year, version)
      VALUES (\(id), \(definition.code), \(definition.name), \(foldForSearch(definition.name)),
        \(definition.unit.symbol), \(definition.nature), \(definition.direction), \(definition.decimals),
        \(definition.field), \(definition.overOrganisations), \(definition.overPeriods),
        \(definition.isSeasonBound), \(definition.season?.rawValue), \(definition.formula?.text),
        \(definition.source), \(definition.method), \(definition.window?.rawValue), \(definition.baseYear), 1)
      """)
  }

  /// Saves what was changed over the version its writer saw; throws `changedMeanwhile` where another saved before.
  public func saveChanged(_ definition: IndicatorDefinition, id: Int64, seen version: Int) throws {
    try connection.execute(
      """
      UPDATE indicator
      SET code = \(definition.code), name = \(definition.name), name_key = \(foldForSearch(definition.name)),
        unit = \(definition.unit.symbol), nature = \(definition.nature), direction = \(definition.direction),
        decimals = \(definition.decimals), field = \(definition.field),
        over_organisations = \(definition.overOrganisations), over_periods = \(definition.overPeriods),
        is_season_bound = \(definition.isSeasonBound), season = \(definition.season?.rawValue),
        formula = \(definition.formula?.text), source = \(definition.source), method = \(definition.method),
        reporting_window = \(definition.window?.rawValue), base_year = \(definition.baseYear),
        version = \(version + 1)
      WHERE id = \(id) AND version = \(version)
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  /// Takes out an indicator that nothing rests on; the database refuses where a target or figure does.
  public func delete(_ id: Int64, seen version: Int) throws {
    try connection.execute("DELETE FROM indicator WHERE id = \(id) AND version = \(version)")
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  public func find(_ id: Int64) throws -> Indicator? {
    try connection.firstRow("\(unescaped: Self.columns) WHERE id = \(id)").map(Indicator.init)
  }

  public func findEntry(_ id: Int64) throws -> CatalogueEntry? {
    try connection.firstRow("\(unescaped: Self.entryColumns) WHERE id = \(id)").map(CatalogueEntry.init)
  }

  /// Indicators of that name, whatever its accents and case: one for each unit it is counted in.
  public func list(named name: String) throws -> [Indicator] {
    try connection.rows("\(unescaped: Self.columns) WHERE name_key = \(foldForSearch(name)) ORDER BY id")
      .map(Indicator.init)
  }

  public func list(ids: [Int64]) throws -> [Indicator] {
    try connection.rows("\(unescaped: Self.columns) WHERE id IN (\(list: ids)) ORDER BY code, id").map(Indicator.init)
  }

  /// The whole catalogue, in the order it was put together.
  public func listEntries() throws -> [CatalogueEntry] {
    try connection.rows("\(unescaped: Self.entryColumns) ORDER BY id").map(CatalogueEntry.init)
  }

  public func listEntries(ids: [Int64]) throws -> [CatalogueEntry] {
    try connection.rows("\(unescaped: Self.entryColumns) WHERE id IN (\(list: ids)) ORDER BY id")
      .map(CatalogueEntry.init)
  }

  /// What rests on each indicator; those that nothing rests on are left out.
  public func listUse() throws -> [Int64: IndicatorUse] {
    var use: [Int64: IndicatorUse] = [:]
    for row in try connection.rows(
      "SELECT indicator_id, COUNT(*) AS count FROM target WHERE indicator_id IS NOT NULL GROUP BY indicator_id")
    {
      use[try row.integer("indicator_id"), default: .unused].targets = Int(try row.integer("count"))
    }
    for row in try connection.rows("SELECT indicator_id, COUNT(*) AS count FROM figure GROUP BY indicator_id") {
      use[try row.integer("indicator_id"), default: .unused].figures = Int(try row.integer("count"))
    }
    return use
  }

  public func use(of id: Int64) throws -> IndicatorUse {
    let row = try connection.firstRow(
      """
      SELECT (SELECT COUNT(*) FROM target WHERE indicator_id = \(id)) AS targets,
        (SELECT COUNT(*) FROM figure WHERE indicator_id = \(id)) AS figures
      """)
    return IndicatorUse(
      targets: Int(try row?.integer("targets") ?? 0), figures: Int(try row?.integer("figures") ?? 0))
  }

  /// The highest of the codes "CT0001", "CT0002" … that plans have given; nil where there is none.
  public func highestPlanCode() throws -> Int? {
    try connection.rows("SELECT code FROM indicator WHERE code >= 'CT0' AND code < 'CT:'").compactMap {
      Int(try $0.text("code").dropFirst(2))
    }.max()
  }

  private static let columns = "SELECT id, code, name, unit, nature, direction, decimals FROM indicator"
  private static let entryColumns = """
    SELECT id, code, name, unit, nature, direction, decimals, field, over_organisations, over_periods,
      is_season_bound, season, formula, source, method, reporting_window, base_year, version
    FROM indicator
    """
}

extension Indicator {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), code: try row.text("code"), name: try row.text("name"),
      unit: MeasureUnit(try row.text("unit")), nature: try row.word("nature"), direction: try row.word("direction"),
      decimals: Int(try row.integer("decimals")))
  }
}

extension CatalogueEntry {
  init(_ row: Row) throws {
    func optional<Value: RawRepresentable>(_ column: String, as: Value.Type) throws -> Value?
    where Value.RawValue == String {
      guard let text = try row.optionalText(column) else { return nil }
      guard let value = Value(rawValue: text) else { throw StorageError.wrongType(column) }
      return value
    }
    let formula = try row.optionalText("formula").map { text in
      guard let formula = IndicatorFormula(text: text) else { throw StorageError.wrongType("formula") }
      return formula
    }
    self.init(
      id: try row.integer("id"),
      definition: IndicatorDefinition(
        code: try row.text("code"), name: try row.text("name"), unit: MeasureUnit(try row.text("unit")),
        field: try row.word("field"), nature: try row.word("nature"), direction: try row.word("direction"),
        decimals: Int(try row.integer("decimals")),
        overOrganisations: try optional("over_organisations", as: Aggregation.self),
        overPeriods: try optional("over_periods", as: Aggregation.self),
        isSeasonBound: try row.flag("is_season_bound"), season: try optional("season", as: CropSeason.self),
        formula: formula, source: try row.text("source"), method: try row.text("method"),
        window: try optional("reporting_window", as: ReportingWindow.self),
        baseYear: try row.optionalInteger("base_year").map(Int.init)), version: Int(try row.integer("version")))
  }
}
