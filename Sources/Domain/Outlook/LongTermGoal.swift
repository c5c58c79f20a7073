import Foundation

/// A goal some years ahead ("đến năm 2030"), and how the years so far lead to it. Source: docs/formulas.md, 9.
public struct LongTermGoal: Hashable, Sendable {
  /// Which way is good.
  public var direction: Indicator.Direction
  public var values: [Int: Amount]
  /// Nil where there is only a direction.
  public var target: (year: Int, value: Amount)? {
    targetYear.flatMap { year in targetValue.map { (year, $0) } }
  }

  private var targetYear: Int?
  private var targetValue: Amount?
  /// The natural limit of the value (100 for a share), which it approaches ever more slowly.
  public var limit: Amount?

  /// `values` are years' results, oldest the base year.
  public init(
    values: [Int: Amount], target: (year: Int, value: Amount)?, direction: Indicator.Direction = .up,
    limit: Amount? = nil
  ) {
    self.values = values
    self.direction = direction
    self.limit = limit
    targetYear = target?.year
    targetValue = target?.value
  }

  public enum Assessment: String, Hashable, Sendable, Codable, CaseIterable {
    /// Đã đạt.
    case achieved
    /// Đúng hướng: at least 95 % of the required growth, or clear progress where there is no target.
    case onTrack
    /// Tiến triển vừa.
    case moderate
    /// Tiến triển ít.
    case limited
    /// Đi lùi.
    case deterioration
    /// Fewer than two years, or the sign changes.
    case notAssessable
  }

  private var first: (year: Int, value: Double)? {
    values.min { $0.key < $1.key }.map { ($0.key, LongTermGoal.notZero($0.value.double)) }
  }
  private var last: (year: Int, value: Double)? {
    values.max { $0.key < $1.key }.map { ($0.key, LongTermGoal.notZero($0.value.double)) }
  }

  /// A growth rate from or to zero does not exist; a thousandth stands for it.
  private static func notZero(_ value: Double) -> Double { value == 0 ? 0.001 : value }

  private static func rate(from: Double, to: Double, years: Int) -> Double? {
    guard years > 0, from != 0, to / from > 0 else { return nil }
    return pow(to / from, 1 / Double(years)) - 1
  }

  /// The average growth a year so far (CAGR).
  public var growth: Double? {
    guard let first, let last else { return nil }
    return LongTermGoal.rate(from: first.value, to: last.value, years: last.year - first.year)
  }

  /// The average growth a year from the base year that would reach the target.
  public var requiredFromBase: Double? {
    guard let first, let target else { return nil }
    let goal = LongTermGoal.notZero(target.value.double)
    return LongTermGoal.rate(from: first.value, to: goal, years: target.year - first.year)
  }

  /// What is required from now on: growth a year for levels, (target − now) ÷ years for counts.
  public var requiredFromNow: (growth: Double?, amountAYear: Amount?)? {
    guard let last, let target, target.year > last.year else { return nil }
    let years = target.year - last.year
    let now = values[last.year]?.double ?? 0
    return (
      LongTermGoal.rate(from: last.value, to: LongTermGoal.notZero(target.value.double), years: years),
      Amount(nearest: (target.value.double - now) / Double(years))
    )
  }

  /// R: growth so far ÷ required growth; positive the right way.
  public var ratio: Double? {
    guard let first, let growth, let requiredFromBase, requiredFromBase != 0 else { return nil }
    return (first.value < 0 ? -1 : 1) * sign * growth / abs(requiredFromBase)
  }

  private var sign: Double { direction == .down ? -1 : 1 }

  public var isReached: Bool {
    guard let target, let last, let value = values[last.year] else { return false }
    return direction == .down ? value <= target.value : value >= target.value
  }

  public var assessment: Assessment {
    guard values.count >= 2, let growth else { return .notAssessable }
    guard target != nil else { return withoutTarget(growth * sign) }
    if isReached { return .achieved }
    guard let ratio else { return .notAssessable }
    return ratio >= 0.95 ? .onTrack : ratio >= 0.6 ? .moderate : ratio >= 0 ? .limited : .deterioration
  }

  private func withoutTarget(_ progress: Double) -> Assessment {
    let c = closeness
    return progress >= 0.015 * c
      ? .onTrack : progress >= 0.005 * c ? .moderate : progress >= 0 ? .limited : .deterioration
  }

  /// How much growth can be asked near the natural limit: 1 far from it, 0 at it.
  private var closeness: Double {
    guard let limit = limit?.double, limit > 0, let base = first?.value else { return 1 }
    if base >= 2 * limit { return 1 }
    return base <= limit ? 1 - pow(base / limit, 4.44) : 1 - pow((2 * limit - base) / limit, 4.44)
  }

  /// From −5 to 5, for means over several goals.
  public var score: Double? {
    guard values.count >= 2, let growth else { return nil }
    guard target != nil else {
      let (x, c) = (growth * sign, closeness)
      if x < 0 { return max(125 * x - 2.5, -5) }
      guard c > 0 else { return 5 }
      return x >= 0.015 * c ? min(500 * x / c - 5, 5) : x >= 0.005 * c ? 250 * x / c - 1.25 : 500 * x / c - 2.5
    }
    if isReached { return 5 }
    return ratio.map { $0 >= 0.6 ? min(7.1429 * $0 - 4.2857, 5) : max(4.1667 * $0 - 2.5, -5) }
  }

  /// The target year's value if growth goes on as so far, and how far that is from the target (negative: short of it).
  public var predicted: (value: Amount, gap: Amount)? {
    guard let last, let growth, let target, target.year >= last.year,
      let value = Amount(nearest: last.value * pow(1 + growth, Double(target.year - last.year))),
      let gap = try? value.subtracting(target.value)
    else { return nil }
    return (value, gap)
  }
}
