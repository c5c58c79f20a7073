import Domain
import Testing

@Suite("What a year is expected to end with") struct ExpectedResultTests {
  private let unit = MeasureUnit("ha")

  private func indicator(_ direction: Indicator.Direction) -> Indicator {
    Indicator(id: 1, code: "R1", name: "Trồng rừng mới", unit: unit, nature: .flow, direction: direction, decimals: 0)
  }

  private func figure(_ period: Period, _ value: Int, _ kind: FigureKind) throws -> Figure {
    Figure(
      id: Int64(value), indicatorID: 1, organisationID: 1, period: period, window: .calendar, kind: kind, scope: nil,
      value: try Amount(value), unit: unit, revision: 1, provenance: .brought("thử"), recordedBy: 1, recordedAt: "")
  }

  private func standing(
    _ figures: [Figure], _ comparator: Comparator = .equal, direction: Indicator.Direction = .up
  ) throws -> MeasureStanding {
    let target = Target(
      id: 1, planID: 1, taskID: nil, indicatorID: 1, name: "Trồng rừng mới", comparator: comparator,
      value: try Amount(500), unit: unit, period: .year(2026))
    return measureStanding(target: target, indicator: indicator(direction), figures: figures)
  }

  @Test("the year's report, else the unit's estimate of the year, else nothing without past years")
  func origins() throws {
    let report = try figure(.year(2026), 520, .actual)
    let estimate = try figure(.year(2026), 510, .estimate)
    let month = try figure(.month(6, 2026), 200, .actual)
    #expect(
      try standing([month, estimate, report]).expectedResult == ExpectedResult(value: Amount(520), origin: .reported))
    #expect(try standing([month, estimate]).expectedResult == ExpectedResult(value: Amount(510), origin: .estimated))
    #expect(try standing([month]).expectedResult == nil)
  }

  @Test(
    "next year begins with the better of target and result; a ceiling with the lower",
    arguments: [
      (520, Comparator.equal, Indicator.Direction.up, 520), (480, .equal, .up, 500), (520, .equal, .neutral, 500),
      (480, .atMost, .down, 480), (520, .atMost, .down, 500), (480, .equal, .down, 480),
    ])
  func proposals(result: Int, comparator: Comparator, direction: Indicator.Direction, expected: Int) throws {
    let standing = try standing([figure(.year(2026), result, .actual)], comparator, direction: direction)
    #expect(try standing.firstProposal == Amount(expected))
  }
}
