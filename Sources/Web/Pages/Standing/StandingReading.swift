import Actions
import Domain
import Storage

/// The plans that run today, with who has reported.
struct StandingReading: Sendable {
  struct Part: Sendable {
    var plan: PlanReading
    var tree: TaskTree
    var matrix: SubmissionMatrix?
  }

  var parts: [Part]
  var today: Day
}

extension Site {
  /// The issued plans of this year; where there is none, the newest.
  func readStanding() async throws -> StandingReading {
    let (today, now) = (office.today, office.now)
    return try await office.database.read { connection in
      let clock = Clock(today: today, dueSoonDays: try dueSoonDays(connection))
      let issued = try PlanStore(connection).listIssued()
      let running = issued.filter { ($0.period.year...$0.period.lastYear).contains(today.year) }
      let parts = try (running.isEmpty ? Array(issued.prefix(1)) : running).compactMap { plan in
        try planOverview(plan.id, today: today, connection).map { overview in
          StandingReading.Part(
            plan: PlanReading(overview, clock, readAt: now), tree: TaskTree(overview.tasks),
            matrix: try submissionMatrix(planID: plan.id, today: today, connection))
        }
      }
      return StandingReading(parts: parts, today: today)
    }
  }
}
