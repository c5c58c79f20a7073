public import Domain
import Storage
import VietnameseText

/// Adds an account. From the command line `by` is nil.
public struct AddPerson: Sendable {
  public var userName: String
  public var fullName: String
  public var post: String
  public var role: Role
  public var organisationCode: String
  /// Nil: the program makes one, and the person must choose another at the first sign-in.
  public var password: String?

  public init(
    userName: String, fullName: String, post: String, role: Role, organisationCode: String, password: String?
  ) {
    self.userName = userName
    self.fullName = fullName
    self.post = post
    self.role = role
    self.organisationCode = organisationCode
    self.password = password
  }

  @discardableResult
  public func run(in office: Office, by person: Person? = nil) async throws -> AddedPerson {
    if let person, !AccountPolicy.canManage(person.role) { throw ActionError.notAllowed }
    let temporary = password == nil ? makeTemporaryPassword() : nil
    let name = trimBlanks(userName).lowercased()
    var form = AccountForm(userName: name, fullName: fullName, post: post)
    if let password { form.problems += passwordProblems(password, of: name) }
    let typed = try form.finish()
    let hash = try Password.hash(password ?? temporary ?? "", office.passwordCost)
    let input = self
    return try await office.database.write { connection in
      let unit = try requireUnit(input.organisationCode, on: office.today, connection)
      let store = PersonStore(connection)
      try requireFreeUserName(name, for: nil, store)
      let added = Person(
        id: office.identifiers.next(), userName: name, fullName: typed.fullName, post: typed.post, role: input.role,
        organisationID: unit.id)
      try store.save(added, passwordHash: hash, at: office.now)
      if temporary != nil { try store.savePasswordHash(hash, mustChange: true, of: added.id) }
      try office.record(
        "add-person", "person", added.id, detail: ["userName": name, "role": input.role.rawValue], by: person,
        in: connection)
      return AddedPerson(person: added, temporaryPassword: temporary)
    }
  }
}

/// A new account.
public struct AddedPerson: Sendable, Hashable {
  public var person: Person
  /// Shown once to whoever made the account, to be handed over.
  public var temporaryPassword: String?
}

/// 60 bits, easy to read from paper.
func makeTemporaryPassword() -> String { ReadableSecret.make(groups: 3) }

/// What an account says of its person, as typed.
struct AccountForm {
  private(set) var fullName: String
  private(set) var post: String
  var problems: [FieldProblem]

  init(userName: String, fullName: String, post: String) {
    var form = FormReader()
    if userName.isEmpty || !userName.utf8.allSatisfy(isUserNameByte) || userName.utf8.count > 64 {
      form.problems.append(
        FieldProblem(
          "userName", vi: "Tên đăng nhập gồm chữ thường không dấu, chữ số, dấu chấm hoặc gạch ngang.",
          en: "A user name is made of plain letters, digits, dots and hyphens."))
    }
    self.fullName = form.required(
      fullName, "fullName", vi: "Hãy ghi họ và tên.", en: "Enter the full name.", limit: 200)
    self.post = form.optional(post, "post", limit: 200) ?? ""
    problems = form.problems
  }

  func finish() throws -> AccountForm {
    guard problems.isEmpty else { throw ActionError.invalid(problems) }
    return self
  }
}

func requireUnit(_ code: String, on day: Day, _ connection: any Connection) throws -> Organisation {
  let units = try OrganisationStore(connection).list(on: day)
  if let unit = units.first(where: { $0.code == code }) { return unit }
  let codes = units.map(\.code).joined(separator: ", ")
  throw ActionError.invalid([
    FieldProblem(
      "organisation", vi: "Không có đơn vị “\(code)”. Các mã hiện có: \(codes).",
      en: "There is no unit “\(code)”. Known codes: \(codes).")
  ])
}

func requireFreeUserName(_ name: String, for id: Int64?, _ store: PersonStore) throws {
  guard let other = try store.find(userName: name), other.id != id else { return }
  throw ActionError.invalid([
    FieldProblem("userName", vi: "Tên đăng nhập “\(name)” đã có người dùng.", en: "The user name “\(name)” is taken.")
  ])
}

private func isUserNameByte(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}
