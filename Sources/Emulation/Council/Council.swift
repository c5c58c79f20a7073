public import Domain

/// The emulation and commendation council (Hội đồng Thi đua - Khen thưởng).
public struct Council: Hashable, Sendable, Codable {
  /// By number.
  public let members: [Int64]
  public let chairID: Int64
  /// The share of members without whom it does not meet.
  public let quorum: ExactShare

  /// Two thirds: Nghị định 98/2023/NĐ-CP.
  public static let lawfulQuorum = ExactShare(trusted: 2, 3)

  public init(
    members: [Int64], chairID: Int64, quorum: ExactShare = Council.lawfulQuorum
  ) throws(CouncilError) {
    guard !members.isEmpty else { throw .noMembers }
    var seen: Set<Int64> = []
    for member in members where !seen.insert(member).inserted { throw .memberTwice(member) }
    guard seen.contains(chairID) else { throw .notMember(chairID) }
    self.members = seen.sorted()
    self.chairID = chairID
    self.quorum = quorum
  }
}

/// A meeting of the council on a day: who is there, and which absent members are asked in writing.
public struct CouncilMeeting: Hashable, Sendable, Codable {
  public let council: Council
  public let day: Day
  /// By number.
  public let present: [Int64]
  /// They vote, and do not make the quorum.
  public let askedInWriting: [Int64]

  public init(
    _ council: Council, on day: Day, present: Set<Int64>, askedInWriting: Set<Int64> = []
  ) throws(CouncilError) {
    for person in present.union(askedInWriting).sorted() where !council.members.contains(person) {
      throw .notMember(person)
    }
    if let both = present.intersection(askedInWriting).min() { throw .presentAndInWriting(both) }
    self.council = council
    self.day = day
    self.present = present.sorted()
    self.askedInWriting = askedInWriting.sorted()
  }

  /// The quorum opened: 14 ÷ 20 ≥ 2/3, with at least 14 needed.
  public var quorum: ShareArithmetic {
    ShareArithmetic(part: present.count, whole: council.members.count, share: council.quorum)
  }
}

/// A count held against a share, so that a page can show the arithmetic.
public struct ShareArithmetic: Hashable, Sendable, Codable, CustomStringConvertible {
  public let part: Int
  public let whole: Int
  public let share: ExactShare

  public init(part: Int, whole: Int, share: ExactShare) {
    self.part = part
    self.whole = whole
    self.share = share
  }

  /// The fewest that reach the share, rounded up.
  public var needed: Int { share.fewest(of: whole) }
  public var isReached: Bool { share.isReached(by: part, of: whole) }
  /// "14 ÷ 20 ≥ 2/3", "13 ÷ 20 < 2/3".
  public var description: String { "\(part) ÷ \(whole) \(isReached ? "≥" : "<") \(share)" }
}

public enum CouncilError: Error, Hashable, Sendable {
  case noMembers
  case memberTwice(Int64)
  case notMember(Int64)
  case presentAndInWriting(Int64)
  case noQuorum(ShareArithmetic)
  /// Neither present nor asked in writing, or asked in writing where only those present vote.
  case mayNotVote(Int64)
  case votedTwice(Int64)
  case ballotClosed
  /// There is no outcome before the ballot is closed.
  case ballotOpen
  case countNegative(Int)
  /// More papers in the box than members who voted.
  case morePapersThanVoters(papers: Int, voters: Int)
  /// Counts are entered for a ballot in which votes were cast singly, or were entered before.
  case alreadyCounted
}
