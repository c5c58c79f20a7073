/// Who may see and change registries, and how communes stand under the New Rural criteria, which are kept like one.
public enum RegistryPolicy {
  /// Registries are the department's own lists: whoever has an account and works with figures sees them.
  public static func canSee(_ role: Role) -> Bool { role != .administrator }
  /// Record entries and events, bring in files, merge: the planning room, and officers and heads of the units that keep
  /// the registry.
  public static func canChange(_ person: Person, unitCode: String, keptBy units: [String]) -> Bool {
    if person.role == .planningRoom { return true }
    return (person.role == .unitHead || person.role == .unitOfficer) && units.contains(unitCode)
  }
  /// Change what a registry keeps of each entry, and its rules.
  public static func canDescribe(_ role: Role) -> Bool { role == .planningRoom }
}
