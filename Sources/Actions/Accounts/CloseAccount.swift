public import Domain
import Storage

/// Closes or reopens an account; closing ends its sessions.
public struct SetActive: Sendable {
  public var userName: String
  public var isActive: Bool

  public init(userName: String, isActive: Bool) {
    self.userName = userName
    self.isActive = isActive
  }

  public func run(in office: Office, by person: Person? = nil) async throws {
    if let person, !AccountPolicy.canManage(person.role) { throw ActionError.notAllowed }
    let (name, isActive) = (userName, isActive)
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let subject = try store.find(userName: name) else { throw ActionError.notFound }
      if let person, !AccountPolicy.canUnseat(person, subject) { throw ActionError.notAllowed }
      try store.saveActive(isActive, of: subject.id)
      if !isActive { try SessionStore(connection).deleteAll(of: subject.id) }
      try office.record(
        isActive ? "open-account" : "close-account", "person", subject.id, by: person, in: connection)
    }
  }
}

/// Takes out who a closed account was: name, user name, post, password, mail and calendar addresses, second factor. What the
/// person did stays in the log and in the reports, under the account's number; the log's chain is not touched.
public struct ErasePerson: Sendable {
  public var personID: Int64

  public init(personID: Int64) { self.personID = personID }

  public func run(in office: Office, by person: Person) async throws {
    let id = personID
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let subject = try store.find(id) else { throw ActionError.notFound }
      guard AccountPolicy.canErase(person, subject) else { throw ActionError.notAllowed }
      var nobody = subject
      (nobody.userName, nobody.fullName, nobody.post) = ("da-xoa-\(id)", "Người dùng đã xóa \(id)", "")
      try store.saveChange(nobody)
      try store.savePasswordHash(Password.hashOfNobody(office.passwordCost), of: id)
      try DigestStore(connection).deleteAddress(of: id)
      try endCalendarAddress(of: subject, connection)
      try SecondFactorStore(connection).delete(id)
      try SessionStore(connection).deleteAll(of: id)
      try office.record("erase-person", "person", id, by: person, in: connection)
    }
  }
}
