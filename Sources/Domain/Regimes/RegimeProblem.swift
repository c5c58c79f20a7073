/// What is wrong with a regime as it was set: told before it is taken into use.
public enum RegimeProblem: Error, Hashable, Sendable {
  case noName
  case noDecision
  case noSchedule
  case noWayOfSending
  case endsBeforeItBegins
  /// Two schedules for one frequency.
  case frequencyTwice(ReportFrequency)
  case noSeason
  case noSteps(ReportFrequency)
  /// Reports go up: a unit cannot report to a commune.
  case notUpwards(ReportFrequency, from: ReportingLevel, to: ReportingLevel)
  /// The same link stands twice.
  case stepTwice(ReportFrequency, from: ReportingLevel, to: ReportingLevel)
  case noSuchDay(ReportFrequency, Int)
  /// Data of one regime are cut by one rule (Nghị định 09/2019/NĐ-CP, Article 13).
  case windowsDiffer([ReportingWindow])
  /// Less than one working day between the last day of the data and the deadline.
  case tooSoon(Period, from: ReportingLevel, cutOff: Day, deadline: Day)
  /// The upper level is due on the day of the level below it, or before.
  case outOfOrder(Period, lower: ReportingLevel, lowerDay: Day, upper: ReportingLevel, upperDay: Day)
}

extension ReportRegime {
  /// What is wrong with it, tried on every period of `year`.
  public func problems(
    in year: Int, calendar: WorkingCalendar = .vietnam, shift: DeadlineShift = .forward
  ) -> [RegimeProblem] {
    formalProblems
      + schedules.flatMap { schedule in
        schedule.periods(of: year).flatMap {
          timeProblems(of: $0, in: schedule, calendar: calendar, shift: shift)
        }
      }
  }

  private var formalProblems: [RegimeProblem] {
    var found: [RegimeProblem] = []
    if name.isEmpty { found.append(.noName) }
    if decidedBy.isEmpty { found.append(.noDecision) }
    if schedules.isEmpty { found.append(.noSchedule) }
    if ways.isEmpty { found.append(.noWayOfSending) }
    if let validTo, validTo < validFrom { found.append(.endsBeforeItBegins) }
    var seen: Set<ReportFrequency> = []
    for schedule in schedules {
      if !seen.insert(schedule.frequency).inserted { found.append(.frequencyTwice(schedule.frequency)) }
      if schedule.frequency == .season, schedule.seasons.isEmpty { found.append(.noSeason) }
      found += stepProblems(of: schedule)
    }
    let windows = schedules.filter { $0.frequency != .season }.map(\.window)
    let different = windows.enumerated().filter { windows.firstIndex(of: $1) == $0 }.map(\.element)
    if different.count > 1 { found.append(.windowsDiffer(different)) }
    return found
  }

  private func stepProblems(of schedule: Schedule) -> [RegimeProblem] {
    let frequency = schedule.frequency
    if schedule.steps.isEmpty { return [.noSteps(frequency)] }
    var found: [RegimeProblem] = []
    for (index, step) in schedule.steps.enumerated() {
      if step.from.rank >= step.to.rank { found.append(.notUpwards(frequency, from: step.from, to: step.to)) }
      if schedule.steps[..<index].contains(where: { $0.from == step.from && $0.to == step.to }) {
        found.append(.stepTwice(frequency, from: step.from, to: step.to))
      }
      if case .dayOfMonth(let day, _) = step.deadline, !(1...31).contains(day) {
        found.append(.noSuchDay(frequency, day))
      }
    }
    return found
  }

  private func timeProblems(
    of period: Period, in schedule: Schedule, calendar: WorkingCalendar, shift: DeadlineShift
  ) -> [RegimeProblem] {
    var found: [RegimeProblem] = []
    let cutOff = schedule.window.dates(of: period).to
    let deadlines = deadlines(of: period, calendar: calendar, shift: shift)
    for deadline in deadlines {
      guard let day = deadline.day else { continue }
      if calendar.countWorkingDays(from: cutOff.adding(days: 1), to: day) < 1 {
        found.append(.tooSoon(period, from: deadline.from, cutOff: cutOff, deadline: day))
      }
      for lower in deadlines where lower.to == deadline.from {
        guard let lowerDay = lower.day, lowerDay >= day else { continue }
        found.append(
          .outOfOrder(period, lower: lower.from, lowerDay: lowerDay, upper: deadline.from, upperDay: day))
      }
    }
    return found
  }
}
