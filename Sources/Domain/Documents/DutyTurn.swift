/// One turn of a duty that comes back, with its day where the document names it.
///
/// "định kỳ 6 tháng (15/6), hằng năm (15/12)" has two: each half-year on 15 June, each year on 15 December.
public struct DutyTurn: Hashable, Sendable, Codable {
  public enum Every: String, Hashable, Sendable, Codable, CaseIterable {
    case day, week, month, quarter, half, nineMonths, year
  }

  public var every: Every
  /// Nil for a day of each month or of a quarter's last month: "ngày 20 hằng tháng", "ngày 15 của tháng cuối quý".
  public var month: Int?
  public var day: Int?

  public init(every: Every, month: Int? = nil, day: Int? = nil) {
    self.every = every
    self.month = month
    self.day = day
  }
}
