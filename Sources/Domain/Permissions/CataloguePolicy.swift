/// Who may set what is measured, and by which regime it is reported.
public enum CataloguePolicy {
  /// Add, change, take out and bring in indicators; everybody reads the catalogue.
  public static func canEdit(_ role: Role) -> Bool { role == .planningRoom }
  /// Set up regimes, and say which of them holds for a plan; everybody reads them.
  public static func canSetRegimes(_ role: Role) -> Bool { role == .planningRoom }
}
