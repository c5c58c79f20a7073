import Crypto
public import Domain
import Foundation
public import Storage

/// Begins to set up the second factor: makes the secret that the person's telephone is to take up. It is asked for only once
/// a right code was shown.
public struct BeginSecondFactor: Sendable {
  public init() {}

  public func run(in office: Office, by person: Person) async throws {
    let secret = Base32.encode(randomBytes(OneTimeCode.secretBytes))
    try await office.database.write { connection in
      let store = SecondFactorStore(connection)
      guard try store.find(person.id)?.isConfirmed != true else { throw ActionError.notAllowed }
      try store.saveSecret(secret, of: person.id)
      try office.record("begin-second-factor", "person", person.id, by: person, in: connection)
    }
  }
}

/// The telephone shows its first code: from now on the factor is asked for at each sign-in.
public struct ConfirmSecondFactor: Sendable {
  public var code: String

  public init(code: String) { self.code = code }

  /// Recovery codes, shown once.
  public func run(in office: Office, by person: Person) async throws -> [String] {
    let typed = code
    let second = office.clock().timeIntervalSince1970
    return try await office.database.write { connection in
      let store = SecondFactorStore(connection)
      guard let factor = try store.find(person.id), !factor.isConfirmed, let secret = Base32.decode(factor.secret)
      else { throw ActionError.notAllowed }
      guard let step = OneTimeCode.step(of: codeDigits(typed), secret, at: second),
        try store.saveStep(step, of: person.id)
      else {
        throw ActionError.invalid([
          FieldProblem(
            "code",
            vi: "Mã không đúng hoặc đã hết hạn. Hãy nhập 6 chữ số điện thoại đang hiện; giờ của điện thoại phải đúng.",
            en: "The code is wrong or too old. Enter the six digits shown now; the telephone's clock must be right.")
        ])
      }
      try store.saveConfirmation(at: office.now, of: person.id)
      try office.record("set-up-second-factor", "person", person.id, by: person, in: connection)
      return try office.makeRecoveryCodes(for: person, in: connection)
    }
  }
}

/// New recovery codes instead of those before. Asks for the password again.
public struct MakeRecoveryCodes: Sendable {
  public var password: String

  public init(password: String) { self.password = password }

  public func run(in office: Office, by person: Person) async throws -> [String] {
    try await office.require(password, of: person)
    return try await office.database.write { connection in
      guard try SecondFactorStore(connection).find(person.id)?.isConfirmed == true else { throw ActionError.notAllowed }
      try office.record("make-recovery-codes", "person", person.id, by: person, in: connection)
      return try office.makeRecoveryCodes(for: person, in: connection)
    }
  }
}

/// The person does without the second factor; refused where their role requires it. Asks for the password again.
public struct EndSecondFactor: Sendable {
  public var password: String

  public init(password: String) { self.password = password }

  public func run(in office: Office, by person: Person) async throws {
    try await office.require(password, of: person, field: "endPassword")
    try await office.database.write { connection in
      guard try !secondFactorRoles(connection).contains(person.role) else { throw ActionError.notAllowed }
      try SecondFactorStore(connection).delete(person.id)
      try office.record("end-second-factor", "person", person.id, by: person, in: connection)
    }
  }
}

/// Takes the second factor from an account whose telephone is lost, and ends its sessions.
public struct ResetSecondFactor: Sendable {
  public var personID: Int64

  public init(personID: Int64) { self.personID = personID }

  public func run(in office: Office, by person: Person?) async throws {
    if let person, !AccountPolicy.canManage(person.role) { throw ActionError.notAllowed }
    let id = personID
    try await office.database.write { connection in
      guard let subject = try PersonStore(connection).find(id) else { throw ActionError.notFound }
      if let person, !AccountPolicy.canUnseat(person, subject) { throw ActionError.notAllowed }
      try SecondFactorStore(connection).delete(id)
      try SessionStore(connection).deleteAll(of: id)
      try office.record("reset-second-factor", "person", id, by: person, in: connection)
    }
  }
}

/// What the page that sets up the factor shows.
public struct SecondFactorState: Sendable, Hashable {
  /// Nil where nothing was begun.
  public var factor: SecondFactor?
  /// Recovery codes that are not spent.
  public var recoveryCodes: Int64
  public var isRequired: Bool

  public init(factor: SecondFactor?, recoveryCodes: Int64, isRequired: Bool) {
    self.factor = factor
    self.recoveryCodes = recoveryCodes
    self.isRequired = isRequired
  }

  /// What telephones read from the picture: "otpauth://totp/…".
  public static func address(_ secret: String, userName: String, issuer: String) -> String {
    let allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7f}"))
    func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
    return "otpauth://totp/\(escaped(issuer)):\(escaped(userName))?secret=\(secret)&issuer=\(escaped(issuer))"
  }
}

extension Office {
  public func secondFactor(of person: Person) async throws -> SecondFactorState {
    try await database.read { connection in
      let store = SecondFactorStore(connection)
      return SecondFactorState(
        factor: try store.find(person.id), recoveryCodes: try store.countRecoveryCodes(of: person.id),
        isRequired: try secondFactorRoles(connection).contains(person.role))
    }
  }

  /// Throws where the password is not the person's: before something that a stolen session must not do.
  func require(_ password: String, of person: Person, field: String = "password") async throws {
    let second = clock().timeIntervalSince1970
    let hash = try await database.read { try PersonStore($0).passwordHash(of: person.id) }
    let isSlowed = codeLimiter.wait(account: person.userName, address: "", at: second) != nil
    if !isSlowed, let hash, try Password.matches(String(password.prefix(Password.maximumLength)), hash) { return }
    codeLimiter.fail(account: person.userName, address: "", at: second)
    throw ActionError.invalid([
      FieldProblem(field, vi: "Mật khẩu hiện tại không đúng.", en: "That is not your present password.")
    ])
  }

  /// Whether a typed code is the telephone's or a recovery code of the person's that was not used before; it is spent then.
  func spend(_ typed: String, of person: Person, at second: Double, in connection: any Connection) throws -> Bool {
    let store = SecondFactorStore(connection)
    let digits = codeDigits(typed)
    if digits.utf8.count == OneTimeCode.digits, ReadableSecret.normal(typed).utf8.count == digits.utf8.count {
      guard let factor = try store.find(person.id), factor.isConfirmed, let secret = Base32.decode(factor.secret),
        let step = OneTimeCode.step(of: digits, secret, at: second)
      else { return false }
      return try store.saveStep(step, of: person.id)
    }
    guard try store.spendRecoveryCode(recoveryHash(typed), of: person.id, at: now) else { return false }
    try record("use-recovery-code", "person", person.id, by: person, in: connection)
    return true
  }

  fileprivate func makeRecoveryCodes(for person: Person, in connection: any Connection) throws -> [String] {
    let codes = (1...10).map { _ in ReadableSecret.make(groups: 4) }
    try SecondFactorStore(connection).saveRecoveryCodes(codes.map(recoveryHash), of: person.id)
    return codes
  }
}

/// 80 bits: no salt and no slow hash needed.
private func recoveryHash(_ code: String) -> String {
  hexadecimal(SHA256.hash(data: Data(ReadableSecret.normal(code).utf8)))
}

/// The digits of "123 456".
private func codeDigits(_ typed: String) -> String { typed.filter { $0.isASCII && $0.isNumber } }
