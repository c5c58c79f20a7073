public import Domain

/// Who enters a ranking: what the rules say of the candidate, and the score that counts.
public struct RankedCandidate: Hashable, Sendable, Codable {
  public var eligibility: Eligibility
  public var score: ScoreSheet
  /// People of a collective; nil where not counted, or for a person.
  public var headcount: Int?
  /// Người lao động trực tiếp, without leading duty; nil where not recorded.
  public var isDirectWorker: Bool?
  public var recipient: Recipient { eligibility.recipient }

  public init(_ eligibility: Eligibility, _ score: ScoreSheet, headcount: Int? = nil, isDirectWorker: Bool? = nil) {
    self.eligibility = eligibility
    self.score = score
    self.headcount = headcount
    self.isDirectWorker = isDirectWorker
  }
}

/// How a plan's preference works; the plan says only "ưu tiên".
public struct PreferenceSetting: Hashable, Sendable, Codable {
  public enum Use: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    /// Among equal totals the preferred stand first.
    case tieBreak
    /// All preferred stand before all others.
    case first
  }

  public var use: Use
  /// The most people of a small collective.
  public var smallCollectiveAtMost: Int

  public init(_ use: Use, smallCollectiveAtMost: Int = 10) {
    self.use = use
    self.smallCollectiveAtMost = smallCollectiveAtMost
  }
}

/// Candidates in order of their totals, with the line the quota draws. It proposes; it awards nothing.
public struct Ranking: Hashable, Sendable, Codable {
  /// Where a candidate stands to the quota's line.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case within
    /// Tied with others, and the places left are not enough for all of them: people decide.
    case onTheLine
    case below
  }

  public struct Line: Hashable, Sendable, Codable {
    /// 1, 1, 3: those who are equal share the place.
    public var place: Int
    /// How many share it; 1 where there is no tie.
    public var sharedBy: Int
    public var total: Amount
    /// Nil where the record does not say; it then counts as not preferred.
    public var isPreferred: Bool?
    public var standing: Standing
    /// With the eligibility's facts and the score's workings.
    public var candidate: RankedCandidate
  }

  /// Not ranked, and why.
  public struct SetAside: Hashable, Sendable, Codable {
    public enum Reason: Hashable, Sendable, Codable {
      case refused([EligibilityLine])
      /// Something hard is unknown.
      case undecided([EligibilityLine])
      /// A criterion has no points yet.
      case unscored([String])
    }

    public var recipient: Recipient
    public var reason: Reason
  }

  public var quota: Quota
  /// Places already taken of it.
  public var taken: Int
  public var lines: [Line]
  public var setAside: [SetAside]

  public var placesLeft: Int { max(0, quota.limit - taken) }
  /// Some who are equal stand across the line.
  public var isTiedOnTheLine: Bool { lines.contains { $0.standing == .onTheLine } }
}

public enum RankingError: Error, Hashable, Sendable {
  case duplicate(Recipient)
  case otherKind(Recipient, quota: RecipientKind)
  /// Checked for an award that the quota does not cover.
  case otherAward(Recipient, award: String)
  /// The score is another recipient's.
  case scoreOfOther(Recipient, score: Recipient)
  /// Scores under different versions of the criteria do not compare.
  case criteriaVersionsDiffer([Int])
  /// Some have the council's points and some only their own.
  case stagesDiffer([ScoreSheet.Stage])
}

