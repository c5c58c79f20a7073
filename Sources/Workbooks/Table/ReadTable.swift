public import DocumentReading
public import Domain

/// The rows of a table that an office keeps as .xlsx or .csv.
///
/// Of a workbook the first sheet that shows anything counts. Text files are UTF-8.
public func readTable(_ file: [UInt8]) throws(TableReadingError) -> CSVTable {
  if file.starts(with: [0x50, 0x4B]) { return try readSheet(file) }
  guard let text = String(validating: file, as: UTF8.self) else { throw .notText }
  do {
    return try CSVTable(text)
  } catch {
    throw .openQuote(error)
  }
}

public enum TableReadingError: Error, Hashable, Sendable {
  /// Neither a workbook nor text in UTF-8.
  case notText
  case openQuote(CSVTable.OpenQuote)
  case unreadable(ReadingError)
  /// A formula that the program which wrote the file never reckoned, at this cell.
  case formulaWithoutValue(String)
}

private func readSheet(_ file: [UInt8]) throws(TableReadingError) -> CSVTable {
  let sheets: [SheetCells]
  do throws(ReadingError) { sheets = try readWorkbookCells(file) } catch { throw .unreadable(error) }
  guard let sheet = sheets.first(where: { !$0.rows.isEmpty }) else { return CSVTable(rows: []) }
  var rows: [CSVTable.Row] = []
  for cells in sheet.rows {
    guard let last = cells.last else { continue }
    var row = CSVTable.Row(line: last.row + 1, cells: Array(repeating: "", count: last.column + 1))
    for cell in cells {
      if case .formulaWithoutValue = cell.content {
        throw .formulaWithoutValue(SheetCells.name(row: cell.row, column: cell.column))
      }
      row.cells[cell.column] = cell.content.text
    }
    rows.append(row)
  }
  return CSVTable(rows: rows)
}
