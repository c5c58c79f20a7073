public import Domain

/// One target of a criterion with what was reached, and where both stand.
public struct PlanResult: Hashable, Sendable, Codable {
  /// "LN.TRONGRUNG".
  public var indicator: String
  /// Nil where nobody has reported it.
  public var actual: Quantity?
  public var target: TargetValue?
  /// An estimate, as of a window that ends in November while results close in December.
  public var isEstimate: Bool
  public var sources: [EvidenceSource]

  public init(
    _ indicator: String, actual: Quantity?, target: TargetValue?, isEstimate: Bool = false, sources: [EvidenceSource]
  ) {
    self.indicator = indicator
    self.actual = actual
    self.target = target
    self.isEstimate = isEstimate
    self.sources = sources
  }
}

/// What a criterion's points are computed from.
public enum ScoreInput: Hashable, Sendable, Codable {
  /// Tasks as they stand on a day.
  case tasks([TaskTimeliness], on: Day)
  case results([PlanResult])
  case quality(confirmed: Int, of: Int, sources: [EvidenceSource])
  case judged(Amount, reason: String, sources: [EvidenceSource])
}

/// What is missing, so that a criterion has no points yet. It is shown as "—", never as 0.
public enum ScoreGap: Hashable, Sendable, Codable {
  case noInput
  /// No task is done or past its day.
  case nothingDue
  case noProducts
  /// An indicator that gives no percentage, and why.
  case noPercentage(indicator: String, NoPercentage)
}

/// A score that cannot be taken as it was given.
public enum ScoreError: Error, Hashable, Sendable {
  case criteriaUnsound([CriteriaSet.Problem])
  case unknownCriterion(String)
  case unknownAdjustment(String)
  /// Tasks for a percentage of plan, judged points for a formula.
  case inputOfOtherFormula(criterion: String, ScoringFormula)
  /// Below 0 or above the weight.
  case pointsOutside(criterion: String, Amount, weight: Amount)
  case countsWrong(criterion: String, confirmed: Int, of: Int)
  case noEvidence(String)
  /// One piece of evidence for two cases of one bonus or deduction, or one task counted twice.
  case evidenceTwice(String, EvidenceSource)
  case reasonMissing(String)
  case stageNotNext(Stage, after: Stage)
  case otherVersion(Int, expected: Int)
  case otherRecipient(Recipient, expected: Recipient)
  case dayBefore(Day, last: Day)
  case overflow

  public typealias Stage = ScoreSheet.Stage
}
