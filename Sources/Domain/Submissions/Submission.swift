/// One unit's report on a plan for one period: its figures and what it says about them.
public struct Submission: Hashable, Sendable, Codable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable {
    case draft
    /// The officer has finished it; the unit's head has not decided yet.
    case submitted
    /// With the head's word it is on its way to the planning room.
    case approved
    /// The head or the planning room wants it changed, as a whole or some figures of it.
    case returned
    /// The planning room has taken it in.
    case accepted

    /// States whose figures are shown outside the unit.
    public static let counted: [State] = [.approved, .accepted]
  }

  public let id: Int64
  public var planID: Int64
  public var organisationID: Int64
  public var period: Period
  public var window: ReportingWindow
  public var state: State
  public var narrative: Narrative
  /// Grows with every save: who saves on an older version is told, and loses nothing.
  public var version: Int
  public var returnReason: String?
  /// The day the officer finished it.
  public var submittedOn: Day?
  /// Who sent it to the planning room for the unit, and on which day.
  public var approvedBy: Int64?
  public var approvedOn: Day?
  public var updatedBy: Int64
  /// UTC, ISO 8601.
  public var updatedAt: String

  public init(
    id: Int64, planID: Int64, organisationID: Int64, period: Period, window: ReportingWindow, state: State,
    narrative: Narrative, version: Int, returnReason: String? = nil, submittedOn: Day? = nil, approvedBy: Int64? = nil,
    approvedOn: Day? = nil, updatedBy: Int64, updatedAt: String
  ) {
    self.id = id
    self.planID = planID
    self.organisationID = organisationID
    self.period = period
    self.window = window
    self.state = state
    self.narrative = narrative
    self.version = version
    self.returnReason = returnReason
    self.submittedOn = submittedOn
    self.approvedBy = approvedBy
    self.approvedOn = approvedOn
    self.updatedBy = updatedBy
    self.updatedAt = updatedAt
  }
}

/// The four paragraphs a unit writes: kết quả, khó khăn vướng mắc, nguyên nhân, kiến nghị.
public struct Narrative: Hashable, Sendable, Codable {
  public var results: String
  public var difficulties: String
  public var causes: String
  public var proposals: String

  public init(results: String = "", difficulties: String = "", causes: String = "", proposals: String = "") {
    self.results = results
    self.difficulties = difficulties
    self.causes = causes
    self.proposals = proposals
  }

  public var isEmpty: Bool { Part.allCases.allSatisfy { self[$0].isEmpty } }

  /// The name of a paragraph, in forms and files.
  public enum Part: String, Sendable, CaseIterable { case results, difficulties, causes, proposals }

  public subscript(_ part: Part) -> String {
    get {
      switch part {
      case .results: results
      case .difficulties: difficulties
      case .causes: causes
      case .proposals: proposals
      }
    }
    set {
      switch part {
      case .results: results = newValue
      case .difficulties: difficulties = newValue
      case .causes: causes = newValue
      case .proposals: proposals = newValue
      }
    }
  }
}

/// One line of a draft as it was typed: it becomes a figure only when the report is submitted.
public struct SubmissionEntry: Hashable, Sendable, Codable {
  public var targetID: Int64
  public var kind: FigureKind
  /// Kept as typed, readable or not.
  public var typed: String
  public var note: String

  public init(targetID: Int64, kind: FigureKind, typed: String, note: String = "") {
    self.targetID = targetID
    self.kind = kind
    self.typed = typed
    self.note = note
  }
}
