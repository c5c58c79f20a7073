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

  public init(
    id: Int64, planID: Int64, taskID: Int64?, indicatorID: Int64? = nil, name: String, comparator: Comparator = .equal,
    value: Amount, valueMax: Amount? = nil, unit: MeasureUnit, period: Period, scope: String? = nil,
    review: ReviewState = .unseen, source: TextRange? = nil, position: Int = 0
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
  }
}

/// What an officer has said of a row read from a document. A plan is issued only when no row is `unseen`.
public enum ReviewState: String, Hashable, Sendable, Codable, CaseIterable {
  case unseen, confirmed, leftOut
}
