/// Who may do what with documents and plans.
public enum PlanPolicy {
  /// Upload a document and have it read.
  public static func canImport(_ role: Role) -> Bool { role == .planningRoom }
  /// Correct what was read, leave out or add rows.
  public static func canEdit(_ role: Role, state: Plan.State) -> Bool { role == .planningRoom && state == .draft }
  /// Leave a finding as it is, with a reason; also after the plan was issued.
  public static func canAcceptFindings(_ role: Role) -> Bool { role == .planningRoom }
  /// Ban hành.
  public static func canIssue(_ role: Role, state: Plan.State) -> Bool { role == .planningRoom && state == .draft }
  /// A draft is the planning room's and the leaders'; an issued plan is everybody's.
  public static func canSee(_ role: Role, state: Plan.State) -> Bool {
    state == .issued || role == .planningRoom || role == .leader
  }
  /// The uploaded file, the text as read and the findings.
  public static func canSeeDocument(_ role: Role, planState: Plan.State?) -> Bool {
    role == .planningRoom || role == .leader || planState == .issued
  }
}
