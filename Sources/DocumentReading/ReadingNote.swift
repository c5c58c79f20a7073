public import Domain

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
