extension Period {
  /// The periods of the calendar year that end with the same month, the longest first, this one left out: June, the second quarter
  /// and the first half.
  ///
  /// A stock, and a flow counted from the year's beginning, is the same for all of them.
  public var othersEndingTogether: [Period] {
    guard kind != .season, kind != .years else { return [] }
    let month = lastMonth
    var periods: [Period] = []
    if month == 12 { periods.append(.year(year)) }
    if month == 11 { periods.append(.elevenMonths(year)) }
    if month == 9 { periods.append(.nineMonths(year)) }
    if month % 6 == 0 { periods.append(.half(month / 6, year)) }
    if month % 3 == 0 { periods.append(.quarter(month / 3, year)) }
    periods.append(.month(month, year))
    return periods.filter { $0 != self }
  }

  /// The calendar months it is made of; of a season and of several years none.
  public var months: [Period] {
    guard kind != .season, kind != .years else { return [] }
    return (firstMonth...lastMonth).map { .month($0, year) }
  }

  /// The month before it begins, in the same year; nil where it begins with the year.
  public var monthBefore: Period? {
    guard kind != .season, kind != .years, firstMonth > 1 else { return nil }
    return .month(firstMonth - 1, year)
  }
}
