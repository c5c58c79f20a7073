/// Who may write, put forward, approve, issue and read the consolidated report, and see the page "where do we stand".
public enum ReportPolicy {
  /// Edit opening and closing text, write the file.
  public static func canWrite(_ role: Role) -> Bool { role == .planningRoom }
  public static func canRead(_ role: Role) -> Bool { role == .planningRoom || role == .leader }
  public static func canSeeStanding(_ role: Role) -> Bool { role == .leader || role == .planningRoom }
  /// Trình: one version waits for the leaders at a time.
  public static func canPropose(_ role: Role, newest: ReportVersion.State?) -> Bool {
    role == .planningRoom && newest != .proposed && newest != .approved
  }
  /// Duyệt, or give back with the reason.
  public static func canDecide(_ role: Role, _ state: ReportVersion.State) -> Bool {
    role == .leader && state == .proposed
  }
  /// Number and day are given, and the file is written as it leaves the house.
  public static func canIssue(_ role: Role, _ state: ReportVersion.State) -> Bool {
    role == .planningRoom && state == .approved
  }
}
