import Domain
import Testing

@Suite("What a target allows") struct TargetBoundsTests {
  @Test(
    "one rule for floors, ranges and ceilings",
    arguments: [
      (.moreThan, "20", nil, ["20.1"], ["20", "3"]), (.atLeast, "20", nil, ["20", "21"], ["19.9"]),
      (.range, "15.5", "16", ["15.5", "16"], ["15.4", "16.1"]), (.atMost, "10", nil, ["10", "0"], ["10.1"]),
      (.lessThan, "10", nil, ["9.9"], ["10"]), (.equal, "15", nil, ["15", "16"], ["14"]),
    ] as [(Comparator, String, String?, [String], [String])])
  func bounds(comparator: Comparator, low: String, high: String?, inside: [String], outside: [String]) throws {
    let target = TargetValue(comparator, try amount(low), to: try high.map(amount), .percent)
    for text in inside { #expect(target.bounds.contains(try amount(text)), "\(text)") }
    for text in outside { #expect(!target.bounds.contains(try amount(text)), "\(text)") }
    #expect((target.denominator == nil) == comparator.isCeiling)
  }
}

@Suite("Versions of a target") struct TargetHistoryTests {
  private func version(_ value: String, _ unit: String, _ decided: String, _ iso: String) throws -> TargetVersion {
    TargetVersion(
      TargetValue(.moreThan, try amount(value), MeasureUnit(unit)), decidedBy: decided,
      decidedOn: try #require(Day(iso: iso)))
  }

  @Test("the newest decision counts, an older day has its own, and nothing is lost")
  func versions() throws {
    let history = TargetHistory([
      try version("9.6", "nghìn ha", "1500/QĐ-UBND", "2025-07-10"),
      try version("9000", "ha", "2008/QĐ-UBND", "2024-12-12"),
    ])
    #expect(history.first?.decidedBy == "2008/QĐ-UBND" && history.current?.decidedBy == "1500/QĐ-UBND")
    #expect(history.version(on: try #require(Day(2025, 6, 30)))?.asked.value.description == "9000")
    #expect(history.version(on: try #require(Day(2024, 12, 1))) == nil)
    #expect(history.change?.description == "0.6")
    #expect(history.problems.isEmpty)
  }

  @Test("a version without decision, in another unit, or with a range upside down is told")
  func problems() throws {
    let (plan, other) = (try version("9", "ha", "QĐ 1", "2024-12-12"), try version("8", "tấn", "", "2025-01-01"))
    var range = try version("16", "ha", "QĐ 2", "2025-02-01")
    range.asked = TargetValue(.range, try amount("16"), to: try amount("15.5"), .hectare)
    #expect(
      TargetHistory([plan, other, range]).problems == [
        .noDecision(other.decidedOn), .unitsDiffer(.hectare, .tonne),
        .rangeUpsideDown(try amount("16"), try amount("15.5")),
      ])
    #expect(TargetHistory([plan, other]).change == nil)
  }
}

@Suite("Spreading a target over the year") struct TargetSpreadTests {
  @Test(
    "parts add up exactly, whatever the amount and the decimals",
    arguments: [
      ("9000", 0), ("10000", 0), ("7", 0), ("0", 0), ("48231.7", 1), ("2.5", 1), ("0.0005", 4), ("100.55", 1),
    ])
  func exact(whole: String, decimals: Int) throws {
    let total = try amount(whole)
    for step in TargetSpread.Step.allCases {
      let spread = try TargetSpread.evenly(total, year: 2025, by: step, decimals: decimals)
      #expect(try spread.balance(with: total) == .equal)
      #expect(spread.milestones[12] == total)
      let (most, least) = (
        try #require(spread.parts.map(\.amount).max()), try #require(spread.parts.map(\.amount).min())
      )
      #expect(try most.subtracting(least).double < 0.2 + (decimals == 0 ? 1 : 0))
    }
  }

  @Test("what does not divide goes to the first quarters")
  func evenly() throws {
    let spread = try TargetSpread.evenly(Amount(10), year: 2025, by: .quarter, decimals: 0)
    #expect(spread.parts.map(\.amount.description) == ["3", "3", "2", "2"])
    #expect(spread.parts.map(\.period.code) == ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"])
    #expect(spread.milestones.mapValues(\.description) == [3: "3", 6: "6", 9: "8", 12: "10"])
  }

  @Test("as past years went, by their mean share")
  func pastYears() throws {
    let courses = try [(2023, [10, 60, 80, 100]), (2024, [40, 120, 160, 200]), (2022, [5, 0, 9, 10])].map {
      year, values in
      YearCourse(
        year: year,
        values: Dictionary(uniqueKeysWithValues: try zip([3, 6, 9, 12], values).map { ($0, try Amount($1)) }))
    }
    let spread = try TargetSpread.likePastYears(
      Amount(9000), year: 2025, by: .quarter, decimals: 0, Array(courses.prefix(2)))
    #expect(spread.parts.map(\.amount.description) == ["1350", "4050", "1800", "1800"])
    #expect(spread.method == .pastYears([2023, 2024]))
    let withFall = try TargetSpread.likePastYears(Amount(1000), year: 2025, by: .quarter, decimals: 0, [courses[2]])
    #expect(withFall.parts.map(\.amount.description) == ["500", "0", "400", "100"])
    #expect(throws: TargetSpread.Problem.noPastYears) {
      try TargetSpread.likePastYears(Amount(9000), year: 2025, by: .month, decimals: 0, courses)
    }
  }

  @Test("by hand: over and short are told, never put right; missing and negative parts are refused")
  func byHand() throws {
    let amounts = try [1000, 4000, 2000, 1500].map { try Amount($0) }
    let spread = try TargetSpread.byHand(amounts, year: 2025, by: .quarter)
    #expect(try spread.balance(with: Amount(9000)) == .short(Amount(500)))
    #expect(try spread.balance(with: Amount(8000)) == .over(Amount(500)))
    #expect(throws: TargetSpread.Problem.partsMissing(expected: 12, given: 4)) {
      try TargetSpread.byHand(amounts, year: 2025, by: .month)
    }
    #expect(throws: TargetSpread.Problem.negative(.quarter(4, 2025))) {
      try TargetSpread.byHand(amounts.dropLast() + [Amount(-1)], year: 2025, by: .quarter)
    }
  }
}

