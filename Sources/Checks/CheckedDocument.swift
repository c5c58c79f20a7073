public import Domain
public import VietnameseText

/// A document as the checks see it: what was read out of it, and its words paragraph by paragraph.
public struct CheckedDocument: Sendable {
  public let facts: DocumentFacts
  public let text: [Unicode.Scalar]
  /// The file, as the officer named it; for findings that speak of several documents.
  public let name: String
  let paragraphs: [CheckedParagraph]
  let tables: [CheckedTable]
  /// Figures with a value that stand for themselves: no steps, no parts of a plan.
  let figures: [KeyedFigure]

  /// `lines` are the document's runs of words in reading order, each table cell by itself. `mergedCells` are the places
  /// of the lower parts of cells merged over rows: they are empty, but nothing is missing in them.
  public init(
    facts: DocumentFacts, text: [Unicode.Scalar], lines: [TextLine], name: String = "", mergedCells: Set<Int> = []
  ) {
    self.facts = facts
    self.text = text
    self.name = name
    self.paragraphs = lines.filter { !$0.text.isEmpty }
      .map { CheckedParagraph(cut: $0, text: text) }
      .sorted { $0.start < $1.start }
    tables = listTables(in: text, mergedCells: mergedCells)
    let headings = GoalHeadings(self.paragraphs)
    var keys: [String: IndicatorKey] = [:]  // the figures of a table's row have one name
    figures = facts.figures.filter { $0.value != nil && !$0.isPartial }.map { figure in
      let key = keys[figure.indicator] ?? IndicatorKey(figure.indicator)
      keys[figure.indicator] = key
      return KeyedFigure(
        figure, key: key, isGoal: figure.kind == .target && headings.holdGoal(at: figure.passage.range.start))
    }
  }

  /// What stands at a range, letter for letter.
  func passage(_ range: TextRange) -> Passage {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[min(range.start, text.count)..<min(text.count, range.end)])
    return Passage(range: range, quote: String(view))
  }

  /// The paragraph that a place lies in: of several around it, the one that begins last.
  func paragraph(at place: Int) -> CheckedParagraph? { paragraphs[..<paragraphs(upTo: place)].last { place < $0.end } }

  /// The paragraphs that share a place with a range.
  func paragraphs(in range: TextRange) -> [CheckedParagraph] {
    let last = paragraphs(upTo: range.end - 1)
    var first = last
    while first > 0, last - first < Self.nestedParagraphs || paragraphs[first - 1].end > range.start { first -= 1 }
    return paragraphs[first..<last].filter { range.start < $0.end }
  }

  /// How many paragraphs begin at or before a place.
  private func paragraphs(upTo place: Int) -> Int {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A paragraph that a page's end interrupts has footnotes inside; so many at most.
  private static let nestedParagraphs = 40
}

/// A paragraph, heading, footnote or cell, cut into words and numbers, each with its place in the document.
struct CheckedParagraph: Sendable {
  let cut: TextLine
  let text: [Unicode.Scalar]

  var words: LogicalText { cut.text }
  var line: TokenLine { cut.tokens }
  var lexemes: [Lexeme] { cut.lexemes }
  var quantities: [StatedQuantity] { cut.quantities }
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
