/// Why a cell of a catalogue file cannot be taken, with its place.
public struct CatalogueCSVError: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    case fileEmpty
    case openQuote
    case columnMissing(CatalogueColumn)
    case columnUnknown(String)
    case columnTwice(CatalogueColumn)
    case cellsTooMany(Int)
    case empty
    /// Not one of the words allowed here.
    case notOneOf(typed: String, allowed: [String])
    case notWholeNumber(typed: String)
    case notFormula(typed: String)
    /// The row is read, and does not fit the other rows.
    case problem(CatalogueProblem.Fault)
  }

  /// Line and column of the file, from 1.
  public var line: Int
  public var column: Int
  public var head: String
  public var fault: Fault

  public init(line: Int, column: Int, head: String, fault: Fault) {
    self.line = line
    self.column = column
    self.head = head
    self.fault = fault
  }
}

/// Everything that is wrong with a catalogue file, in the order of its lines.
public struct CatalogueCSVErrors: Error, Hashable, Sendable {
  public var all: [CatalogueCSVError]

  public init(_ all: [CatalogueCSVError]) { self.all = all }
}

extension IndicatorCatalogue {
  /// Reads a catalogue from CSV text. All errors are told at once; where there is one, nothing is taken.
  public init(csv text: String) throws(CatalogueCSVErrors) {
    let table: CSVTable
    do {
      table = try CSVTable(text)
    } catch {
      throw CatalogueCSVErrors([
        CatalogueCSVError(line: error.line, column: error.column, head: "", fault: .openQuote)
      ])
    }
    try self.init(table: table)
  }

  /// Reads a catalogue from the rows of a file, the first of which is the head. All errors are told at once.
  public init(table: CSVTable) throws(CatalogueCSVErrors) {
    guard let head = table.rows.first else {
      throw CatalogueCSVErrors([CatalogueCSVError(line: 1, column: 1, head: "", fault: .fileEmpty)])
    }
    let columns = try IndicatorCatalogue.readHead(head)
    var errors: [CatalogueCSVError] = []
    var lines: [String: Int] = [:]
    var definitions: [IndicatorDefinition] = []
    for row in table.rows.dropFirst() {
      var reader = CatalogueRow(row, columns)
      let definition = reader.read()
      errors += reader.errors
      if let definition {
        lines[definition.code] = row.line
        definitions.append(definition)
      }
    }
    guard errors.isEmpty else { throw CatalogueCSVErrors(errors) }
    self.init(definitions)
    errors = problems.map { problem in
      let column = problem.fault.column
      return CatalogueCSVError(
        line: lines[problem.code] ?? 0, column: (columns.firstIndex(of: column) ?? 0) + 1, head: column.rawValue,
        fault: .problem(problem.fault))
    }
    guard errors.isEmpty else { throw CatalogueCSVErrors(errors) }
  }

  private static func readHead(_ row: CSVTable.Row) throws(CatalogueCSVErrors) -> [CatalogueColumn] {
    var columns: [CatalogueColumn] = []
    var errors: [CatalogueCSVError] = []
    for (index, cell) in row.cells.enumerated() {
      let typed = trimmed(cell)
      let known = CatalogueColumn.allCases.first { $0.rawValue.lowercased() == typed.lowercased() }
      let fault: CatalogueCSVError.Fault? =
        if let known { columns.contains(known) ? .columnTwice(known) : nil } else { .columnUnknown(typed) }
      if let fault {
        errors.append(CatalogueCSVError(line: row.line, column: index + 1, head: typed, fault: fault))
      }
      if let known { columns.append(known) }
    }
    for column in CatalogueColumn.allCases where column.isNeeded && !columns.contains(column) {
      errors.append(
        CatalogueCSVError(line: row.line, column: 1, head: column.rawValue, fault: .columnMissing(column)))
    }
    guard errors.isEmpty else { throw CatalogueCSVErrors(errors) }
    return columns
  }

  /// The catalogue's rows, head first, as its files have them.
  public var table: CSVTable {
    CSVTable(
      rows: [CSVTable.Row(line: 1, cells: CatalogueColumn.allCases.map(\.rawValue))]
        + definitions.enumerated().map { index, definition in
          CSVTable.Row(line: index + 2, cells: CatalogueColumn.allCases.map { definition.cell($0) })
        })
  }

  /// The catalogue as CSV text with a byte order mark, so that Excel reads its letters.
  public var csv: String {
    "\u{FEFF}" + table.rows.map { CSVTable.line($0.cells) }.joined()
  }
}

extension CatalogueProblem.Fault {
  /// Where in a row, or in which field of a form, the fault lies.
  public var column: CatalogueColumn {
    switch self {
    case .noCode, .codeTwice: .code
    case .noName: .name
    case .noUnit, .percentNotInPercent, .yieldUnit: .unit
    case .decimals: .decimals
    case .unknownInput, .cycle, .unitsDiffer: .formula
    case .ratioAdded, .recomputedWithoutFormula: .overOrganisations
    case .baseYear: .baseYear
    }
  }
}

extension IndicatorDefinition {
  /// Reads what was typed into the fields of the catalogue's form, in the words of its file. All errors are told at once; what
  /// does not fit the other indicators is for `IndicatorCatalogue.problems`.
  public init(cells: [CatalogueColumn: String]) throws(CatalogueCSVErrors) {
    let columns = CatalogueColumn.allCases
    var reader = CatalogueRow(CSVTable.Row(line: 1, cells: columns.map { cells[$0] ?? "" }), columns)
    guard let definition = reader.read() else { throw CatalogueCSVErrors(reader.errors) }
    self = definition
  }

  /// What stands in a column of the catalogue's file, and in a field of its form.
  public func cell(_ column: CatalogueColumn) -> String {
    switch column {
    case .code: code
    case .name: name
    case .unit: unit.symbol
    case .field: field.name
    case .nature: CatalogueWords.write(nature, CatalogueWords.natures)
    case .direction: CatalogueWords.write(direction, CatalogueWords.directions)
    case .decimals: String(decimals)
    case .season: season?.name ?? (isSeasonBound ? CatalogueWords.everySeason : "")
    case .formula: formula?.text ?? ""
    case .overOrganisations: CatalogueWords.write(overOrganisations, CatalogueWords.aggregations)
    case .overPeriods: CatalogueWords.write(overPeriods, CatalogueWords.aggregations)
    case .source: source
    case .method: method
    case .window:
      window.map { window in
        CatalogueWords.windows.first { $0.1 == window }?.0 ?? window.rawValue
      } ?? ""
    case .baseYear: baseYear.map(String.init) ?? ""
    }
  }
}
