public import Domain
import Storage

/// The planning room takes a unit's report in, or returns it with a reason.
public struct DecideSubmission: Sendable {
  public enum Decision: Sendable, Hashable {
    case accept
    case `return`(reason: String)
  }

  public var submissionID: Int64
  public var seenVersion: Int
  public var decision: Decision

  public init(submissionID: Int64, seenVersion: Int, decision: Decision) {
    self.submissionID = submissionID
    self.seenVersion = seenVersion
    self.decision = decision
  }

  public func run(in office: Office, by person: Person) async throws {
    guard SubmissionPolicy.canDecide(person.role, state: .submitted) else { throw ActionError.notAllowed }
    var form = FormReader()
    var reason: String?
    if case .return(let text) = decision {
      reason = form.required(
        text, "reason", vi: "Hãy ghi lý do trả lại để đơn vị biết cần sửa gì.",
        en: "Say why, so that the unit knows what to put right.", limit: 2000)
    }
    try form.finish()
    let (input, returnReason) = (self, reason)
    try await office.database.write { connection in
      let store = SubmissionStore(connection)
      guard var submission = try store.find(input.submissionID) else { throw ActionError.notFound }
      guard SubmissionPolicy.canDecide(person.role, state: submission.state) else { throw ActionError.notAllowed }
      if submission.version != input.seenVersion { throw try changedMeanwhile(submission, connection) }
      submission.state = returnReason == nil ? .accepted : .returned
      submission.returnReason = returnReason
      (submission.updatedBy, submission.updatedAt) = (person.id, office.now)
      try store.saveChanged(submission, seen: input.seenVersion)
      try office.record(
        returnReason == nil ? "accept-report" : "return-report", "submission", submission.id,
        detail: ["reason": returnReason ?? ""], by: person, in: connection)
    }
  }
}
