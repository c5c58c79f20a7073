/// A consolidated report as it was put to the leaders (trình ký). What it says is fixed; a change is a new version.
public struct ReportVersion: Hashable, Sendable, Identifiable {
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for a leader's word.
    case proposed
    /// Given back with the reason.
    case returned
    case approved
    /// It has its number and day, and has left the house.
    case issued
  }

  public let id: Int64
  public var reportID: Int64
  /// 1, 2, 3 … of the plan's report of the period.
  public var number: Int
  public var state: State
  public var proposedBy: Int64
  /// UTC, ISO 8601.
  public var proposedAt: String
  public var decidedBy: Int64?
  public var decidedAt: String?
  /// Why it was given back.
  public var reason: String?
  /// "128", as the clerk gave it.
  public var documentNumber: String?
  public var issuedOn: Day?
  /// The file as it was issued.
  public var fileID: Int64?
  /// Findings of the checks that were left as they are, each with its reason.
  public var accepted: [AcceptedReportFinding]

  public init(
    id: Int64, reportID: Int64, number: Int, state: State, proposedBy: Int64, proposedAt: String,
    decidedBy: Int64? = nil, decidedAt: String? = nil, reason: String? = nil, documentNumber: String? = nil,
    issuedOn: Day? = nil, fileID: Int64? = nil, accepted: [AcceptedReportFinding] = []
  ) {
    self.id = id
    self.reportID = reportID
    self.number = number
    self.state = state
    self.proposedBy = proposedBy
    self.proposedAt = proposedAt
    self.decidedBy = decidedBy
    self.decidedAt = decidedAt
    self.reason = reason
    self.documentNumber = documentNumber
    self.issuedOn = issuedOn
    self.fileID = fileID
    self.accepted = accepted
  }
}

/// What a check objected to in our own report, and why it was put to the leaders all the same.
public struct AcceptedReportFinding: Hashable, Sendable, Codable {
  public var check: String
  public var quote: String
  public var reason: String

  public init(check: String, quote: String, reason: String) {
    self.check = check
    self.quote = quote
    self.reason = reason
  }
}
