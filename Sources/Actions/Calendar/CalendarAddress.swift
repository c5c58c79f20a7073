public import Domain
public import Storage

/// Makes the private address of a person's deadlines; the one before, if any, leads nowhere from then on.
///
/// Whoever knows the address reads the deadlines without signing in, as calendars on telephones have to. The database keeps
/// only its hash.
public struct MakeCalendarAddress: Sendable {
  public init() {}

  /// The secret part of the address.
  public func run(in office: Office, by person: Person) async throws -> String {
    let token = hexadecimal(randomBytes(32))
    let hash = sessionHash(token)
    try await office.database.write { connection in
      try endCalendarAddress(of: person, connection)
      let store = SettingStore(connection)
      try store.save(settingName(hash), String(person.id))
      try store.save(settingName(of: person.id), hash)
      try office.record("make-calendar-address", "person", person.id, by: person, in: connection)
    }
    return token
  }
}

/// The address leads nowhere from now on.
public struct EndCalendarAddress: Sendable {
  public init() {}

  public func run(in office: Office, by person: Person) async throws {
    try await office.database.write { connection in
      try endCalendarAddress(of: person, connection)
      try office.record("end-calendar-address", "person", person.id, by: person, in: connection)
    }
  }
}

/// Whose deadlines an address shows; nil where it is none, was ended, or its person may not sign in any more.
public func calendarOwner(token: String, _ connection: any Connection) throws -> Person? {
  guard let id = try SettingStore(connection).find(settingName(sessionHash(token))).flatMap({ Int64($0) }),
    let person = try PersonStore(connection).find(id), person.isActive
  else { return nil }
  return person
}

/// Whether the person has an address that works.
public func hasCalendarAddress(_ person: Person, _ connection: any Connection) throws -> Bool {
  try SettingStore(connection).find(settingName(of: person.id))?.isEmpty == false
}

func endCalendarAddress(of person: Person, _ connection: any Connection) throws {
  let store = SettingStore(connection)
  guard let old = try store.find(settingName(of: person.id)), !old.isEmpty else { return }
  try store.save(settingName(old), "")
  try store.save(settingName(of: person.id), "")
}

private func settingName(_ hash: String) -> String { "calendar-address-\(hash)" }
private func settingName(of personID: Int64) -> String { "calendar-person-\(personID)" }
