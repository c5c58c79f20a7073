/// One version of a target, with the document that decided it. The first is the plan's, later ones adjust it.
public struct TargetVersion: Hashable, Sendable, Codable {
  public var asked: TargetValue
  /// "2008/QĐ-UBND".
  public var decidedBy: String
  public var decidedOn: Day
  public var reason: String

  public init(_ asked: TargetValue, decidedBy: String, decidedOn: Day, reason: String = "") {
    self.asked = asked
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.reason = reason
  }
}

/// All versions of a target, oldest decision first. Nothing is overwritten.
public struct TargetHistory: Hashable, Sendable, Codable {
  public let versions: [TargetVersion]

  /// Of two decisions of one day the later entered counts.
  public init(_ versions: [TargetVersion]) {
    self.versions = versions.enumerated()
      .sorted { ($0.element.decidedOn, $0.offset) < ($1.element.decidedOn, $1.offset) }
      .map(\.element)
  }

  public var first: TargetVersion? { versions.first }
  public var current: TargetVersion? { versions.last }

  /// What was asked on a day: a report of June is measured against the target of June, too, when that is asked for.
  public func version(on day: Day) -> TargetVersion? { versions.last { $0.decidedOn <= day } }

  /// How the newest version differs from the first, in the first one's unit; nil where they do not compare.
  public var change: Amount? {
    guard let first, let current else { return nil }
    return try? difference(
      of: Quantity(current.asked.value, current.asked.unit), from: Quantity(first.asked.value, first.asked.unit))
  }

  public enum Problem: Error, Hashable, Sendable {
    case noDecision(Day)
    case unitsDiffer(MeasureUnit, MeasureUnit)
    case rangeUpsideDown(Amount, Amount)
  }

  public var problems: [Problem] {
    versions.flatMap { version -> [Problem] in
      var found: [Problem] = []
      if version.decidedBy.isEmpty { found.append(.noDecision(version.decidedOn)) }
      if let unit = first?.asked.unit, !unit.isComparable(with: version.asked.unit) {
        found.append(.unitsDiffer(unit, version.asked.unit))
      }
      if let upper = version.asked.valueMax, upper < version.asked.value {
        found.append(.rangeUpsideDown(version.asked.value, upper))
      }
      return found
    }
  }
}
