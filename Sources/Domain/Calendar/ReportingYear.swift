/// The periods a unit reports in a year, in order: T1 T2 Q1 T4 T5 6T T7 T8 Q3 T10 T11 Năm.
///
/// Where several periods end together the longest customary one stands for them: the half-year report in June serves
/// the month and the quarter too.
public func reportingPeriods(of year: Int) -> [Period] {
  (1...12).map { month in
    switch month {
    case 3: .quarter(1, year)
    case 6: .half(1, year)
    case 9: .quarter(3, year)
    case 12: .year(year)
    default: .month(month, year)
    }
  }
}

/// The day by which a unit's report of a period is due: the first working day after the cut-off.
///
/// Nghị định 09/2019/NĐ-CP, Article 13, asks for at least one working day after the cut-off. Public holidays are known for the
/// years of `calendar`.
public func reportDueDay(
  of period: Period, window: ReportingWindow, calendar: WorkingCalendar = .vietnam
) -> Day {
  calendar.day(1, workingDaysAfter: window.dates(of: period).to)
}
