public import Domain
public import Storage

/// Changes how many days before its deadline a task counts as due soon (1 to 60).
public struct SetDueSoonDays: Sendable {
  public var days: Int

  public init(days: Int) { self.days = days }

  public func run(in office: Office, by person: Person) async throws {
    guard person.role == .planningRoom else { throw ActionError.notAllowed }
    guard (1...60).contains(days) else {
      throw ActionError.invalid([
        FieldProblem("days", vi: "Hãy ghi từ 1 đến 60 ngày.", en: "Enter 1 to 60 days.")
      ])
    }
    let days = days
    try await office.database.write { connection in
      try SettingStore(connection).save(dueSoonSetting, String(days))
      try office.record(
        "set-due-soon-days", "setting", nil, detail: ["days": String(days)], by: person, in: connection)
    }
  }
}

/// How many days before its deadline a task counts as due soon: 7, or as the department has set.
public func dueSoonDays(_ connection: any Connection) throws -> Int {
  try SettingStore(connection).find(dueSoonSetting).flatMap { Int($0) } ?? 7
}

private let dueSoonSetting = "due-soon-days"
