public import Domain
import Storage

/// Adds an account. From the command line `by` is nil.
public struct AddPerson: Sendable {
  public var userName: String
  public var fullName: String
  public var post: String
  public var role: Role
  public var organisationCode: String
  public var password: String

  public init(
    userName: String, fullName: String, post: String, role: Role, organisationCode: String, password: String
  ) {
    self.userName = userName
    self.fullName = fullName
    self.post = post
    self.role = role
    self.organisationCode = organisationCode
    self.password = password
  }

  @discardableResult
  public func run(in office: Office, by person: Person? = nil) async throws -> Person {
    if let person, person.role != .administrator { throw ActionError.notAllowed }
    var problems = passwordProblems(password)
    let name = userName.lowercased()
    if name.isEmpty || !name.utf8.allSatisfy({ isUserNameByte($0) }) || name.utf8.count > 64 {
      problems.append(
        FieldProblem(
          "userName", vi: "Tên đăng nhập gồm chữ thường không dấu, chữ số, dấu chấm hoặc gạch ngang.",
          en: "A user name is made of plain letters, digits, dots and hyphens."))
    }
    if fullName.isEmpty {
      problems.append(FieldProblem("fullName", vi: "Hãy ghi họ và tên.", en: "Enter the full name."))
    }
    guard problems.isEmpty else { throw ActionError.invalid(problems) }
    let hash = try Password.hash(password, office.passwordCost)
    let input = self
    return try await office.database.write { connection in
      let units = try OrganisationStore(connection).list(on: office.today)
      guard let unit = units.first(where: { $0.code == input.organisationCode }) else {
        let codes = units.map(\.code).joined(separator: ", ")
        throw ActionError.invalid([
          FieldProblem(
            "organisation", vi: "Không có đơn vị “\(input.organisationCode)”. Các mã hiện có: \(codes).",
            en: "There is no unit “\(input.organisationCode)”. Known codes: \(codes).")
        ])
      }
      let store = PersonStore(connection)
      if try store.find(userName: name) != nil {
        throw ActionError.invalid([
          FieldProblem(
            "userName", vi: "Tên đăng nhập “\(name)” đã có người dùng.", en: "The user name “\(name)” is taken.")
        ])
      }
      let added = Person(
        id: office.identifiers.next(), userName: name, fullName: input.fullName, post: input.post, role: input.role,
        organisationID: unit.id)
      try store.save(added, passwordHash: hash, at: office.now)
      try office.record(
        "add-person", "person", added.id, detail: ["userName": name, "role": input.role.rawValue], by: person,
        in: connection)
      return added
    }
  }
}

/// Sets a new password and ends the person's sessions.
public struct SetPassword: Sendable {
  public var userName: String
  public var password: String

  public init(userName: String, password: String) {
    self.userName = userName
    self.password = password
  }

  public func run(in office: Office, by person: Person? = nil) async throws {
    if let person, person.role != .administrator, person.userName != userName { throw ActionError.notAllowed }
    let problems = passwordProblems(password)
    guard problems.isEmpty else { throw ActionError.invalid(problems) }
    let hash = try Password.hash(password, office.passwordCost)
    let name = userName
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let subject = try store.find(userName: name) else { throw ActionError.notFound }
      try store.savePasswordHash(hash, of: subject.id)
      try SessionStore(connection).deleteAll(of: subject.id)
      try office.record("set-password", "person", subject.id, by: person, in: connection)
    }
  }
}

/// Closes or reopens an account; closing ends its sessions.
public struct SetActive: Sendable {
  public var userName: String
  public var isActive: Bool

  public init(userName: String, isActive: Bool) {
    self.userName = userName
    self.isActive = isActive
  }

  public func run(in office: Office, by person: Person? = nil) async throws {
    if let person, person.role != .administrator { throw ActionError.notAllowed }
    let (name, isActive) = (userName, isActive)
    try await office.database.write { connection in
      let store = PersonStore(connection)
      guard let subject = try store.find(userName: name) else { throw ActionError.notFound }
      try store.saveActive(isActive, of: subject.id)
      if !isActive { try SessionStore(connection).deleteAll(of: subject.id) }
      try office.record(
        isActive ? "open-account" : "close-account", "person", subject.id, by: person, in: connection)
    }
  }
}

private func passwordProblems(_ password: String) -> [FieldProblem] {
  if password.count < Password.minimumLength {
    return [
      FieldProblem(
        "password", vi: "Mật khẩu phải có ít nhất \(Password.minimumLength) ký tự.",
        en: "A password has at least \(Password.minimumLength) characters.")
    ]
  }
  if password.count > Password.maximumLength {
    return [
      FieldProblem(
        "password", vi: "Mật khẩu dài tối đa \(Password.maximumLength) ký tự.",
        en: "A password has at most \(Password.maximumLength) characters.")
    ]
  }
  return []
}

private func isUserNameByte(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}
