import Domain
import Testing

@Suite("Where a measure stands") struct MeasureStandingTests {
  static let indicator = Indicator(
    id: 1, code: "CT0001", name: "Diện tích trồng rừng mới", unit: .hectare, nature: .flow, decimals: 0)
  static let target = Target(
    id: 9, planID: 1, taskID: nil, indicatorID: 1, name: "Diện tích trồng rừng mới",
    value: Amount(tenThousandths: 90_000_000), unit: .hectare, period: .year(2025))

  static func figure(
    _ id: Int64, _ period: Period, _ hectares: Int64, _ kind: FigureKind = .actual, scope: String? = nil
  ) -> Figure {
    Figure(
      id: id, indicatorID: 1, organisationID: 2, period: period, window: .decree, kind: kind, scope: scope,
      value: Amount(tenThousandths: hectares * 10_000), unit: .hectare, revision: 1, provenance: .brought("thử"),
      recordedBy: 1, recordedAt: "")
  }

  @Test("the newest figure of the year, the one before it, and the same period last year")
  func newest() throws {
    let standing = measureStanding(
      target: Self.target, indicator: Self.indicator,
      figures: [
        Self.figure(1, .half(1, 2024), 6000), Self.figure(2, .month(5, 2025), 4700),
        Self.figure(3, .half(1, 2025), 6500),
      ])
    #expect(standing.figure?.id == 3)
    #expect(standing.previous?.id == 2)
    #expect(standing.samePeriod?.id == 1)
    #expect(try standing.percentOfPlan.get() == Amount(tenThousandths: 722_000))
    #expect(try standing.comparison.get() == .index(Amount(tenThousandths: 1_083_000)))
    #expect(standing.assessment == .inProgress)
  }

  @Test("unknown stays unknown: no figure gives no percentage")
  func unknown() {
    let standing = measureStanding(target: Self.target, indicator: Self.indicator, figures: [], period: .half(1, 2025))
    #expect(standing.figure == nil)
    #expect(standing.percentOfPlan == .failure(.noValue))
    #expect(standing.comparison == .failure(.noValue))
    #expect(standing.assessment == .noValue)
  }

  @Test("for a period asked for, only that period's figure counts")
  func asked() {
    let figures = [Self.figure(2, .month(5, 2025), 4700), Self.figure(3, .month(7, 2025), 7000)]
    let standing = measureStanding(
      target: Self.target, indicator: Self.indicator, figures: figures, period: .half(1, 2025))
    #expect(standing.figure == nil)
    #expect(standing.previous?.id == 2, "the last before the period, not a later one")
  }

  @Test("an actual counts before an estimate of the same period, whichever came later")
  func actualFirst() {
    let figures = [Self.figure(3, .half(1, 2025), 6500), Self.figure(4, .half(1, 2025), 6400, .estimate)]
    #expect(measureStanding(target: Self.target, indicator: Self.indicator, figures: figures).figure?.id == 3)
  }

  @Test("another scope is another number")
  func otherScope() {
    let figures = [Self.figure(3, .half(1, 2025), 700, scope: "huyện Bắc Sơn")]
    #expect(measureStanding(target: Self.target, indicator: Self.indicator, figures: figures).figure == nil)
  }
}
