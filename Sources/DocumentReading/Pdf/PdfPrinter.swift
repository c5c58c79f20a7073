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
  private var openTable: (block: Int, columns: [Double])?

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
    let end = columnsEnd(lines, index)
    if end > index {
      endParagraph()
      printColumns(lines[index..<end].map { splitColumns($0) })
      return end
    }
    let line = Placed(line: lines[index], page: page, width: width)
    if let last = paragraph.last, !goesOn(last, line) { endParagraph() }
    openTable = nil
    paragraph.append(line)
    return index + 1
  }

  /// Lines with a gap as wide as two letters before a capital or a number: the head of a document, signatures, tables without lines.
  private func columnsEnd(_ lines: [PdfLine], _ index: Int) -> Int {
    var end = index
    while end < lines.count, splitColumns(lines[end]).count > 1 { end += 1 }
    return end
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

  private mutating func printColumns(_ rows: [[PdfLine]]) {
    openTable = nil
    let start = text.count
    var printed: [TableRow] = []
    for row in rows {
      if !printed.isEmpty { text.append("\n") }
      printed.append(
        printRow(row.enumerated().map { PdfTable.Cell(column: $0, lines: [$1]) }))
    }
    blocks.append(Block(kind: .table, content: LogicalText(), rows: printed, range: TextRange(start, text.count)))
    text.append("\n")
  }

  /// Prints a table; one that goes on from the page before is added to it, a repeated head left out.
  private mutating func printTable(_ table: PdfTable) {
    var rows = table.rows
    guard !rows.isEmpty else { return }
    if let open = openTable, open.columns.count == table.columns.count,
      zip(open.columns, table.columns).allSatisfy({ abs($0 - $1) < 4 }), open.block == blocks.count - 1
    {
      while let first = rows.first, blocks[open.block].rows.prefix(3).contains(where: { isEqual($0, first) }) {
        rows.removeFirst()
      }
      text.removeLast()
      for row in rows {
        text.append("\n")
        blocks[open.block].rows.append(printRow(row))
      }
      blocks[open.block].range = TextRange(blocks[open.block].range.start, text.count)
      text.append("\n")
      return
    }
    let start = text.count
    var printed: [TableRow] = []
    for row in rows {
      if !printed.isEmpty { text.append("\n") }
      printed.append(printRow(row))
    }
    openTable = (blocks.count, table.columns)
    blocks.append(Block(kind: .table, content: LogicalText(), rows: printed, range: TextRange(start, text.count)))
    text.append("\n")
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
