import Crypto
public import Domain
import Foundation
import Storage

/// Đăng nhập.
public struct SignIn: Sendable {
  public var userName: String
  public var password: String
  /// Where it comes from, and what the browser calls itself: shown in the person's list of sessions.
  public var address: String
  public var program: String

  public init(userName: String, password: String, address: String, program: String = "") {
    self.userName = userName
    self.password = password
    self.address = address
    self.program = program
  }

  /// How long a session lasts without signing in again.
  public static let sessionSeconds = 12 * 3600
  /// How long the second factor is waited for.
  public static let codeSeconds = 600

  public struct SignedIn: Sendable {
    public var person: Person
    /// Goes to the cookie; the database keeps only its hash.
    public var token: String
    /// The token opens only the page that asks for the second factor.
    public var awaitsCode: Bool
  }

  public enum Refusal: Error, Hashable, Sendable {
    /// Unknown name or wrong password: which of the two is not told. Or a wrong code.
    case wrong
    case tooManyTries(waitSeconds: Int)
    /// The code came too late, or was wrong too often: the password is asked for again.
    case codeOver
  }

  /// Checks the password and opens a session, or one that waits for the second factor. An unknown name takes as long as a
  /// wrong password.
  public func run(in office: Office) async throws -> SignedIn {
    let name = userName.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    let second = office.clock().timeIntervalSince1970
    if let wait = office.signInLimiter.wait(account: name, address: address, at: second) {
      throw Refusal.tooManyTries(waitSeconds: wait)
    }
    let found = try await office.database.read { connection -> (Person, String, Bool)? in
      let store = PersonStore(connection)
      guard let person = try store.find(userName: name), let hash = try store.passwordHash(of: person.id)
      else { return nil }
      return (person, hash, try SecondFactorStore(connection).find(person.id)?.isConfirmed == true)
    }
    let isRight = try Password.matches(
      String(password.prefix(Password.maximumLength)), found?.1 ?? Password.hashOfNobody(office.passwordCost))
    guard let (person, _, awaitsCode) = found, isRight, person.isActive else {
      office.signInLimiter.fail(account: name, address: address, at: second)
      throw Refusal.wrong
    }
    office.signInLimiter.succeed(account: name, address: address)
    let origin = SessionOrigin(address: address, program: program)
    return try await office.database.write { connection in
      try SessionStore(connection).deleteExpired(by: office.now)
      return try office.open(for: person, from: origin, awaitsCode: awaitsCode, in: connection)
    }
  }
}

/// Where a session is opened.
struct SessionOrigin: Sendable {
  var address: String
  var program: String
}

func sessionHash(_ token: String) -> String { hexadecimal(SHA256.hash(data: Data(token.utf8))) }

/// A session that somebody holds.
public struct OpenSession: Sendable, Hashable {
  public var person: Person
  /// What each of its forms must carry.
  public var formToken: String
  /// What the person has to do before anything else.
  public var obligation: AccountObligation?
}

extension Office {
  /// Who holds a session; nil when it is unknown, over, or still waits for the second factor.
  public func session(token: String) async throws -> OpenSession? {
    let hash = sessionHash(token)
    let moment = now
    return try await database.read { connection in
      guard let found = try SessionStore(connection).find(tokenHash: hash, at: moment) else { return nil }
      return OpenSession(
        person: found.person, formToken: found.formToken,
        obligation: try obligation(of: found.person, found.guarding, connection))
    }
  }

  /// Opens a session, and tells the log unless the second factor is still to come.
  func open(
    for person: Person, from origin: SessionOrigin, awaitsCode: Bool, in connection: any Connection
  ) throws -> SignIn.SignedIn {
    let token = Data(randomBytes(32)).base64EncodedString()
    let seconds = awaitsCode ? SignIn.codeSeconds : SignIn.sessionSeconds
    try SessionStore(connection).save(
      KeptSession(
        tokenHash: sessionHash(token), personID: person.id, formToken: hexadecimal(randomBytes(32)), openedAt: now,
        endsAt: Office.moment(clock().addingTimeInterval(Double(seconds))), address: origin.address,
        program: String(origin.program.prefix(400)), awaitsCode: awaitsCode))
    if !awaitsCode {
      try PersonStore(connection).saveSignIn(at: now, of: person.id)
      try record("sign-in", "person", person.id, detail: ["address": origin.address], by: person, in: connection)
    }
    return SignIn.SignedIn(person: person, token: token, awaitsCode: awaitsCode)
  }
}

/// Đăng xuất.
public struct SignOut: Sendable {
  public var token: String

  public init(token: String) { self.token = token }

  public func run(in office: Office, by person: Person) async throws {
    let hash = sessionHash(token)
    try await office.database.write { connection in
      try SessionStore(connection).delete(tokenHash: hash)
      try office.record("sign-out", "person", person.id, by: person, in: connection)
    }
  }
}
