import Domain

/// Blocks of a plain or Markdown text; both are read alike, since plain files carry Markdown's marks and tables.
func readText(_ text: [Unicode.Scalar]) throws(ReadingError) -> (blocks: [Block], notes: [ReadingNote]) {
  var lines = splitLines(text)
  guard lines.count <= ReadingLimits.paragraphs else { throw .tooManyParagraphs(limit: ReadingLimits.paragraphs) }
  var heads = lines.map { readHead($0, text) }
  var notes: [ReadingNote] = []

  let furniture = findFurniture(
    zip(lines, heads).map { ListLine(hasBullet: $1.hasBullet, words: text[min($1.body, $0.last)..<$0.last]) })
  for range in [0..<furniture.head, lines.count - furniture.tail..<lines.count] where !range.isEmpty {
    let place = TextRange(lines[range.lowerBound].first, lines[range.upperBound - 1].last)
    notes.append(ReadingNote(.furnitureLeftOut, detail: String(range.count), range: place))
  }
  lines = Array(lines[furniture.head..<lines.count - furniture.tail])
  heads = Array(heads[furniture.head..<heads.count - furniture.tail])

  let usualGap = measureLayout(lines, heads, text).usualGap
  let footnotes = findFootnotes(lines, usualGap: usualGap, text)
  let noteBlocks = footnotes.map { makeFootnote($0, lines, text) }
  let (body, interruptions) = removeFootnotes(footnotes, lines)
  let bodyHeads = body.map { heads[$0] }
  let bodyLines = body.map { lines[$0] }
  var builder = BlockBuilder(
    text: text, lines: bodyLines, heads: bodyHeads, layout: measureLayout(bodyLines, bodyHeads, text),
    interruptions: interruptions, footnotes: noteBlocks)
  builder.build()
  markFootnoteReferences(&builder.blocks)
  return (builder.blocks, notes + builder.notes)
}

private func makeFootnote(_ note: PageFootnote, _ lines: [SourceLine], _ text: [Unicode.Scalar]) -> Block {
  let rest = lines[note.lines].dropFirst().map { $0.first..<$0.last }
  let first = lines[note.lines.lowerBound]
  let last = lines[note.lines.upperBound - 1].last
  let words = readWords([note.body..<first.last] + rest.filter { !$0.isEmpty }, text)
  return Block(kind: .footnote(mark: note.mark), content: words, range: TextRange(first.first, last))
}

/// Indices of the lines that are no footnote's, and for each footnote the index among them of the line it stands before.
private func removeFootnotes(_ notes: [PageFootnote], _ lines: [SourceLine]) -> (body: [Int], interruptions: [Int]) {
  var body: [Int] = []
  var interruptions: [Int] = []
  var next = 0
  for index in lines.indices {
    if next < notes.count, notes[next].lines.lowerBound == index {
      interruptions.append(body.count)
      next += 1
    }
    let isNote = next > 0 && notes[next - 1].lines.contains(index)
    if !isNote { body.append(index) }
  }
  return (body, interruptions)
}
