public import Domain
import Storage

/// Sets a new password from the command line and ends the person's sessions.
public struct SetPassword: Sendable {
  public var userName: String
  public var password: String

  public init(userName: String, password: String) {
    self.userName = userName
    self.password = password
  }

  public func run(in office: Office) async throws {
    let problems = passwordProblems(password, of: userName)
    guard problems.isEmpty else { throw ActionError.invalid(problems) }
    let hash = try Password.hash(password, office.passwordCost)
    let name = userName
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let subject = try store.find(userName: name) else { throw ActionError.notFound }
      try store.savePasswordHash(hash, of: subject.id)
      try SessionStore(connection).deleteAll(of: subject.id)
      try office.record("set-password", "person", subject.id, by: nil, in: connection)
    }
  }
}

/// A person chooses another password. Their other sessions end: whoever knew the old one is out.
public struct ChangeOwnPassword: Sendable {
  public var present: String
  public var new: String
  /// As typed a second time.
  public var again: String
  /// The session that goes on.
  public var sessionToken: String

  public init(present: String, new: String, again: String, sessionToken: String) {
    self.present = present
    self.new = new
    self.again = again
    self.sessionToken = sessionToken
  }

  public func run(in office: Office, by person: Person) async throws {
    try await office.require(present, of: person, field: "present")
    var problems = passwordProblems(new, of: person.userName, field: "new")
    if problems.isEmpty && new != again {
      problems.append(
        FieldProblem("again", vi: "Hai lần nhập mật khẩu mới không giống nhau.", en: "The two new passwords differ."))
    }
    if problems.isEmpty && new == present {
      problems.append(
        FieldProblem("new", vi: "Mật khẩu mới trùng mật khẩu đang dùng.", en: "That is your present password."))
    }
    guard problems.isEmpty else { throw ActionError.invalid(problems) }
    let hash = try Password.hash(new, office.passwordCost)
    let kept = sessionHash(sessionToken)
    try await office.database.write { connection in
      try PersonStore(connection).savePasswordHash(hash, of: person.id)
      try SessionStore(connection).deleteAll(of: person.id, except: kept)
      try office.record("set-password", "person", person.id, by: person, in: connection)
    }
  }
}

/// Gives an account a password that holds until the next sign-in, where the person must choose another. Ends their sessions.
public struct ResetPassword: Sendable {
  public var personID: Int64

  public init(personID: Int64) { self.personID = personID }

  /// The password, shown once.
  public func run(in office: Office, by person: Person) async throws -> String {
    guard AccountPolicy.canManage(person.role) else { throw ActionError.notAllowed }
    let password = makeTemporaryPassword()
    let hash = try Password.hash(password, office.passwordCost)
    let id = personID
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let subject = try store.find(id) else { throw ActionError.notFound }
      guard AccountPolicy.canUnseat(person, subject), subject.isActive else { throw ActionError.notAllowed }
      try store.savePasswordHash(hash, mustChange: true, of: id)
      try SessionStore(connection).deleteAll(of: id)
      try office.record("set-password", "person", id, by: person, in: connection)
    }
    return password
  }
}