/// Ranks under one quota. Order: the preference where it goes first, the total, the preference as tie-break; who is equal in
/// all of these is tied and listed by number.
public func rank(
  _ candidates: [RankedCandidate], under quota: Quota, taken: Int = 0,
  preference: PreferenceSetting = PreferenceSetting(.tieBreak)
) throws(RankingError) -> Ranking {
  try check(candidates, quota)
  var ranked: [Ranked] = []
  var setAside: [Ranking.SetAside] = []
  for candidate in candidates.sorted(by: { $0.recipient < $1.recipient }) {
    if let reason = reasonToSetAside(candidate) {
      setAside.append(.init(recipient: candidate.recipient, reason: reason))
    } else if let total = candidate.score.total {
      let isPreferred = isPreferred(candidate, quota, preference)
      ranked.append(Ranked(candidate: candidate, total: total, isPreferred: isPreferred, use: preference.use))
    }
  }
  ranked.sort { ($1.key, $0.candidate.recipient) < ($0.key, $1.candidate.recipient) }
  return Ranking(
    quota: quota, taken: taken, lines: lines(ranked, places: max(0, quota.limit - taken)), setAside: setAside)
}

private struct Ranked {
  let candidate: RankedCandidate
  let total: Amount
  let isPreferred: Bool?
  /// Larger is better.
  let key: Key

  struct Key: Comparable {
    let first: Int
    let total: Amount
    let tieBreak: Int

    static func < (a: Key, b: Key) -> Bool { (a.first, a.total, a.tieBreak) < (b.first, b.total, b.tieBreak) }
  }

  init(candidate: RankedCandidate, total: Amount, isPreferred: Bool?, use: PreferenceSetting.Use) {
    let preferred = isPreferred == true ? 1 : 0
    self.candidate = candidate
    self.total = total
    self.isPreferred = isPreferred
    key = Key(first: use == .first ? preferred : 0, total: total, tieBreak: use == .tieBreak ? preferred : 0)
  }
}

private func check(_ candidates: [RankedCandidate], _ quota: Quota) throws(RankingError) {
  var seen: Set<Recipient> = []
  for candidate in candidates {
    let recipient = candidate.recipient
    guard seen.insert(recipient).inserted else { throw .duplicate(recipient) }
    guard recipient.kind == quota.kind else { throw .otherKind(recipient, quota: quota.kind) }
    guard quota.awards.contains(candidate.eligibility.award) else {
      throw .otherAward(recipient, award: candidate.eligibility.award)
    }
    guard candidate.score.recipient == recipient else {
      throw .scoreOfOther(recipient, score: candidate.score.recipient)
    }
  }
  let versions = Set(candidates.map(\.score.criteriaVersion))
  guard versions.count < 2 else { throw .criteriaVersionsDiffer(versions.sorted()) }
  let stages = Set(candidates.map(\.score.stage))
  guard stages.count < 2 else { throw .stagesDiffer(stages.sorted()) }
}

private func reasonToSetAside(_ candidate: RankedCandidate) -> Ranking.SetAside.Reason? {
  let eligibility = candidate.eligibility
  switch eligibility.verdict {
  case .refused: return .refused(eligibility.refusals)
  case .undecided: return .undecided(eligibility.lines.filter { $0.isHard && $0.outcome == .unknown })
  case .eligible: break
  }
  guard candidate.score.total == nil else { return nil }
  return .unscored(candidate.score.lines.filter { $0.points == nil }.map(\.criterion))
}

private func isPreferred(_ candidate: RankedCandidate, _ quota: Quota, _ setting: PreferenceSetting) -> Bool? {
  switch quota.preference {
  case .smallCollectives: candidate.headcount.map { $0 <= setting.smallCollectiveAtMost }
  case .directWorkers: candidate.isDirectWorker
  case nil: false
  }
}

private func lines(_ ranked: [Ranked], places: Int) -> [Ranking.Line] {
  var lines: [Ranking.Line] = []
  var start = 0
  while start < ranked.count {
    let end = ranked[start...].firstIndex { $0.key != ranked[start].key } ?? ranked.count
    let standing: Ranking.Standing = end <= places ? .within : start < places ? .onTheLine : .below
    for place in start..<end {
      lines.append(
        Ranking.Line(
          place: start + 1, sharedBy: end - start, total: ranked[place].total,
          isPreferred: ranked[place].isPreferred, standing: standing, candidate: ranked[place].candidate))
    }
    start = end
  }
  return lines
}
