import Domain
import Testing

@Suite("Outlook for the year's end") struct OutlookTests {
  private func outlook(
    _ reached: Int, _ past: [YearCourse], nature: Indicator.Nature = .flow, month: Int = 6
  ) throws -> Outlook {
    try Domain.outlook(reached: Amount(reached), month: month, nature: nature, year: 2025, pastYears: past)
  }

  /// The numbers come from an independent computation in another language.
  @Test("two methods, weighted by how they did on past years")
  func combined() throws {
    let found = try outlook(6900, plantingCourses())
    #expect(found.parts.map(\.method) == [.seasonalShare, .sameGrowth])
    #expect(found.parts.map { $0.value.rounded(places: 2).description } == ["10460.62", "10514.29"])
    #expect(Optional(found.parts[0].weight).isNear(0.458674))
    #expect(found.parts[0].error.isNear(4.120882) && found.parts[1].error.isNear(3.491681))
    #expect(found.parts.allSatisfy { $0.trials == 5 })
    #expect(found.value.rounded(places: 1).description == "10489.7")
    #expect(found.lower.rounded(places: 1).description == "10161.6")
    #expect(found.upper.rounded(places: 1).description == "11020.2")
    #expect(found.interval == .tenthToNinetieth)
    #expect(found.yearsUsed == Array(2019...2024))
    #expect(found.error.isNear(3.542979) && found.coverage.isNear(50))
  }

  @Test("with fewer than four years the interval is from smallest to largest, and says so")
  func fewYears() throws {
    let found = try outlook(6900, plantingCourses(2022...2024))
    #expect(found.interval == .smallestToLargest)
    #expect(found.lower < found.value && found.value < found.upper)
    let one = try outlook(6900, plantingCourses(2024...2024))
    #expect(one.parts.map(\.weight) == [0.5, 0.5])
    #expect(one.error == nil && one.coverage == nil)
    #expect(one.lower == one.value && one.value == one.upper)
  }

  @Test("last year unknown: only the seasonal share")
  func gapYear() throws {
    #expect(try outlook(6900, plantingCourses(2019...2023)).parts.map(\.method) == [.seasonalShare])
  }

  @Test("a stock goes on as past years did from now on")
  func stock() throws {
    let past = try [(2021, 100, 104), (2022, 104, 110), (2023, 110, 113), (2024, 113, 118)].map {
      YearCourse(year: $0.0, values: [6: try Amount($0.1), 12: try Amount($0.2)])
    }
    let found = try outlook(120, past, nature: .stock)
    #expect(found.parts.map(\.method) == [.drift])
    #expect(found.value.description == "124.5")
    #expect(found.lower.description == "123.3" && found.upper.description == "125.7")
  }

  @Test("at the year's end the outlook is the result")
  func yearEnd() throws {
    let found = try outlook(9700, plantingCourses(), month: 12)
    #expect(found.value.description == "9700" && found.lower == found.upper)
  }

  @Test("without a value, without past years, with nothing done: no outlook, and why")
  func gaps() throws {
    let past = try plantingCourses()
    #expect(throws: Outlook.Gap.noValue) {
      try Domain.outlook(reached: nil, month: 6, nature: .flow, year: 2025, pastYears: past)
    }
    #expect(throws: Outlook.Gap.noPastYears) { try outlook(5, []) }
    #expect(throws: Outlook.Gap.noPastYears) { try outlook(5, past, month: 5) }
    #expect(throws: Outlook.Gap.nothingYet) { try outlook(0, past) }
  }
}

@Suite("Goals some years ahead") struct LongTermGoalTests {
  private func goal(
    _ values: [Int: String], _ target: (Int, String)?, _ direction: Indicator.Direction = .up, limit: String? = nil
  ) throws -> LongTermGoal {
    LongTermGoal(
      values: try values.mapValues(amount), target: try target.map { ($0.0, try amount($0.1)) },
      direction: direction, limit: try limit.map(amount))
  }

  @Test("forest cover: growth so far against the growth that 67 % in 2030 asks for")
  func cover() throws {
    let cover = try goal([2022: "63.8", 2023: "64.2", 2024: "64.6"], (2030, "67"))
    #expect(cover.growth.isNear(0.006250) && cover.requiredFromBase.isNear(0.006136))
    #expect(cover.ratio.isNear(1.018559))
    #expect(cover.assessment == .onTrack)
    #expect(cover.requiredFromNow?.growth.isNear(0.006098) == true)
    #expect(cover.requiredFromNow?.amountAYear?.description == "0.4")
    #expect(cover.predicted?.value.rounded(places: 2).description == "67.06")
    #expect(cover.predicted?.gap.rounded(places: 2).description == "0.06")
  }

  @Test(
    "bands with a target",
    arguments: [
      ("120", .achieved), ("110", .onTrack), ("106", .moderate), ("101", .limited), ("99", .deterioration),
    ] as [(String, LongTermGoal.Assessment)])
  func bands(now: String, expected: LongTermGoal.Assessment) throws {
    #expect(try goal([2020: "100", 2025: now], (2030, "120")).assessment == expected)
  }

  @Test("where less is better a fall is progress")
  func falling() throws {
    let weak = try goal([2020: "20", 2025: "14"], (2030, "10"), .down)
    #expect(weak.assessment == .onTrack && (weak.ratio ?? 0) > 1)
    #expect(try goal([2020: "20", 2025: "21"], (2030, "10"), .down).assessment == .deterioration)
    #expect(try goal([2020: "20", 2025: "10"], (2030, "10"), .down).isReached)
  }

  @Test(
    "bands without a target, and near a natural limit less is asked",
    arguments: [
      ("108", nil, .onTrack), ("105", nil, .moderate), ("101", nil, .limited), ("99", nil, .deterioration),
      ("101", "101", .onTrack),
    ] as [(String, String?, LongTermGoal.Assessment)])
  func withoutTarget(now: String, limit: String?, expected: LongTermGoal.Assessment) throws {
    #expect(try goal([2020: "100", 2025: now], nil, limit: limit).assessment == expected)
  }

  @Test("one year, or a change of sign, cannot be assessed; a zero base can")
  func edges() throws {
    #expect(try goal([2025: "5"], (2030, "10")).assessment == .notAssessable)
    #expect(try goal([2020: "-5", 2025: "5"], (2030, "10")).assessment == .notAssessable)
    #expect(try goal([2020: "0", 2025: "5"], (2030, "10")).assessment == .onTrack)
    #expect(try goal([2020: "1", 2025: "5"], nil).requiredFromNow == nil)
  }

  @Test("scores run from −5 to 5 and meet at the bands")
  func scores() throws {
    #expect(try goal([2020: "100", 2025: "120"], (2030, "120")).score == 5)
    let lost = try #require(try goal([2020: "100", 2025: "10"], (2030, "120")).score)
    #expect(lost == -5)
    #expect(try goal([2020: "100", 2025: "100"], (2030, "120")).score.isNear(-2.5))
    #expect(try goal([2020: "100", 2025: "100"], nil).score.isNear(-2.5))
    #expect(try goal([2025: "100"], nil).score == nil)
  }
}
