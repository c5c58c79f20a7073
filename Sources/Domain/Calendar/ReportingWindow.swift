/// By which rule a period's data are cut. Stored with every figure; figures of different windows are never compared silently.
public enum ReportingWindow: String, Hashable, Sendable, Codable, CaseIterable {
  /// From the 15th to the 14th: Nghị định 09/2019/NĐ-CP, Article 12. The year runs from 15/12 to 14/12.
  case decree
  /// From the first to the last day of the calendar period.
  case calendar

  /// First and last day, both included, whose data count for `period`.
  ///
  /// The decree has no nine-month period; as provinces do, it is counted from 15/12 to 14/9.
  public func dates(of period: Period) -> (from: Day, to: Day) {
    switch self {
    case .calendar: return (period.firstDay, period.lastDay)
    case .decree:
      let from = Day.first(of: period.firstMonth - 1, period.year).adding(days: 14)
      let to = Day.first(of: period.lastMonth, period.lastYear).adding(days: 13)
      return (from, to)
    }
  }
}
