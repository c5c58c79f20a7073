import Domain
import Foundation
import Storage
import Testing

@testable import Actions

@Suite("Accounts") struct AccountTests {
  let department: TestDepartment
  let administrator: Person

  init() async throws {
    department = try await TestDepartment()
    administrator = try await department.administrator()
  }

  private func office(_ day: Int = 12) throws -> Office { try department.office(2025, 6, day) }

  private func signIn(_ name: String, _ password: String) async throws -> SignIn.SignedIn {
    try await SignInTests.signIn(name, password).run(in: office())
  }

  private func newcomer() -> AddPerson {
    AddPerson(
      userName: "kn.moi", fullName: "Hà Thị Mới", post: "Chuyên viên", role: .unitOfficer, organisationCode: "KN",
      password: nil)
  }

  @Test("a new one gets a password that holds until its person chooses another")
  func adds() async throws {
    let added = try await newcomer().run(in: office(), by: administrator)
    let password = try #require(added.temporaryPassword)
    let first = try await signIn("kn.moi", password)
    #expect(try await office().session(token: first.token)?.obligation == .changePassword)
    let elsewhere = try await signIn("kn.moi", password)
    try await ChangeOwnPassword(
      present: password, new: "đàn trâu qua suối", again: "đàn trâu qua suối", sessionToken: first.token
    ).run(in: office(), by: added.person)
    #expect(try await office().session(token: first.token)?.obligation == nil)
    #expect(try await office().session(token: elsewhere.token) == nil)
    await #expect(throws: SignIn.Refusal.wrong) { try await signIn("kn.moi", password) }
  }

