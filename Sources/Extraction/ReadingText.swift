public import DocumentReading
import Domain
import Parallel
public import VietnameseText

/// A document's blocks with their words cut into tokens and quantities, once for all that read it.
public struct ReadingText: Sendable {
  public let document: SourceDocument
  let blocks: [TextBlock]

  public init(_ document: SourceDocument) {
    self.document = document
    blocks = parallelMap(document.blocks, TextBlock.init)
  }

  /// Every line in the order of the text: paragraphs, headings, footnotes, and each cell of a table.
  public var lines: [TextLine] { blocks.flatMap(\.lines) }
}

/// A block with its words cut up.
struct TextBlock: Sendable {
  let block: Block
  let line: TextLine
  /// Rows of a table, in cells.
  let rows: [[TextCell]]
  /// "I.", "1.1.", "a)" at its beginning.
  let label: BlockLabel?
  /// The first token behind the label.
  let body: Int

  init(_ block: Block) {
    self.block = block
    line = TextLine(block.content)
    rows = block.rows.map { row in row.cells.map { TextCell(cell: $0, line: TextLine($0.content)) } }
    label = block.kind == .table ? nil : block.content.label
    body = label.map { [line] label in line.tokens.token(from: label.length) } ?? 0
  }

  var isTable: Bool { block.kind == .table }

  var isHeading: Bool {
    if case .heading = block.kind { true } else { false }
  }

  var isFootnote: Bool {
    if case .footnote = block.kind { true } else { false }
  }

  var isBullet: Bool { block.kind == .listItem }

  var lines: [TextLine] { isTable ? rows.flatMap { $0.map(\.line) } : [line] }

  /// All tokens behind the label.
  var words: Range<Int> { body..<line.tokens.count }
}

struct TextCell: Sendable {
  let cell: TableCell
  let line: TextLine
}
