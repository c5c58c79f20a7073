import Crypto
public import Domain
import Foundation
import Storage

/// Đăng nhập.
public struct SignIn: Sendable {
  public var userName: String
  public var password: String
  public var address: String

  public init(userName: String, password: String, address: String) {
    self.userName = userName
    self.password = password
    self.address = address
  }

  /// How long a session lasts without signing in again.
  public static let sessionSeconds = 12 * 3600

  public struct SignedIn: Sendable {
    public var person: Person
    /// Goes to the cookie; the database keeps only its hash.
    public var token: String
  }

  public enum Refusal: Error, Hashable, Sendable {
    /// Unknown name or wrong password: which of the two is not told.
    case wrong
    case tooManyTries(waitSeconds: Int)
  }

  /// Checks the password and opens a session. An unknown name takes as long as a wrong password.
  public func run(in office: Office) async throws -> SignedIn {
    let name = userName.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    let second = office.clock().timeIntervalSince1970
    if let wait = office.signInLimiter.wait(account: name, address: address, at: second) {
      throw Refusal.tooManyTries(waitSeconds: wait)
    }
    let found = try await office.database.read { connection -> (Person, String)? in
      let store = PersonStore(connection)
      guard let person = try store.find(userName: name), let hash = try store.passwordHash(of: person.id)
      else { return nil }
      return (person, hash)
    }
    let isRight = try Password.matches(
      String(password.prefix(Password.maximumLength)), found?.1 ?? Password.hashOfNobody(office.passwordCost))
    guard let person = found?.0, isRight, person.isActive else {
      office.signInLimiter.fail(account: name, address: address, at: second)
      throw Refusal.wrong
    }
    office.signInLimiter.succeed(account: name, address: address)
    let token = Data(randomBytes(32)).base64EncodedString()
    let formToken = hexadecimal(randomBytes(32))
    let expiry = Office.moment(office.clock().addingTimeInterval(Double(SignIn.sessionSeconds)))
    let address = address
    try await office.database.write { connection in
      let store = SessionStore(connection)
      try store.deleteExpired(by: office.now)
      try store.save(
        tokenHash: sessionHash(token), personID: person.id, formToken: formToken, at: office.now, until: expiry)
      try office.record("sign-in", "person", person.id, detail: ["address": address], by: person, in: connection)
    }
    return SignedIn(person: person, token: token)
  }
}

func sessionHash(_ token: String) -> String { hexadecimal(SHA256.hash(data: Data(token.utf8))) }

extension Office {
  /// Who holds a session, and the token their forms must carry; nil when the session is unknown or over.
  public func session(token: String) async throws -> (person: Person, formToken: String)? {
    let hash = sessionHash(token)
    let moment = now
    return try await database.read { try SessionStore($0).find(tokenHash: hash, at: moment) }
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
