import Domain
import VietnameseText

/// The sentences of some tokens, each with the stop that ends it. Stops within parentheses, numbers and "TP." end none.
func listSentences(_ line: TokenLine, _ tokens: Range<Int>) -> [Range<Int>] {
  cut(line, tokens) { index in
    guard line.key(index) == ".", line.key(index + 1) != "." else { return false }
    return line.isCapitalized(index + 1) && !shortForms.contains(line.key(index - 1))
  }
}

/// The clauses of a sentence, cut behind its semicolons.
func listClauses(_ line: TokenLine, _ tokens: Range<Int>) -> [Range<Int>] {
  cut(line, tokens) { line.key($0) == ";" }
}

private func cut(_ line: TokenLine, _ tokens: Range<Int>, after ends: (Int) -> Bool) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = tokens.lowerBound
  var depth = 0
  for index in tokens {
    switch line.key(index) {
    case "(": depth += 1
    case ")": depth = max(0, depth - 1)
    default: break
    }
    if depth == 0, index + 1 < tokens.upperBound, ends(index) {
      parts.append(start..<index + 1)
      start = index + 1
    }
  }
  if start < tokens.upperBound { parts.append(start..<tokens.upperBound) }
  return parts
}

/// Without the marks at its end that only part it from what follows.
func trimmed(_ line: TokenLine, _ tokens: Range<Int>, of marks: Set<String>) -> Range<Int> {
  var end = tokens.upperBound
  while end > tokens.lowerBound, marks.contains(line.key(end - 1)) { end -= 1 }
  return tokens.lowerBound..<end
}

private let shortForms = Set(["TP", "TX", "TS", "ThS", "PGS", "GS", "KT", "TM", "TL", "c"].map { Phrase($0).keys[0] })
