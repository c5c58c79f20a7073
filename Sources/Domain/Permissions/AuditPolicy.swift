/// Who may read the log of who did what, and take it along.
public enum AuditPolicy {
  /// It names people and where they signed in from: those who answer for the department and for its accounts.
  public static func canRead(_ role: Role) -> Bool { role == .leader || role == .administrator }
}
