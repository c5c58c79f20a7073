public import Domain

/// The yearly rating (xếp loại): không hoàn thành, hoàn thành, hoàn thành tốt, hoàn thành xuất sắc nhiệm vụ.
public enum RatingBand: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable, Comparable {
  case notCompleted, completed, good, excellent

  public static func < (a: RatingBand, b: RatingBand) -> Bool { a.rank < b.rank }
  private var rank: Int { RatingBand.allCases.firstIndex(of: self) ?? 0 }
}

/// The figures of a rating decree, as data.
public struct RatingRules: Hashable, Sendable, Codable {
  /// Of whom the cap on excellent ratings takes its share.
  public enum CapBase: String, Hashable, Sendable, Codable, CaseIterable {
    /// All rated good, those rated excellent among them.
    case goodOrBetter
    /// Those rated good and no better.
    case goodOnly
  }

  public var generalPoints: Amount
  public var resultPoints: Amount
  /// Percent taken off a product's quality for each serious error.
  public var percentPerError: Int
  /// Percent taken off a product's progress for each delay.
  public var percentPerDelay: Int
  public var excellentFrom: Amount
  public var goodFrom: Amount
  public var completedFrom: Amount
  public var excellentShare: ExactShare
  public var capBase: CapBase
  /// The largest share of late tasks with which an agency may still have the band; a band without a line has no rule here.
  public var lateAtMost: [RatingBand: ExactShare]
  public var decimals: Int

  public init(
    generalPoints: Amount, resultPoints: Amount, percentPerError: Int, percentPerDelay: Int, excellentFrom: Amount,
    goodFrom: Amount, completedFrom: Amount, excellentShare: ExactShare, capBase: CapBase,
    lateAtMost: [RatingBand: ExactShare], decimals: Int = 2
  ) {
    self.generalPoints = generalPoints
    self.resultPoints = resultPoints
    self.percentPerError = percentPerError
    self.percentPerDelay = percentPerDelay
    self.excellentFrom = excellentFrom
    self.goodFrom = goodFrom
    self.completedFrom = completedFrom
    self.excellentShare = excellentShare
    self.capBase = capBase
    self.lateAtMost = lateAtMost
    self.decimals = decimals
  }

  /// Nghị định 335/2025/NĐ-CP, 21/12/2025, in force from 01/01/2026.
  ///
  /// Unconfirmed: whether the cap's 20% is of all rated good or better, as here, or of those rated good only; that an
  /// agency with about 20% late tasks may still be "completed"; rounding to two decimals.
  public static let decree335 = RatingRules(
    generalPoints: Amount(count: 30), resultPoints: Amount(count: 70), percentPerError: 25, percentPerDelay: 25,
    excellentFrom: Amount(count: 90), goodFrom: Amount(count: 70), completedFrom: Amount(count: 50),
    excellentShare: ExactShare(trusted: 1, 5), capBase: .goodOrBetter,
    lateAtMost: [.excellent: ExactShare(trusted: 0, 1), .completed: ExactShare(trusted: 1, 5)])

  /// The band that so many points reach.
  public func band(of points: Amount) -> RatingBand {
    if points >= excellentFrom { return .excellent }
    if points >= goodFrom { return .good }
    return points >= completedFrom ? .completed : .notCompleted
  }
}
