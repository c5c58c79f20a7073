public import Domain
public import Emulation
public import Storage

/// A movement with all that its pages show, read at one moment.
public struct MovementReading: Sendable {
  public var movement: Movement
  public var version: Int64
  public var units: [Organisation]
  public var people: [Person]
  /// As they were put forward; those withdrawn among them.
  public var candidates: [Candidate]
  /// Candidate → its sheets, the own first.
  public var scores: [Int64: [ScoreSheet]]
  public var ballots: [Int64: SecretBallot]
  public var meeting: CouncilMeeting?
  /// Candidate → what was given to it before.
  public var awards: [Int64: [HeldAward]]

  public init(
    movement: Movement, version: Int64, units: [Organisation], people: [Person], candidates: [Candidate],
    scores: [Int64: [ScoreSheet]], ballots: [Int64: SecretBallot], meeting: CouncilMeeting?,
    awards: [Int64: [HeldAward]]
  ) {
    self.movement = movement
    self.version = version
    self.units = units
    self.people = people
    self.candidates = candidates
    self.scores = scores
    self.ballots = ballots
    self.meeting = meeting
    self.awards = awards
  }

  public func unitName(_ id: Int64) -> String { units.first { $0.id == id }?.name ?? "—" }
  public func name(of candidate: Candidate) -> String { candidate.person?.fullName ?? unitName(candidate.unitID) }

  /// Whether a candidate may be honoured, condition by condition. Awards of this movement itself do not count against it.
  public func eligibility(of candidate: Candidate, on day: Day) -> Eligibility? {
    guard let rule = TitleRule.shipped(for: candidate.award) else { return nil }
    let statement = EvidenceSource.statement(by: candidate.proposedBy, on: day)
    let record = CandidateRecord(
      candidate.recipient,
      ratings: [
        CandidateRecord.YearRating(
          movement.year, candidate.rating, sources: [.decision(DocumentBasis(candidate.ratingBasis))])
      ],
      awards: (awards[candidate.id] ?? []).filter { !$0.achievements.contains(movement.code) },
      movements: [
        CandidateRecord.MovementPart(movement.id, year: movement.year, isRecommended: true, sources: [statement])
      ])
    return Emulation.eligibility(
      of: record, for: rule, year: movement.year, achievements: [movement.code], on: day)
  }

  /// The candidates under a quota in order. Where the council has scored all of them its points count, else the own.
  public func ranking(under quota: Quota, on day: Day) throws -> Ranking {
    let standing = candidates.filter {
      $0.withdrawnFor == nil && $0.recipient.kind == quota.kind && quota.awards.contains($0.award)
    }
    let byCouncil = standing.allSatisfy { scores[$0.id]?.last?.stage == .council }
    let ranked = standing.compactMap { candidate -> RankedCandidate? in
      guard let eligibility = eligibility(of: candidate, on: day), let sheets = scores[candidate.id],
        let sheet = byCouncil ? sheets.last : sheets.first
      else { return nil }
      return RankedCandidate(
        eligibility, sheet, headcount: candidate.headcount, isDirectWorker: candidate.person?.isDirectWorker)
    }
    return try rank(ranked, under: quota)
  }
}

/// Nil where there is no such movement.
public func readMovement(_ id: Int64, today: Day, _ connection: any Connection) throws -> MovementReading? {
  guard let (movement, version) = try MovementStore(connection).find(id) else { return nil }
  let store = CandidateStore(connection)
  let candidates = try store.list(movementID: id)
  return MovementReading(
    movement: movement, version: version, units: try OrganisationStore(connection).list(on: today),
    people: try PersonStore(connection).list(), candidates: candidates, scores: try store.listScores(movementID: id),
    ballots: try store.listBallots(movementID: id), meeting: try MovementStore(connection).findMeeting(of: id),
    awards: try store.listAwards(movementID: id))
}
