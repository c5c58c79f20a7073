/// How one past year went: the value at the end of months, as counted then, and at the year's end.
public struct YearCourse: Hashable, Sendable, Codable {
  public var year: Int
  /// By the last month of the period, 1 to 12. A flow counts from the year's beginning.
  public var values: [Int: Amount]

  public init(year: Int, values: [Int: Amount]) {
    self.year = year
    self.values = values
  }

  /// Of figures in one unit and one window; of several that end with one month the last given counts.
  public init(year: Int, periods: [(period: Period, value: Amount)]) {
    var values: [Int: Amount] = [:]
    for (period, value) in periods where period.year == year && period.kind != .season && period.kind != .years {
      values[period.lastMonth] = value
    }
    self.init(year: year, values: values)
  }

  public var yearEnd: Amount? { values[12] }

  /// Value at the end of `month` ÷ value of the year; nil where one is unknown or the year's is not positive.
  func share(by month: Int) -> Double? {
    guard let whole = yearEnd, whole > .zero, let part = values[month] else { return nil }
    return part.double / whole.double
  }

  /// What was added from the end of `month` to the year's end.
  func rest(after month: Int) -> Double? {
    guard let whole = yearEnd, let part = values[month] else { return nil }
    return whole.double - part.double
  }
}

func median(_ values: [Double]) -> Double? { quantile(values, 0.5) }

/// By linear interpolation between the two nearest (the common "type 7").
func quantile(_ values: [Double], _ share: Double) -> Double? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  let place = Double(sorted.count - 1) * min(max(share, 0), 1)
  let (low, high) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
  return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
}

func mean(_ values: [Double]) -> Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }

extension Amount {
  /// The nearest amount; nil where it is none or too large.
  init?(nearest value: Double) {
    let scaled = (value * Double(Amount.scale)).rounded()
    guard scaled.isFinite, abs(scaled) < 9.2e18 else { return nil }
    self.init(tenThousandths: Int64(scaled))
  }
}
