public import Domain

/// One target with what was reported of it, and the figures it is compared with.
public struct ReportedMeasure: Hashable, Sendable, Codable, Identifiable {
  /// The target's id.
  public let id: Int64
  /// The indicator's name, beginning a sentence: "Diện tích trồng rừng mới".
  public var name: String
  public var unit: MeasureUnit
  /// Decimals shown in tables; more where a value needs them.
  public var decimals: Int
  public var nature: Indicator.Nature
  public var direction: Indicator.Direction
  public var target: TargetValue?
  /// The period that the target is for.
  public var targetPeriod: Period?
  public var value: ReportedValue?
  public var samePeriod: ReportedValue?
  public var leadUnit: String?

  public init(
    id: Int64, name: String, unit: MeasureUnit, decimals: Int = 0, nature: Indicator.Nature = .flow,
    direction: Indicator.Direction = .up, target: TargetValue? = nil, targetPeriod: Period? = nil,
    value: ReportedValue? = nil, samePeriod: ReportedValue? = nil, leadUnit: String? = nil
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.decimals = decimals
    self.nature = nature
    self.direction = direction
    self.target = target
    self.targetPeriod = targetPeriod
    self.value = value
    self.samePeriod = samePeriod
    self.leadUnit = leadUnit
  }

  /// Against the target, at the end of `period`.
  public func assessment(in period: Period) -> TargetAssessment {
    let isOver = targetPeriod.map { $0.lastDay <= period.lastDay } ?? false
    return assess(
      actual: value?.quantity, target: target, nature: nature, direction: direction, isOver: isOver)
  }
}

/// A figure as it enters the report.
public struct ReportedValue: Hashable, Sendable, Codable {
  public var figureID: Int64
  public var quantity: Quantity
  /// `estimate` is written "ước".
  public var kind: FigureKind
  public var window: ReportingWindow

  public init(figureID: Int64, _ quantity: Quantity, _ kind: FigureKind, _ window: ReportingWindow) {
    self.figureID = figureID
    self.quantity = quantity
    self.kind = kind
    self.window = window
  }

  var inPeriod: PeriodValue { PeriodValue(quantity, window) }
}
