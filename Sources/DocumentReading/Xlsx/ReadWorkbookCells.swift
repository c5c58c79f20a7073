public import Domain
import OfficePackage

/// A sheet's filled cells as they are kept, not as they are shown: hidden ones too, numbers exactly.
public struct SheetCells: Sendable {
  public var name: String
  /// Rows that have a cell, top down; in each the cells from left to right.
  public var rows: [[Cell]]

  public struct Cell: Hashable, Sendable {
    /// From 0.
    public var row: Int
    public var column: Int
    public var content: Content
  }

  public enum Content: Hashable, Sendable {
    case blank
    case text(String)
    /// Rounded to four decimals, half away from zero.
    case number(Amount)
    /// "#DIV/0!".
    case error(String)
    case formulaWithoutValue

    /// Its words; a number in plain digits.
    public var text: String {
      switch self {
      case .blank, .formulaWithoutValue: ""
      case .text(let text), .error(let text): text
      case .number(let amount): amount.description
      }
    }
  }

  /// "H7" of row 6 and column 7.
  public static func name(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row + 1)
  }
}

/// Every sheet of a workbook, hidden ones too, cell by cell.
public func readWorkbookCells(_ file: [UInt8]) throws(ReadingError) -> [SheetCells] {
  let parts = try openXlsx(file)
  let strings = try readPart(parts.strings) { bytes throws(XMLError) in try SharedStrings(bytes) } ?? SharedStrings()
  var sheets: [SheetCells] = []
  var count = 0
  for place in parts.everySheet {
    let reading = SheetReading(
      styles: CellStyles(), strings: strings, countsFrom1904: parts.countsFrom1904, cellsBefore: count,
      keepsValues: true)
    let sheet = try readPart(place.part) { bytes throws(XMLError) in try reading.read(bytes) } ?? Sheet()
    guard !sheet.isOverLimit else { throw .tooManyCells(limit: ReadingLimits.cells) }
    count += sheet.cells.count
    sheets.append(SheetCells(name: place.name, rows: rows(of: sheet)))
  }
  return sheets
}

private func rows(of sheet: Sheet) -> [[SheetCells.Cell]] {
  var rows: [[SheetCells.Cell]] = []
  for cell in sheet.cells {
    let found = SheetCells.Cell(row: cell.row, column: cell.column, content: content(of: cell, in: sheet))
    if rows.last?.last?.row == cell.row { rows[rows.count - 1].append(found) } else { rows.append([found]) }
  }
  return rows
}

private func content(of cell: SheetCell, in sheet: Sheet) -> SheetCells.Content {
  let scalars = sheet.scalars[cell.text]
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  let text = String(view)
  switch cell.kind {
  case .text: return .text(text)
  case .error: return .error(text)
  case .formulaWithoutValue: return .formulaWithoutValue
  case .number:
    guard var digits = DecimalDigits(scalars) else { return .text(text) }
    digits.round(places: Amount.decimals)
    return digits.tenThousandths.map { .number(Amount(tenThousandths: $0)) } ?? .text(text)
  }
}
