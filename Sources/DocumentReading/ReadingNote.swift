public import Domain

/// Something the officer should know about how the file was read.
public struct ReadingNote: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable {
    /// Bytes were not UTF-8; converted from the encoding named in `detail`.
    case encodingConverted
    /// Words typed in fonts from before Unicode were converted; `detail` names their encoding.
    case fontConverted
    /// Rows of a table, `detail` counts them, had more or fewer cells than the others; short ones were filled with empty cells.
    case raggedRows
    /// Pictures, charts or embedded objects were passed over; `detail` counts them.
    case objectsLeftOut
    /// Lines, `detail` counts them, of a list of related documents or a table of contents were passed over.
    case furnitureLeftOut
    /// Menus and lists of links of a web page were passed over; `detail` counts their lines.
    case menusLeftOut
    /// The words of scanned pages, `detail` counts them, were recognised by a program.
    case recognised
    /// Pages of a PDF, `detail` gives their numbers, that have no words: empty, or scanned.
    case pagesWithoutWords
    /// Hidden rows of a sheet were passed over; `detail` counts those with words, and names the sheet.
    case hiddenRowsLeftOut
    /// Hidden columns, likewise.
    case hiddenColumnsLeftOut
    /// Hidden sheets were passed over; `detail` names them.
    case hiddenSheetsLeftOut
    /// Formulas, `detail` counts them, whose results the workbook does not hold; their cells are empty.
    case formulasWithoutValue
    /// Cells, `detail` counts them, that show an error such as #DIV/0!.
    case errorValues
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
