import Domain
import Emulation
import Storage
import Testing

@Suite("Movements and candidates") struct MovementStoreTests {
  private let moment = "2026-03-01T00:00:00.000Z"
  private let day = Day.first(of: 3, 2026)

  private func people(_ connection: any Connection) throws {
    let unit = Organisation(
      id: 1, code: "KL", parentID: nil, kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL",
      validFrom: .first(of: 1, 2020), reports: true)
    try OrganisationStore(connection).save(unit, position: 0)
    let person = Person(
      id: 2, userName: "kl.truong", fullName: "Nông Văn Khánh", post: "", role: .unitHead, organisationID: 1)
    try PersonStore(connection).save(person, passwordHash: "h", at: moment)
  }

  private func movement() throws -> Movement {
    let quota = try Quota("GK-CN", awards: ["GKGD"], kind: .person, limit: 2, basis: DocumentBasis("12/KH"))
    let document = DocumentBasis("12/KH", on: day)
    return Movement(
      id: 5, code: "PT-2026-001",
      MovementContent(
        title: "Thi đua", bases: [document], window: MovementWindow(Day.first(of: 1, 2026), day), standingOfficeID: 1),
      quotas: try QuotaPlaces([quota]),
      criteriaVersions: [
        CriteriaVersion(number: 1, CriteriaSet([Criterion("TC1", "Kết quả", weight: try Amount(100), .judged)]))
      ], events: [MovementEvent(.state(.announced), on: day, by: 2, document: document)])
  }

  @Test("a movement comes back whole; what happened is only appended", arguments: Engine.allCases)
  func movements(engine: Engine) async throws {
    let database = try engine.open()
    let first = try movement()
    let more = Movement(
      id: first.id, code: first.code, first.content, quotas: first.quotas, criteriaVersions: first.criteriaVersions,
      events: first.events + [MovementEvent(.state(.following), on: day, by: 2)])
    try await database.write { (connection) throws in
      try people(connection)
      try MovementStore(connection).save(first, over: 0, by: 2, at: moment)
      #expect(try MovementStore(connection).find(5)?.movement == first)
      try MovementStore(connection).save(more, over: 1, by: 2, at: moment)
    }
    try await database.read { (connection) throws in
      let found = try MovementStore(connection).find(5)
      #expect(found?.movement == more)
      #expect(found?.version == 2)
      #expect(try MovementStore(connection).list() == [more])
      #expect(try MovementStore(connection).find(6) == nil)
      #expect(try MovementStore(connection).listCodes() == ["PT-2026-001"])
    }
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { try MovementStore($0).save(more, over: 1, by: 2, at: moment) }
    }
  }

  @Test("candidates come back with scores, vote and what they were given before", arguments: Engine.allCases)
  func candidates(engine: Engine) async throws {
    try await engine.open().write { (connection) throws in
      try people(connection)
      let movement = try movement()
      try MovementStore(connection).save(movement, over: 0, by: 2, at: moment)
      let store = CandidateStore(connection)
      let honoured = HonouredPerson(
        id: 7, unitID: 1, fullName: "Mã Thị Sim", post: "Kiểm lâm viên", isDirectWorker: true)
      try store.save(honoured)
      let candidates = [honoured, nil].enumerated().map { number, person in
        Candidate(
          id: 8 + Int64(number), movementID: 5, unitID: 1, person: person, award: "GKGD", merit: "Trồng rừng",
          headcount: person == nil ? 9 : nil, rating: .good, ratingBasis: "15/QĐ", proposedBy: 2, proposedAt: moment)
      }
      for candidate in candidates { try store.save(candidate, at: moment) }
      #expect(try store.list(movementID: 5) == candidates)
      #expect(try store.listPeople(unitID: 1) == [honoured])
      let inputs = ScoreInputs(["TC1": .judged(try Amount(90), reason: "Tốt", sources: [.statement(by: 2, on: day)])])
      let sheet = try computeScore(
        of: candidates[0].recipient, from: inputs, by: movement.criteriaVersions[0], givenBy: 2, on: day)
      try store.saveScore(sheet, of: 8, at: moment)
      #expect(try store.listScores(movementID: 5) == [8: [sheet]])
      let meeting = try CouncilMeeting(Council(members: [2], chairID: 2), on: day, present: [2])
      try MovementStore(connection).saveMeeting(meeting, of: 5, at: moment)
      #expect(try MovementStore(connection).findMeeting(of: 5) == meeting)
      var ballot = try SecretBallot(on: candidates[0].place, .shipped(for: "GKGD"), in: meeting)
      try ballot.cast(.inFavour, by: 2)
      try ballot.close()
      try store.saveBallot(ballot, of: 8, at: moment)
      #expect(try store.listBallots(movementID: 5) == [8: ballot])
      let award = HeldAward(
        "GKGD", year: 2026, decision: DocumentBasis("40/QĐ", on: day), achievements: [movement.code])
      try store.saveAward(award, id: 20, to: candidates[0], at: moment)
      // What somebody of a unit was given is not the unit's, nor the other way round.
      #expect(try store.listAwards(movementID: 5) == [8: [award]])
      let unitAward = HeldAward("GKGD", year: 2025, decision: DocumentBasis("9/QĐ", on: day))
      try store.saveAward(unitAward, id: 21, to: candidates[1], at: moment)
      #expect(try store.listAwards(movementID: 5) == [8: [award], 9: [unitAward]])
      try store.saveWithdrawal("Chuyển công tác", of: 9)
      #expect(try store.find(9)?.withdrawnFor == "Chuyển công tác")
    }
  }

  @Test("a code stands once", arguments: Engine.allCases)
  func codes(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { (connection) throws in
      try people(connection)
      try MovementStore(connection).save(movement(), over: 0, by: 2, at: moment)
    }
    await #expect(throws: StorageError.self) {
      try await database.write { try MovementStore($0).save(movement(), over: 0, by: 2, at: moment) }
    }
  }
}
