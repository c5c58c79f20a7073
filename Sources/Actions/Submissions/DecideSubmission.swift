public import Domain
import Storage

/// The unit's head, or then the planning room, lets a report pass, or gives it back: as a whole, or figures of it.
///
/// Where only figures are given back the others keep their approval: nothing else of the report can be changed.
public struct DecideSubmission: Sendable {
  public enum Decision: Sendable, Hashable {
    /// Duyệt và gửi by the head, tiếp nhận by the planning room.
    case accept
    /// Why; where `figures` names targets, each has its own reason and the general one may be empty.
    case `return`(reason: String, figures: [Int64: String] = [:])
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
    let input = self
    try await office.database.write { connection in
      let store = SubmissionStore(connection)
      guard var submission = try store.find(input.submissionID) else { throw ActionError.notFound }
      let mandate = try mandate(of: person, on: office.today, connection)
      guard SubmissionPolicy.canDecide(mandate, unitID: submission.organisationID, state: submission.state)
      else { throw ActionError.notAllowed }
      let returned = try input.readReturn()
      if submission.version != input.seenVersion { throw try changedMeanwhile(submission, connection) }
      let entries = try store.listEntries(of: submission.id)
      let stage = submission.state
      switch returned {
      case nil where stage == .submitted:
        submission.approve(by: person.id, on: office.today)
        try answerReturns(submission, entries, office, connection)
      case nil: submission.state = .accepted
      case .some(let returned):
        try giveBack(returned, entries, of: &submission, office, person, connection)
      }
      (submission.updatedBy, submission.updatedAt) = (person.id, office.now)
      try store.saveChanged(submission, seen: input.seenVersion)
      var detail = ["reason": returned?.reason ?? "", "stage": stage.rawValue]
      for (target, reason) in returned?.figures ?? [:] { detail["figure-\(target)"] = reason }
      if let head = mandate.standsInFor[submission.organisationID] { detail["for"] = String(head) }
      try office.record(
        returned != nil ? "return-report" : stage == .submitted ? "approve-report" : "accept-report", "submission",
        submission.id, detail: detail, by: person, in: connection)
    }
  }

  struct Returned {
    var reason: String?
    var figures: [Int64: String]
  }

  /// Nil where the report is let pass. A return without any reason is refused.
  private func readReturn() throws -> Returned? {
    guard case .return(let reason, let figures) = decision else { return nil }
    var form = FormReader()
    var reasons: [Int64: String] = [:]
    for (target, reason) in figures { reasons[target] = form.optional(reason, "return-\(target)", limit: 2000) }
    let general =
      reasons.isEmpty
      ? form.required(
        reason, "reason", vi: "Hãy ghi lý do trả lại để đơn vị biết cần sửa gì, hoặc ghi lý do bên cạnh từng chỉ tiêu.",
        en: "Say why, so that the unit knows what to put right, or write the reason beside each figure.", limit: 2000)
      : form.optional(reason, "reason", limit: 2000)
    try form.finish()
    return Returned(reason: general, figures: reasons)
  }
}

/// The whole report loses its approval; or only the named figures do, whose objections are kept beside them.
private func giveBack(
  _ returned: DecideSubmission.Returned, _ entries: [SubmissionEntry], of submission: inout Submission,
  _ office: Office, _ person: Person, _ connection: any Connection
) throws {
  submission.state = .returned
  submission.returnReason = returned.reason
  let store = FigureReturnStore(connection)
  let open = try store.list(submissionID: submission.id).filter(\.isOpen)
  if returned.figures.isEmpty {
    (submission.approvedBy, submission.approvedOn) = (nil, nil)
    for item in open { try store.saveAnswer(item.typed, at: office.now, of: item.id) }
    return
  }
  for (targetID, reason) in returned.figures.sorted(by: { $0.key < $1.key }) {
    guard let entry = entries.first(where: { $0.targetID == targetID }) else { throw ActionError.notFound }
    for item in open where item.targetID == targetID {
      try store.saveAnswer(entry.typed, at: office.now, of: item.id)
    }
    try store.save(
      FigureReturn(
        id: office.identifiers.next(), submissionID: submission.id, targetID: targetID, reason: reason,
        typed: entry.typed, returnedBy: person.id, returnedAt: office.now))
  }
}
