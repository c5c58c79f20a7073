import Domain
import Storage
import Testing

@Suite("Sessions and second factors") struct AccountStoreTests {
  @Test(
    "a session that waits for the second factor is none, and is found by those who ask for the code",
    arguments: Engine.allCases)
  func waits(engine: Engine) async throws {
    let database = try engine.open()
    let person = try await database.write { connection -> Person in
      let person = try samplePerson(connection)
      for (hash, waits) in [("a", false), ("b", true)] {
        try SessionStore(connection).save(
          KeptSession(
            tokenHash: hash, personID: person.id, formToken: "f", openedAt: "2026-01-01T00:00:00.000Z",
            endsAt: "2026-01-01T12:00:00.000Z", address: "10.0.0.1", program: "p", awaitsCode: waits))
      }
      try SessionStore(connection).saveWrongCode(tokenHash: "b")
      return person
    }
    let moment = "2026-01-01T01:00:00.000Z"
    try await database.read { (connection) throws in
      let store = SessionStore(connection)
      #expect(try store.find(tokenHash: "a", at: moment)?.person == person)
      #expect(try store.find(tokenHash: "b", at: moment) == nil)
      #expect(try store.findAwaiting(tokenHash: "a", at: moment) == nil)
      #expect(try store.findAwaiting(tokenHash: "b", at: moment)?.wrongCodes == 1)
      #expect(try store.findAwaiting(tokenHash: "b", at: "2026-01-01T12:00:00.000Z") == nil)
      #expect(try store.list(of: person.id, at: moment).map(\.tokenHash) == ["a"])
    }
  }

  @Test("a step and a recovery code are spent once", arguments: Engine.allCases)
  func spends(engine: Engine) async throws {
    try await engine.open().write { (connection) throws in
      let person = try samplePerson(connection)
      let store = SecondFactorStore(connection)
      #expect(try store.find(person.id) == nil)
      try store.saveSecret("ABC", of: person.id)
      #expect(try store.find(person.id) == SecondFactor(secret: "ABC", isConfirmed: false))
      try store.saveConfirmation(at: "2026-01-01T00:00:00.000Z", of: person.id)
      #expect(try PersonStore(connection).listGuards()[person.id]?.hasSecondFactor == true)
      #expect(try [5, 5, 4, 6].map { try store.saveStep($0, of: person.id) } == [true, false, false, true])
      try store.saveRecoveryCodes(["x", "y"], of: person.id)
      #expect(
        try ["x", "x", "z"].map { try store.spendRecoveryCode($0, of: person.id, at: "m") } == [true, false, false])
      #expect(try !store.spendRecoveryCode("y", of: person.id + 1, at: "m"))
      #expect(try store.countRecoveryCodes(of: person.id) == 1)
      try store.delete(person.id)
      #expect(try store.countRecoveryCodes(of: person.id) == 0)
      #expect(try PersonStore(connection).listGuards()[person.id] == AccountGuard())
    }
  }
}

private func samplePerson(_ connection: any Connection) throws -> Person {
  let unit = Organisation(
    id: 1, code: "KL", parentID: nil, kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL",
    validFrom: .first(of: 1, 2020), reports: true)
  try OrganisationStore(connection).save(unit, position: 0)
  let person = Person(
    id: 2, userName: "kl.canbo", fullName: "Lương Thị Kim", post: "Chuyên viên", role: .unitOfficer, organisationID: 1)
  try PersonStore(connection).save(person, passwordHash: "h", at: "2026-01-01T00:00:00.000Z")
  return person
}
