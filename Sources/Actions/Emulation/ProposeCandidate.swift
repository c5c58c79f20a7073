public import Domain
public import Emulation
import Storage
import VietnameseText

/// Puts a unit, or somebody of it, forward for an award, with the unit's own score.
public struct ProposeCandidate: Sendable {
  public var movementID: Int64
  public var unitCode: String
  public var kind: RecipientKind
  public var award: String
  /// Somebody put forward before; nil for a new name, or for the unit itself.
  public var personID: Int64?
  public var fullName: String
  public var post: String
  public var isDirectWorker: Bool
  public var merit: String
  public var headcount: String
  public var rating: RatingBand
  public var ratingBasis: String
  /// Criterion → points as typed, for those that people judge.
  public var points: [String: String]

  public init(
    movementID: Int64, unitCode: String, kind: RecipientKind, award: String, personID: Int64? = nil,
    fullName: String = "", post: String = "", isDirectWorker: Bool = false, merit: String, headcount: String = "",
    rating: RatingBand, ratingBasis: String, points: [String: String]
  ) {
    self.movementID = movementID
    self.unitCode = unitCode
    self.kind = kind
    self.award = award
    self.personID = personID
    self.fullName = fullName
    self.post = post
    self.isDirectWorker = isDirectWorker
    self.merit = merit
    self.headcount = headcount
    self.rating = rating
    self.ratingBasis = ratingBasis
    self.points = points
  }

  /// The candidate's number.
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    let input = self
    return try await office.database.write { connection in
      guard let movement = try MovementStore(connection).find(input.movementID)?.movement else {
        throw ActionError.notFound
      }
      let unit = try requireUnit(input.unitCode, on: office.today, connection)
      guard EmulationPolicy.canPropose(person, unitID: unit.id, officeID: movement.content.standingOfficeID) else {
        throw ActionError.notAllowed
      }
      guard movement.state.isOpenToProposals, let criteria = movement.criteria else { throw ActionError.notAllowed }
      let candidate = try input.candidate(of: unit, in: movement, office, person, connection)
      let inputs = try input.inputs(criteria.set, candidate, in: movement, office, person, connection)
      let sheet = try saying {
        try computeScore(of: candidate.recipient, from: inputs, by: criteria, givenBy: person.id, on: office.today)
      }
      let store = CandidateStore(connection)
      if let new = candidate.person, input.personID == nil { try store.save(new) }
      try store.save(candidate, at: office.now)
      try store.saveScore(sheet, of: candidate.id, at: office.now)
      try office.record(
        "propose-candidate", "candidate", candidate.id,
        detail: ["code": movement.code, "name": candidate.person?.fullName ?? unit.name, "to": input.award], by: person,
        in: connection)
      return candidate.id
    }
  }

  private func candidate(
    of unit: Organisation, in movement: Movement, _ office: Office, _ person: Person, _ connection: any Connection
  ) throws -> Candidate {
    var form = FormReader()
    let merit = form.required(
      self.merit, "merit", vi: "Hãy tóm tắt thành tích.", en: "Say what is to be honoured.", limit: 2000)
    let basis = form.required(
      ratingBasis, "ratingBasis", vi: "Hãy ghi văn bản xếp loại (số, ký hiệu).", en: "Which document rates it?",
      limit: 200)
    if movement.quotas.quota(for: award, kind) == nil {
      form.problems.append(
        FieldProblem(
          "award", vi: "Phong trào này không có số lượng cho hình thức này.",
          en: "The movement has no quota for this award."))
    }
    let store = CandidateStore(connection)
    var honoured: HonouredPerson?
    var people: Int?
    if kind == .person {
      if let personID {
        honoured = try store.findPerson(personID)
        guard honoured?.unitID == unit.id else { throw ActionError.notFound }
      } else {
        let name = form.required(
          fullName, "fullName", vi: "Hãy ghi họ và tên.", en: "Enter the full name.", limit: 200)
        honoured = HonouredPerson(
          id: office.identifiers.next(), unitID: unit.id, fullName: name,
          post: form.optional(post, "post", limit: 200) ?? "",
          isDirectWorker: isDirectWorker)
        if try store.listPeople(unitID: unit.id).contains(where: { foldForSearch($0.fullName) == foldForSearch(name) })
        {
          form.problems.append(
            FieldProblem(
              "fullName",
              vi:
                "Đơn vị đã có “\(name)” trong danh sách: hãy chọn ở ô Người đã có. Trùng tên thì ghi thêm chức vụ vào tên.",
              en: "The unit's list has “\(name)”: choose it there. For a namesake add the post to the name."))
        }
      }
    } else if !trimBlanks(headcount).isEmpty {
      people = Int(trimBlanks(headcount))
      if people.map({ (1...100_000).contains($0) }) != true {
        form.problems.append(
          FieldProblem("headcount", vi: "Hãy ghi số người, ví dụ 12.", en: "Enter a number of people."))
      }
    }
    try form.finish()
    let candidate = Candidate(
      id: office.identifiers.next(), movementID: movement.id, unitID: unit.id, person: honoured, award: award,
      merit: merit, headcount: people, rating: rating, ratingBasis: basis, proposedBy: person.id,
      proposedAt: office.now)
    let others = try store.list(movementID: movement.id).filter { $0.withdrawnFor == nil }
    if let quota = movement.quotas.quota(for: award, kind),
      others.contains(where: { $0.recipient == candidate.recipient && quota.awards.contains($0.award) })
    {
      throw ActionError.invalid([
        FieldProblem(
          "award", vi: "Đã được đề nghị trong nhóm khen thưởng này: một thành tích không khen hai lần cùng hình thức.",
          en: "Already put forward under this quota: one achievement is not rewarded twice by the same form.")
      ])
    }
    return candidate
  }

  private func inputs(
    _ set: CriteriaSet, _ candidate: Candidate, in movement: Movement, _ office: Office, _ person: Person,
    _ connection: any Connection
  ) throws -> ScoreInputs {
    var form = FormReader()
    var inputs: [String: ScoreInput] = [:]
    for criterion in set.criteria {
      switch criterion.formula {
      case .onTimeShare:
        guard candidate.person == nil else { continue }
        inputs[criterion.code] = .tasks(
          try taskTimeliness(ofUnit: candidate.unitID, in: movement, connection), on: office.today)
      case .judged:
        guard let typed = points[criterion.code], !trimBlanks(typed).isEmpty,
          let amount = form.amount(typed, "points-\(criterion.code)")
        else { continue }
        guard amount >= .zero, amount <= criterion.weight else {
          let most = formatNumber(criterion.weight)
          form.problems.append(
            FieldProblem("points-\(criterion.code)", vi: "Từ 0 đến \(most) điểm.", en: "From 0 to \(most) points."))
          continue
        }
        inputs[criterion.code] = .judged(
          amount, reason: candidate.merit, sources: [.statement(by: person.id, on: office.today)])
      case .percentOfPlan:
        guard candidate.person == nil else { continue }
        inputs[criterion.code] = .results(
          try planResults(ofUnit: candidate.unitID, in: movement, today: office.today, connection))
      case .qualityConfirmed: continue
      }
    }
    try form.finish()
    return ScoreInputs(inputs)
  }
}

