/// One organisation's newest value of an indicator for a period, as it goes into totals.
public struct IndicatorValue: Hashable, Sendable, Codable {
  public var code: String
  public var organisationID: Int64
  public var period: Period
  public var window: ReportingWindow
  public var kind: FigureKind
  public var quantity: Quantity
  /// The figure it is, so that a total leads back to it.
  public var figureID: Int64?

  public init(
    code: String, organisationID: Int64, period: Period, window: ReportingWindow, kind: FigureKind = .actual,
    quantity: Quantity, figureID: Int64? = nil
  ) {
    self.code = code
    self.organisationID = organisationID
    self.period = period
    self.window = window
    self.kind = kind
    self.quantity = quantity
    self.figureID = figureID
  }
}

/// The values that totals are made of, found by indicator, organisation and period.
public struct IndicatorValues: Sendable {
  private struct Key: Hashable {
    var organisationID: Int64
    var period: Period
  }

  private let values: [String: [Key: [IndicatorValue]]]

  /// Targets and forecasts are passed over: they are no results.
  public init(_ values: [IndicatorValue]) {
    let results = values.filter { $0.kind == .actual || $0.kind == .estimate }
    self.values = Dictionary(grouping: results, by: \.code).mapValues { values in
      Dictionary(grouping: values) { Key(organisationID: $0.organisationID, period: $0.period) }
    }
  }

  private func list(_ code: String, _ organisationID: Int64, _ period: Period) -> [IndicatorValue] {
    values[code]?[Key(organisationID: organisationID, period: period)] ?? []
  }

  /// The value that counts: the newest actual, before the newest estimate.
  func find(_ code: String, _ organisationID: Int64, _ period: Period, _ window: ReportingWindow) -> IndicatorValue? {
    var found: IndicatorValue?
    for value in list(code, organisationID, period) where value.window == window {
      if value.kind == .actual || found?.kind != .actual { found = value }
    }
    return found
  }

  /// The windows in which there is a value, other than the one asked for.
  func otherWindows(
    _ code: String, _ organisationID: Int64, _ period: Period, than window: ReportingWindow
  ) -> [ReportingWindow] {
    Set(list(code, organisationID, period).map(\.window)).filter { $0 != window }.sorted { $0.rawValue < $1.rawValue }
  }
}

/// What a reported flow counts.
public enum FlowCounting: String, Hashable, Sendable, Codable, CaseIterable {
  /// Everything since the beginning of the year (docs/decisions/0006): what this program stores.
  case fromYearStart
  /// The period's own part, as some offices' tables have it.
  case inPeriod
}
