/// A year's target divided over its months or quarters, so that each period has its share.
public struct TargetSpread: Hashable, Sendable, Codable {
  public enum Step: String, Hashable, Sendable, Codable, CaseIterable {
    case month, quarter

    /// The last months of its periods.
    public var ends: [Int] { self == .month ? Array(1...12) : [3, 6, 9, 12] }

    func period(endingIn month: Int, _ year: Int) -> Period {
      self == .month ? .month(month, year) : .quarter(month / 3, year)
    }
  }

  public enum Method: Hashable, Sendable, Codable {
    case byHand
    /// As these years went.
    case pastYears([Int])
    case evenly
  }

  public struct Part: Hashable, Sendable, Codable {
    public var period: Period
    /// The period's own part, not counted from the year's beginning.
    public var amount: Amount
  }

  public enum Problem: Error, Hashable, Sendable {
    /// No past year has a value at the end of each period and a result.
    case noPastYears
    case negative(Period)
    case partsMissing(expected: Int, given: Int)
    case notDivisible
  }

  public var method: Method
  public var parts: [Part]

  /// What is asked by the end of each month that has a part, counted from the year's beginning.
  public var milestones: [Int: Amount] {
    var reached = Amount.zero
    var found: [Int: Amount] = [:]
    for part in parts {
      reached = (try? reached.adding(part.amount)) ?? reached
      found[part.period.lastMonth] = reached
    }
    return found
  }

  public func balance(with whole: Amount) throws(AmountError) -> PartsBalance {
    var total = Amount.zero
    for part in parts { total = try total.adding(part.amount) }
    return PartsBalance(parts: total, whole: whole)
  }

  /// Equal parts; what does not divide goes to the first ones.
  public static func evenly(
    _ whole: Amount, year: Int, by step: Step, decimals: Int
  ) throws(Problem) -> TargetSpread {
    try made(whole, year, step, decimals, .evenly, weights: step.ends.map { _ in 1 })
  }

  /// By the mean share of past years. A period in which a year's cumulative value fell counts as nothing done.
  public static func likePastYears(
    _ whole: Amount, year: Int, by step: Step, decimals: Int, _ courses: [YearCourse]
  ) throws(Problem) -> TargetSpread {
    let usable = courses.filter { course in
      course.year < year && (course.yearEnd ?? .zero) > .zero && step.ends.allSatisfy { course.values[$0] != nil }
    }
    guard !usable.isEmpty else { throw .noPastYears }
    var weights = step.ends.map { _ in 0.0 }
    for course in usable {
      var before = 0.0
      for (index, end) in step.ends.enumerated() {
        let share = course.share(by: end) ?? before
        weights[index] += max(share - before, 0)
        before = max(share, before)
      }
    }
    return try made(whole, year, step, decimals, .pastYears(usable.map(\.year).sorted()), weights: weights)
  }

  /// As typed. The sum is told by `balance`, and not put right.
  public static func byHand(_ amounts: [Amount], year: Int, by step: Step) throws(Problem) -> TargetSpread {
    guard amounts.count == step.ends.count
    else { throw .partsMissing(expected: step.ends.count, given: amounts.count) }
    let parts = zip(step.ends, amounts).map { Part(period: step.period(endingIn: $0, year), amount: $1) }
    if let negative = parts.first(where: { $0.amount < .zero }) { throw .negative(negative.period) }
    return TargetSpread(method: .byHand, parts: parts)
  }

  private static func made(
    _ whole: Amount, _ year: Int, _ step: Step, _ decimals: Int, _ method: Method, weights: [Double]
  ) throws(Problem) -> TargetSpread {
    guard let amounts = split(whole, by: weights, decimals: decimals) else { throw .notDivisible }
    let parts = zip(step.ends, amounts).map { Part(period: step.period(endingIn: $0, year), amount: $1) }
    return TargetSpread(method: method, parts: parts)
  }
}
