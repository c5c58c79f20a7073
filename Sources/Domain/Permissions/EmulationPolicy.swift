/// Who runs emulation movements, who puts forward, and who sees what.
public enum EmulationPolicy {
  /// Movements are for everybody who works with figures.
  public static func canSee(_ role: Role) -> Bool { role != .administrator }
  /// One that has been announced; a draft is seen by who may go on with it.
  public static func canSee(_ person: Person, isDraft: Bool, officeID: Int64?) -> Bool {
    canSee(person.role) && (!isDraft || canDraft(person, officeID: officeID))
  }
  /// Write a draft: the planning room; go on with it: its standing office, too.
  public static func canDraft(_ person: Person, officeID: Int64?) -> Bool {
    person.role == .planningRoom || canRun(person, officeID: officeID)
  }
  /// Take steps, hold the council's meeting, enter votes, review scores: the movement's standing office.
  public static func canRun(_ person: Person, officeID: Int64?) -> Bool {
    (person.role == .unitHead || person.role == .unitOfficer) && person.organisationID == officeID
  }
  /// Put forward the own unit and its people: its head. The standing office puts forward whom it was asked to.
  public static func canPropose(_ person: Person, unitID: Int64, officeID: Int64?) -> Bool {
    person.role == .unitHead && person.organisationID == unitID || canRun(person, officeID: officeID)
  }
  /// Take along the proposal, the minutes and the decision: the standing office and the leaders.
  public static func canTakePapers(_ person: Person, officeID: Int64?) -> Bool {
    person.role == .leader || canRun(person, officeID: officeID)
  }
  /// Read a proposal with its scores and votes: the standing office, the leaders, and the unit it is of.
  public static func canRead(_ person: Person, unitID: Int64, officeID: Int64?) -> Bool {
    person.role == .leader || canRun(person, officeID: officeID)
      || (person.role == .unitHead || person.role == .unitOfficer) && person.organisationID == unitID
  }
}