  @Test(
    "a new password is refused with the field to put right",
    arguments: [
      ("sai", "đàn trâu qua suối", "đàn trâu qua suối", "present"),
      (TestDepartment.password, "ngắn", "ngắn", "new"),
      (TestDepartment.password, "đàn trâu qua suối", "đàn trâu qua sông", "again"),
      (TestDepartment.password, TestDepartment.password, TestDepartment.password, "new"),
    ])
  func refusesPasswords(present: String, new: String, again: String, field: String) async throws {
    let change = ChangeOwnPassword(present: present, new: new, again: again, sessionToken: "x")
    await #expect {
      try await change.run(in: office(), by: department.forester)
    } throws: { error in
      guard case ActionError.invalid(let problems) = error else { return false }
      return problems.map(\.field) == [field]
    }
    _ = try await signIn("kl.canbo", TestDepartment.password)
  }

  @Test("only the administrator keeps them")
  func others() async throws {
    for person in [department.planner, department.director, department.forestryHead, department.forester] {
      await #expect(throws: ActionError.notAllowed) { try await newcomer().run(in: office(), by: person) }
      await #expect(throws: ActionError.notAllowed) {
        try await ResetPassword(personID: administrator.id).run(in: office(), by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await change(department.forester, role: .leader).run(in: office(), by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await SetActive(userName: "kl.canbo", isActive: false).run(in: office(), by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await ErasePerson(personID: department.extensionOfficer.id).run(in: office(), by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await ExportPerson(personID: department.extensionOfficer.id).run(in: office(), by: person)
      }
    }
  }

  private func change(_ person: Person, role: Role, unit: String = "KN") -> ChangePerson {
    ChangePerson(
      id: person.id, userName: person.userName, fullName: person.fullName, post: person.post, role: role,
      organisationCode: unit)
  }

  @Test("the administrator does not unseat themselves: somebody stays who can open accounts")
  func keepsOne() async throws {
    await #expect(throws: ActionError.self) {
      try await change(administrator, role: .unitOfficer).run(in: office(), by: administrator)
    }
    await #expect(throws: ActionError.notAllowed) {
      try await SetActive(userName: administrator.userName, isActive: false).run(in: office(), by: administrator)
    }
    await #expect(throws: ActionError.notAllowed) {
      try await ResetPassword(personID: administrator.id).run(in: office(), by: administrator)
    }
  }

  @Test("somebody who moves has the new rights at once, with before and after in the log")
  func moves() async throws {
    let session = try await signIn("kl.canbo", TestDepartment.password)
    try await change(department.forester, role: .unitHead).run(in: office(), by: administrator)
    let person = try await office().session(token: session.token)?.person
    #expect(person?.role == .unitHead)
    #expect(person?.organisationID == department.extensionOfficer.organisationID)
    let details = try await department.database.read {
      try $0.rows("SELECT detail FROM audit_entry WHERE action = 'change-person'").map { try $0.text("detail") }
    }
    #expect(details.count == 1)
    #expect(details[0].contains("unitOfficer") && details[0].contains("unitHead"))
    // Nothing changed: nothing told.
    try await change(department.forester, role: .unitHead).run(in: office(), by: administrator)
    #expect(
      try await department.database.read {
        try $0.rows("SELECT number FROM audit_entry WHERE action = 'change-person'").count
      } == 1)
  }

  @Test("a taken user name and a unit that does not exist are refused in the field")
  func refusesChanges() async throws {
    for (name, unit, field) in [
      ("kn.canbo", "KL", "userName"), ("Có Dấu", "KL", "userName"), ("kl.canbo", "XX", "organisation"),
    ] {
      let change = ChangePerson(
        id: department.forester.id, userName: name, fullName: "Lương Thị Kim", post: "", role: .unitOfficer,
        organisationCode: unit)
      await #expect {
        try await change.run(in: office(), by: administrator)
      } throws: { error in
        guard case ActionError.invalid(let problems) = error else { return false }
        return problems.map(\.field) == [field]
      }
    }
  }

  @Test("sessions are listed with where they are, and ended one by one or all but this")
  func sessions() async throws {
    let here = try await signIn("kl.canbo", TestDepartment.password)
    let there = try await SignIn(
      userName: "kl.canbo", password: TestDepartment.password, address: "10.0.0.9", program: "Firefox/128"
    ).run(in: office())
    let third = try await signIn("kl.canbo", TestDepartment.password)
    let listed = try await office().sessions(of: department.forester, token: here.token)
    #expect(listed.count == 3)
    #expect(listed.filter(\.isHere).count == 1)
    let other = try #require(listed.first { $0.session.address == "10.0.0.9" })
    #expect(other.session.program == "Firefox/128")
    await #expect(throws: ActionError.notFound) {
      try await EndSessions(.one(tokenHash: other.session.tokenHash)).run(in: office(), by: department.planner)
    }
    try await EndSessions(.one(tokenHash: other.session.tokenHash)).run(in: office(), by: department.forester)
    #expect(try await office().session(token: there.token) == nil)
    try await EndSessions(.all(exceptToken: here.token)).run(in: office(), by: department.forester)
    #expect(try await office().session(token: third.token) == nil)
    #expect(try await office().session(token: here.token) != nil)
  }

  @Test("what is kept of a person is taken along; that is told")
  func exports() async throws {
    _ = try await signIn("kl.canbo", TestDepartment.password)
    let data = try await ExportPerson(personID: department.forester.id).run(in: office(), by: department.forester)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("Lương Thị Kim") && text.contains("\"sign-in\"") && text.contains("10.0.0.1"))
    #expect(!text.contains("scrypt"))
    #expect(
      try await department.database.read {
        try $0.rows("SELECT number FROM audit_entry WHERE action = 'export-person'").count
      } == 1)
  }

  @Test("a closed account can be erased; the log stays whole and says nothing new about the person")
  func erases() async throws {
    await #expect(throws: ActionError.notAllowed) {
      try await ErasePerson(personID: department.forester.id).run(in: office(), by: administrator)
    }
    try await SetActive(userName: "kl.canbo", isActive: false).run(in: office(), by: administrator)
    try await ErasePerson(personID: department.forester.id).run(in: office(), by: administrator)
    let (person, fault) = try await department.database.read {
      (try PersonStore($0).find(department.forester.id), try findAuditFault($0))
    }
    #expect(person?.fullName.contains("Kim") == false)
    #expect(person?.userName != "kl.canbo")
    #expect(fault == nil)
    try await SetActive(userName: person?.userName ?? "", isActive: true).run(in: office(), by: administrator)
    await #expect(throws: SignIn.Refusal.wrong) { try await signIn(person?.userName ?? "", TestDepartment.password) }
  }
}
