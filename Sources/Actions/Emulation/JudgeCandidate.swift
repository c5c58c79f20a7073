public import Domain
import Emulation
import Storage
import VietnameseText

/// The council's office looks at a score criterion by criterion and changes some, each for a reason; the unit's own sheet stays.
public struct ReviewScore: Sendable {
  public var candidateID: Int64
  /// Criterion → points as typed; blank leaves it as it is.
  public var points: [String: String]
  public var reason: String

  public init(candidateID: Int64, points: [String: String], reason: String) {
    self.candidateID = candidateID
    self.points = points
    self.reason = reason
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let (candidate, movement) = try requireCandidate(input.candidateID, connection)
      guard EmulationPolicy.canRun(person, officeID: movement.content.standingOfficeID),
        movement.state.isOpenToReview
      else { throw ActionError.notAllowed }
      let store = CandidateStore(connection)
      let sheets = try store.listScores(movementID: movement.id)[candidate.id] ?? []
      guard let criteria = sheets.last.flatMap({ movement.criteria(version: $0.criteriaVersion) }) else {
        throw ActionError.notAllowed
      }
      var form = FormReader()
      var changes: [ScoreChange] = []
      for criterion in criteria.set.criteria {
        let typed = trimBlanks(input.points[criterion.code] ?? "")
        guard !typed.isEmpty, let amount = form.amount(typed, "points-\(criterion.code)") else { continue }
        changes.append(
          ScoreChange(
            criterion.code, amount, reason: trimBlanks(input.reason),
            sources: [.statement(by: person.id, on: office.today)]))
      }
      try form.finish()
      let reviewed = try saying { () throws -> ScoreSheet in
        var course = try ScoreCourse(sheets)
        try course.review(.council, changes, by: criteria, givenBy: person.id, on: office.today)
        return course.latest
      }
      try store.saveScore(reviewed, of: candidate.id, at: office.now)
      try office.record(
        "review-score", "candidate", candidate.id, detail: ["code": movement.code, "reason": input.reason], by: person,
        in: connection)
    }
  }
}

/// The council meets: who its members are, who is there, who is asked in writing.
public struct HoldMeeting: Sendable {
  public var movementID: Int64
  public var day: String
  public var members: Set<Int64>
  public var present: Set<Int64>
  public var askedInWriting: Set<Int64>
  public var chairID: Int64

  public init(
    movementID: Int64, day: String, members: Set<Int64>, present: Set<Int64>, askedInWriting: Set<Int64>,
    chairID: Int64
  ) {
    self.movementID = movementID
    self.day = day
    self.members = members
    self.present = present
    self.askedInWriting = askedInWriting
    self.chairID = chairID
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let (movement, _) = try requireMovement(input.movementID, run: person, connection)
      guard movement.state == .council,
        try CandidateStore(connection).listBallots(movementID: movement.id).isEmpty
      else { throw ActionError.notAllowed }
      var form = FormReader()
      let day = form.pastDay(input.day, "day", today: office.today)
      try form.finish()
      let meeting = try saying {
        try CouncilMeeting(
          Council(members: input.members.sorted(), chairID: input.chairID), on: day, present: input.present,
          askedInWriting: input.askedInWriting)
      }
      guard meeting.quorum.isReached else {
        throw ActionError.invalid([sentence(for: CouncilError.noQuorum(meeting.quorum))])
      }
      try MovementStore(connection).saveMeeting(meeting, of: movement.id, at: office.now)
      try office.record(
        "hold-meeting", "movement", movement.id,
        detail: ["code": movement.code, "day": day.iso, "number": meeting.quorum.description], by: person,
        in: connection)
    }
  }
}

/// The counting board's figures of the secret vote on one candidate. Where it carries, a place under the quota is taken; beyond
/// the quota it is refused with the rule.
public struct EnterBallot: Sendable {
  public var candidateID: Int64
  public var movementVersion: Int64
  public var inFavour: String
  public var against: String
  public var invalid: String

  public init(candidateID: Int64, movementVersion: Int64, inFavour: String, against: String, invalid: String) {
    self.candidateID = candidateID
    self.movementVersion = movementVersion
    self.inFavour = inFavour
    self.against = against
    self.invalid = invalid
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let candidate = try requireCandidate(input.candidateID, connection).candidate
      var (movement, _) = try requireMovement(candidate.movementID, run: person, connection)
      let store = CandidateStore(connection)
      guard movement.state == .council, try store.listBallots(movementID: movement.id)[candidate.id] == nil else {
        throw ActionError.notAllowed
      }
      let tally = try input.tally()
      guard let meeting = try MovementStore(connection).findMeeting(of: movement.id) else {
        throw ActionError.invalid([
          FieldProblem("inFavour", vi: "Hãy ghi cuộc họp Hội đồng trước.", en: "Enter the council's meeting first.")
        ])
      }
      let ballot = try saying { () throws -> SecretBallot in
        var ballot = try SecretBallot(on: candidate.place, .shipped(for: candidate.award), in: meeting)
        let voters = ballot.entitled
        guard tally.papers >= voters.count else {
          throw ActionError.invalid([
            FieldProblem(
              "invalid", vi: "\(tally.papers) phiếu của \(voters.count) người: phiếu không thu về ghi vào ô này.",
              en: "\(tally.papers) papers of \(voters.count) voters: count those not handed in here.")
          ])
        }
        try ballot.enter(tally, voters: voters)
        try ballot.close()
        return ballot
      }
      let outcome = try saying { try ballot.outcome() }
      if outcome.isCarried {
        try saying { try movement.take(outcome) }
        try MovementStore(connection).save(movement, over: input.movementVersion, by: person.id, at: office.now)
      }
      try store.saveBallot(ballot, of: candidate.id, at: office.now)
      try office.record(
        "enter-ballot", "candidate", candidate.id,
        detail: ["code": movement.code, "number": outcome.vote.description], by: person, in: connection)
    }
  }

  private func tally() throws -> SecretBallot.Tally {
    var problems: [FieldProblem] = []
    func count(_ typed: String, _ field: String) -> Int {
      let text = trimBlanks(typed)
      if let number = Int(text.isEmpty ? "0" : text), (0...1000).contains(number) { return number }
      problems.append(FieldProblem(field, vi: "Hãy ghi số phiếu.", en: "Enter a number of papers."))
      return 0
    }
    let (yes, no) = (count(inFavour, "inFavour"), count(against, "against"))
    let spoilt = count(invalid, "invalid")
    guard problems.isEmpty else { throw ActionError.invalid(problems) }
    return try saying { try SecretBallot.Tally(inFavour: yes, against: no, invalid: spoilt) }
  }
}
