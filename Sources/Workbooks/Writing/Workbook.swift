public import Domain

/// An Excel file to be written: its sheets in order.
public struct Workbook: Sendable {
  public var title: String
  public var sheets: [Sheet]

  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }
}

extension Workbook {
  /// A sheet as rows of cells. Rows and columns count from 0.
  public struct Sheet: Sendable {
    /// At most 31 letters, none of `[]:*?/\`.
    public var name: String
    public var rows: [Row] = []
    /// In letters of the usual font; columns without one have the usual width.
    public var widths: [Double] = []
    public var hiddenColumns: Set<Int> = []
    public var merges: [Area] = []
    public var choices: [Choice] = []
    /// Rows that stay in sight, and are printed on every page.
    public var headRows: Range<Int>?
    public var frozenColumns = 0
    public var isHidden = false
    /// Only cells whose style is `isOpen` can be written.
    public var isLocked = false
    public var isLandscape = false

    public init(name: String) { self.name = name }
  }

  public struct Row: Sendable {
    public var cells: [Cell]
    /// In points; nil for as high as the words need.
    public var height: Double?
    public var isHidden = false

    public init(_ cells: [Cell], height: Double? = nil, isHidden: Bool = false) {
      self.cells = cells
      self.height = height
      self.isHidden = isHidden
    }
  }

  public struct Cell: Sendable {
    public enum Content: Sendable {
      case blank
      case text(String)
      case number(Amount)
      /// "=D5/C5*100", with the result that programs which do not reckon show.
      case formula(String, result: Amount?)
    }

    public var content: Content
    public var style: Style

    public init(_ content: Content = .blank, _ style: Style = Style()) {
      self.content = content
      self.style = style
    }

    public init(_ text: String, _ style: Style = Style()) { self.init(text.isEmpty ? .blank : .text(text), style) }
  }

  public struct Style: Hashable, Sendable {
    public enum Alignment: Sendable { case left, centre, right }

    public var isBold = false
    public var isItalic = false
    public var size = 11.0
    public var alignment: Alignment?
    public var wraps = false
    public var isRuled = false
    /// 0xRRGGBB.
    public var fill: UInt32?
    /// Of numbers: thousands are grouped and so many places shown; nil for all that is typed, ungrouped. (A format of
    /// places that may be absent leaves a lone mark behind whole numbers.)
    public var decimals: Int?
    /// Stands before a number: "ước ".
    public var prefix = ""
    /// May be written in a locked sheet.
    public var isOpen = false

    public init() {}
  }

  /// Cells that are one.
  public struct Area: Hashable, Sendable {
    public var rows: ClosedRange<Int>
    public var columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// What may be put in some cells; another value is refused with the message.
  public struct Choice: Sendable {
    public enum Rule: Sendable {
      /// At most 255 bytes with a comma after each.
      case oneOf([String])
      /// What stands in these cells: "='Lựa chọn'!$A$1:$A$14".
      case inCells(String)
      case number
    }

    public var area: Area
    public var rule: Rule
    public var message: String

    public init(area: Area, rule: Rule, message: String) {
      self.area = area
      self.rule = rule
      self.message = message
    }
  }
}
