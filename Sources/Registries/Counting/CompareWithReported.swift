public import Domain

/// A figure that was reported, laid beside what the registry says.
public struct ReportedComparison: Hashable, Sendable {
  public var counted: Amount
  public var reported: Amount

  public init(counted: Amount, reported: Amount) {
    self.counted = counted
    self.reported = reported
  }

  /// Reported less counted; nil where it does not fit.
  public var difference: Amount? { try? reported.subtracting(counted) }
  public var agrees: Bool { counted == reported }
}
