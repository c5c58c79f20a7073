import Domain

/// Makes blocks of a text's lines: tables, and paragraphs joined over line breaks and page ends.
struct BlockBuilder {
  let text: [Unicode.Scalar]
  let lines: [SourceLine]
  let heads: [LineHead]
  let layout: PageLayout
  /// For each of `footnotes` the index of the line it stands before.
  let interruptions: [Int]
  let footnotes: [Block]

  private(set) var notes: [ReadingNote] = []
  var blocks: [Block] = []
  private var nextFootnote = 0

  init(
    text: [Unicode.Scalar], lines: [SourceLine], heads: [LineHead], layout: PageLayout, interruptions: [Int],
    footnotes: [Block]
  ) {
    self.text = text
    self.lines = lines
    self.heads = heads
    self.layout = layout
    self.interruptions = interruptions
    self.footnotes = footnotes
  }

  mutating func build() {
    var index = 0
    while index < lines.count {
      addFootnotes(before: index + 1)
      if let table = findTable(index, lines, heads, text) {
        addTable(table)
        index = table.lines.upperBound
      } else if isRule(lines[index], text) {
        index += 1
      } else {
        let end = paragraphEnd(index)
        addParagraph(index..<end)
        index = end
      }
      addFootnotes(before: index)
    }
    addFootnotes(before: lines.count + 1)
  }

  private func paragraphEnd(_ index: Int) -> Int {
    let joiner = LineJoiner(text: text, layout: layout)
    var end = index + 1
    while end < lines.count, !isRule(lines[end], text), findTable(end, lines, heads, text) == nil {
      let following = end + 1 < lines.count ? (line: lines[end + 1], head: heads[end + 1]) : nil
      let goesOn = joiner.goesOn(
        lines[end - 1], heads[end - 1], isFirst: end == index + 1, into: lines[end], heads[end], following: following)
      guard goesOn else { break }
      end += 1
    }
    return end
  }

  private mutating func addParagraph(_ range: Range<Int>) {
    let head = heads[range.lowerBound]
    let first = lines[range.lowerBound]
    let last = lines[range.upperBound - 1].last
    var spans = lines[range].map { $0.first..<$0.last }
    spans[0] = head.body..<max(head.body, first.last)
    if head.hashes > 0 { spans[0] = head.body..<endWithoutHashes(head.body, first.last) }
    var body = spans
    var kind = Block.Kind.paragraph
    if let note = findNoteHead(text, spans[0]) {
      kind = .footnote(mark: note.mark)
      body[0] = note.body..<spans[0].upperBound
    }
    let words = readWords(body, text)
    guard !words.isEmpty else { return }
    if kind == .paragraph { kind = paragraphKind(head, words) }
    blocks.append(Block(kind: kind, content: words, range: TextRange(first.first, last)))
  }

  private mutating func addTable(_ table: TextTable) {
    let filled = table.rows.flatMap(\.cells).filter { !text[$0].allSatisfy(\.isBlank) }
    if filled.count == 1, table.rows.count == 1 {
      let words = readWords(filled, text)
      let range = TextRange(table.rows[0].range.lowerBound, table.rows[0].range.upperBound)
      let kind: Block.Kind = isInCapitals(words.scalars[...]) ? .heading(level: nil) : .paragraph
      if !words.isEmpty { blocks.append(Block(kind: kind, content: words, range: range)) }
      return
    }
    guard !filled.isEmpty else { return }
    let made = makeTable(table, text)
    blocks.append(made.block)
    if let note = made.note { notes.append(note) }
  }

  private mutating func addFootnotes(before index: Int) {
    while nextFootnote < footnotes.count, interruptions[nextFootnote] < index {
      blocks.append(footnotes[nextFootnote])
      nextFootnote += 1
    }
  }

  /// "## Title ##" ends before its last signs.
  private func endWithoutHashes(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, text[end - 1] == "#" { end -= 1 }
    return end
  }
}

/// What a paragraph is by its beginning and its words: a title has no stop at its end and is short.
func paragraphKind(_ head: LineHead, _ words: LogicalText) -> Block.Kind {
  if head.hashes > 0 { return .heading(level: head.hashes) }
  if head.hasBullet { return .listItem }
  return textKind(words)
}

/// A heading by its label or its capitals, else a paragraph.
func textKind(_ words: LogicalText) -> Block.Kind {
  let label = words.label
  let isCapitals = isInCapitals(words.scalars[...])
  guard words.scalars.count <= 200, let last = words.scalars.last else { return .paragraph }
  if let label {
    let isOpen = last != "." && last != ";" && last != ","
    return isOpen || isCapitals ? .heading(level: label.level) : .paragraph
  }
  let letters = words.scalars.reduce(0) { $0 + ($1.isUpperLetter ? 1 : 0) }
  return isCapitals && letters >= 4 ? .heading(level: nil) : .paragraph
}

/// The mark with which a Markdown footnote begins: "<sup>1</sup> …" or "[^1]: …".
func findNoteHead(_ text: [Unicode.Scalar], _ span: Range<Int>) -> (mark: String, body: Int)? {
  guard !span.isEmpty else { return nil }
  let found: (digits: Range<Int>, end: Int)
  if let mark = findSuperscript(text, span.lowerBound, span.upperBound) {
    found = mark
  } else if let mark = findNoteReference(text, span.lowerBound, span.upperBound), mark.end < span.upperBound,
    text[mark.end] == ":"
  {
    found = (mark.digits, mark.end + 1)
  } else {
    return nil
  }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text[found.digits])
  return (String(view), skipBlanks(text, found.end, span.upperBound))
}
