import Domain

/// Finds the marks of `footnotes` where they are glued to a word ("quyết định1", "03 sao8,"), in the order of the notes.
///
/// The exponent of "m3" is none, and a number that is not the next mark, or the one after where one was lost, is none.
func markFootnoteReferences(_ blocks: inout [Block]) {
  let marks: [[Unicode.Scalar]] = blocks.compactMap { block in
    guard case .footnote(let mark) = block.kind, mark.allSatisfy(\.isNumber) else { return nil }
    return Array(mark.unicodeScalars)
  }
  guard !marks.isEmpty else { return }
  var next = 0
  for index in blocks.indices {
    if case .footnote = blocks[index].kind { continue }
    guard blocks[index].content.footnoteMarks.isEmpty else { continue }
    blocks[index].content.footnoteMarks = listMarks(blocks[index].content.scalars, marks, &next)
  }
}

private func listMarks(_ words: [Unicode.Scalar], _ marks: [[Unicode.Scalar]], _ next: inout Int) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var at = 1
  while at < words.count, next < marks.count {
    guard words[at].isASCIIDigit, !words[at - 1].isASCIIDigit else {
      at += 1
      continue
    }
    var end = at
    while end < words.count, words[end].isASCIIDigit { end += 1 }
    let before = words[at - 1]
    let isGlued = before.isLowerLetter || before.isUpperLetter || before == "”" || before == ")"
    let goesOn = end < words.count && (words[end].isAnyLetter || words[end] == "/")
    if isGlued, !goesOn, !endsInLengthUnit(words[..<at]) {
      let digits = words[at..<end]
      if let hit = (next..<min(next + 2, marks.count)).first(where: { marks[$0].elementsEqual(digits) }) {
        found.append(at..<end)
        next = hit + 1
      }
    }
    at = end
  }
  return found
}
