import Domain
import Foundation
import Storage

/// The second half of signing in: a code from the person's telephone, or one of their recovery codes.
public struct EnterCode: Sendable {
  /// What the first half gave.
  public var token: String
  public var code: String
  public var address: String
  public var program: String

  public init(token: String, code: String, address: String, program: String = "") {
    self.token = token
    self.code = code
    self.address = address
    self.program = program
  }

  /// Wrong codes after one right password; then the password is asked for again.
  static let triesOfOnePassword = 5

  /// Opens a session with a new token. Each code opens one; wrong ones are told to the log, since the password was right.
  public func run(in office: Office) async throws -> SignIn.SignedIn {
    let input = self
    let hash = sessionHash(token)
    let second = office.clock().timeIntervalSince1970
    guard
      let person = try await office.database.read({ try SessionStore($0).findAwaiting(tokenHash: hash, at: office.now) }
      )?.person
    else { throw SignIn.Refusal.codeOver }
    if let wait = office.codeLimiter.wait(account: person.userName, address: "", at: second) {
      throw SignIn.Refusal.tooManyTries(waitSeconds: wait)
    }
    let signedIn = try await office.database.write { connection -> SignIn.SignedIn? in
      let sessions = SessionStore(connection)
      guard let awaiting = try sessions.findAwaiting(tokenHash: hash, at: office.now) else {
        throw SignIn.Refusal.codeOver
      }
      guard try office.spend(input.code, of: person, at: second, in: connection) else {
        if awaiting.wrongCodes + 1 >= Self.triesOfOnePassword {
          try sessions.delete(tokenHash: hash)
        } else {
          try sessions.saveWrongCode(tokenHash: hash)
        }
        try office.record(
          "enter-wrong-code", "person", person.id, detail: ["address": input.address], by: person, in: connection)
        return nil
      }
      try sessions.delete(tokenHash: hash)
      let origin = SessionOrigin(address: input.address, program: input.program)
      return try office.open(for: person, from: origin, awaitsCode: false, in: connection)
    }
    guard let signedIn else {
      office.codeLimiter.fail(account: person.userName, address: "", at: second)
      throw SignIn.Refusal.wrong
    }
    office.codeLimiter.succeed(account: person.userName, address: "")
    return signedIn
  }
}
