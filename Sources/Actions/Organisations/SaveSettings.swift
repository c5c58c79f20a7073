public import Domain
public import Storage

/// What the planning room sets for the department: how many days before its deadline a task counts as due soon (1 to 60), and what
/// becomes of a report's deadline that falls on a day off.
public struct SaveSettings: Sendable {
  public var dueSoonDays: Int
  public var shift: DeadlineShift

  public init(dueSoonDays: Int, shift: DeadlineShift) {
    self.dueSoonDays = dueSoonDays
    self.shift = shift
  }

  public func run(in office: Office, by person: Person) async throws {
    guard person.role == .planningRoom else { throw ActionError.notAllowed }
    guard (1...60).contains(dueSoonDays) else {
      throw ActionError.invalid([
        FieldProblem("days", vi: "Hãy ghi từ 1 đến 60 ngày.", en: "Enter 1 to 60 days.")
      ])
    }
    let (days, shift) = (String(dueSoonDays), shift)
    try await office.database.write { connection in
      let store = SettingStore(connection)
      try store.save(dueSoonSetting, days)
      try store.save(shiftSetting, shift.rawValue)
      try office.record(
        "save-settings", "setting", nil, detail: ["days": days, "shift": shift.rawValue], by: person, in: connection)
    }
  }
}

/// How many days before its deadline a task counts as due soon: 7, or as the department has set.
public func dueSoonDays(_ connection: any Connection) throws -> Int {
  try SettingStore(connection).find(dueSoonSetting).flatMap { Int($0) } ?? 7
}

/// What becomes of a report's deadline on a day off: it moves to the next working day, unless the department has set otherwise.
public func deadlineShift(_ connection: any Connection) throws -> DeadlineShift {
  try SettingStore(connection).find(shiftSetting).flatMap { DeadlineShift(rawValue: $0) } ?? .forward
}

private let dueSoonSetting = "due-soon-days"
private let shiftSetting = "deadline-shift"
