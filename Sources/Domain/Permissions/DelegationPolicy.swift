/// Who may have whom stand in for a unit's head.
public enum DelegationPolicy {
  /// The head names an active person of the own unit; nobody stands in for themselves.
  public static func canGive(_ head: Person, to deputy: Person) -> Bool {
    head.role == .unitHead && head.id != deputy.id && deputy.organisationID == head.organisationID && deputy.isActive
  }
  /// The head withdraws what the head gave.
  public static func canEnd(_ delegation: Delegation, _ person: Person) -> Bool { delegation.headID == person.id }
  /// See the page where it is done.
  public static func canSee(_ person: Person) -> Bool { person.role == .unitHead }
}
