/// One reported number: indicator × organisation × period × kind × scope. Never overwritten; a correction is a new revision.
public struct Figure: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var indicatorID: Int64
  public var organisationID: Int64
  public var period: Period
  public var window: ReportingWindow
  public var kind: FigureKind
  public var scope: String?
  public var value: Amount
  public var unit: MeasureUnit
  /// 1 for the first, then 2, 3 …
  public var revision: Int
  public var provenance: Provenance
  /// Why a figure that had been taken in was put right ("đính chính"); nil otherwise.
  public var reason: String?
  public var recordedBy: Int64
  /// UTC, ISO 8601.
  public var recordedAt: String

  /// Where a figure came from.
  public enum Provenance: Hashable, Sendable, Codable {
    /// A line of a unit's report.
    case submission(Int64)
    /// A range of a document.
    case document(Int64, TextRange)
    /// Brought in with the demo or from an earlier system; says which.
    case brought(String)
  }

  public init(
    id: Int64, indicatorID: Int64, organisationID: Int64, period: Period, window: ReportingWindow, kind: FigureKind,
    scope: String?, value: Amount, unit: MeasureUnit, revision: Int, provenance: Provenance,
    reason: String? = nil, recordedBy: Int64, recordedAt: String
  ) {
    self.id = id
    self.indicatorID = indicatorID
    self.organisationID = organisationID
    self.period = period
    self.window = window
    self.kind = kind
    self.scope = scope
    self.value = value
    self.unit = unit
    self.revision = revision
    self.provenance = provenance
    self.reason = reason
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }
}
