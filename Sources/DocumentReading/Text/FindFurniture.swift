/// A line or paragraph as the search for furniture sees it.
struct ListLine {
  var hasBullet: Bool
  /// Behind the bullet.
  var words: ArraySlice<Unicode.Scalar>
}

/// How many lines at the beginning and at the end are a web site's list of related documents: bullets that carry their own running
/// number, each the number and symbol of a document ("- 1 Nghị quyết 19-NQ/TW năm 2022 về …").
func findFurniture(_ lines: [ListLine]) -> (head: Int, tail: Int) {
  var head = 0
  while head < lines.count, isRelatedDocument(lines[head], head + 1) { head += 1 }
  guard head < lines.count else { return (0, 0) }
  var first = lines.count
  while first > head, lines[first - 1].hasBullet, runningNumber(lines[first - 1]) != nil { first -= 1 }
  while first < lines.count {
    let isList = (first..<lines.count).allSatisfy { isRelatedDocument(lines[$0], $0 - first + 1) }
    if isList { return (head, lines.count - first) }
    first += 1
  }
  return (head, 0)
}

private func isRelatedDocument(_ line: ListLine, _ number: Int) -> Bool {
  guard line.hasBullet, let found = runningNumber(line), found.number == number else { return false }
  return found.rest.split(maxSplits: 8, whereSeparator: \.isBlank).prefix(8).contains(where: isSymbol)
}

private func runningNumber(_ line: ListLine) -> (number: Int, rest: ArraySlice<Unicode.Scalar>)? {
  let digits = line.words.prefix { $0.isASCIIDigit }
  guard (1...3).contains(digits.count), let next = line.words.dropFirst(digits.count).first, next.isBlank else {
    return nil
  }
  return (digits.reduce(0) { $0 * 10 + Int($1.value - 48) }, line.words.dropFirst(digits.count))
}

/// "19-NQ/TW", "1601/QĐ-UBND".
private func isSymbol(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
  guard let first = word.first, first.isASCIIDigit, word.contains("/") else { return false }
  return word.reduce(0) { $0 + ($1.isUpperLetter ? 1 : 0) } >= 2
}
