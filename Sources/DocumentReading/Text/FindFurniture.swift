/// Lines of a web site's list of related documents, before or after the document itself: bullets that carry their own running number,
/// each the number and symbol of a document ("- 1 Nghị quyết 19-NQ/TW năm 2022 về …").
func findFurniture(_ lines: [SourceLine], _ heads: [LineHead], _ text: [Unicode.Scalar]) -> (head: Int, tail: Int) {
  var head = 0
  while head < lines.count, isRelatedDocument(lines[head], heads[head], head + 1, text) { head += 1 }
  guard head < lines.count else { return (0, 0) }
  var first = lines.count
  while first > head, heads[first - 1].hasBullet, runningNumber(lines[first - 1], heads[first - 1], text) != nil {
    first -= 1
  }
  while first < lines.count {
    let isList = (first..<lines.count).allSatisfy { isRelatedDocument(lines[$0], heads[$0], $0 - first + 1, text) }
    if isList { return (head, lines.count - first) }
    first += 1
  }
  return (head, 0)
}

private func isRelatedDocument(_ line: SourceLine, _ head: LineHead, _ number: Int, _ text: [Unicode.Scalar]) -> Bool {
  guard head.hasBullet, let found = runningNumber(line, head, text), found.number == number else { return false }
  return text[found.end..<line.last].split(maxSplits: 8, whereSeparator: \.isBlank).prefix(8).contains(where: isSymbol)
}

private func runningNumber(_ line: SourceLine, _ head: LineHead, _ text: [Unicode.Scalar]) -> (number: Int, end: Int)? {
  var number = 0
  var at = head.body
  while at < line.last, text[at].isASCIIDigit, at - head.body < 3 {
    number = number * 10 + Int(text[at].value - 48)
    at += 1
  }
  guard at > head.body, at < line.last, text[at].isBlank else { return nil }
  return (number, at)
}

/// "19-NQ/TW", "1601/QĐ-UBND".
private func isSymbol(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
  guard let first = word.first, first.isASCIIDigit, word.contains("/") else { return false }
  return word.reduce(0) { $0 + ($1.isUpperLetter ? 1 : 0) } >= 2
}
