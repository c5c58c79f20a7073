import Domain
import Testing

@Suite("A unit's reporting year") struct ReportScheduleTests {
  /// Units report to the Sở by the rule.
  private func schedule(
    _ frequencies: [ReportFrequency], _ window: ReportingWindow, _ rule: DeadlineRule? = .workingDays(1),
    from: Day = Day.first(of: 1, 2020)
  ) -> ReportSchedule {
    ReportSchedule(
      ReportRegime(
        code: "T", name: "Thử", decidedBy: "QĐ 1",
        schedules: ReportRegime.schedules(
          frequencies, seasons: [], window: window,
          lines: [RegimeStepLine(frequency: nil, step: .init(from: .unit, to: .department, deadline: rule))]),
        validFrom: from))
  }

  @Test("by the decree has twelve reports, one at the end of each month")
  func twelve() {
    #expect(
      ReportSchedule.standard.periods(of: 2025).map(\.code) == [
        "2025-01", "2025-02", "2025-Q1", "2025-04", "2025-05", "2025-H1", "2025-07", "2025-08", "2025-Q3", "2025-10",
        "2025-11", "2025",
      ])
  }

  @Test("has the periods that its regime asks for; the longest stands for those that end on the same day")
  func longest() {
    let codes = schedule([.quarter, .nineMonths, .elevenMonths, .year], .decree).periods(of: 2025).map(\.code)
    #expect(codes == ["2025-Q1", "2025-Q2", "2025-9M", "2025-11M", "2025"])
  }

  @Test("begins when the regime does")
  func begins() {
    let later = schedule([.quarter], .calendar, from: Day.first(of: 5, 2025))
    #expect(later.periods(of: 2025).map(\.code) == ["2025-Q2", "2025-Q3", "2025-Q4"])
    #expect(later.periods(of: 2024).isEmpty)
  }

  @Test(
    "a report is due as the regime says, by default on the first working day after the cut-off",
    arguments: [
      // 14/6/2025 is a Saturday: due on Monday the 16th.
      (Period.half(1, 2025), ReportingWindow.decree, DeadlineRule?.none, "2025-06-16"),
      (.month(5, 2025), .decree, .workingDays(1), "2025-05-15"),
      // 14/12/2025 is a Sunday: due the next day.
      (.year(2025), .decree, .workingDays(1), "2025-12-15"),
      (.quarter(1, 2025), .calendar, .workingDays(1), "2025-04-01"),
      // 14/2/2026 is the Saturday before Tết: due on Monday the 23rd.
      (.month(2, 2026), .decree, .workingDays(1), "2026-02-23"),
      (.month(3, 2025), .cutOff(day: 20), .workingDays(2), "2025-03-24"),
      // 5/7/2025 is a Saturday.
      (.half(1, 2025), .calendar, .dayOfMonth(5, monthsLater: 1), "2025-07-07"),
    ])
  func due(period: Period, window: ReportingWindow, rule: DeadlineRule?, day: String) {
    #expect(schedule([.month, .quarter, .half, .year], window, rule).dueDay(of: period).iso == day)
  }

  @Test("a deadline on a day off stays where the department has it so")
  func strict() {
    var schedule = schedule([.half], .calendar, .dayOfMonth(5, monthsLater: 1))
    schedule.shift = .strict
    #expect(schedule.dueDay(of: .half(1, 2025)).iso == "2025-07-05")
  }

  @Test("a picture of a year has twelve places, with what was reported in their stead")
  func axis() {
    let codes = yearAxis(of: 2025, reported: [.nineMonths(2025), .quarter(1, 2025), .month(1, 2025)]).map(\.code)
    #expect(codes.count == 12)
    #expect(codes[2] == "2025-Q1" && codes[8] == "2025-9M" && codes[11] == "2025")
  }
}

@Suite("A deadline in words") struct DeadlineRuleTextTests {
  @Test(
    "is read back as it is written",
    arguments: [
      (DeadlineRule.workingDays(1), "1 ngày làm việc"), (.workingDays(10), "10 ngày làm việc"),
      (.dayOfMonth(15), "ngày 15"), (.dayOfMonth(5, monthsLater: 1), "ngày 5 tháng sau"),
      (.dayOfMonth(31, monthsLater: 2), "ngày 31 sau 2 tháng"),
    ])
  func roundTrip(rule: DeadlineRule, text: String) {
    #expect(rule.text == text)
    #expect(DeadlineRule(text: text) == rule)
    #expect(DeadlineRule(text: "  " + text.uppercased().replacing(" ", with: "  ")) == rule)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "15", "ngày", "ngày 0", "ngày 32", "0 ngày làm việc", "61 ngày làm việc", "mai", "ngày 5 tháng trước",
      "ngày 5 sau 13 tháng", "ngày -1", "1 ngày",
    ])
  func refused(text: String) { #expect(DeadlineRule(text: text) == nil) }
}

@Suite("The links of a regime") struct RegimeStepsTests {
  private func line(_ frequency: ReportFrequency?, _ from: ReportingLevel, _ deadline: DeadlineRule?) -> RegimeStepLine
  {
    RegimeStepLine(frequency: frequency, step: .init(from: from, to: .department, deadline: deadline))
  }

  @Test("stand once where they are the same for every frequency, and are read back")
  func roundTrip() {
    let lines = [
      line(nil, .unit, .workingDays(1)), line(.month, .commune, .dayOfMonth(15)),
      line(.year, .commune, .dayOfMonth(20)),
    ]
    let schedules = ReportRegime.schedules([.month, .year], seasons: [], window: .decree, lines: lines)
    #expect(schedules.map { $0.steps.count } == [2, 2])
    let regime = ReportRegime(
      code: "T", name: "T", decidedBy: "T", schedules: schedules, validFrom: Day.first(of: 1, 2025))
    #expect(regime.stepLines == lines)
  }

  @Test("a frequency's own line takes the place of the one for all")
  func own() {
    let schedules = ReportRegime.schedules(
      [.month, .year], seasons: [], window: .decree,
      lines: [line(nil, .unit, .workingDays(1)), line(.year, .unit, .dayOfMonth(18))])
    #expect(schedules[0].steps.map(\.deadline) == [.workingDays(1)])
    #expect(schedules[1].steps.map(\.deadline) == [.dayOfMonth(18)])
  }

  @Test("the shipped regimes come back as they are")
  func shipped() {
    for regime in ReportRegime.shipped {
      let again = ReportRegime.schedules(
        regime.schedules.map(\.frequency), seasons: [], window: .decree, lines: regime.stepLines)
      #expect(again == regime.schedules, "\(regime.code)")
    }
  }
}
