import Domain
import Testing

@Suite("What should be reached by now") struct TrajectoryTests {
  private let june = Period.half(1, 2025)
  private let year = Period.year(2025)

  @Test("the median share of past years, and which years")
  func pastYears() throws {
    let found = trajectory(to: june, of: year, pastYears: try plantingCourses(2022...2024))
    #expect(Optional(found.share).isNear(6000.0 / 9050))
    #expect(found.basis == .pastYears([2022, 2023, 2024]))
    let even = trajectory(to: june, of: year, pastYears: try plantingCourses(2023...2024))
    #expect(Optional(even.share).isNear((6500.0 / 9400 + 6300.0 / 9600) / 2))
  }

  @Test("one past year is no season: the plan's milestones, then working days")
  func fallbacks() throws {
    let one = try plantingCourses(2024...2024)
    let milestones = [3: try Amount(1000), 6: try Amount(4500), 12: try Amount(9000)]
    let planned = trajectory(to: june, of: year, pastYears: one, milestones: milestones)
    #expect(planned == Trajectory(share: 0.5, basis: .milestones))
    let may = trajectory(to: .month(5, 2025), of: year, milestones: milestones)
    #expect(Optional(may.share).isNear(1000.0 / 9000))
    let even = trajectory(to: june, of: year, pastYears: one)
    #expect(even.basis == .workingDays)
    // 15/12/2024 to 14/6/2025: 123 of the year's 251 working days.
    let calendar = WorkingCalendar.vietnam
    let dates = ReportingWindow.decree.dates(of: year)
    let all = calendar.countWorkingDays(from: dates.from, to: dates.to)
    let gone = calendar.countWorkingDays(from: dates.from, to: ReportingWindow.decree.dates(of: june).to)
    #expect(Optional(even.share).isNear(Double(gone) / Double(all)))
    #expect(even.share > 0.48 && even.share < 0.5)
    #expect(trajectory(to: year, of: year).share == 1)
  }

  @Test("years without a result, of the future, or without that month say nothing")
  func unusable() throws {
    let courses = [
      YearCourse(year: 2024, values: [6: try Amount(10)]), YearCourse(year: 2023, values: [12: try Amount(10)]),
      YearCourse(year: 2022, values: [6: try Amount(1), 12: .zero]),
      YearCourse(year: 2026, values: [6: try Amount(1), 12: try Amount(2)]),
    ]
    #expect(trajectory(to: june, of: year, pastYears: courses).basis == .workingDays)
  }

  @Test("a course is made of figures by the month in which they end")
  func course() throws {
    let course = YearCourse(
      year: 2024,
      periods: [
        (.quarter(1, 2024), try Amount(1)), (.half(1, 2024), try Amount(2)), (.year(2024), try Amount(9)),
        (.month(6, 2023), try Amount(7)), (.season(.main, 2024), try Amount(8)),
      ])
    #expect(course.values == [3: try Amount(1), 6: try Amount(2), 12: try Amount(9)])
  }
}

@Suite("Status of a measure") struct MeasureStatusTests {
  private func course(
    _ reached: Int?, _ target: TargetValue? = nil, nature: Indicator.Nature = .flow, past: [YearCourse] = [],
    milestones: [Int: Amount] = [:]
  ) throws -> MeasureCourse {
    MeasureCourse(
      target: try target ?? TargetValue(.moreThan, Amount(9000), .hectare), nature: nature, year: .year(2025),
      period: .half(1, 2025), values: try reached.map { [6: try Amount($0)] } ?? [:], pastYears: past,
      milestones: milestones)
  }

  @Test(
    "the bands begin at 1, 0,9 and 0,75 of what is expected",
    arguments: [
      (4500, .green), (4499, .yellow), (4050, .yellow), (4049, .orange), (3375, .orange), (3374, .red), (0, .red),
    ] as [(Int, StatusBand)])
  func bands(reached: Int, band: StatusBand) throws {
    var course = try course(reached)
    course.pastYears = try [2023, 2024].map {
      YearCourse(year: $0, values: [6: try Amount(50), 12: try Amount(100)])
    }
    let status = measureStatus(course)
    #expect(status.expected == (try Amount(4500)))
    #expect(status.index.isNear(Double(reached) / 4500))
    #expect(status.band == band)
  }

  @Test("an indicator may have its own thresholds")
  func thresholds() throws {
    var course = try course(4049)
    course.pastYears = try [2023, 2024].map { YearCourse(year: $0, values: [6: try Amount(1), 12: try Amount(2)]) }
    #expect(measureStatus(course, thresholds: StatusThresholds(green: 0.8, yellow: 0.7, orange: 0.6)).band == .green)
  }

  @Test("a missed milestone is red however good the index; months to come are no miss")
  func milestones() throws {
    var course = try course(5000, milestones: [3: try Amount(1200), 6: try Amount(4500), 9: try Amount(8000)])
    course.values[3] = try Amount(1100)
    let status = measureStatus(course)
    #expect(status.missedMilestones == [3])
    #expect(status.band == .red)
  }

  @Test("the pace needed to the end beside the pace so far")
  func pace() throws {
    let status = measureStatus(try course(6000))
    #expect(status.meanPace?.description == "1000" && status.requiredPace?.description == "500")
    #expect(measureStatus(try course(9000)).requiredPace == nil)
  }

  @Test("no value is grey, a kept ceiling green, a broken one red")
  func others() throws {
    #expect(measureStatus(try course(nil)).band == .grey)
    let ceiling = TargetValue(.lessThan, try Amount(10), .percent)
    #expect(measureStatus(try course(9, ceiling, nature: .ratio)).band == .green)
    #expect(measureStatus(try course(10, ceiling, nature: .ratio)).band == .red)
    #expect(measureStatus(try course(9, ceiling, nature: .ratio)).index == nil)
  }

  @Test("a stock is expected on the way from last year's end to the target")
  func stock() throws {
    let target = TargetValue(.equal, try Amount(200), MeasureUnit("con"))
    let past = [YearCourse(year: 2024, values: [12: try Amount(100)])]
    let status = measureStatus(try course(149, target, nature: .stock, past: past))
    #expect(status.trajectory?.basis == .workingDays)
    let expected = try #require(status.expected?.double)
    #expect(expected > 147 && expected < 151)
    #expect(measureStatus(try course(150, target, nature: .stock)).expected == (try Amount(200)))
    let milestones = [3: try Amount(120), 9: try Amount(180)]
    let planned = measureStatus(try course(126, target, nature: .stock, past: past, milestones: milestones))
    #expect(planned.expected?.description == "120" && planned.band == .green)
  }
}
