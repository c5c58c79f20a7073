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

  public struct Cell: Hashable, Sendable {
    public var content: ReportSpan
    /// Columns it stands over, from its own to the right.
    public var columns: Int

    public init(_ content: ReportSpan, columns: Int = 1) {
      self.content = content
      self.columns = columns
    }

    public init(_ text: String, columns: Int = 1) { self.init(ReportSpan(text), columns: columns) }
  }

  public struct Row: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// A group of tasks, in bold.
      case group
      /// A task with its measures below it.
      case heading
      /// A task alone.
      case task
      /// A line of figures.
      case measure
    }

    public var kind: Kind
    /// Together as wide as the table.
    public var cells: [Cell]

    public init(_ kind: Kind, _ cells: [Cell]) {
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
