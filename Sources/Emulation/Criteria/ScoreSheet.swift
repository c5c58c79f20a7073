public import Domain

/// The points of one recipient at one stage, criterion by criterion, with what each was computed from.
public struct ScoreSheet: Hashable, Sendable, Codable {
  /// Tự chấm, cụm (khối) chấm, Hội đồng chấm: in this order.
  public enum Stage: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case own, cluster, council

    public static func < (a: Stage, b: Stage) -> Bool { a.rank < b.rank }
    private var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The figures a line was computed from.
  public enum Workings: Hashable, Sendable, Codable {
    /// weight · part ÷ whole.
    case share(part: Int, whole: Int)
    /// weight · mean of these, each at most 100, to four decimals.
    case percentages([Percentage])
    /// Given by people.
    case judged(reason: String)
  }

  public struct Percentage: Hashable, Sendable, Codable {
    public var indicator: String
    public var reached: Amount
    public var isEstimate: Bool
  }

  public struct Line: Hashable, Sendable, Codable {
    public var criterion: String
    public var weight: Amount
    /// Nil where `gaps` says what is missing.
    public var points: Amount?
    public var workings: Workings?
    public var gaps: [ScoreGap]
    public var sources: [EvidenceSource]
    /// The stage whose points they are.
    public var stage: Stage
  }

  public struct AdjustmentLine: Hashable, Sendable, Codable {
    public var code: String
    public var kind: Adjustment.Kind
    /// What so many cases would be.
    public var unbounded: Amount
    /// At most the rule's bound.
    public var points: Amount
    public var cases: [EvidenceSource]
  }

  public var recipient: Recipient
  /// The version of the criteria under which it was given; it stays when the criteria change.
  public var criteriaVersion: Int
  public var stage: Stage
  public var lines: [Line]
  public var adjustments: [AdjustmentLine]
  /// All bonuses, within the set's bound.
  public var bonus: Amount
  public var deduction: Amount
  public var givenBy: Int64
  public var givenOn: Day
  /// Sum of the lines that have points.
  public var knownPoints: Amount

  /// knownPoints + bonus − deduction, not below 0; nil while a line has no points.
  public var total: Amount? {
    guard lines.allSatisfy({ $0.points != nil }) else { return nil }
    guard let sum = try? knownPoints.adding(bonus).subtracting(deduction) else { return nil }
    return max(sum, .zero)
  }

  /// It rests on an estimate.
  public var restsOnEstimate: Bool {
    lines.contains {
      if case .percentages(let all) = $0.workings { all.contains(where: \.isEstimate) } else { false }
    }
  }
}
