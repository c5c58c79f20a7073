import DocumentReading
import Domain
import Registries

/// Reads the rows of an xlsx or CSV file: the first sheet with text, its first row with at least two words as headings.
func readRowFile(_ name: String, _ content: [UInt8]) throws -> RowTable {
  let rows = content.starts(with: [0x50, 0x4B]) ? try sheetRows(content) : try csvRows(content)
  guard let head = rows.firstIndex(where: { row in row.cells.count { !$0.isEmpty } >= 2 }) else {
    throw ActionError.invalid([FieldProblem("file", RowTableProblem.empty.message)])
  }
  let width = rows[head].cells.count
  return RowTable(
    headings: rows[head].cells,
    rows: rows[(head + 1)...].filter { row in row.cells.contains { !$0.isEmpty } }.map { row in
      let cells = row.cells.prefix(width)
      return RowTable.Row(line: row.line, cells: cells + Array(repeating: "", count: width - cells.count))
    })
}

private func sheetRows(_ content: [UInt8]) throws -> [RowTable.Row] {
  let sheets: [SheetCells]
  do throws(ReadingError) {
    sheets = try readWorkbookCells(content)
  } catch {
    throw ActionError.invalid([FieldProblem("file", error.message)])
  }
  guard let sheet = sheets.first(where: { sheet in !sheet.rows.isEmpty }) else { return [] }
  return sheet.rows.map { row in
    var cells = Array(repeating: "", count: (row.last?.column ?? -1) + 1)
    for cell in row {
      switch cell.content {
      case .formulaWithoutValue: cells[cell.column] = "="
      default: cells[cell.column] = cell.content.text
      }
    }
    return RowTable.Row(line: (row.first?.row ?? 0) + 1, cells: cells)
  }
}

private func csvRows(_ content: [UInt8]) throws -> [RowTable.Row] {
  guard let text = String(validating: content, as: UTF8.self) else {
    throw ActionError.invalid([
      FieldProblem(
        "file", vi: "Tệp không phải xlsx và không phải CSV mã UTF-8. Trong Excel hãy lưu dạng “CSV UTF-8” hoặc .xlsx.",
        en: "The file is neither xlsx nor CSV in UTF-8. In Excel save it as “CSV UTF-8” or .xlsx.")
    ])
  }
  do throws(CSVTable.OpenQuote) {
    return try CSVTable(text).rows.map { RowTable.Row(line: $0.line, cells: $0.cells) }
  } catch {
    throw ActionError.invalid([
      FieldProblem(
        "file", vi: "Dòng \(error.line), cột \(error.column) mở dấu ngoặc kép mà không đóng.",
        en: "Line \(error.line), column \(error.column) opens a quotation mark that nothing closes.")
    ])
  }
}
