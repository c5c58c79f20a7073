import DocumentReading
import Domain
import Parallel
import VietnameseText

/// A text of the document with the quantities read from it and the section it stands in.
struct MeasuredText {
  let text: FigureText
  let measures: [Measure]
  let context: SectionContext
  /// Of a footnote: the mark that the body refers to.
  let footnote: String?

  /// Nil where the words hold no quantity.
  init?(_ line: TextLine, in context: SectionContext, footnote: String? = nil) {
    guard !line.quantities.isEmpty else { return nil }
    text = FigureText(line)
    measures = text.listMeasures(previousYear: context.period.map { $0.year - 1 })
    self.context = context
    self.footnote = footnote
    if measures.isEmpty { return nil }
  }

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

/// Every text of a document that holds a quantity, and the figures of its tables, in reading order.
struct DocumentMeasures: Sendable {
  private(set) var texts: [MeasuredText] = []
  private(set) var tableFigures: [FigureFact] = []
  private(set) var tableSums: [SumFact] = []

  init(of text: ReadingText, header: DocumentHeader) {
    var stack = SectionStack(base: SectionContext(of: header))
    var usualUnit: String?
    var lines: [PlacedLine] = []
    for block in text.blocks {
      stack.enter(block)
      switch block.block.kind {
      case .table:
        let others = take(block, in: stack.context, usualUnit: usualUnit, text.document)
        lines += others.map { PlacedLine(line: $0, context: stack.context) }
        usualUnit = nil
      case .footnote(let mark): lines.append(PlacedLine(line: block.line, context: stack.context, footnote: mark))
      default:
        usualUnit = readUsualUnit(block.block.content) ?? usualUnit
        lines.append(PlacedLine(line: block.line, context: stack.context))
      }
    }
    texts = parallelMap(lines) { MeasuredText($0.line, in: $0.context, footnote: $0.footnote) }.compactMap { $0 }
  }

  private struct PlacedLine {
    var line: TextLine
    var context: SectionContext
    var footnote: String?
  }

  /// Takes a table's figures; its lines that are no figures of a table are to be read as prose.
  private mutating func take(
    _ block: TextBlock, in context: SectionContext, usualUnit: String?, _ document: SourceDocument
  ) -> [TextLine] {
    if let table = FigureTable(block.block.rows, in: context) {
      let rows = table.listRows(usualUnit: usualUnit)
      tableFigures += table.figures(of: rows, in: document)
      tableSums += table.listSums(rows, in: document)
      return table.otherTexts().map(TextLine.init)
    }
    return block.lines
  }
}

/// "ĐVT: triệu đồng", "Đơn vị tính: ha" in a short line of its own.
private func readUsualUnit(_ words: LogicalText) -> String? {
  guard words.scalars.count < 60 else { return nil }
  let lexemes = listLexemes(in: words.scalars)
  let start =
    lexemes.firstIndex { $0.key == "đvt" }
    ?? lexemes.indices.first {
      $0 + 2 < lexemes.count && lexemes[$0].key == "đơn" && lexemes[$0 + 1].key == "vị"
        && lexemes[$0 + 2].key == "tính"
    }
  guard let start, let colon = lexemes[start...].firstIndex(where: { $0.key == ":" }) else { return nil }
  return readUnit(in: lexemes, at: colon + 1)?.symbol
}
