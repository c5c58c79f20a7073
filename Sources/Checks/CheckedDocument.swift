public import Domain
import VietnameseText

/// A document as the checks see it: what was read out of it, and its words paragraph by paragraph.
public struct CheckedDocument: Sendable {
  public let facts: DocumentFacts
  public let text: [Unicode.Scalar]
  let paragraphs: [CheckedParagraph]

  /// `paragraphs` are the document's runs of words in reading order, each table cell by itself.
  public init(facts: DocumentFacts, text: [Unicode.Scalar], paragraphs: [LogicalText]) {
    self.facts = facts
    self.text = text
    self.paragraphs = paragraphs.filter { !$0.isEmpty }
      .map { CheckedParagraph(words: $0, text: text) }
      .sorted { $0.start < $1.start }
  }

  /// The paragraph that a place lies in: of several around it, the one that begins last.
  func paragraph(at place: Int) -> CheckedParagraph? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    return paragraphs[..<low].last { place < $0.end }
  }
}

/// A paragraph, heading, footnote or cell, cut into words and numbers, each with its place in the document.
struct CheckedParagraph: Sendable {
  let words: LogicalText
  let text: [Unicode.Scalar]
  /// For phrases, whatever their spelling.
  let line: TokenLine
  /// For numbers and what they count; empty where the paragraph has no digit.
  let lexemes: [Lexeme]
  let quantities: [StatedQuantity]

  init(words: LogicalText, text: [Unicode.Scalar]) {
    self.words = words
    self.text = text
    line = TokenLine(words.scalars)
    lexemes = words.scalars.contains { ("0"..."9").contains($0) } ? listLexemes(in: words.scalars) : []
    quantities = listQuantities(lexemes: lexemes, numbers: listNumbers(in: words.scalars, lexemes: lexemes))
  }

  var start: Int { words.offsets.first ?? 0 }
  var end: Int { (words.offsets.last ?? -1) + 1 }

  /// What stands at some of its code points.
  func passage(_ range: Range<Int>) -> Passage {
    let place = words.range(range)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[place.start..<min(text.count, place.end)])
    return Passage(range: place, quote: String(view))
  }

  func passage(tokens: Range<Int>) -> Passage { passage(line.range(tokens)) }

  /// As far as the source's line goes.
  var firstLine: Passage {
    let end = words.offsets.dropFirst().firstIndex { text[$0 - 1] == "\n" } ?? words.scalars.count
    return passage(0..<max(end, 1))
  }

  /// Its first code point at or after a place of the document.
  func offset(from place: Int) -> Int {
    var low = 0
    var high = words.offsets.count
    while low < high {
      let middle = (low + high) / 2
      if words.offsets[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
