public import Domain
public import Storage

/// What a person has to do for their account before anything else.
public enum AccountObligation: String, Hashable, Sendable {
  /// Somebody else chose the password: it opens nothing but the page where another is chosen.
  case changePassword
  /// The person's role requires a second factor, and there is none.
  case setUpSecondFactor
}

/// For which roles the second factor is required: none, or as the administrator has set.
public func secondFactorRoles(_ connection: any Connection) throws -> Set<Role> {
  let names = try SettingStore(connection).find(secondFactorSetting) ?? ""
  return Set(names.split(separator: " ").compactMap { Role(rawValue: String($0)) })
}

func obligation(of person: Person, _ guarding: AccountGuard, _ connection: any Connection) throws -> AccountObligation?
{
  if guarding.mustChangePassword { return .changePassword }
  if guarding.hasSecondFactor { return nil }
  return try secondFactorRoles(connection).contains(person.role) ? .setUpSecondFactor : nil
}

/// Sets for which roles the second factor is required; people of those roles set it up before they go on.
public struct SaveSecondFactorRoles: Sendable {
  public var roles: Set<Role>

  public init(roles: Set<Role>) { self.roles = roles }

  public func run(in office: Office, by person: Person) async throws {
    guard AccountPolicy.canManage(person.role) else { throw ActionError.notAllowed }
    let names = Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: " ")
    try await office.database.write { connection in
      try SettingStore(connection).save(secondFactorSetting, names)
      try office.record("require-second-factor", "setting", nil, detail: ["role": names], by: person, in: connection)
    }
  }
}

private let secondFactorSetting = "second-factor-roles"
