public import Domain

/// Something that happened to a movement; appended, never changed.
public struct MovementEvent: Hashable, Sendable, Codable {
  public enum Kind: Hashable, Sendable, Codable {
    case state(MovementState)
    /// Content changed after the announcement; the content before it is kept.
    case content(before: MovementContent)
    /// This version of the criteria came in.
    case criteria(version: Int)
    /// A quota was set to another limit.
    case quota(code: String, from: Int, to: Int)
  }

  public var kind: Kind
  public var day: Day
  public var personID: Int64
  public var reason: String
  public var document: DocumentBasis?

  public init(_ kind: Kind, on day: Day, by personID: Int64, reason: String = "", document: DocumentBasis? = nil) {
    self.kind = kind
    self.day = day
    self.personID = personID
    self.reason = reason
    self.document = document
  }
}

/// An emulation movement (phong trào thi đua) from draft to published awards, with everything that happened to it.
public struct Movement: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  /// "PT-2024-001".
  public let code: String
  public internal(set) var content: MovementContent
  public internal(set) var quotas: QuotaPlaces
  /// Oldest first.
  public internal(set) var criteriaVersions: [CriteriaVersion]
  /// In the order they were recorded, which is that of their days.
  public internal(set) var events: [MovementEvent]

  /// A draft.
  public init(id: Int64, code: String, _ content: MovementContent, quotas: QuotaPlaces) {
    self.id = id
    self.code = code
    self.content = content
    self.quotas = quotas
    criteriaVersions = []
    events = []
  }

  /// As it was recorded; `faults` says whether that can be.
  public init(
    id: Int64, code: String, _ content: MovementContent, quotas: QuotaPlaces, criteriaVersions: [CriteriaVersion],
    events: [MovementEvent]
  ) {
    self.id = id
    self.code = code
    self.content = content
    self.quotas = quotas
    self.criteriaVersions = criteriaVersions
    self.events = events
  }

  /// What a sound record never has: a step that its state does not allow, a day before the one recorded earlier.
  public var faults: [MovementError] {
    var faults: [MovementError] = []
    var state = MovementState.draft
    for (index, event) in events.enumerated() {
      if index > 0, event.day < events[index - 1].day {
        faults.append(.dayBeforeLastEvent(event.day, last: events[index - 1].day))
      }
      guard case .state(let next) = event.kind else { continue }
      if !state.next.contains(next) { faults.append(.stepNotAllowed(from: state, to: next)) }
      state = next
    }
    return faults
  }

  /// The newest state among the events.
  public var state: MovementState {
    for event in events.reversed() { if case .state(let state) = event.kind { return state } }
    return .draft
  }

  /// The year whose results it honours; 0 for a draft without time.
  public var year: Int { content.window?.first.year ?? events.first?.day.year ?? 0 }

  /// The criteria in force.
  public var criteria: CriteriaVersion? { criteriaVersions.last }

  /// The criteria that a score was given under.
  public func criteria(version number: Int) -> CriteriaVersion? { criteriaVersions.first { $0.number == number } }

  /// Where it stood at the end of a day.
  public func state(on day: Day) -> MovementState {
    for event in events.reversed() where event.day <= day {
      if case .state(let state) = event.kind { return state }
    }
    return .draft
  }

  /// A mid-term review is expected and has not been held.
  public var lacksMidReview: Bool {
    content.window?.isYearOrMore == true && !events.contains { $0.kind == .state(.midReviewed) }
  }
}

/// Why a movement cannot take a step or a change.
public enum MovementError: Error, Hashable, Sendable {
  case stepNotAllowed(from: MovementState, to: MovementState)
  case gaps([AnnouncementGap])
  case dayBeforeLastEvent(Day, last: Day)
  /// A step on a day on which it cannot be: before the window or, for a review in its course, after it.
  case outsideWindow(Day, MovementWindow)
  case reasonMissing
  /// Announcing, changing what was announced, and deciding rest on a document.
  case documentMissing
  /// Its content, criteria or quotas can no longer change.
  case notOpenToChange(MovementState)
  /// What would be changed to lacks what it had to state to be announced.
  case wouldLeaveGaps([AnnouncementGap])
  case nothingChanged
  case criteriaUnsound([CriteriaSet.Problem])
  case quota(QuotaError)
  case unknownQuota(String)
  /// The council's vote did not carry; no place is taken.
  case notCarried(ShareArithmetic)
}
