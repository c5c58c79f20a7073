/// The three methods of the outlook, and their trial on past years.
struct Forecaster {
  var month: Int
  var nature: Indicator.Nature

  /// One past year, forecast with only the years before it.
  struct Trial {
    var result: Double
    var forecasts: [Outlook.Method: Double]

    /// In percent of the result.
    func error(_ forecast: Double) -> Double {
      result == 0 ? abs(forecast) * 100 : abs(forecast - result) / abs(result) * 100
    }

    /// By the weights of today, among the methods there were then.
    func combined(_ parts: [Outlook.Part]) -> Double? {
      let there = parts.filter { forecasts[$0.method] != nil }
      let weights = there.reduce(0) { $0 + $1.weight }
      guard weights > 0 else { return nil }
      return there.reduce(0) { $0 + (forecasts[$1.method] ?? 0) * $1.weight } / weights
    }
  }

  func forecasts(
    _ reached: Double, year: Int, past: [YearCourse]
  ) -> [(method: Outlook.Method, value: Double)] {
    var found: [(Outlook.Method, Double)] = []
    if nature == .flow {
      if reached > 0, let share = median(past.compactMap { $0.share(by: month) }), share > 0 {
        found.append((.seasonalShare, reached / share))
      }
      if reached > 0, let growth = sameGrowth(reached, year: year, past: past) { found.append((.sameGrowth, growth)) }
    } else if let rest = median(past.compactMap { $0.rest(after: month) }) {
      found.append((.drift, reached + rest))
    }
    return found
  }

  private func sameGrowth(_ reached: Double, year: Int, past: [YearCourse]) -> Double? {
    guard let before = past.first(where: { $0.year == year - 1 }), let then = before.values[month]?.double,
      then > 0, let result = before.yearEnd?.double
    else { return nil }
    return result * reached / then
  }

  func trials(_ past: [YearCourse]) -> [Trial] {
    past.indices.dropFirst().compactMap { index in
      let course = past[index]
      guard let reached = course.values[month]?.double, let result = course.yearEnd?.double else { return nil }
      let forecasts = forecasts(reached, year: course.year, past: Array(past[..<index]))
      return Trial(
        result: result, forecasts: Dictionary(forecasts.map { ($0.method, $0.value) }, uniquingKeysWith: { a, _ in a }))
    }
  }

  /// The scatter of past years, laid around the forecast: of shares for a flow, of additions for a stock.
  func range(around value: Double, _ reached: Double, _ past: [YearCourse]) -> (lower: Double, upper: Double)? {
    let (low, high) = past.count < 4 ? (0.0, 1.0) : (0.1, 0.9)
    if nature == .flow {
      let shares = past.compactMap { $0.share(by: month) }.filter { $0 > 0 }
      guard let middle = median(shares), let most = quantile(shares, high), let least = quantile(shares, low)
      else { return nil }
      return (max(value * middle / most, min(reached, value)), value * middle / least)
    }
    let rests = past.compactMap { $0.rest(after: month) }
    guard let middle = median(rests), let least = quantile(rests, low), let most = quantile(rests, high)
    else { return nil }
    return (value + least - middle, value + most - middle)
  }

  /// How often, in percent, a past year's result lay in the interval that the years before it gave; at least two must be before it.
  func coverage(_ past: [YearCourse], _ parts: [Outlook.Part]) -> Double? {
    var (inside, tried) = (0, 0)
    for (index, trial) in zip(past.indices.dropFirst(), trials(past)) where index >= 2 {
      guard let combined = trial.combined(parts), let reached = past[index].values[month]?.double,
        let range = range(around: combined, reached, Array(past[..<index]))
      else { continue }
      tried += 1
      if range.lower <= trial.result, trial.result <= range.upper { inside += 1 }
    }
    return tried > 0 ? Double(inside) * 100 / Double(tried) : nil
  }
}
