import Domain

/// Prints the lines and tables of a PDF's pages as text, and makes the blocks that lie in it.
struct PdfPrinter {
  let layout: PdfLayout
  var text: [Unicode.Scalar] = []
  var blocks: [Block] = []

  private var paragraph: [Placed] = []
  /// Footnotes of pages whose last paragraph is still open.
  private var pendingNotes: [PdfFootnote] = []
  /// The table that ended the page before, to which this page's first may belong.
  private var openTable: (block: Int, table: PdfTable)?

  private struct Placed {
    var line: PdfLine
    var page: Int
    var width: Double
  }

  init(layout: PdfLayout) { self.layout = layout }

  mutating func print(_ page: Int, width: Double, lines: [PdfLine], tables: [PdfTable], notes: [PdfFootnote]) {
    var next = 0
    for table in tables {
      while next < lines.count, lines[next].top < table.top { next = add(lines, next, page, width) }
      endParagraph()
      printTable(table)
    }
    while next < lines.count { next = add(lines, next, page, width) }
    pendingNotes += notes
  }

  mutating func end() { endParagraph() }

  /// Adds a line to the paragraph that is open, or begins one; lines of two columns or more become rows. Gives the index behind.
  private mutating func add(_ lines: [PdfLine], _ index: Int, _ page: Int, _ width: Double) -> Int {
    let columns = readColumns(lines, index)
    if !columns.rows.isEmpty {
      endParagraph()
      printColumns(columns.rows)
      return columns.end
    }
    let line = Placed(line: lines[index], page: page, width: width)
    if let last = paragraph.last, !goesOn(last, line) { endParagraph() }
    openTable = nil
    paragraph.append(line)
    return index + 1
  }

  /// Lines with a gap as wide as two letters before a capital or a number: the head of a document, signatures, tables without lines. A line
  /// under the middle of one column belongs to the cell above it. Gives rows of cells, and the index behind.
  private func readColumns(_ lines: [PdfLine], _ index: Int) -> (rows: [[[PdfLine]]], end: Int) {
    var rows: [[[PdfLine]]] = []
    var end = index
    while end < lines.count {
      let parts = splitColumns(lines[end])
      if parts.count > 1 {
        rows.append(parts.map { [$0] })
      } else if let cell = rows.last?.indices.first(where: { column in
        isUnder(rows[rows.count - 1][column][0], lines[end], after: lines[end - 1], isFirst: column == 0)
      }) {
        rows[rows.count - 1][cell].append(lines[end])
      } else {
        break
      }
      end += 1
    }
    return (rows, end)
  }

  /// Whether a line stands under another, within its width, at the distance of lines: centred, or at its left edge.
  private func isUnder(_ above: PdfLine, _ line: PdfLine, after last: PdfLine, isFirst: Bool) -> Bool {
    guard line.bottom - last.bottom < layout.pitch * 1.3, line.left > above.left - 2, line.right < above.right + 2
    else {
      return false
    }
    let isCentred = abs((above.left + above.right) - (line.left + line.right)) < 12
    return isCentred || (!isFirst && abs(above.left - line.left) < 3)
  }

  private func splitColumns(_ line: PdfLine) -> [PdfLine] {
    line.split(gap: layout.size * 1.3) { word in
      guard let first = word.text.first else { return false }
      return first.isUpperLetter || first.isASCIIDigit || first == "-" || first == "("
    }
  }

  private func goesOn(_ line: Placed, _ next: Placed) -> Bool {
    let words = next.line.print().scalars
    let head = readHead(SourceLine(words), words)
    let indent = next.line.left - layout.edges(next.width).left
    let isSamePage = line.page == next.page
    guard !head.hasBullet, abs(line.line.size - next.line.size) < layout.size * 0.15 else { return false }
    if isSamePage, next.line.bottom - line.line.bottom > layout.pitch * 1.25 { return false }
    guard layout.isFull(line.line, before: next.line, line.width) else { return false }
    if indent > 8 { return isHanging(next) }
    if layout.isIndented || (layout.isSpaced && isSamePage) { return head.label == nil || layout.isIndented }
    let last = line.line.print().scalars
    return head.label == nil && !(endsClause(SourceLine(last), last) && head.firstLetter.isUpperLetter)
  }

