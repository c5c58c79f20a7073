import Domain
import Storage

/// Notes that a person's digest of today is on its way, before it is handed over: a program that ends in between sends none twice.
public struct RecordDigest: Sendable {
  public var personID: Int64

  public init(personID: Int64) { self.personID = personID }

  /// False where the person got today's already.
  public func run(in office: Office) async throws -> Bool {
    let (personID, day) = (personID, office.today.iso)
    return try await office.database.write { connection in
      guard try DigestStore(connection).saveSent(to: personID, on: day, at: office.now) else { return false }
      try office.record("send-digest", "person", personID, by: nil, in: connection)
      return true
    }
  }
}

/// The host's mail program did not take it: it may be sent again today.
public struct WithdrawDigest: Sendable {
  public var personID: Int64

  public init(personID: Int64) { self.personID = personID }

  public func run(in office: Office) async throws {
    let (personID, day) = (personID, office.today.iso)
    try await office.database.write { connection in
      try DigestStore(connection).deleteSent(to: personID, on: day)
      try office.record("withdraw-digest", "person", personID, by: nil, in: connection)
    }
  }
}
