import Domain
import VietnameseText

/// One paragraph, footnote or cell, cut up for the reading of its quantities.
struct FigureText {
  let line: TextLine
  let sentences: SentenceMap

  init(_ line: TextLine) {
    self.line = line
    sentences = SentenceMap(line.lexemes, line.quantities)
  }

  var words: LogicalText { line.text }
  var lexemes: [Lexeme] { line.lexemes }
  var quantities: [StatedQuantity] { line.quantities }

  func text(_ index: Int) -> WordKey { lexemes.indices.contains(index) ? lexemes[index].key : "" }

  func isWord(_ index: Int) -> Bool { lexemes.indices.contains(index) && lexemes[index].kind == .word }

  /// Code points of some lexemes, with what stands between them.
  func scalars(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return lexemes[range.lowerBound].range.lowerBound..<lexemes[range.upperBound - 1].range.upperBound
  }

  /// The words of some lexemes as printed.
  func printed(_ range: Range<Int>) -> String { range.isEmpty ? "" : words.string(scalars(range)) }

  /// The words stand one after the other from `start`.
  func has(_ phrase: [WordKey], at start: Int) -> Bool {
    guard start >= 0, start + phrase.count <= lexemes.count else { return false }
    return zip(lexemes[start...], phrase).allSatisfy { $0.key == $1 }
  }

  func contains(_ phrase: [WordKey], in range: Range<Int>) -> Bool {
    guard range.count >= phrase.count else { return false }
    return (range.lowerBound...(range.upperBound - phrase.count)).contains { has(phrase, at: $0) }
  }
}
