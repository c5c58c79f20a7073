public import Domain

extension Movement {
  /// Takes the step to a state, as an event.
  ///
  /// Announcing needs everything stated and a document, not later than the window's last day. Following and mid-term
  /// reviews lie within the window; the final review not before its first day, and before its last day only with a
  /// reason. Deciding needs the decision. Cancelling needs a reason.
  public mutating func step(
    to next: MovementState, on day: Day, by personID: Int64, reason: String = "", document: DocumentBasis? = nil
  ) throws(MovementError) {
    guard state.next.contains(next) else { throw .stepNotAllowed(from: state, to: next) }
    if next == .announced {
      let gaps = gaps
      guard gaps.isEmpty else { throw .gaps(gaps) }
    }
    if let window = content.window { try check(next, day, reason, window) }
    if next == .cancelled, reason.isBlank { throw .reasonMissing }
    if next == .announced || next == .decided, document?.symbol.isBlank ?? true { throw .documentMissing }
    try record(.state(next), day, personID, reason, document)
  }

  private func check(
    _ next: MovementState, _ day: Day, _ reason: String, _ window: MovementWindow
  ) throws(MovementError) {
    switch next {
    case .announced: if day > window.last { throw .outsideWindow(day, window) }
    case .following, .midReviewed: if !window.contains(day) { throw .outsideWindow(day, window) }
    case .finalReview:
      if day < window.first { throw .outsideWindow(day, window) }
      if day < window.last, reason.isBlank { throw .reasonMissing }
    case .draft, .council, .decided, .published, .cancelled: break
    }
  }

  /// Changes what it states: in a draft freely, after announcing with reason and document, and the old content is kept.
  public mutating func change(
    content next: MovementContent, on day: Day, by personID: Int64, reason: String = "", document: DocumentBasis? = nil
  ) throws(MovementError) {
    guard next != content else { throw .nothingChanged }
    if state == .draft {
      content = next
      return
    }
    try checkChange(reason)
    guard let document, !document.symbol.isBlank else { throw .documentMissing }
    let before = content
    var changed = self
    changed.content = next
    let gaps = changed.gaps
    guard gaps.isEmpty else { throw .wouldLeaveGaps(gaps) }
    try record(.content(before: before), day, personID, reason, document)
    content = next
  }

  /// Sets the criteria: a draft's are replaced; after announcing a reason is needed, and a new version comes in beside
  /// the old, which scores already given keep.
  public mutating func change(
    criteria set: CriteriaSet, on day: Day, by personID: Int64, reason: String = "", document: DocumentBasis? = nil
  ) throws(MovementError) {
    guard set != criteria?.set else { throw .nothingChanged }
    if state == .draft {
      criteriaVersions = [CriteriaVersion(number: 1, set)]
      return
    }
    try checkChange(reason)
    let problems = set.problems
    guard problems.isEmpty else { throw .criteriaUnsound(problems) }
    let number = (criteria?.number ?? 0) + 1
    try record(.criteria(version: number), day, personID, reason, document)
    criteriaVersions.append(CriteriaVersion(number: number, set))
  }

  /// Sets a draft's quotas anew; later each is changed singly.
  public mutating func change(quotas next: [Quota]) throws(MovementError) {
    guard state == .draft else { throw .notOpenToChange(state) }
    do { quotas = try QuotaPlaces(next) } catch { throw .quota(error) }
  }

  /// Sets a quota to another limit, by a document; refused below the places taken, which are told.
  public mutating func change(
    quota code: String, to limit: Int, on day: Day, by personID: Int64, reason: String, document: DocumentBasis
  ) throws(MovementError) {
    guard state.isBeforeDecision || state == .draft else { throw .notOpenToChange(state) }
    guard !reason.isBlank else { throw .reasonMissing }
    guard !document.symbol.isBlank else { throw .documentMissing }
    guard let quota = quotas.quotas.first(where: { $0.code == code }) else { throw .unknownQuota(code) }
    guard limit != quota.limit else { throw .nothingChanged }
    var changed = quotas
    do { _ = try changed.change(code, to: limit, basis: document) } catch { throw .quota(error) }
    try record(.quota(code: code, from: quota.limit, to: limit), day, personID, reason, document)
    quotas = changed
  }

  /// Takes a place under a quota for whom the council's vote carried; only while the council sits.
  public mutating func take(_ outcome: VoteOutcome) throws(MovementError) {
    guard state == .council else { throw .notOpenToChange(state) }
    guard outcome.isCarried else { throw .notCarried(outcome.vote) }
    do { try quotas.take(outcome.place) } catch { throw .quota(error) }
  }

  /// Frees a place while the council sits: its candidate withdrew, or the vote is held again.
  public mutating func giveBack(_ place: QuotaPlace) throws(MovementError) {
    guard state == .council else { throw .notOpenToChange(state) }
    quotas.giveBack(place)
  }

  private func checkChange(_ reason: String) throws(MovementError) {
    guard state.isOpenToChange else { throw .notOpenToChange(state) }
    guard !reason.isBlank else { throw .reasonMissing }
  }

  private mutating func record(
    _ kind: MovementEvent.Kind, _ day: Day, _ personID: Int64, _ reason: String, _ document: DocumentBasis?
  ) throws(MovementError) {
    if let last = events.last?.day, day < last { throw .dayBeforeLastEvent(day, last: last) }
    events.append(MovementEvent(kind, on: day, by: personID, reason: reason, document: document))
  }
}
