/// How a target or a stated value compares: "trên 20", "ít nhất 30%", "khoảng 150 ha", "15,5 - 16".
public enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
  case equal = "="
  case atLeast = ">="
  case moreThan = ">"
  case atMost = "<="
  case lessThan = "<"
  case about = "~"
  case range

  /// A ceiling: less is better, and a percentage of it says nothing (docs/formulas.md, 1).
  public var isCeiling: Bool { self == .atMost || self == .lessThan }
}
