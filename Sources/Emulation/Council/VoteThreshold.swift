/// Which share of votes carries an award.
public struct VoteThreshold: Hashable, Sendable, Codable {
  public enum Base: String, Hashable, Sendable, Codable, CaseIterable {
    /// All members of the council, absent ones too.
    case allMembers
    /// Those who are present; absent members then do not vote.
    case present
  }

  public var share: ExactShare
  public var base: Base
  public var basis: RuleBasis

  public init(_ share: ExactShare, of base: Base, _ basis: RuleBasis) {
    self.share = share
    self.base = base
    self.basis = basis
  }

  /// 90% of all members for Chiến sĩ thi đua of province and nation, 80% for the rest: rules and procedures before Nghị
  /// định 152/2025/NĐ-CP. Those now in force are not confirmed.
  public static func shipped(for award: String) -> VoteThreshold {
    let isHigh = award == Award.provincialFighter.code || award == Award.nationalFighter.code
    return VoteThreshold(
      ExactShare(trusted: isHigh ? 90 : 80, 100), of: .allMembers,
      RuleBasis(DocumentBasis("91/2017/NĐ-CP", place: "Điều 45"), isConfirmed: false))
  }
}
