import Domain

extension DocxPrinter {
  /// Prints a paragraph; its line breaks begin new lines, which are blocks of their own unless a sentence goes on.
  mutating func printLines(_ paragraph: DocxParagraph) {
    let printed = resolve(paragraph)
    guard paragraph.scalars.contains(where: { !$0.isBlank }) else { return }
    let start = text.count
    if printed.isBullet { text += ["-", " "] }
    let shift = text.count
    text += printed.scalars
    let marks = printed.marks.map { $0.lowerBound + shift..<$0.upperBound + shift }
    let level = styles.headingLevel(paragraph.properties)
    for lines in groupLines(start..<text.count, isWhole: level != nil) {
      addBlocks(lines, marks: marks, level: level)
    }
    endLine()
  }

  /// A note: its mark and its paragraphs on one line.
  mutating func printNote(_ mark: String, _ items: [DocxItem]) {
    let start = text.count
    text += Array(mark.unicodeScalars) + [" "]
    let words = printOnOneLine(items)
    blocks.append(Block(kind: .footnote(mark: mark), content: words, range: TextRange(start, text.count)))
    endLine()
  }

  mutating func endLine() { text.append("\n") }

  /// The lines of a printed paragraph, those of one sentence together.
  private func groupLines(_ range: Range<Int>, isWhole: Bool) -> [[SourceLine]] {
    let joiner = LineJoiner(text: text, layout: PageLayout(isWrapped: false, usualGap: 0, measure: .counted, width: 0))
    var groups: [[SourceLine]] = []
    for line in splitLines(text, in: range) {
      if let last = groups.last?.last {
        let (head, next) = (readHead(last, text), readHead(line, text))
        if isWhole || joiner.goesOn(last, head, isFirst: false, into: line, next, following: nil) {
          groups[groups.count - 1].append(line)
          continue
        }
      }
      groups.append([line])
    }
    return groups
  }

  private mutating func addBlocks(_ lines: [SourceLine], marks: [Range<Int>], level: Int?) {
    guard let first = lines.first, let last = lines.last else { return }
    let range = TextRange(first.first, last.last)
    let head = readHead(first, text)
    if level == nil, lines.count == 1, let row = splitAtTabs(first, head, marks) {
      blocks.append(Block(kind: .table, content: LogicalText(), rows: [row], range: range))
      return
    }
    var spans = lines.map { $0.first..<$0.last }
    if head.hasBullet, level == nil { spans[0] = skipBulletOnly(head, first) }
    let words = foldWords(spans, text, marks: marks)
    guard !words.isEmpty else { return }
    let kind: Block.Kind =
      level.map { .heading(level: $0) } ?? (head.hasBullet ? .listItem : textKind(words))
    if level == nil, lines.count == 1 {
      printedLines.append(PrintedLine(block: blocks.count, line: first, head: head, marks: marks))
    }
    blocks.append(Block(kind: kind, content: words, range: range))
  }

  private func skipBulletOnly(_ head: LineHead, _ line: SourceLine) -> Range<Int> {
    head.body..<max(head.body, line.last)
  }

  /// "Số: 12/KH-SNN ⇥ Lạng Sơn, ngày …": two columns made with tabs.
  private func splitAtTabs(_ line: SourceLine, _ head: LineHead, _ marks: [Range<Int>]) -> TableRow? {
    let from = head.body + (head.label?.length ?? 0)
    guard from < line.last, text[from..<line.last].contains("\t") else { return nil }
    let ranges = text[line.first..<line.last].split(separator: "\t").map { $0.startIndex..<$0.endIndex }
    let contents = ranges.map { foldWords([$0], text, marks: marks) }.filter { !$0.isEmpty }
    guard contents.count > 1 else { return nil }
    let cells = contents.enumerated().map { column, content in
      TableCell(content: content, column: column, range: content.range(0..<content.scalars.count))
    }
    return TableRow(cells: cells, range: TextRange(line.first, line.last))
  }
}
