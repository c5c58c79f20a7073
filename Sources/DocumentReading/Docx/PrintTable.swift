import Domain

extension DocxPrinter {
  /// Prints a table one row a line, a tab between the columns of its grid.
  mutating func printTable(_ table: DocxTable) {
    let start = text.count
    let widths = table.rows.map { row in row.cells.reduce(row.gridBefore + row.gridAfter) { $0 + $1.span } }
    let columns = usualCount(widths)
    let filledColumns = columns <= ReadingLimits.filledColumns ? columns : 0
    var rows: [TableRow] = []
    for (row, width) in zip(table.rows, widths) {
      rows.append(printRow(row, missing: filledColumns - width))
      endLine()
    }
    let filled = rows.flatMap(\.cells).filter { !$0.content.isEmpty }
    guard !filled.isEmpty else {
      text.removeSubrange(start...)
      return
    }
    let range = TextRange(start, text.count - 1)
    let ragged = widths.count { $0 != columns }
    if ragged > 0 { notes.append(ReadingNote(.raggedRows, detail: String(ragged), range: range)) }
    blocks.append(Block(kind: .table, content: LogicalText(), rows: rows, range: range))
  }

  private mutating func printRow(_ row: DocxRow, missing: Int) -> TableRow {
    let start = text.count
    var cells: [TableCell] = []
    var column = 0
    func beginCell(_ text: inout [Unicode.Scalar]) { if column > 0 { text.append("\t") } }
    func addEmpty(_ text: inout [Unicode.Scalar]) {
      beginCell(&text)
      let place = TextRange(text.count, text.count)
      cells.append(TableCell(content: LogicalText(), column: column, range: place))
      column += 1
    }
    for _ in 0..<row.gridBefore { addEmpty(&text) }
    for cell in row.cells {
      beginCell(&text)
      let from = text.count
      let words = cell.continuesAbove ? LogicalText() : printOnOneLine(cell.items)
      cells.append(
        TableCell(
          content: words, column: column, columnSpan: cell.span,
          continuesAbove: cell.continuesAbove, range: TextRange(from, text.count)))
      text += Array(repeating: "\t", count: cell.span - 1)
      column += cell.span
    }
    for _ in 0..<max(0, row.gridAfter + missing) { addEmpty(&text) }
    return TableRow(cells: cells, range: TextRange(start, text.count))
  }

  /// Prints paragraphs, and the cells of tables among them, on one line; gives their words.
  mutating func printOnOneLine(_ items: [DocxItem]) -> LogicalText {
    var marks: [Range<Int>] = []
    var spans: [Range<Int>] = []
    printInline(items, &spans, &marks)
    return foldWords(spans, text, marks: marks)
  }

  private mutating func printInline(_ items: [DocxItem], _ spans: inout [Range<Int>], _ marks: inout [Range<Int>]) {
    for item in items {
      switch item {
      case .table(let table):
        for cell in table.rows.flatMap(\.cells) where !cell.continuesAbove { printInline(cell.items, &spans, &marks) }
      case .paragraph(let paragraph):
        let printed = resolve(paragraph)
        guard printed.scalars.contains(where: { !$0.isBlank }) else { continue }
        if !spans.isEmpty { text.append(" ") }
        let start = text.count
        if printed.isBullet { text += ["-", " "] }
        let shift = text.count
        marks += printed.marks.map { $0.lowerBound + shift..<$0.upperBound + shift }
        appendLines(printed.scalars, start, &spans)
      }
    }
  }

  /// Adds words to the line, tabs and breaks as blanks; a span for each line of theirs.
  private mutating func appendLines(_ scalars: [Unicode.Scalar], _ start: Int, _ spans: inout [Range<Int>]) {
    var start = start
    for scalar in scalars {
      if scalar.isLineBreak {
        spans.append(start..<text.count)
        start = text.count + 1
      }
      text.append(scalar.isBlank ? " " : scalar)
    }
    spans.append(min(start, text.count)..<text.count)
  }
}