  /// Whether an indented line goes on a paragraph that is indented as a whole, or centred.
  private func isHanging(_ next: Placed) -> Bool {
    guard let last = paragraph.last else { return false }
    let words = paragraph[0].line.print().scalars
    let head = readHead(SourceLine(words), words)
    if paragraph.count > 1, abs(last.line.left - next.line.left) < 3 { return true }
    if paragraph.count == 1, head.opensBlock, next.line.left > last.line.left + 3 { return true }
    let edges = layout.edges(next.width)
    func isCentred(_ line: PdfLine) -> Bool { abs((line.left - edges.left) - (edges.right - line.right)) < 12 }
    return isCentred(last.line) && isCentred(next.line) && last.line.left - edges.left > 4
  }

  private mutating func endParagraph() {
    let lines = paragraph
    paragraph = []
    if !lines.isEmpty { printParagraph(lines.map(\.line)) }
    let notes = pendingNotes
    pendingNotes = []
    for note in notes { printNote(note) }
  }

  /// Prints lines one by one; gives their places, and those of raised numbers.
  private mutating func printLines(_ lines: [PdfLine]) -> (spans: [Range<Int>], raised: [Range<Int>]) {
    var spans: [Range<Int>] = []
    var raised: [Range<Int>] = []
    for line in lines {
      if !spans.isEmpty { text.append("\n") }
      let start = text.count
      let printed = line.print()
      text += printed.scalars
      spans.append(start..<text.count)
      raised += printed.raised.map { $0.lowerBound + start..<$0.upperBound + start }
        .filter { !endsInLengthUnit(text[start..<$0.lowerBound]) }
    }
    return (spans, raised)
  }

  private mutating func printParagraph(_ lines: [PdfLine]) {
    var (spans, raised) = printLines(lines)
    let range = TextRange(spans[0].lowerBound, text.count)
    let head = readHead(SourceLine(text, spans[0]), text)
    if head.hasBullet { spans[0] = head.body..<max(head.body, spans[0].upperBound) }
    let words = foldWords(spans, text, marks: raised, isOneParagraph: true)
    text.append("\n")
    guard !words.isEmpty else { return }
    blocks.append(Block(kind: head.hasBullet ? .listItem : textKind(words), content: words, range: range))
  }

  private mutating func printNote(_ note: PdfFootnote) {
    let start = text.count
    text += Array(note.mark.unicodeScalars) + [" "]
    let (spans, _) = printLines(note.lines)
    let words = foldWords(spans, text, marks: [], isOneParagraph: true)
    blocks.append(Block(kind: .footnote(mark: note.mark), content: words, range: TextRange(start, text.count)))
    text.append("\n")
  }

  private mutating func printColumns(_ rows: [[[PdfLine]]]) {
    openTable = nil
    let start = text.count
    var printed: [TableRow] = []
    for row in rows {
      if !printed.isEmpty { text.append("\n") }
      printed.append(
        printRow(row.enumerated().map { PdfTable.Cell(column: $0, lines: $1) }))
    }
    blocks.append(Block(kind: .table, content: LogicalText(), rows: printed, range: TextRange(start, text.count)))
    text.append("\n")
  }

  /// Prints a table; one that goes on from the page before is added to it, a repeated head left out.
  private mutating func printTable(_ table: PdfTable) {
    let rows = table.rows
    guard !rows.isEmpty else { return }
    if let open = openTable, open.table.hasColumns(of: table), isFootnotes(blocks[(open.block + 1)...]) {
      return addRows(rows, of: table, to: open)
    }
    let start = text.count
    var printed: [TableRow] = []
    for row in rows {
      if !printed.isEmpty { text.append("\n") }
      printed.append(printRow(row))
    }
    openTable = (blocks.count, table)
    blocks.append(Block(kind: .table, content: LogicalText(), rows: printed, range: TextRange(start, text.count)))
    text.append("\n")
  }

