public import Domain

/// A file as read: its text, and the blocks the text is made of, in reading order. Ranges count code points of `text`.
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
  case text, markdown, docx
}

/// One paragraph, heading, table or footnote.
public struct Block: Sendable {
  public enum Kind: Sendable, Hashable {
    /// Level 1 is the highest; nil where the format does not tell.
    case heading(level: Int?)
    case paragraph
    /// "-", "+", "*" or a bullet stood before it.
    case listItem
    /// `mark` is the number the body refers to.
    case footnote(mark: String)
    case table
  }

  public var kind: Kind
  /// The words without markup, white space folded; `label` is not part of it when the format kept it apart (docx numbering).
  public var content: LogicalText
  /// Rows, where the kind is `table`.
  public var rows: [TableRow]
  public var range: TextRange

  public init(kind: Kind, content: LogicalText, rows: [TableRow] = [], range: TextRange) {
    self.kind = kind
    self.content = content
    self.rows = rows
    self.range = range
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

/// Something the officer should know about how the file was read.
public struct ReadingNote: Sendable, Hashable {
  public enum Kind: String, Sendable, Codable {
    /// Bytes were not UTF-8; converted from the encoding named in `detail`.
    case encodingConverted
    /// Rows of a table had different numbers of cells; short ones were filled with empty cells.
    case raggedRows
    /// Reading stopped at a limit; the rest of the file was not read. `detail` says at what.
    case truncated
    /// Pictures, charts or embedded objects were passed over; `detail` counts them.
    case objectsLeftOut
    /// Text of a related-documents list or other web-site furniture was passed over.
    case furnitureLeftOut
  }

  public var kind: Kind
  public var detail: String
  public var range: TextRange?

  public init(_ kind: Kind, detail: String, range: TextRange? = nil) {
    self.kind = kind
    self.detail = detail
    self.range = range
  }
}
