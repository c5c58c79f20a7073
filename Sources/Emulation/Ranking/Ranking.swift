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
