/// Who may write, send, see, accept and return a unit's report.
public enum SubmissionPolicy {
  /// Write the draft: officers and head of the unit itself.
  public static func canWrite(_ person: Person, unitID: Int64, state: Submission.State) -> Bool {
    isOwn(person, unitID) && (state == .draft || state == .returned)
  }
  /// Gửi báo cáo.
  public static func canSubmit(_ person: Person, unitID: Int64, state: Submission.State) -> Bool {
    canWrite(person, unitID: unitID, state: state)
  }
  /// A draft is the unit's own; what has been sent is also the planning room's and the leaders'.
  public static func canSee(_ person: Person, unitID: Int64, state: Submission.State) -> Bool {
    if isOwn(person, unitID) { return true }
    return state != .draft && (person.role == .planningRoom || person.role == .leader)
  }
  /// Tiếp nhận, trả lại.
  public static func canDecide(_ role: Role, state: Submission.State) -> Bool {
    role == .planningRoom && state == .submitted
  }
  /// Who has reported and who has not.
  public static func canSeeMatrix(_ role: Role) -> Bool { role == .planningRoom || role == .leader }

  private static func isOwn(_ person: Person, _ unitID: Int64) -> Bool {
    person.organisationID == unitID && (person.role == .unitHead || person.role == .unitOfficer)
  }
}