@Suite("Handing a target down") struct TargetCascadeTests {
  private func share(_ id: Int64, _ value: String, _ unit: String = "ha", weight: String? = nil) throws
    -> TargetCascade.Share
  {
    TargetCascade.Share(
      organisationID: id, asked: TargetValue(.atLeast, try amount(value), MeasureUnit(unit)),
      weight: try weight.map(amount))
  }

  private let whole = TargetValue(.moreThan, Amount(tenThousandths: 90_000_000), .hectare)

  @Test(
    "equal, over and short, by how much",
    arguments: [
      ("4000", .equal), ("4100", .over(Amount(tenThousandths: 1_000_000))),
      ("3999.5", .short(Amount(tenThousandths: 5000))),
    ]
      as [(String, PartsBalance)])
  func sums(second: String, expected: PartsBalance) throws {
    let cascade = TargetCascade(
      whole: whole, nature: .flow, shares: [try share(1, "5", "nghìn ha"), try share(2, second)])
    #expect(try cascade.balances() == [expected])
  }

  @Test("a ratio is the mean by declared weights, not the plain one")
  func ratios() throws {
    let target = TargetValue(.equal, try amount("60"), .percent)
    let shares = [try share(1, "80", "%", weight: "100"), try share(2, "50", "%", weight: "200")]
    #expect(try TargetCascade(whole: target, nature: .ratio, shares: shares).balances() == [.equal])
    let unweighted = TargetCascade(whole: target, nature: .ratio, shares: [try share(1, "60", "%")])
    #expect(throws: TargetCascade.Problem.noWeight(1)) { try unweighted.balances() }
  }

  @Test("a range is checked at both ends")
  func ranges() throws {
    let target = TargetValue(.range, try amount("15"), to: try amount("20"), MeasureUnit("HTX"))
    let cascade = try #require(
      TargetCascade.proposed(target, nature: .flow, weights: [(1, 2), (2, 1), (3, 0)], decimals: 0))
    #expect(cascade.shares.map(\.asked.value.description) == ["10", "5", "0"])
    #expect(cascade.shares.map { $0.asked.valueMax?.description } == ["13", "7", "0"])
    #expect(try cascade.balances() == [.equal, .equal])
    #expect(TargetCascade.proposed(target, nature: .flow, weights: [], decimals: 0) == nil)
  }

  @Test("what cannot be handed down so is told")
  func problems() throws {
    let ceiling = TargetCascade.Share(organisationID: 3, asked: TargetValue(.lessThan, try amount("2"), .hectare))
    let cascade = TargetCascade(
      whole: whole, nature: .flow, shares: [try share(1, "5"), try share(1, "0"), try share(2, "5", "tấn"), ceiling],
      least: try amount("1"))
    #expect(
      cascade.problems == [
        .organisationTwice(1), .lessThanLeast(1, .zero), .unitsDiffer(2, .tonne, .hectare),
        .comparatorsDiffer(3, .lessThan, .moreThan),
      ])
    #expect(TargetCascade(whole: whole, nature: .flow, shares: []).problems == [.noShares])
  }
}
