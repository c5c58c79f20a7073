public import Domain

/// A picture of values that stand in a table of the report: a bar for each, in the table's order.
public struct ReportChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var name: String
    public var value: Amount

    public init(_ name: String, _ value: Amount) {
      self.name = name
      self.value = value
    }
  }

  /// "Tỷ lệ thực hiện kế hoạch (%)".
  public var title: String
  public var bars: [Bar]

  public init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  /// Most bars of one picture: more are not to be read on a page, and the table has them all.
  public static let mostBars = 30
}
