/// A computed number opened up: its formula, and what went into it, down to the figures that were reported.
public struct Derivation: Hashable, Sendable, Codable {
  public enum Operation: Hashable, Sendable, Codable {
    /// As reported.
    case reported(FigureKind, figureID: Int64?)
    case sumOfOrganisations
    case largestOfOrganisations
    case sumOfPeriods
    case largestOfPeriods
    /// The last of the periods counts.
    case lastOfPeriods
    /// Counted from the year's beginning, less what was counted up to the period before.
    case lessPeriodBefore
    case formula(IndicatorFormula)
    /// Nothing could be done; the gaps say why.
    case none
  }

  public var code: String
  public var organisationIDs: [Int64]
  public var period: Period
  public var window: ReportingWindow
  public var operation: Operation
  public var inputs: [Derivation]
  /// Nil where it is unknown, however much of it is there.
  public var value: Quantity?
  /// Where it is a total that lacks parts: the sum of those that are there. Never shown as the total.
  public var knownPart: Quantity?
  /// What is missing, or why it cannot be computed.
  public var gaps: [Gap]

  public enum Gap: Hashable, Sendable, Codable {
    case unknownIndicator(String)
    /// Nobody has reported it.
    case missing(code: String, organisationID: Int64, period: Period)
    /// There is a value, cut on other days: it is not mixed in.
    case otherWindow(code: String, organisationID: Int64, period: Period, ReportingWindow)
    case unitsDiffer(code: String, MeasureUnit, MeasureUnit)
    /// The value does not fit the indicator's unit in four decimals, or is too large.
    case notExact(code: String)
    /// The denominator is zero or negative.
    case divisorNotPositive(code: String)
    /// The catalogue says it has no total.
    case noTotal(code: String)
    case cycle(code: String)
  }

  /// The kind of the result: an estimate as soon as one part is one.
  public var kind: FigureKind {
    if case .reported(let kind, _) = operation { return kind }
    return inputs.contains { $0.kind == .estimate } ? .estimate : .actual
  }

  /// Every reported figure it rests on, in order.
  public var figureIDs: [Int64] {
    if case .reported(_, let id) = operation { return id.map { [$0] } ?? [] }
    return inputs.flatMap(\.figureIDs)
  }
}
