public import Domain

/// What a condition was decided by: on record, or missing from it.
public enum EligibilityFact: Hashable, Sendable, Codable {
  case recipient(RecipientKind)
  case rating(year: Int, RatingBand, sources: [EvidenceSource])
  case noRating(year: Int)
  case award(code: String, year: Int, decision: DocumentBasis)
  /// Not held in or before that year, where the row would have to go on.
  case noAward(code: String, year: Int)
  case cancelledAward(code: String, year: Int, AwardCancellation)
  case initiative(title: String, InitiativeReach, on: Day, document: DocumentBasis)
  case noInitiative(InitiativeReach, fromYear: Int)
  case movement(id: Int64, isRecommended: Bool, sources: [EvidenceSource])
  case noMovement(year: Int)
  case discipline(on: Day, document: DocumentBasis)
  case disciplineNotLookedUp
  case members(award: String, count: Int, of: Int)
  case membersNotCounted(year: Int)
  /// It was honoured by the same award already.
  case achievement(String, decision: DocumentBasis)
  /// Put forward without saying for what.
  case noAchievementStated
}

/// One condition with its outcome and the facts behind it.
public struct EligibilityLine: Hashable, Sendable, Codable {
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    case met, notMet
    /// The record does not say.
    case unknown
  }

  public var condition: TitleCondition
  public var isHard: Bool
  public var basis: RuleBasis
  public var outcome: Outcome
  public var facts: [EligibilityFact]
}

/// Whether a candidate may be put forward for an award: every condition, met or not, with its facts. It awards nothing.
public struct Eligibility: Hashable, Sendable, Codable {
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case eligible, refused
    /// Nothing refuses, and something hard is unknown.
    case undecided
  }

  public var recipient: Recipient
  public var award: String
  public var year: Int
  public var day: Day
  public var lines: [EligibilityLine]

  public var verdict: Verdict {
    let hard = lines.filter(\.isHard)
    if hard.contains(where: { $0.outcome == .notMet }) { return .refused }
    return hard.contains { $0.outcome == .unknown } ? .undecided : .eligible
  }
  /// The hard conditions that are not met.
  public var refusals: [EligibilityLine] { lines.filter { $0.isHard && $0.outcome == .notMet } }
  /// Soft conditions that are not met or unknown, and hard ones whose rule is not confirmed.
  public var remarks: [EligibilityLine] {
    lines.filter { $0.isHard ? !$0.basis.isConfirmed : $0.outcome != .met }
  }
}

/// Holds a candidate's record against an award's rule, for a year of consideration, by what was known on a day.
///
/// Beside the rule's own conditions two of the law always hold: the award must be one for such a recipient, and no
/// `achievement` may have been honoured by it before; for a title the year itself may not.
public func eligibility(
  of record: CandidateRecord, for rule: TitleRule, year: Int, achievements: Set<String> = [], on day: Day
) -> Eligibility {
  let view = RecordView(record: record, award: rule.award, year: year, achievements: achievements, day: day)
  let always = [
    TitleRule.Requirement(
      .recipient(rule.award.recipients), RuleBasis(DocumentBasis("06/2022/QH15"), isConfirmed: true)),
    TitleRule.Requirement(
      .notRewardedBefore, RuleBasis(DocumentBasis("06/2022/QH15", place: "Điều 5"), isConfirmed: true)),
  ]
  let lines = (always + rule.requirements).map { requirement in
    let (outcome, facts) = view.decide(requirement.condition)
    return EligibilityLine(
      condition: requirement.condition, isHard: requirement.isHard, basis: requirement.basis, outcome: outcome,
      facts: facts)
  }
  return Eligibility(recipient: record.recipient, award: rule.award.code, year: year, day: day, lines: lines)
}
