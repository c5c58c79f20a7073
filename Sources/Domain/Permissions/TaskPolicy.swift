/// Who may move a task to which work state.
public enum TaskPolicy {
  /// Say anything at all of how it stands: its lead unit, the planning room, the leaders.
  public static func canAct(on task: PlanTask, by person: Person) -> Bool {
    switch person.role {
    case .planningRoom, .leader: true
    case .unitHead, .unitOfficer: task.leadUnitID == person.organisationID
    case .administrator: false
    }
  }
  /// The lead unit tells how the work stands; confirming, returning, cancelling and pausing is the planning room's or the leaders'.
  public static func canSet(
    _ next: WorkState, on task: PlanTask, by person: Person
  ) -> Bool {
    guard task.workState.next.contains(next) else { return false }
    switch next {
    case .accepted, .inProgress, .reportedDone:
      let ownUnit = task.leadUnitID == person.organisationID
      return (ownUnit && (person.role == .unitHead || person.role == .unitOfficer)) || person.role == .planningRoom
    case .confirmed, .returned, .paused, .cancelled, .superseded:
      return person.role == .planningRoom || person.role == .leader
    case .draft, .assigned:
      return false
    }
  }
}
