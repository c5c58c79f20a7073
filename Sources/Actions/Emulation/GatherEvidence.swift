import Domain
import Emulation
import Storage

/// The unit's tasks whose deadline lies in the movement's window, each with what proves whether it was done in time. Done
/// counts once it was confirmed; the day is the one the unit reported it done.
func taskTimeliness(ofUnit unitID: Int64, in movement: Movement, _ connection: any Connection) throws
  -> [TaskTimeliness]
{
  try TaskStore(connection).list(leadUnitID: unitID).compactMap { task -> TaskTimeliness? in
    guard let due = task.deadline?.to, movement.content.window?.contains(due) == true else { return nil }
    var completion: TaskTimeliness.Completion?
    if task.workState == .confirmed, let done = task.doneOn {
      completion = TaskTimeliness.Completion(doneOn: done, acceptedBy: task.leaderID ?? 0, on: done)
    }
    return TaskTimeliness(taskID: task.id, deadline: due, completion: completion)
  }
}

/// What the unit has reached of the plans' targets in the movement's year: those of tasks it leads, as last reported. A ceiling
/// and a rate have no percentage of plan and are left out; a target without a figure stays in, so that the score is not made
/// from what happens to be there.
func planResults(
  ofUnit unitID: Int64, in movement: Movement, today: Day, _ connection: any Connection
) throws -> [PlanResult] {
  try PlanStore(connection).listIssued().filter { $0.period.year == movement.year }.flatMap { plan -> [PlanResult] in
    guard let overview = try planOverview(plan.id, today: today, connection) else { return [] }
    let own = Set(overview.tasks.filter { $0.leadUnitID == unitID }.map(\.id))
    return overview.standings.compactMap { standing in
      guard let taskID = standing.target.taskID, own.contains(taskID), standing.target.asked?.wholeOfPlan != nil else {
        return nil
      }
      let figure = standing.figure
      return PlanResult(
        standing.indicator?.code ?? "", actual: figure.map { Quantity($0.value, $0.unit) },
        target: standing.target.asked, isEstimate: figure?.kind == .estimate,
        sources: [figure.map { .figure($0.id) } ?? .task(taskID)])
    }
  }
}