/// Takes a proposal back, with the reason; it stays on record.
public struct WithdrawCandidate: Sendable {
  public var id: Int64
  public var reason: String

  public init(id: Int64, reason: String) {
    self.id = id
    self.reason = reason
  }

  public func run(in office: Office, by person: Person) async throws {
    let (id, typed) = (id, reason)
    try await office.database.write { connection in
      let (candidate, movement) = try requireCandidate(id, connection)
      guard
        EmulationPolicy.canPropose(person, unitID: candidate.unitID, officeID: movement.content.standingOfficeID),
        movement.state.isBeforeDecision,
        try CandidateStore(connection).listBallots(movementID: movement.id)[id] == nil
      else { throw ActionError.notAllowed }
      var form = FormReader()
      let reason = form.required(typed, "reason", vi: "Hãy ghi lý do rút.", en: "Say why.", limit: 500)
      try form.finish()
      try CandidateStore(connection).saveWithdrawal(reason, of: id)
      try office.record(
        "withdraw-candidate", "candidate", id, detail: ["code": movement.code, "reason": reason], by: person,
        in: connection)
    }
  }
}

/// A proposal that stands, and its movement.
func requireCandidate(_ id: Int64, _ connection: any Connection) throws -> (candidate: Candidate, movement: Movement) {
  guard let candidate = try CandidateStore(connection).find(id),
    let movement = try MovementStore(connection).find(candidate.movementID)?.movement
  else { throw ActionError.notFound }
  guard candidate.withdrawnFor == nil else { throw ActionError.notAllowed }
  return (candidate, movement)
}
