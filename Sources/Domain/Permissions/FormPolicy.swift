/// Who may set what units report.
public enum FormPolicy {
  /// Put indicators on units' forms and take them off.
  public static func canBuild(_ role: Role) -> Bool { role == .planningRoom }
  /// See every unit's form as it is built.
  public static func canSee(_ role: Role) -> Bool { role == .planningRoom || role == .leader }
}
