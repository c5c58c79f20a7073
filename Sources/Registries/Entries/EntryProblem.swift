public import Domain

/// What is not right with an entry.
public struct EntryProblem: Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    case missing
    case value(ValueProblem)
    /// Another entry has the same, by its name.
    case taken(by: String)
    /// An event before the date that it cannot precede: the certificate dated before the product.
    case before(attribute: BilingualText, day: Day)
    /// The event does not happen in the state the entry is in on its day.
    case wrongState(state: BilingualText, since: Day?, allowed: [BilingualText])
    /// The entry had expired before it was renewed: between the two days it was not in force.
    case renewedAfterExpiry(lastDay: Day)
    case noDocument
    case unknownEvent(String)
    /// The choice was not to be had on the event's day.
    case choiceNotOn(day: Day, from: Day?, until: Day?)
    /// The number leads to another choice.
    case otherBand(number: BilingualText, choice: BilingualText)
    case placeDissolved(on: Day, successors: [String])
    case placeNotYet(from: Day)
    case placeUnknown
    case inFuture(today: Day)
    /// Recorded long after its day: totals of periods that were reported change.
    case recordedLate(days: Int)
    case noSuchLink(String)
  }

  public var severity: Severity
  /// Attribute's code, or nil where the event as a whole is meant.
  public var attribute: String?
  /// The event; nil where it is the entry itself.
  public var eventID: Int64?
  public var fault: Fault
  /// The name of the attribute or event, for its words.
  public var subject: BilingualText

  /// It cannot be kept so.
  public var isError: Bool { severity == .error }
}
