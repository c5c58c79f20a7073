import DocumentReading
import Domain
import VietnameseText

/// A text of the document with the quantities read from it and the section it stands in.
struct MeasuredText {
  let text: FigureText
  let measures: [Measure]
  let context: SectionContext
  /// Of a footnote: the mark that the body refers to.
  let footnote: String?

  /// Footnote marks in its words: the mark, and the lexeme it stands at.
  var marks: [(mark: String, lexeme: Int)] {
    text.words.footnoteMarks.compactMap { range in
      guard let lexeme = text.lexemes.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }) else { return nil }
      return (text.words.string(range), lexeme)
    }
  }
}

/// The place of a measure: which text, and which of its measures.
struct MeasurePlace: Hashable {
  var text: Int
  var measure: Int
}

/// Every text of the document that holds a quantity, in reading order.
func listMeasuredTexts(in document: SourceDocument, header: DocumentHeader) -> [MeasuredText] {
  var stack = SectionStack(base: SectionContext(of: header))
  var texts: [MeasuredText] = []
  for block in document.blocks {
    stack.enter(block)
    var footnote: String?
    if case .footnote(let mark) = block.kind { footnote = mark }
    for words in block.texts where words.scalars.contains(where: { $0.value >= 0x30 && $0.value <= 0x39 }) {
      let text = FigureText(words)
      guard !text.quantities.isEmpty else { continue }
      let measures = text.listMeasures()
      if !measures.isEmpty {
        texts.append(MeasuredText(text: text, measures: measures, context: stack.context, footnote: footnote))
      }
    }
  }
  return texts
}
