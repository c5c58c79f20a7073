public import Domain

/// A national set of criteria of the New Rural programme (bộ tiêu chí nông thôn mới): what a commune, or a district until
/// 2025, has to reach before it is recognised. Data, with the days it is in force (docs/rural-standards.md).
public struct RuralStandard: Hashable, Sendable {
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case commune, district
  }

  /// Thresholds may differ by region, or by the commune's group.
  public struct Variants: Hashable, Sendable {
    public var name: BilingualText
    public var choices: [Choice]
    /// The code that holds until another was recorded.
    public var usual: String
  }

  /// A word of a closed list: a group of criteria, a region.
  public struct Choice: Hashable, Sendable {
    public var code: String
    public var name: BilingualText
  }

  public struct Criterion: Hashable, Sendable {
    /// Its number in the decision, "3".
    public var code: String
    public var name: BilingualText
    public var group: String
    /// Who judges it in the province; nil where nothing is known.
    public var charge: BilingualText?
    /// Which papers show it.
    public var evidence: BilingualText?
    public var isUnconfirmed: Bool
    public var indicators: [Indicator]
  }

  public struct Indicator: Hashable, Sendable {
    public var code: String
    public var name: BilingualText
    /// "%", "triệu đồng/người"; nil for a quality.
    public var unit: String?
    /// Nil where it differs by variant.
    public var threshold: Threshold?
    public var thresholds: [String: Threshold]
    /// Not checked against the decision's own text: nothing is refused for its sake.
    public var isUnconfirmed: Bool

    /// Nil where the data has none for the variant.
    public func threshold(_ variant: String?) -> Threshold? { variant.flatMap { thresholds[$0] } ?? threshold }

    /// Whether a number is entered for it.
    public var isMeasured: Bool { unit != nil }
  }

  public var code: String
  public var name: BilingualText
  /// The status that is recognised: "Xã nông thôn mới nâng cao".
  public var short: BilingualText
  public var level: Level
  /// 1 the standard, 2 advanced, 3 model or modern.
  public var rank: Int
  /// The standard that has to be recognised before.
  public var requires: String?
  public var sources: [String]
  public var unconfirmed: [String]
  /// Codes of the units that keep the records.
  public var units: [String]
  public var from: Day
  /// Nil while open.
  public var until: Day?
  public var variants: Variants?
  public var groups: [Choice]
  public var criteria: [Criterion]

  public func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }

  public func isInForce(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }

  /// The day it is looked at where none is asked for: today, or its last day.
  public func lookedAt(today: Day) -> Day { until.map { min($0, today) } ?? today }
}
