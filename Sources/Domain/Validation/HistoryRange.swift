import Foundation

/// From which value to which past years let one expect; nil where they are too few or all alike.
public struct HistoryRange: Hashable, Sendable {
  public var lower: Amount
  public var upper: Amount
  public var valuesUsed: Int

  /// `past` are values of the same period, newest last. `lastYear` is needed for `seasonalGrowth`.
  public init?(_ measure: HistoryMeasure, past: [Amount], lastYear: Amount? = nil) {
    let values = past.map(\.double)
    guard values.count >= HistoryMeasure.fewestValues else { return nil }
    valuesUsed = values.count
    let bounds: (Double, Double)?
    switch measure {
    case .minMax(let deviations), .zScore(let deviations):
      bounds = HistoryRange.aroundMean(values, deviations)
    case .modifiedZ(let limit):
      bounds = HistoryRange.aroundMedian(values, limit)
    case .seasonalGrowth(let limit):
      let growths = zip(values.dropFirst(), values).compactMap { now, before in
        now > 0 && before > 0 ? log(now / before) : nil
      }
      guard let lastYear = lastYear?.double, lastYear > 0, growths.count >= HistoryMeasure.fewestValues,
        let growth = HistoryRange.aroundMedian(growths, limit)
      else { return nil }
      bounds = (lastYear * exp(growth.0), lastYear * exp(growth.1))
    }
    guard let bounds, let lower = Amount(nearest: bounds.0), let upper = Amount(nearest: bounds.1) else { return nil }
    self.lower = lower
    self.upper = upper
  }

  public func contains(_ amount: Amount) -> Bool { lower <= amount && amount <= upper }

  /// With the sample's standard deviation.
  private static func aroundMean(_ values: [Double], _ deviations: Double) -> (Double, Double)? {
    guard let middle = mean(values), values.count > 1 else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    let deviation = (squares / Double(values.count - 1)).squareRoot()
    return deviation > 0 ? (middle - deviations * deviation, middle + deviations * deviation) : nil
  }

  private static func aroundMedian(_ values: [Double], _ limit: Double) -> (Double, Double)? {
    guard let middle = median(values), let deviation = median(values.map { abs($0 - middle) }), deviation > 0
    else { return nil }
    let reach = limit * deviation / 0.6745
    return (middle - reach, middle + reach)
  }
}
