import Domain
import Foundation

/// Prints the sheets of a workbook as text, and makes the blocks that lie in it.
struct SheetPrinter {
  var text: [Unicode.Scalar] = []
  var blocks: [Block] = []
  var notes: [ReadingNote] = []
  var objects = 0
  private var formulasWithoutValue = 0
  private var errorValues = 0
  private var gridCells = 0

  /// Prints a sheet under its name, unless the name is one that the program gave ("Sheet1").
  mutating func print(_ sheet: Sheet, name: String) throws(ReadingError) {
    objects += sheet.objects
    formulasWithoutValue += sheet.formulasWithoutValue
    errorValues += sheet.errorValues
    let visible = VisibleSheet(sheet)
    guard !visible.rows.isEmpty else { return }
    let start = text.count
    if !isGivenName(name) {
      text += Array(name.unicodeScalars)
      addBlock(from: start) { _ in .heading(level: 1) }
    }
    for part in splitSheet(visible.rows) {
      switch part {
      case .paragraph(let index): printParagraph(visible.rows[index], sheet)
      case .columns(let index): printColumns(visible.rows[index], sheet)
      case .table(let range): try printTable(visible.rows[range], sheet)
      }
    }
    let range = TextRange(start, max(start, text.count - 1))
    for (kind, count) in [
      (ReadingNote.Kind.hiddenRowsLeftOut, visible.hiddenRows), (.hiddenColumnsLeftOut, visible.hiddenColumns),
    ] where count > 0 {
      notes.append(ReadingNote(kind, detail: "\(count) (\(name))", range: range))
    }
  }

  /// Adds the notes that count over all sheets.
  mutating func addCounts() {
    for (kind, count) in [
      (ReadingNote.Kind.formulasWithoutValue, formulasWithoutValue), (.errorValues, errorValues),
      (.objectsLeftOut, objects),
    ] where count > 0 {
      notes.append(ReadingNote(kind, detail: String(count)))
    }
  }

  private mutating func printParagraph(_ row: VisibleRow, _ sheet: Sheet) {
    guard let cell = row.cells.first(where: { !$0.text.isEmpty }) else { return }
    for line in sheet.scalars[cell.text].split(whereSeparator: \.isLineBreak) {
      let start = text.count
      text += line
      addBlock(from: start, textKind)
    }
  }

  private mutating func addBlock(from start: Int, _ kind: (LogicalText) -> Block.Kind) {
    let words = foldWords([start..<text.count], text, marks: [])
    if words.isEmpty {
      text.removeSubrange(start...)
      return
    }
    blocks.append(Block(kind: kind(words), content: words, range: words.range(0..<words.scalars.count)))
    text.append("\n")
  }

  private mutating func printColumns(_ row: VisibleRow, _ sheet: Sheet) {
    let start = text.count
    let cells = row.cells.filter { !$0.text.isEmpty }.enumerated().map { column, cell in
      if column > 0 { text.append("\t") }
      return printCell(cell, sheet, column: column, span: 1)
    }
    endTable([TableRow(cells: cells, range: TextRange(start, text.count))], from: start)
  }

  /// Prints the columns in which a cell begins, one row a line and a tab between columns, as tables of a Word document are.
  private mutating func printTable(_ rows: ArraySlice<VisibleRow>, _ sheet: Sheet) throws(ReadingError) {
    let columns = Set(rows.flatMap { $0.cells.map(\.columns.lowerBound) }).sorted()
    gridCells += rows.count * columns.count
    guard gridCells <= ReadingLimits.cells else { throw .tooManyCells(limit: ReadingLimits.cells) }
    let start = text.count
    var printed: [TableRow] = []
    printed.reserveCapacity(rows.count)
    for row in rows {
      if !printed.isEmpty { text.append("\n") }
      printed.append(printRow(row, columns, sheet))
    }
    endTable(printed, from: start)
  }

  private mutating func printRow(_ row: VisibleRow, _ columns: [Int], _ sheet: Sheet) -> TableRow {
    let start = text.count
    var cells: [TableCell] = []
    cells.reserveCapacity(columns.count)
    var next = row.cells.startIndex
    var column = 0
    while column < columns.count {
      if column > 0 { text.append("\t") }
      while next < row.cells.count, row.cells[next].columns.lowerBound < columns[column] { next += 1 }
      if next < row.cells.count, row.cells[next].columns.lowerBound == columns[column] {
        let cell = row.cells[next]
        var span = 1
        while column + span < columns.count, cell.columns.contains(columns[column + span]) { span += 1 }
        cells.append(printCell(cell, sheet, column: column, span: span))
        for _ in 1..<span { text.append("\t") }
        column += span
        next += 1
      } else {
        let place = TextRange(text.count, text.count)
        cells.append(TableCell(content: LogicalText(), column: column, range: place))
        column += 1
      }
    }
    return TableRow(cells: cells, range: TextRange(start, text.count))
  }

  private mutating func printCell(_ cell: VisibleCell, _ sheet: Sheet, column: Int, span: Int) -> TableCell {
    let from = text.count
    var spans: [Range<Int>] = []
    for line in sheet.scalars[cell.text].split(whereSeparator: \.isLineBreak) {
      if !spans.isEmpty { text.append(" ") }
      let start = text.count
      for scalar in line { text.append(scalar.isBlank ? " " : scalar) }
      spans.append(start..<text.count)
    }
    return TableCell(
      content: foldWords(spans, text, marks: []), column: column, columnSpan: span, continuesAbove: cell.continuesAbove,
      range: TextRange(from, text.count))
  }

  private mutating func endTable(_ rows: [TableRow], from start: Int) {
    let range = TextRange(start, text.count)
    blocks.append(Block(kind: .table, content: LogicalText(), rows: rows, range: range))
    text.append("\n")
  }
}

/// "Sheet1", "Trang tính 2": what programs call a sheet that nobody named.
private func isGivenName(_ name: String) -> Bool {
  var word = name.precomposedStringWithCanonicalMapping.lowercased()
  while let last = word.last, last.isNumber || last == " " { word.removeLast() }
  return ["sheet", "trang tính", "trang", "bảng tính", "worksheet"].contains(word)
}
