public import Domain
import Storage
import VietnameseText

/// Changes what an account says of its person: somebody has moved to another unit, post or role. Their sessions go on with
/// the new rights at once.
public struct ChangePerson: Sendable {
  public var id: Int64
  public var userName: String
  public var fullName: String
  public var post: String
  public var role: Role
  public var organisationCode: String

  public init(id: Int64, userName: String, fullName: String, post: String, role: Role, organisationCode: String) {
    self.id = id
    self.userName = userName
    self.fullName = fullName
    self.post = post
    self.role = role
    self.organisationCode = organisationCode
  }

  public func run(in office: Office, by person: Person) async throws {
    guard AccountPolicy.canManage(person.role) else { throw ActionError.notAllowed }
    let name = trimBlanks(userName).lowercased()
    let typed = try AccountForm(userName: name, fullName: fullName, post: post).finish()
    let input = self
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let before = try store.find(input.id) else { throw ActionError.notFound }
      if before.role != input.role, !AccountPolicy.canUnseat(person, before) {
        throw ActionError.invalid([
          FieldProblem(
            "role", vi: "Không tự đổi vai của mình được: nhờ một người quản trị khác.",
            en: "You cannot change your own role: ask another administrator.")
        ])
      }
      try requireFreeUserName(name, for: before.id, store)
      var after = before
      (after.userName, after.fullName, after.post, after.role) = (name, typed.fullName, typed.post, input.role)
      after.organisationID = try requireUnit(input.organisationCode, on: office.today, connection).id
      guard after != before else { return }
      try store.saveChange(after)
      try office.record(
        "change-person", "person", before.id,
        detail: ["before": accountText(before), "after": accountText(after)], by: person, in: connection)
    }
  }
}

private func accountText(_ person: Person) -> String {
  [person.userName, person.fullName, person.post, person.role.rawValue, String(person.organisationID)]
    .joined(separator: " | ")
}
