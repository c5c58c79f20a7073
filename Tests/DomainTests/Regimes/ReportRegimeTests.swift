import Domain
import Foundation
import Testing

@Suite("Report regime") struct ReportRegimeTests {
  private func shipped(_ code: String) throws -> ReportRegime {
    try #require(ReportRegime.shipped.first { $0.code == code })
  }

  private func regime(_ schedules: [ReportRegime.Schedule]) throws -> ReportRegime {
    ReportRegime(
      code: "X", name: "Báo cáo thử", decidedBy: "QĐ 1", schedules: schedules,
      validFrom: try #require(Day(2025, 1, 1)))
  }

  private func unitToDepartment(_ rule: DeadlineRule?) -> ReportRegime.Step {
    ReportRegime.Step(from: .unit, to: .department, deadline: rule)
  }

  @Test("what is shipped has no problems, in the years whose calendar is shipped", arguments: ReportRegime.shipped)
  func sound(regime: ReportRegime) throws {
    for year in [2025, 2026] { #expect(regime.problems(in: year) == []) }
    #expect(try JSONDecoder().decode(ReportRegime.self, from: JSONEncoder().encode(regime)) == regime)
  }

  @Test("the chain of the decree in February 2026, with Tết between")
  func chain() throws {
    let deadlines = try shipped("ND09-2019").deadlines(of: .month(2, 2026))
    #expect(deadlines.map { $0.day?.iso } == ["2026-02-23", "2026-02-23", "2026-02-24", "2026-02-25"])
    #expect(deadlines.allSatisfy { $0.isCalendarLoaded && $0.movedFrom == nil })
  }

  @Test(
    "a fixed day on a rest day moves forward, or not, as the department has set it",
    arguments: [
      (2025, .forward, "2025-06-16", "2025-06-15"), (2025, .strict, "2025-06-15", nil),
      (2026, .forward, "2026-06-15", nil), (2027, .forward, "2027-06-15", nil),
    ] as [(Int, DeadlineShift, String, String?)])
  func shift(year: Int, shift: DeadlineShift, day: String, movedFrom: String?) throws {
    let deadline = try #require(try shipped("KH176-2023").deadlines(of: .half(1, year), shift: shift).first)
    #expect(deadline.day?.iso == day)
    #expect(deadline.movedFrom?.iso == movedFrom)
    #expect(deadline.isCalendarLoaded == (year != 2027))
  }

  @Test("a strict Sunday leaves no working day after the cut-off, and it is told")
  func tooSoon() throws {
    let problems = try shipped("KH176-2023").problems(in: 2025, shift: .strict)
    let (cutOff, deadline) = (try #require(Day(2025, 6, 14)), try #require(Day(2025, 6, 15)))
    #expect(
      problems.prefix(2) == [
        .tooSoon(.half(1, 2025), from: .peerDepartment, cutOff: cutOff, deadline: deadline),
        .tooSoon(.half(1, 2025), from: .commune, cutOff: cutOff, deadline: deadline),
      ])
  }

  @Test("a level may not be due on the day of the level below it")
  func outOfOrder() throws {
    let steps = [
      ReportRegime.Step(from: .commune, to: .unit, deadline: .workingDays(2)), unitToDepartment(.workingDays(2)),
      ReportRegime.Step(from: .department, to: .province, deadline: .dayOfMonth(20)),
    ]
    let problems = try regime([.init(.year, window: .decree, steps: steps)]).problems(in: 2025)
    let day = try #require(Day(2025, 12, 16))
    #expect(problems == [.outOfOrder(.year(2025), lower: .commune, lowerDay: day, upper: .unit, upperDay: day)])
  }

  @Test("a regime that is not thought through is told so")
  func formal() throws {
    var broken = try regime([
      .init(.month, window: .decree, steps: [unitToDepartment(.dayOfMonth(32)), unitToDepartment(nil)]),
      .init(.year, window: .calendar, steps: [.init(from: .province, to: .unit, deadline: nil)]),
      .init(.year, window: .calendar, steps: []), .init(.season, window: .calendar, steps: [unitToDepartment(nil)]),
    ])
    broken.name = ""
    broken.ways = []
    broken.validTo = Day(2024, 12, 31)
    let problems = broken.problems(in: 2025)
    let expected: [RegimeProblem] = [
      .noName, .noWayOfSending, .endsBeforeItBegins, .noSuchDay(.month, 32),
      .stepTwice(.month, from: .unit, to: .department), .notUpwards(.year, from: .province, to: .unit),
      .frequencyTwice(.year), .noSteps(.year), .noSeason, .windowsDiffer([.decree, .calendar]),
    ]
    #expect(problems.filter { if case .tooSoon = $0 { false } else { true } } == expected)
    #expect(try regime([]).problems(in: 2025) == [.noSchedule])
  }

  @Test("the reports of a year come in the order in which their data end")
  func periods() throws {
    #expect(
      try shipped("NVTT").periods(of: 2025).map(\.code) == [
        "2025-01", "2025-02", "2025-03", "2025-Q1", "2025-04", "2025-05", "2025-06", "2025-Q2", "2025-07", "2025-08",
        "2025-09", "2025-Q3", "2025-10", "2025-11", "2025-12", "2025-Q4", "2025",
      ])
    #expect(try shipped("KH176-2023").periods(of: 2023).map(\.code) == ["2023"])
    #expect(try shipped("KH176-2023").periods(of: 2022).isEmpty)
  }

  @Test("a report by season has its own dates, and a day two months later")
  func season() throws {
    let window = try #require(ReportingWindow(rawValue: "2023-11-05..2024-06-10"))
    let own = try regime([
      .init(
        .season, seasons: [.winterSpring], window: window,
        steps: [unitToDepartment(.dayOfMonth(31, monthsLater: 3))])
    ])
    #expect(own.deadlines(of: .season(.winterSpring, 2024)).first?.day?.iso == "2024-09-30")
    #expect(own.deadlines(of: .season(.main, 2024)).isEmpty)
    #expect(!own.isInForce(for: .season(.winterSpring, 2024)))
  }
}

@Suite("Reports received") struct ReportReceiptTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(
    "in time, late, awaited, missing",
    arguments: [
      ("2025-06-16", "2025-06-20", .onTime), ("2025-06-18", "2025-06-20", .late(days: 2)),
      (nil, "2025-06-16", .awaited), (nil, "2025-06-19", .missing(days: 3)),
    ] as [(String?, String, ReportReceipt.State)])
  func states(received: String?, today: String, expected: ReportReceipt.State) throws {
    let receipt = ReportReceipt(
      organisationID: 1, dueDay: try day("2025-06-16"), receivedOn: try received.map { try day($0) })
    #expect(receipt.state(today: try day(today)) == expected)
  }

  @Test("rates are of what was expected, and there is none where nothing was")
  func rates() throws {
    let due = try day("2025-06-16")
    let receipts = [due, due.adding(days: 1), due.adding(days: -3)].map {
      ReportReceipt(organisationID: 1, dueDay: due, receivedOn: $0)
    }
    let rate = ReceiptRate(receipts + [ReportReceipt(organisationID: 4, dueDay: due, receivedOn: nil)])
    #expect(rate.completeness?.description == "75")
    #expect(rate.timeliness?.description == "50")
    #expect(ReceiptRate([]).completeness == nil)
  }

  @Test("a unit that did not exist on the last day of the data is not expected")
  func existing() throws {
    let unit = Organisation(
      id: 1, code: "U", parentID: nil, kind: .unit, name: "Trung tâm", shortName: "TT",
      validFrom: try day("2025-06-15"), validTo: try day("2025-12-01"), reports: true)
    #expect(!unit.isExpected(for: .half(1, 2025), window: .decree))
    #expect(unit.isExpected(for: .half(1, 2025), window: .calendar))
    #expect(!unit.isExpected(for: .year(2025), window: .decree))
  }
}
