import Actions
import Domain
import Foundation
import Storage
import Testing

@Suite("Signing in") struct SignInTests {
  static func signIn(_ name: String, _ password: String, address: String = "10.0.0.1") -> SignIn {
    SignIn(userName: name, password: password, address: address)
  }

  @Test("opens a session that ends after twelve hours; only its hash is kept")
  func session() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 6, 12)
    let signedIn = try await Self.signIn(" KL.canbo ", TestDepartment.password).run(in: office)
    let found = try await office.session(token: signedIn.token)
    #expect(found?.person == department.forester)
    #expect(found?.formToken.utf8.count == 64)
    #expect(try await department.office(2025, 6, 13).session(token: signedIn.token) == nil)
    let kept = try await department.database.read { try $0.rows("SELECT token_hash FROM session") }
    #expect(try kept.allSatisfy { try $0.text("token_hash") != signedIn.token })
    try await SignOut(token: signedIn.token).run(in: office, by: department.forester)
    #expect(try await office.session(token: signedIn.token) == nil)
  }

  @Test("wrong password, unknown name and closed account are answered alike")
  func refusals() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 6, 12)
    try await SetActive(userName: "kn.canbo", isActive: false).run(in: office)
    for (name, password) in [
      ("kl.canbo", "sai"), ("khong.co", TestDepartment.password), ("kn.canbo", TestDepartment.password), ("", ""),
    ] {
      await #expect(throws: SignIn.Refusal.wrong) { try await Self.signIn(name, password).run(in: office) }
    }
  }

  @Test("after five wrong tries an address waits, even with the right password; another address does not")
  func limits() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 6, 12)
    for _ in 1...5 {
      await #expect(throws: SignIn.Refusal.wrong) { try await Self.signIn("kl.canbo", "sai").run(in: office) }
    }
    await #expect(throws: SignIn.Refusal.tooManyTries(waitSeconds: 300)) {
      try await Self.signIn("kl.canbo", TestDepartment.password).run(in: office)
    }
    _ = try await Self.signIn("kl.canbo", TestDepartment.password, address: "10.0.0.2").run(in: office)
  }

  @Test("a new password ends the old sessions")
  func newPassword() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 6, 12)
    let old = try await Self.signIn("kl.canbo", TestDepartment.password).run(in: office)
    try await SetPassword(userName: "kl.canbo", password: "mật khẩu hoàn toàn mới").run(in: office)
    #expect(try await office.session(token: old.token) == nil)
    // The same words in decomposed letters, as some keyboards send them.
    let decomposed = "mật khẩu hoàn toàn mới".decomposedStringWithCanonicalMapping
    _ = try await Self.signIn("kl.canbo", decomposed).run(in: office)
  }

  @Test("a short password is refused in words")
  func short() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 6, 12)
    await #expect(throws: ActionError.self) {
      try await SetPassword(userName: "kl.canbo", password: "123456789").run(in: office)
    }
  }
}
