public import Domain

/// A file as read: its text, and the blocks the text is made of, in reading order. Ranges count code points of `text`.
///
/// A footnote follows the block that holds its mark or that its page interrupts.
public struct SourceDocument: Sendable {
  public var format: DocumentFormat
  /// What `nongvu read --format text` prints; for .txt and .md the file itself.
  public var text: [Unicode.Scalar]
  public var blocks: [Block]
  /// What the reader had to do or leave out, for the officer to know.
  public var notes: [ReadingNote]

  public init(format: DocumentFormat, text: [Unicode.Scalar], blocks: [Block], notes: [ReadingNote] = []) {
    self.format = format
    self.text = text
    self.blocks = blocks
    self.notes = notes
  }

  /// The text at a range, letter for letter.
  public func quote(_ range: TextRange) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[max(0, range.start)..<min(text.count, range.end)])
    return String(view)
  }

  public func passage(_ range: TextRange) -> Passage { Passage(range: range, quote: quote(range)) }
}

public enum DocumentFormat: String, Sendable, Codable, CaseIterable {
  case text, markdown, docx, xlsx, html, pdf
}

/// One paragraph, heading, table or footnote.
///
/// Numbers and letters before the words ("I.", "1.1.", "a)") belong to `content`, those of a docx' numbering too; `content.label`
/// finds them. Bullets ("-", "+") and the mark before a footnote do not: `kind` tells of them. `range` covers both.
public struct Block: Sendable {
  public enum Kind: Sendable, Hashable {
    /// Level 1 is the highest: of a docx' style, of Markdown's "#", else of the label before it (`BlockLabel.level`).
    /// Nil for a line in capitals without a label.
    case heading(level: Int?)
    case paragraph
    /// "-", "+", "*" or a bullet stood before it.
    case listItem
    /// `mark` is the number the body refers to.
    case footnote(mark: String)
    case table
  }

  public var kind: Kind
  /// The words without markup, white space folded. Empty for a table, whose words are in its cells.
  public var content: LogicalText
  /// Rows, where the kind is `table`.
  public var rows: [TableRow]
  /// From the first to the last code point that belongs to it. Around a page's end it may hold footnotes, which are blocks too.
  public var range: TextRange

  public init(kind: Kind, content: LogicalText, rows: [TableRow] = [], range: TextRange) {
    self.kind = kind
    self.content = content
    self.rows = rows
    self.range = range
  }

  /// All words of the block: its content, or the filled cells of its table, row by row.
  public var texts: [LogicalText] {
    kind == .table ? rows.flatMap { $0.cells.map(\.content) }.filter { !$0.isEmpty } : [content]
  }
}

public struct TableRow: Sendable {
  public var cells: [TableCell]
  public var range: TextRange

  public init(cells: [TableCell], range: TextRange) {
    self.cells = cells
    self.range = range
  }
}

public struct TableCell: Sendable {
  public var content: LogicalText
  /// First column it stands in, from 0.
  public var column: Int
  public var columnSpan: Int
  /// It is the lower part of a cell merged over rows; its content is empty.
  public var continuesAbove: Bool
  public var range: TextRange

  public init(content: LogicalText, column: Int, columnSpan: Int = 1, continuesAbove: Bool = false, range: TextRange) {
    self.content = content
    self.column = column
    self.columnSpan = columnSpan
    self.continuesAbove = continuesAbove
    self.range = range
  }
}
