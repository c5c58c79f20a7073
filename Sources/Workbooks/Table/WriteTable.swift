public import Domain

/// A table with its head as an Excel file of one sheet: the head stays in sight, and long words are wrapped.
///
/// `widths` are in letters; `choices` are the only words that columns (from 0) may hold.
public func writeTable(
  _ table: CSVTable, title: String, widths: [Double], choices: [Int: [String]] = [:]
) throws(WorkbookWritingError) -> [UInt8] {
  var sheet = Workbook.Sheet(name: title)
  sheet.widths = widths
  sheet.isLandscape = true
  sheet.headRows = 0..<1
  sheet.frozenColumns = 1
  sheet.rows = table.rows.enumerated().map { index, row in
    Workbook.Row(row.cells.map { Workbook.Cell($0, index == 0 ? TableLook.head : TableLook.cell) })
  }
  // Room for rows that are added below.
  let rows = 1...max(1, table.rows.count + 500)
  var lists = Workbook.Sheet(name: "Lựa chọn")
  lists.isHidden = true
  sheet.choices = choices.sorted { $0.key < $1.key }.map { column, words in
    var rule = Workbook.Choice.Rule.oneOf(words)
    if !fitsInList(words) {
      rule = .inCells("='\(lists.name)'!$A$\(lists.rows.count + 1):$A$\(lists.rows.count + words.count)")
      lists.rows += words.map { Workbook.Row([Workbook.Cell($0)]) }
    }
    return Workbook.Choice(
      area: Workbook.Area(rows: rows, columns: column...column), rule: rule,
      message: "Hãy chọn một trong danh sách của cột “\(table.rows.first?.cells[column] ?? "")”.")
  }
  return try writeWorkbook(Workbook(title: title, sheets: lists.rows.isEmpty ? [sheet] : [sheet, lists]))
}

private enum TableLook {
  static let head: Workbook.Style = {
    var style = Workbook.Style()
    (style.isBold, style.wraps, style.isRuled, style.alignment) = (true, true, true, .centre)
    return style
  }()

  static let cell: Workbook.Style = {
    var style = Workbook.Style()
    (style.wraps, style.isRuled) = (true, true)
    return style
  }()
}
