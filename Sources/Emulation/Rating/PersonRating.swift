public import Domain

/// A civil servant's rating of a period, opened: each figure with what it was computed from.
public struct PersonRating: Hashable, Sendable, Codable {
  public struct Line: Hashable, Sendable, Codable {
    public var code: String
    public var assigned: Amount
    /// At most what was assigned.
    public var counted: Amount
    public var errors: Int
    public var delays: Int
    /// Faults that took nothing off, for a confirmed cause.
    public var excused: Int
    /// 100 less 25 for each error, not below 0.
    public var qualityPercent: Int
    public var progressPercent: Int
    public var sources: [EvidenceSource]
  }

  public var personID: Int64
  public var period: Period
  public var general: Amount
  public var generalSources: [EvidenceSource]
  public var lines: [Line]
  /// a, b and c of the decree, in percent of what was assigned.
  public var quantity: Amount
  public var quality: Amount
  public var progress: Amount
  /// 70 · (a + b + c) ÷ 300.
  public var results: Amount
  public var total: Amount
  public var grounds: [FailureGround]
  public var band: RatingBand
}

public enum RatingError: Error, Hashable, Sendable {
  /// The decree counts by month or quarter.
  case periodNotMonthOrQuarter(Period)
  case generalOutside(Amount, atMost: Amount)
  /// Without an assignment there is no percentage; the rating stays unknown.
  case nothingAssigned
  case assignedNotPositive(code: String, Amount)
  case doneNegative(code: String, Amount)
  case duplicateProduct(String)
  case noEvidence(String)
  case overflow
}
