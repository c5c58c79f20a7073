import Domain
import Testing

@Suite("Assessment against the target") struct TargetAssessmentTests {
  typealias Row = (
    comparator: Comparator, low: String, high: String?, value: String, over: TargetAssessment, running: TargetAssessment
  )

  @Test(
    "the bound itself, just below and just above, when the time is over and while it runs",
    arguments: [
      (.equal, "9000", nil, "8999.9", .notMet, .inProgress), (.equal, "9000", nil, "9000", .met, .met),
      (.equal, "9000", nil, "9000.1", .exceeded, .exceeded), (.atLeast, "30", nil, "30", .met, .met),
      (.atLeast, "30", nil, "0", .notMet, .inProgress), (.moreThan, "20", nil, "20", .notMet, .inProgress),
      (.moreThan, "20", nil, "21", .met, .met), (.about, "150", nil, "142.4", .notMet, .inProgress),
      (.about, "150", nil, "142.5", .met, .met), (.about, "150", nil, "157.5", .met, .met),
      (.about, "150", nil, "157.6", .exceeded, .exceeded), (.range, "15", "20", "14.9", .notMet, .inProgress),
      (.range, "15", "20", "15", .met, .met), (.range, "15", "20", "20", .met, .met),
      (.range, "15", "20", "20.1", .exceeded, .exceeded), (.atMost, "10", nil, "10", .met, .inProgress),
      (.atMost, "10", nil, "10.1", .notMet, .notMet), (.lessThan, "10", nil, "10", .notMet, .notMet),
      (.lessThan, "10", nil, "9.9", .met, .inProgress),
    ] as [Row])
  func table(row: Row) throws {
    let target = TargetValue(row.comparator, try amount(row.low), to: try row.high.map(amount), .hectare)
    let actual = try quantity(row.value, "ha")
    #expect(assess(actual: actual, target: target, nature: .flow, isOver: true) == row.over)
    #expect(assess(actual: actual, target: target, nature: .flow, isOver: false) == row.running)
  }

  @Test("a share under its ceiling is met at any time; above it, not met only when the time is over")
  func shareUnderCeiling() throws {
    let target = TargetValue(.lessThan, try amount("10"), .percent)
    #expect(assess(actual: try quantity("9", "%"), target: target, nature: .ratio, isOver: false) == .met)
    #expect(assess(actual: try quantity("12", "%"), target: target, nature: .ratio, isOver: false) == .inProgress)
    #expect(assess(actual: try quantity("12", "%"), target: target, nature: .ratio, isOver: true) == .notMet)
  }

  @Test("beyond a range that should be kept is not met", arguments: [Indicator.Direction.range, .down])
  func beyondKeptRange(direction: Indicator.Direction) throws {
    let target = TargetValue(.range, try amount("17"), to: try amount("18"), .percent)
    let value = try quantity("20.28", "%")
    #expect(assess(actual: value, target: target, nature: .ratio, direction: direction, isOver: true) == .notMet)
  }

  @Test("unknown stays unknown")
  func unknown() throws {
    let target = TargetValue(.equal, try amount("5"), .hectare)
    let tonnes = try quantity("5", "tấn")
    #expect(assess(actual: nil, target: target, nature: .flow, isOver: true) == .noValue)
    #expect(assess(actual: tonnes, target: nil, nature: .flow, isOver: true) == .notAssessable)
    #expect(assess(actual: tonnes, target: target, nature: .flow, isOver: true) == .notAssessable)
    #expect(
      assess(
        actual: try quantity("5", "ha"), target: TargetValue(.range, .zero, .hectare), nature: .flow, isOver: true)
        == .notAssessable)
  }
}
