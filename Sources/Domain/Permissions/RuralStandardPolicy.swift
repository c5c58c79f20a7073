/// Who may see and record how communes stand under the New Rural programme's criteria.
public enum RuralStandardPolicy {
  /// Whoever works with figures.
  public static func canSee(_ role: Role) -> Bool { role != .administrator }
  /// Record criteria and steps, strike out: the planning room, and officers and heads of the units that keep the set.
  public static func canRecord(_ person: Person, unitCode: String, keptBy units: [String]) -> Bool {
    if person.role == .planningRoom { return true }
    return (person.role == .unitHead || person.role == .unitOfficer) && units.contains(unitCode)
  }
  /// Change the set itself, when the State changes it.
  public static func canDescribe(_ role: Role) -> Bool { role == .planningRoom }
}
