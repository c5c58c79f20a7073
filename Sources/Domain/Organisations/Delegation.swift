/// Ủy quyền: for some days another person decides in a unit head's place.
public struct Delegation: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  /// The head who is stood in for.
  public var headID: Int64
  /// The head's unit when it was given.
  public var organisationID: Int64
  public var deputyID: Int64
  public var validFrom: Day
  /// Last day, included.
  public var validTo: Day
  /// Withdrawn before its last day.
  public var endedOn: Day?

  public init(
    id: Int64, headID: Int64, organisationID: Int64, deputyID: Int64, validFrom: Day, validTo: Day, endedOn: Day? = nil
  ) {
    self.id = id
    self.headID = headID
    self.organisationID = organisationID
    self.deputyID = deputyID
    self.validFrom = validFrom
    self.validTo = validTo
    self.endedOn = endedOn
  }

  /// On its last day it still holds; on the day it was withdrawn no more.
  public func holds(on day: Day) -> Bool {
    validFrom <= day && day <= validTo && endedOn.map { day < $0 } ?? true
  }
}

/// A person with all that they may decide today: by their own post, and in the place of the heads they stand in for.
public struct Mandate: Hashable, Sendable {
  public var person: Person
  /// Unit → the head in whose place the person decides there.
  public var standsInFor: [Int64: Int64]

  public init(_ person: Person, delegations: [Delegation] = [], on day: Day) {
    self.person = person
    standsInFor = Dictionary(
      delegations.filter { $0.deputyID == person.id && $0.holds(on: day) }.map { ($0.organisationID, $0.headID) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether the person decides for the unit as its head does.
  public func isHead(of unitID: Int64) -> Bool {
    (person.role == .unitHead && person.organisationID == unitID) || standsInFor[unitID] != nil
  }
}