  private mutating func addRows(_ added: [[PdfTable.Cell]], of table: PdfTable, to open: (block: Int, table: PdfTable))
  {
    var rows = added
    while let first = rows.first, blocks[open.block].rows.prefix(3).contains(where: { isEqual($0, first) }) {
      rows.removeFirst()
    }
    let isNext = open.block == blocks.count - 1
    text.removeLast()
    if isNext, let first = rows.first, let last = open.table.rows.last, let whole = joinRow(last, first) {
      let row = blocks[open.block].rows.removeLast()
      text.removeSubrange(max(row.range.start - 1, 0)...)
      rows[0] = whole
    }
    openTable = (open.block, PdfTable(top: table.top, bottom: table.bottom, columns: table.columns, rows: rows))
    for row in rows {
      text.append("\n")
      blocks[open.block].rows.append(printRow(row))
    }
    blocks[open.block].range = TextRange(blocks[open.block].range.start, text.count)
    text.append("\n")
  }

  private func isFootnotes(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.allSatisfy { block in if case .footnote = block.kind { true } else { false } }
  }

  /// The row that a page's end broke: the part behind it has no label of its own, no figures, and goes on in the middle of a sentence.
  private func joinRow(_ row: [PdfTable.Cell], _ rest: [PdfTable.Cell]) -> [PdfTable.Cell]? {
    guard row.count == rest.count, row.count > 1, rest[0].lines.isEmpty else { return nil }
    var isOpen = false
    var whole = row
    for index in row.indices where !rest[index].lines.isEmpty {
      guard let last = row[index].lines.last?.print().scalars, let next = rest[index].lines.first?.print().scalars,
        next.contains(where: \.isAnyLetter)
      else { return nil }
      isOpen = isOpen || next.first.map(\.isLowerLetter) ?? false || !endsClause(SourceLine(last), last)
      whole[index].lines += rest[index].lines
    }
    return isOpen ? whole : nil
  }

  private func isEqual(_ row: TableRow, _ cells: [PdfTable.Cell]) -> Bool {
    row.cells.count == cells.count
      && zip(row.cells, cells).allSatisfy { cell, other in
        cell.content.scalars.filter { !$0.isBlank } == other.lines.flatMap { $0.words.flatMap(\.text) }
      }
  }

  private mutating func printRow(_ cells: [PdfTable.Cell]) -> TableRow {
    let start = text.count
    var printed: [TableCell] = []
    for cell in cells {
      if !printed.isEmpty { text.append("\t") }
      let from = text.count
      var spans: [Range<Int>] = []
      for line in cell.lines {
        if !spans.isEmpty { text.append(" ") }
        let begin = text.count
        text += line.print().scalars
        spans.append(begin..<text.count)
      }
      printed.append(
        TableCell(
          content: foldWords(spans, text, marks: [], isOneParagraph: true), column: cell.column, columnSpan: cell.span,
          continuesAbove: cell.continuesAbove, range: TextRange(from, text.count)))
      for _ in 1..<cell.span { text.append("\t") }
    }
    return TableRow(cells: printed, range: TextRange(start, text.count))
  }
}

extension SourceLine {
  /// A line that is a text of its own.
  fileprivate init(_ text: [Unicode.Scalar]) { self.init(text, 0..<text.count) }

  fileprivate init(_ text: [Unicode.Scalar], _ range: Range<Int>) {
    let line = splitLines(text, in: range).first
    self =
      line
      ?? SourceLine(
        start: range.lowerBound, end: range.upperBound, first: range.lowerBound, last: range.upperBound, gap: 0,
        startsPage: false, followsBlankRule: false)
  }
}
