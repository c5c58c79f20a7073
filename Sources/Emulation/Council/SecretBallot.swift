/// A secret vote (bỏ phiếu kín) on one candidate for one award.
///
/// Who voted is kept, and how many voted what; the two are not linked: voters stand by number, not in the order in which
/// they voted, and papers are only counted. Whoever stores a ballot stores it closed, since two copies taken between two
/// votes would tell what the second one was.
public struct SecretBallot: Hashable, Sendable, Codable {
  public enum Choice: String, Hashable, Sendable, Codable, CaseIterable {
    case inFavour, against
    /// Blank or spoilt.
    case invalid
  }

  /// Papers by what is on them.
  public struct Tally: Hashable, Sendable, Codable {
    public private(set) var inFavour: Int
    public private(set) var against: Int
    public private(set) var invalid: Int
    public var papers: Int { inFavour + against + invalid }

    public init(inFavour: Int = 0, against: Int = 0, invalid: Int = 0) throws(CouncilError) {
      for count in [inFavour, against, invalid] where count < 0 { throw .countNegative(count) }
      self.inFavour = inFavour
      self.against = against
      self.invalid = invalid
    }

    private init() { (inFavour, against, invalid) = (0, 0, 0) }
    fileprivate static let none = Tally()

    fileprivate mutating func add(_ choice: Choice) {
      switch choice {
      case .inFavour: inFavour += 1
      case .against: against += 1
      case .invalid: invalid += 1
      }
    }
  }

  public let place: QuotaPlace
  public let threshold: VoteThreshold
  public let meeting: CouncilMeeting
  /// By number, not in the order in which they voted.
  public private(set) var voters: [Int64]
  public private(set) var tally: Tally
  public private(set) var isClosed: Bool

  /// Throws `noQuorum` with its arithmetic: without quorum there is no vote.
  public init(on place: QuotaPlace, _ threshold: VoteThreshold, in meeting: CouncilMeeting) throws(CouncilError) {
    guard meeting.quorum.isReached else { throw .noQuorum(meeting.quorum) }
    self.place = place
    self.threshold = threshold
    self.meeting = meeting
    voters = []
    tally = .none
    isClosed = false
  }

  /// Those who may vote.
  public var entitled: [Int64] {
    threshold.base == .present ? meeting.present : (meeting.present + meeting.askedInWriting).sorted()
  }

  /// One member votes, once.
  public mutating func cast(_ choice: Choice, by member: Int64) throws(CouncilError) {
    guard !isClosed else { throw .ballotClosed }
    try check(member)
    guard !voters.contains(member) else { throw .votedTwice(member) }
    voters = (voters + [member]).sorted()
    tally.add(choice)
  }

  /// The counting board's figures for a vote on paper, with who handed in a paper. A paper may be missing, none may be too
  /// many.
  public mutating func enter(_ counts: Tally, voters members: [Int64]) throws(CouncilError) {
    guard !isClosed else { throw .ballotClosed }
    guard voters.isEmpty else { throw .alreadyCounted }
    var seen: Set<Int64> = []
    for member in members {
      try check(member)
      guard seen.insert(member).inserted else { throw .votedTwice(member) }
    }
    guard counts.papers <= seen.count else {
      throw .morePapersThanVoters(papers: counts.papers, voters: seen.count)
    }
    voters = seen.sorted()
    tally = counts
  }

  public mutating func close() throws(CouncilError) {
    guard !isClosed else { throw .ballotClosed }
    isClosed = true
  }

  /// The vote opened. It does not award: the decision is signed by who has the authority.
  public func outcome() throws(CouncilError) -> VoteOutcome {
    guard isClosed else { throw .ballotOpen }
    let whole = threshold.base == .present ? meeting.present.count : meeting.council.members.count
    return VoteOutcome(
      place: place, quorum: meeting.quorum, voters: voters.count, tally: tally, base: threshold.base,
      vote: ShareArithmetic(part: tally.inFavour, whole: whole, share: threshold.share), basis: threshold.basis)
  }

  private func check(_ member: Int64) throws(CouncilError) {
    guard meeting.council.members.contains(member) else { throw .notMember(member) }
    guard entitled.contains(member) else { throw .mayNotVote(member) }
  }
}

/// What a closed ballot comes to, with its arithmetic.
public struct VoteOutcome: Hashable, Sendable, Codable {
  public var place: QuotaPlace
  public var quorum: ShareArithmetic
  public var voters: Int
  public var tally: SecretBallot.Tally
  public var base: VoteThreshold.Base
  /// In favour ÷ base, held against the threshold.
  public var vote: ShareArithmetic
  public var basis: RuleBasis
  public var isCarried: Bool { vote.isReached }
}
