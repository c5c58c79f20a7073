import Domain

/// A line of a Word document's text that is a block by itself.
struct PrintedLine {
  /// Index of its block.
  var block: Int
  var line: SourceLine
  var head: LineHead
  var marks: [Range<Int>]
}

extension DocxPrinter {
  /// Joins paragraphs that are the lines of a printed page, as programs make them that turn PDF into Word.
  mutating func joinPrintedLines() {
    let lines = printedLines.map(\.line)
    let heads = printedLines.map(\.head)
    let layout = measureLayout(lines, heads, text)
    guard layout.isWrapped else { return }
    let joiner = LineJoiner(text: text, layout: layout)
    var joined: Set<Int> = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, isNext(printedLines[end - 1], printedLines[end]) {
        let following = end + 1 < lines.count ? (line: lines[end + 1], head: heads[end + 1]) : nil
        let goesOn = joiner.goesOn(
          lines[end - 1], heads[end - 1], isFirst: end == start + 1, into: lines[end], heads[end], following: following)
        guard goesOn else { break }
        end += 1
      }
      if end > start + 1 {
        join(start..<end)
        joined.formUnion(printedLines[start + 1..<end].map(\.block))
      }
      start = end
    }
    blocks = blocks.indices.filter { !joined.contains($0) }.map { blocks[$0] }
  }

  /// Whether two lines follow each other with at most footnotes between them.
  private func isNext(_ line: PrintedLine, _ next: PrintedLine) -> Bool {
    blocks[line.block + 1..<next.block].allSatisfy { block in
      if case .footnote = block.kind { true } else { false }
    }
  }

  private mutating func join(_ range: Range<Int>) {
    let parts = printedLines[range]
    guard let first = parts.first, let last = parts.last else { return }
    var spans = parts.map { $0.line.first..<$0.line.last }
    if first.head.hasBullet { spans[0] = first.head.body..<max(first.head.body, first.line.last) }
    let words = foldWords(spans, text, marks: parts.flatMap(\.marks), isOneParagraph: true)
    let kind: Block.Kind = first.head.hasBullet ? .listItem : textKind(words)
    blocks[first.block] = Block(kind: kind, content: words, range: TextRange(first.line.first, last.line.last))
  }

  /// Takes a web site's lists of related documents away from the beginning and the end.
  mutating func leaveOutFurniture() {
    let furniture = findFurniture(
      blocks.map { ListLine(hasBullet: $0.kind == .listItem, words: $0.content.scalars[...]) })
    for range in [0..<furniture.head, blocks.count - furniture.tail..<blocks.count] where !range.isEmpty {
      let place = blocks[range.lowerBound].range.union(blocks[range.upperBound - 1].range)
      notes.append(ReadingNote(.furnitureLeftOut, detail: String(range.count), range: place))
    }
    blocks = Array(blocks[furniture.head..<blocks.count - furniture.tail])
  }
}
