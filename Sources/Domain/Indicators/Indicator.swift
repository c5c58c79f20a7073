/// What is measured: one line of the indicator catalogue. Another denominator or scope is another indicator.
public struct Indicator: Hashable, Sendable, Codable, Identifiable {
  /// How its figures behave over time.
  public enum Nature: String, Sendable, Codable, CaseIterable {
    /// As it stands on a day: herd, coverage.
    case stock
    /// What came about within the period: area planted, certificates issued.
    case flow
    /// A share or yield; never summed, recomputed from numerator and denominator.
    case ratio
  }

  /// Which way is good.
  public enum Direction: String, Sendable, Codable, CaseIterable {
    case up, down, range, neutral
  }

  public let id: Int64
  public var code: String
  public var name: String
  public var unit: MeasureUnit
  public var nature: Nature
  public var direction: Direction
  /// Decimals shown.
  public var decimals: Int

  public init(
    id: Int64, code: String, name: String, unit: MeasureUnit, nature: Nature, direction: Direction = .up, decimals: Int
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.unit = unit
    self.nature = nature
    self.direction = direction
    self.decimals = decimals
  }

  /// A cumulative figure of the year that grows from period to period and should never fall.
  public var isCumulative: Bool { nature == .flow }
}
