import Domain
import Foundation
import Storage
import Testing

@testable import Actions

@Suite("The second factor") struct SecondFactorTests {
  let department: TestDepartment
  let start = Date(timeIntervalSince1970: 1_750_000_000)

  init() async throws { department = try await TestDepartment() }

  private func office(after seconds: Double = 0) -> Office {
    let moment = start.addingTimeInterval(seconds)
    return Office(database: department.database, clock: { moment }, passwordCost: .light)
  }

  private func code(_ seconds: Double = 0) async throws -> String {
    let person = department.forester
    let secret = try await department.database.read { try SecondFactorStore($0).find(person.id)?.secret } ?? ""
    let bytes = try #require(Base32.decode(secret))
    return OneTimeCode.code(bytes, step: OneTimeCode.step(at: start.timeIntervalSince1970 + seconds))
  }

  private func setUp() async throws -> [String] {
    try await BeginSecondFactor().run(in: office(), by: department.forester)
    return try await ConfirmSecondFactor(code: code()).run(in: office(), by: department.forester)
  }

  private func half(_ office: Office) async throws -> SignIn.SignedIn {
    try await SignInTests.signIn("kl.canbo", TestDepartment.password).run(in: office)
  }

  private func enter(_ code: String, _ half: SignIn.SignedIn, _ office: Office) async throws -> SignIn.SignedIn {
    try await EnterCode(token: half.token, code: code, address: "10.0.0.1").run(in: office)
  }

  @Test("is asked for once it was confirmed; the half-open session opens nothing, the code opens one")
  func signsIn() async throws {
    try await BeginSecondFactor().run(in: office(), by: department.forester)
    #expect(try await half(office()).awaitsCode == false)
    await #expect(throws: ActionError.self) {
      try await ConfirmSecondFactor(code: "000000").run(in: office(), by: department.forester)
    }
    _ = try await ConfirmSecondFactor(code: code()).run(in: office(), by: department.forester)
    let later = office(after: 60)
    let half = try await half(later)
    #expect(half.awaitsCode)
    #expect(try await later.session(token: half.token) == nil)
    let code = try await code(60)
    let whole = try await enter("\(code.prefix(3)) \(code.suffix(3))", half, later)
    #expect(try await later.session(token: whole.token)?.person == department.forester)
    #expect(whole.token != half.token)
    await #expect(throws: SignIn.Refusal.codeOver) { try await enter(code, half, later) }
  }

  @Test("a code opens one session: what was seen over a shoulder is spent")
  func spendsCodes() async throws {
    _ = try await setUp()
    let later = office(after: 60)
    let code = try await code(60)
    _ = try await enter(code, half(later), later)
    let other = try await half(later)
    await #expect(throws: SignIn.Refusal.wrong) { try await enter(code, other, later) }
    // Nor does the code that confirmed it open a session.
    let first = try await self.code(0)
    await #expect(throws: SignIn.Refusal.wrong) { try await enter(first, other, office(after: 20)) }
  }

  @Test("five wrong codes send back to the password; a session that waits ends after ten minutes")
  func limits() async throws {
    _ = try await setUp()
    let later = office(after: 60)
    let tried = try await half(later)
    for _ in 1...5 { await #expect(throws: SignIn.Refusal.wrong) { try await enter("x", tried, later) } }
    let right = try await code(60)
    await #expect(throws: SignIn.Refusal.codeOver) { try await enter(right, tried, later) }
    let old = try await half(later)
    await #expect(throws: SignIn.Refusal.codeOver) { try await enter(right, old, office(after: 661)) }
    let wrong = try await department.database.read {
      try $0.rows("SELECT number FROM audit_entry WHERE action = 'enter-wrong-code'").count
    }
    #expect(wrong == 5)
  }

  @Test("guessing from many addresses waits after fifty wrong codes within an hour")
  func slowsDown() async throws {
    _ = try await setUp()
    let later = office(after: 60)
    for _ in 1...10 {
      let half = try await half(later)
      for _ in 1...5 { await #expect(throws: SignIn.Refusal.wrong) { try await enter("000", half, later) } }
    }
    let last = try await half(later)
    await #expect(throws: SignIn.Refusal.tooManyTries(waitSeconds: 3600)) { try await enter("000", last, later) }
  }

  @Test("recovery codes stand for the telephone once each, and only hashes of them are kept")
  func recovers() async throws {
    let codes = try await setUp()
    #expect(Set(codes).count == 10)
    let later = office(after: 60)
    _ = try await enter(codes[3].uppercased(), half(later), later)
    let again = try await half(later)
    await #expect(throws: SignIn.Refusal.wrong) { try await enter(codes[3], again, later) }
    #expect(try await later.secondFactor(of: department.forester).recoveryCodes == 9)
    let kept = try await department.database.read { try $0.rows("SELECT code_hash FROM recovery_code") }
    let hashes = try kept.map { try $0.text("code_hash") }
    #expect(Set(hashes).isDisjoint(with: codes))
    let fresh = try await MakeRecoveryCodes(password: TestDepartment.password).run(in: later, by: department.forester)
    await #expect(throws: SignIn.Refusal.wrong) { try await enter(codes[4], again, later) }
    _ = try await enter(fresh[0], again, later)
  }

  @Test("new codes and the end of it ask for the password; a stolen session does not get that far")
  func asksAgain() async throws {
    _ = try await setUp()
    await #expect(throws: ActionError.self) {
      try await MakeRecoveryCodes(password: "sai").run(in: office(), by: department.forester)
    }
    await #expect(throws: ActionError.self) {
      try await EndSecondFactor(password: "").run(in: office(), by: department.forester)
    }
    await #expect(throws: ActionError.notAllowed) {
      try await BeginSecondFactor().run(in: office(), by: department.forester)
    }
    try await EndSecondFactor(password: TestDepartment.password).run(in: office(), by: department.forester)
    #expect(try await half(office()).awaitsCode == false)
  }

  @Test("where a role requires it, people of the role must set it up, and cannot end it")
  func required() async throws {
    let administrator = try await department.administrator()
    await #expect(throws: ActionError.notAllowed) {
      try await SaveSecondFactorRoles(roles: []).run(in: office(), by: department.planner)
    }
    try await SaveSecondFactorRoles(roles: [.unitOfficer]).run(in: office(), by: administrator)
    let token = try await half(office()).token
    #expect(try await office().session(token: token)?.obligation == .setUpSecondFactor)
    _ = try await setUp()
    #expect(try await office().session(token: token)?.obligation == nil)
    await #expect(throws: ActionError.notAllowed) {
      try await EndSecondFactor(password: TestDepartment.password).run(in: office(), by: department.forester)
    }
    try await ResetSecondFactor(personID: department.forester.id).run(in: office(), by: administrator)
    #expect(try await office().session(token: token) == nil)
    #expect(try await half(office()).awaitsCode == false)
  }

  @Test("its address for telephones is plain letters")
  func address() {
    #expect(
      SecondFactorState.address("ABC", userName: "kl.canbo", issuer: "Nông Vụ")
        == "otpauth://totp/N%C3%B4ng%20V%E1%BB%A5:kl%2Ecanbo?secret=ABC&issuer=N%C3%B4ng%20V%E1%BB%A5")
  }
}
