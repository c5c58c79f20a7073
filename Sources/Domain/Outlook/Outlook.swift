/// What a year is likely to end with, and how far that can be trusted. Source: docs/formulas.md, 8.
///
/// A unit's own "ước" stands beside it and is never overwritten by it.
public struct Outlook: Hashable, Sendable, Codable {
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// F1: value ÷ the share past years had reached by now.
    case seasonalShare
    /// F2: last year's result × this year's value ÷ last year's value by now.
    case sameGrowth
    /// F3: value + what past years added from now on; for stocks and ratios.
    case drift
  }

  /// One method's forecast.
  public struct Part: Hashable, Sendable, Codable {
    public var method: Method
    public var value: Amount
    /// Together 1.
    public var weight: Double
    /// Mean absolute error in percent when tried on past years; nil where there were too few.
    public var error: Double?
    /// On how many past years it was tried.
    public var trials: Int
  }

  public enum Interval: Hashable, Sendable, Codable {
    /// Eight of ten past years lay inside.
    case tenthToNinetieth
    /// All past years lay inside; there are fewer than four.
    case smallestToLargest
  }

  public enum Gap: Error, Hashable, Sendable {
    case noValue
    /// No past year has both a value for this month and a result.
    case noPastYears
    /// Nothing has been done yet that could be carried forward.
    case nothingYet
  }

  public var value: Amount
  public var lower: Amount
  public var upper: Amount
  public var interval: Interval
  public var parts: [Part]
  public var yearsUsed: [Int]
  /// Mean absolute error of the whole in percent, tried on past years.
  public var error: Double?
  /// In percent of the trials: how often the year's result lay in the interval given then; nil where it could not be tried.
  public var coverage: Double?
}

/// Forecasts the year's end from the value at the end of a month and from past years.
///
/// The methods are combined by the inverse of the error each had when tried on past years with only the years before them known.
public func outlook(
  reached: Amount?, month: Int, nature: Indicator.Nature, year: Int, pastYears: [YearCourse]
) throws(Outlook.Gap) -> Outlook {
  guard let reached else { throw .noValue }
  let past = pastYears.filter { $0.year < year && $0.values[month] != nil && $0.yearEnd != nil }
    .sorted { $0.year < $1.year }
  guard !past.isEmpty else { throw .noPastYears }
  let forecaster = Forecaster(month: month, nature: nature)
  let forecasts = forecaster.forecasts(reached.double, year: year, past: past)
  guard !forecasts.isEmpty else { throw .nothingYet }
  let trials = forecaster.trials(past)
  let parts = weighted(forecasts, trials)
  let combined = parts.reduce(0) { $0 + $1.value.double * $1.weight }
  guard let value = Amount(nearest: combined),
    let range = forecaster.range(around: combined, reached.double, past),
    let lower = Amount(nearest: range.lower), let upper = Amount(nearest: range.upper)
  else { throw .nothingYet }
  let isFinished = month >= 12
  return Outlook(
    value: isFinished ? reached : value, lower: isFinished ? reached : lower, upper: isFinished ? reached : upper,
    interval: past.count < 4 ? .smallestToLargest : .tenthToNinetieth, parts: parts, yearsUsed: past.map(\.year),
    error: error(of: parts, trials), coverage: forecaster.coverage(past, parts))
}

/// Weights by the inverse of the error; equal where a method could not be tried.
private func weighted(
  _ forecasts: [(method: Outlook.Method, value: Double)], _ trials: [Forecaster.Trial]
) -> [Outlook.Part] {
  let rated = forecasts.compactMap { forecast -> Outlook.Part? in
    let errors = trials.compactMap { trial in trial.forecasts[forecast.method].map { trial.error($0) } }
    guard let value = Amount(nearest: forecast.value) else { return nil }
    return Outlook.Part(
      method: forecast.method, value: value, weight: 0, error: mean(errors), trials: errors.count)
  }
  let isTried = rated.allSatisfy { $0.error != nil }
  // An error of less than half a percent is no merit.
  let merits = rated.map { isTried ? 1 / max($0.error ?? 0, 0.5) : 1 }
  let all = merits.reduce(0, +)
  return zip(rated, merits).map { part, merit in
    var part = part
    part.weight = merit / all
    return part
  }
}

private func error(of parts: [Outlook.Part], _ trials: [Forecaster.Trial]) -> Double? {
  mean(trials.compactMap { trial in trial.combined(parts).map { trial.error($0) } })
}
