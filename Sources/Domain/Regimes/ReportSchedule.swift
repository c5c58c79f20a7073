/// When the units report on a plan: the periods of its year, from which day to which their data count, and by when they are due, as the
/// plan's regime has it.
public struct ReportSchedule: Hashable, Sendable {
  public var regime: ReportRegime
  public var calendar: WorkingCalendar
  public var shift: DeadlineShift

  public init(_ regime: ReportRegime, calendar: WorkingCalendar = .vietnam, shift: DeadlineShift = .forward) {
    self.regime = regime
    self.calendar = calendar
    self.shift = shift
  }

  /// What holds where nothing else was decided: the defaults of Nghị định 09/2019/NĐ-CP, also for the years before it.
  public static let standard: ReportSchedule = {
    var regime = ReportRegime.decree
    regime.validFrom = Day.first(of: 1, 1990)
    return ReportSchedule(regime)
  }()

  /// The periods a unit reports in a year, in order: T1 T2 Q1 T4 T5 6T T7 T8 Q3 T10 T11 Năm.
  ///
  /// Where several end on the same day the longest stands for them: the half-year report in June serves the month and the
  /// quarter too.
  public func periods(of year: Int) -> [Period] {
    var longest: [Period] = []
    for period in regime.periods(of: year) {
      if let last = longest.last, window(of: last).dates(of: last).to == window(of: period).dates(of: period).to {
        longest[longest.count - 1] = min(last.firstDay, period.firstDay) == last.firstDay ? last : period
      } else {
        longest.append(period)
      }
    }
    return longest
  }

  /// By which rule a period's data are cut.
  public func window(of period: Period) -> ReportingWindow { regime.schedule(for: period)?.window ?? .decree }

  public func dates(of period: Period) -> (from: Day, to: Day) { window(of: period).dates(of: period) }

  /// The day by which a unit's report is due to the Sở; where the regime fixes none, the first working day after the cut-off
  /// (Nghị định 09/2019/NĐ-CP, Article 13, asks for at least one).
  public func dueDay(of period: Period) -> Day {
    let steps = regime.deadlines(of: period, calendar: calendar, shift: shift).filter { $0.to == .department }
    return (steps.first { $0.from == .unit } ?? steps.first)?.day
      ?? calendar.day(1, workingDaysAfter: dates(of: period).to)
  }
}

/// The places of a year's picture, one for each end of data: the standard periods, or what was reported in their stead, as nine months
/// for the third quarter.
public func yearAxis(of year: Int, reported: [Period]) -> [Period] {
  ReportSchedule.standard.periods(of: year).map { standard in
    reported.filter { $0.lastDay == standard.lastDay && $0 != standard }.min { $0.firstDay < $1.firstDay }
      .flatMap { other in reported.contains(standard) ? nil : other } ?? standard
  }
}
