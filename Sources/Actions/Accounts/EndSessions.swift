public import Domain
public import Storage

/// A person ends one of their sessions, as named in their list, or all but the one they are in.
public struct EndSessions: Sendable {
  public enum Which: Sendable, Hashable {
    case one(tokenHash: String)
    case all(exceptToken: String)
  }

  public var which: Which

  public init(_ which: Which) { self.which = which }

  public func run(in office: Office, by person: Person) async throws {
    let which = which
    try await office.database.write { connection in
      let store = SessionStore(connection)
      switch which {
      case .one(let hash):
        guard try store.delete(tokenHash: hash, of: person.id) else { throw ActionError.notFound }
      case .all(let token): try store.deleteAll(of: person.id, except: sessionHash(token))
      }
      try office.record("end-session", "person", person.id, by: person, in: connection)
    }
  }
}

extension Office {
  /// Where a person is signed in, the newest first; `isHere` marks the session of `token`.
  public func sessions(of person: Person, token: String) async throws -> [(session: KeptSession, isHere: Bool)] {
    let moment = now
    let here = sessionHash(token)
    return try await database.read { try SessionStore($0).list(of: person.id, at: moment) }
      .map { ($0, $0.tokenHash == here) }
  }
}
