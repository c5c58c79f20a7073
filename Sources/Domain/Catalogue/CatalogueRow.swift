/// Reads one row of a catalogue file, keeping what is wrong with its cells.
struct CatalogueRow {
  private let row: CSVTable.Row
  private let columns: [CatalogueColumn]
  private(set) var errors: [CatalogueCSVError] = []

  init(_ row: CSVTable.Row, _ columns: [CatalogueColumn]) {
    self.row = row
    self.columns = columns
  }

  mutating func read() -> IndicatorDefinition? {
    if row.cells.count > columns.count, row.cells[columns.count...].contains(where: { !trimmed($0).isEmpty }) {
      errors.append(
        CatalogueCSVError(
          line: row.line, column: columns.count + 1, head: "", fault: .cellsTooMany(row.cells.count)))
    }
    let (code, name, unit) = (needed(.code), needed(.name), needed(.unit))
    let field = needed(.field).isEmpty ? nil : word(.field, CatalogueWords.fields)
    let nature = needed(.nature).isEmpty ? nil : word(.nature, CatalogueWords.natures)
    let direction = word(.direction, CatalogueWords.directions)
    let decimals = number(.decimals)
    let (isSeasonBound, season) = seasons()
    let formula = formula()
    let overOrganisations = word(.overOrganisations, CatalogueWords.aggregations)
    let overPeriods = word(.overPeriods, CatalogueWords.aggregations)
    let window = window()
    let baseYear = number(.baseYear)
    guard errors.isEmpty, let field, let nature else { return nil }
    return IndicatorDefinition(
      code: code, name: name, unit: MeasureUnit(unit), field: field, nature: nature, direction: direction ?? .up,
      decimals: decimals ?? 0, overOrganisations: overOrganisations, overPeriods: overPeriods,
      isSeasonBound: isSeasonBound, season: season, formula: formula, source: cell(.source), method: cell(.method),
      window: window, baseYear: baseYear)
  }

  private func cell(_ column: CatalogueColumn) -> String {
    guard let place = columns.firstIndex(of: column), place < row.cells.count else { return "" }
    return trimmed(row.cells[place])
  }

  private mutating func fail(_ column: CatalogueColumn, _ fault: CatalogueCSVError.Fault) {
    let place = (columns.firstIndex(of: column) ?? 0) + 1
    let error = CatalogueCSVError(line: row.line, column: place, head: column.rawValue, fault: fault)
    if !errors.contains(error) { errors.append(error) }
  }

  private mutating func needed(_ column: CatalogueColumn) -> String {
    let text = cell(column)
    if text.isEmpty { fail(column, .empty) }
    return text
  }

  private mutating func word<Value>(_ column: CatalogueColumn, _ words: [(String, Value)]) -> Value? {
    let text = cell(column)
    guard !text.isEmpty else { return nil }
    guard let value = CatalogueWords.read(text, words) else {
      fail(column, .notOneOf(typed: text, allowed: CatalogueWords.list(words)))
      return nil
    }
    return value
  }

  private mutating func number(_ column: CatalogueColumn) -> Int? {
    let text = cell(column)
    guard !text.isEmpty else { return nil }
    guard let value = Int(text) else {
      fail(column, .notWholeNumber(typed: text))
      return nil
    }
    return value
  }

  private mutating func seasons() -> (isSeasonBound: Bool, season: CropSeason?) {
    let text = cell(.season)
    if text.isEmpty { return (false, nil) }
    if text.lowercased() == CatalogueWords.everySeason { return (true, nil) }
    let words = CropSeason.allCases.map { ($0.name, $0) }
    if let season = CatalogueWords.read(text, words) { return (true, season) }
    fail(.season, .notOneOf(typed: text, allowed: [CatalogueWords.everySeason] + CatalogueWords.list(words)))
    return (false, nil)
  }

  private mutating func formula() -> IndicatorFormula? {
    let text = cell(.formula)
    guard !text.isEmpty else { return nil }
    let formula = IndicatorFormula(text: text)
    if formula == nil { fail(.formula, .notFormula(typed: text)) }
    return formula
  }

  private mutating func window() -> ReportingWindow? {
    let text = cell(.window)
    guard !text.isEmpty else { return nil }
    if let window = CatalogueWords.read(text, CatalogueWords.windows) ?? ReportingWindow(rawValue: text) {
      return window
    }
    fail(.window, .notOneOf(typed: text, allowed: CatalogueWords.list(CatalogueWords.windows) + ["day:20"]))
    return nil
  }
}
