/// What is asked of an indicator, apart from whom and when: "trên 9.000 ha", "15,5 - 16 tiêu chí", "dưới 10%".
public struct TargetValue: Hashable, Sendable, Codable {
  public var comparator: Comparator
  /// The lower end where the comparator is `range`.
  public var value: Amount
  public var valueMax: Amount?
  public var unit: MeasureUnit

  public init(_ comparator: Comparator = .equal, _ value: Amount, to valueMax: Amount? = nil, _ unit: MeasureUnit) {
    self.comparator = comparator
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
  }
}

extension Target {
  /// Nil where it is only followed.
  public var asked: TargetValue? { isMonitored ? nil : TargetValue(comparator, value, to: valueMax, unit) }
}
