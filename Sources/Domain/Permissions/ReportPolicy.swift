/// Who may write and read the consolidated report and the page "where do we stand".
public enum ReportPolicy {
  /// Edit opening and closing text, write the file.
  public static func canWrite(_ role: Role) -> Bool { role == .planningRoom }
  public static func canRead(_ role: Role) -> Bool { role == .planningRoom || role == .leader }
  public static func canSeeStanding(_ role: Role) -> Bool { role == .leader || role == .planningRoom }
}
