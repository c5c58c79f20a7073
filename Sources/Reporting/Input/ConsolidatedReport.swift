public import Domain

/// Everything that the report on key tasks of one period is written from: what the units reported and what was accepted.
public struct ConsolidatedReport: Hashable, Sendable, Codable {
  public var period: Period
  /// First and last day whose data count.
  public var window: ReportingWindow
  public var head: ReportHead
  public var plan: PlanReference
  /// As edited by the officer, a paragraph a line; nil takes `openingText`.
  public var opening: String?
  /// As edited by the officer; nil takes `closingText`.
  public var closing: String?
  /// Groups with tasks, or tasks alone, in the plan's order.
  public var tasks: [ReportedTask]
  public var narratives: [UnitNarrative]
  /// Units whose report was expected and is missing.
  public var missingUnits: [String]
  public var recipients: [String]
  public var signature: ReportSignature

  public init(
    period: Period, window: ReportingWindow, head: ReportHead, plan: PlanReference, opening: String? = nil,
    closing: String? = nil, tasks: [ReportedTask], narratives: [UnitNarrative] = [], missingUnits: [String] = [],
    recipients: [String], signature: ReportSignature
  ) {
    self.period = period
    self.window = window
    self.head = head
    self.plan = plan
    self.opening = opening
    self.closing = closing
    self.tasks = tasks
    self.narratives = narratives
    self.missingUnits = missingUnits
    self.recipients = recipients
    self.signature = signature
  }
}

/// The plan that is reported on, as the text cites it.
public struct PlanReference: Hashable, Sendable, Codable {
  /// "22/KH-SNN"; nil where the plan has no number yet.
  public var numberAndSymbol: String?
  public var date: PartialDay?
  /// "Sở Nông nghiệp và Môi trường".
  public var issuer: String?
  /// "thực hiện nhiệm vụ trọng tâm năm 2025", following "về".
  public var subject: String
  public var period: Period

  public init(numberAndSymbol: String?, date: PartialDay?, issuer: String?, subject: String, period: Period) {
    self.numberAndSymbol = numberAndSymbol
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.period = period
  }
}

/// What one unit wrote beside its figures.
public struct UnitNarrative: Hashable, Sendable, Codable {
  public var unit: String
  public var text: Narrative

  public init(unit: String, text: Narrative) {
    self.unit = unit
    self.text = text
  }
}
