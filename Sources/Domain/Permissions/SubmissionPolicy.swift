/// Who may write, send, see, approve, accept, return and put right a unit's report.
public enum SubmissionPolicy {
  /// Write the draft and finish it: officers and head of the unit itself.
  public static func canWrite(_ person: Person, unitID: Int64, state: Submission.State) -> Bool {
    isOwn(person, unitID) && (state == .draft || state == .returned)
  }
  /// A draft, and what its head has not approved, is the unit's own; what has been sent is also the planning room's and
  /// the leaders'.
  public static func canSee(_ person: Person, unitID: Int64, state: Submission.State) -> Bool {
    if isOwn(person, unitID) { return true }
    return state != .draft && state != .submitted && (person.role == .planningRoom || person.role == .leader)
  }
  /// Duyệt và gửi, or give back to the officer: the unit's head, or who stands in for them.
  public static func canApprove(_ mandate: Mandate, unitID: Int64, state: Submission.State) -> Bool {
    state == .submitted && mandate.isHead(of: unitID)
  }
  /// Tiếp nhận, trả lại: the planning room, once the unit has sent it.
  public static func canReceive(_ role: Role, state: Submission.State) -> Bool {
    role == .planningRoom && state == .approved
  }
  /// Accept or give back at the stage the report is in.
  public static func canDecide(_ mandate: Mandate, unitID: Int64, state: Submission.State) -> Bool {
    canApprove(mandate, unitID: unitID, state: state) || canReceive(mandate.person.role, state: state)
  }
  /// Đính chính a figure that was taken in: the unit's head, or who stands in for them, with a reason.
  public static func canRevise(_ mandate: Mandate, unitID: Int64, state: Submission.State) -> Bool {
    state == .accepted && mandate.isHead(of: unitID)
  }
  /// Who has reported and who has not.
  public static func canSeeMatrix(_ role: Role) -> Bool { role == .planningRoom || role == .leader }

  private static func isOwn(_ person: Person, _ unitID: Int64) -> Bool {
    person.organisationID == unitID && (person.role == .unitHead || person.role == .unitOfficer)
  }
}
