/// A table with one heading row, which is repeated on each page.
public struct ReportTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case left, centre, right }

    public var title: String
    public var alignment: Alignment
    /// Share of the table's width, in thousandths.
    public var width: Int

    public init(_ title: String, _ alignment: Alignment, width: Int) {
      self.title = title
      self.alignment = alignment
      self.width = width
    }
  }

  public struct Row: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// A group of tasks, in bold.
      case group
      /// A task.
      case task
      /// A line of figures.
      case measure
    }

    public var kind: Kind
    /// One for each column.
    public var cells: [ReportSpan]

    public init(_ kind: Kind, _ cells: [ReportSpan]) {
      self.kind = kind
      self.cells = cells
    }
  }

  public var columns: [Column]
  public var rows: [Row]

  public init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
