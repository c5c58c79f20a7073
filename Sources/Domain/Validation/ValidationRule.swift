/// A rule that a form's figures should keep, as an office sets it: data, not program. It warns at the cell.
public struct ValidationRule: Hashable, Sendable, Codable {
  public var code: String
  public var severity: Severity
  public var kind: Kind
  /// What is said where the rule is broken; empty where the program's own words do.
  public var message: String

  public enum Kind: Hashable, Sendable, Codable {
    /// "Diện tích thu hoạch không lớn hơn diện tích gieo trồng".
    case comparison(FigureSum, Relation, FigureSum)
    /// Between two bounds, both included.
    case within(code: String, lower: Amount?, upper: Amount?)
    /// In line with past years.
    case history(code: String, HistoryMeasure)
    /// A figure counted from the year's beginning never falls.
    case neverFalls(code: String)
    /// Ten, a hundred or a thousand times off the plan, last year or the period before.
    case tenfold(code: String)
    /// In a unit of the indicator's dimension.
    case unit(code: String)
  }

  public init(code: String, severity: Severity = .warning, _ kind: Kind, message: String = "") {
    self.code = code
    self.severity = severity
    self.kind = kind
    self.message = message
  }

  /// The indicators whose cells it stands at, the first one first.
  public var codes: [String] {
    switch kind {
    case .comparison(let left, _, let right): left.codes + right.codes
    case .within(let code, _, _), .history(let code, _), .neverFalls(let code), .tenfold(let code), .unit(let code):
      [code]
    }
  }
}

/// Figures added up, for one side of a comparison; with a fixed amount where one is set.
public struct FigureSum: Hashable, Sendable, Codable {
  public var codes: [String]
  /// In the unit of the first figure of the comparison.
  public var fixed: Amount?

  public init(_ codes: String..., fixed: Amount? = nil) {
    self.codes = codes
    self.fixed = fixed
  }
}

public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
  case equal = "="
  case atMost = "<="
  case lessThan = "<"
  case atLeast = ">="
  case moreThan = ">"
  case notEqual = "≠"

  func holds(_ a: Amount, _ b: Amount) -> Bool {
    switch self {
    case .equal: a == b
    case .atMost: a <= b
    case .lessThan: a < b
    case .atLeast: a >= b
    case .moreThan: a > b
    case .notEqual: a != b
    }
  }
}

/// How a value is compared with past years. Source: docs/formulas.md, 11.
public enum HistoryMeasure: Hashable, Sendable, Codable {
  /// Inside mean ± `deviations` standard deviations.
  case minMax(deviations: Double)
  /// |value − mean| ÷ standard deviation at most this.
  case zScore(Double)
  /// 0,6745 · |value − median| ÷ median deviation at most this; one odd year does not hide the next.
  case modifiedZ(Double)
  /// The growth over the same period of last year is in line with that of past years: for figures with a season.
  case seasonalGrowth(Double)

  /// Fewer past values than this say nothing.
  public static let fewestValues = 3
}
