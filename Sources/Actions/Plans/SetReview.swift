public import Domain
import Storage

/// Says of rows of a draft plan that they were looked at: right as they stand, or to be left out.
public struct SetReview: Sendable {
  public var planID: Int64
  public var taskIDs: [Int64]
  public var targetIDs: [Int64]
  public var review: ReviewState

  public init(planID: Int64, taskIDs: [Int64] = [], targetIDs: [Int64] = [], review: ReviewState) {
    self.planID = planID
    self.taskIDs = taskIDs
    self.targetIDs = targetIDs
    self.review = review
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      _ = try editablePlan(input.planID, by: person, connection)
      let tasks = Set(try TaskStore(connection).list(planID: input.planID).map(\.id))
      let targets = Set(try TargetStore(connection).list(planID: input.planID).map(\.id))
      guard tasks.isSuperset(of: input.taskIDs), targets.isSuperset(of: input.targetIDs)
      else { throw ActionError.notFound }
      for id in input.taskIDs { try TaskStore(connection).saveReview(input.review, of: id) }
      for id in input.targetIDs { try TargetStore(connection).saveReview(input.review, of: id) }
      try office.record(
        "review-rows", "plan", input.planID,
        detail: [
          "review": input.review.rawValue, "tasks": input.taskIDs.map(String.init).joined(separator: " "),
          "targets": input.targetIDs.map(String.init).joined(separator: " "),
        ], by: person, in: connection)
    }
  }
}
