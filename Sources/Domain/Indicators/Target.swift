/// What a plan asks of an indicator: "trên 20 sản phẩm", "15,5 - 16 tiêu chí", "9.000 ha trong năm 2025".
public struct Target: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var planID: Int64
  public var taskID: Int64?
  public var indicatorID: Int64?
  /// The indicator as the document names it; what an officer corrects before the plan is issued.
  public var name: String
  public var comparator: Comparator
  public var value: Amount
  public var valueMax: Amount?
  public var unit: MeasureUnit
  public var period: Period
  /// Where it is only a part: a district, a season, "mỗi huyện".
  public var scope: String?
  public var review: ReviewState
  public var source: TextRange?
  public var position: Int
  /// Only followed ("chỉ tiêu theo dõi"): units report it, and nothing is asked of it.
  public var isMonitored: Bool
  /// Who reports it, where no task says so.
  public var organisationID: Int64?
  /// Of which periods it is asked; empty for every period of the regime.
  public var askedIn: [ReportFrequency]

  public init(
    id: Int64, planID: Int64, taskID: Int64?, indicatorID: Int64? = nil, name: String, comparator: Comparator = .equal,
    value: Amount, valueMax: Amount? = nil, unit: MeasureUnit, period: Period, scope: String? = nil,
    review: ReviewState = .unseen, source: TextRange? = nil, position: Int = 0, isMonitored: Bool = false,
    organisationID: Int64? = nil, askedIn: [ReportFrequency] = []
  ) {
    self.id = id
    self.planID = planID
    self.taskID = taskID
    self.indicatorID = indicatorID
    self.name = name
    self.comparator = comparator
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
    self.period = period
    self.scope = scope
    self.review = review
    self.source = source
    self.position = position
    self.isMonitored = isMonitored
    self.organisationID = organisationID
    self.askedIn = askedIn
  }

  /// An indicator that a unit reports without being asked for a value.
  public static func monitored(
    id: Int64, planID: Int64, _ indicator: Indicator, by organisationID: Int64, period: Period, scope: String? = nil,
    askedIn: [ReportFrequency] = [], position: Int = 0
  ) -> Target {
    Target(
      id: id, planID: planID, taskID: nil, indicatorID: indicator.id, name: indicator.name, value: .zero,
      unit: indicator.unit, period: period, scope: scope, review: .confirmed, position: position, isMonitored: true,
      organisationID: organisationID, askedIn: askedIn)
  }

  /// Whether the report of a period tells it. A report that stands for shorter periods tells what those would.
  public func isAsked(in period: Period) -> Bool {
    askedIn.isEmpty
      || ([period] + period.othersEndingTogether).contains { period in
        askedIn.contains { $0.covers(period, seasons: CropSeason.allCases) }
      }
  }
}

/// What an officer has said of a row read from a document. A plan is issued only when no row is `unseen`.
public enum ReviewState: String, Hashable, Sendable, Codable, CaseIterable {
  case unseen, confirmed, leftOut
}
