public import Domain
import Foundation
import Storage

/// Đính chính: a figure that the planning room had taken in is put right by the unit's head, with the reason.
///
/// The old value stays as the revision before; reports already written keep what they said.
public struct ReviseFigure: Sendable {
  public var submissionID: Int64
  public var targetID: Int64
  public var typed: String
  public var reason: String
  public var seenVersion: Int

  public init(submissionID: Int64, targetID: Int64, typed: String, reason: String, seenVersion: Int) {
    self.submissionID = submissionID
    self.targetID = targetID
    self.typed = typed
    self.reason = reason
    self.seenVersion = seenVersion
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let store = SubmissionStore(connection)
      guard var submission = try store.find(input.submissionID) else { throw ActionError.notFound }
      let mandate = try mandate(of: person, on: office.today, connection)
      guard SubmissionPolicy.canRevise(mandate, unitID: submission.organisationID, state: submission.state)
      else { throw ActionError.notAllowed }
      var form = FormReader()
      let value = form.amount(input.typed, "value")
      let reason = form.required(
        input.reason, "reason", vi: "Hãy ghi vì sao phải đính chính số liệu đã tiếp nhận.",
        en: "Say why a figure that was taken in has to be corrected.", limit: 2000)
      try form.finish()
      guard let value else { return }
      if submission.version != input.seenVersion { throw try changedMeanwhile(submission, connection) }
      var entries = try store.listEntries(of: submission.id)
      guard let index = entries.firstIndex(where: { $0.targetID == input.targetID }),
        let target = try TargetStore(connection).find(input.targetID), target.planID == submission.planID,
        let indicatorID = target.indicatorID
      else { throw ActionError.notFound }
      let before = entries[index].typed
      entries[index].typed = input.typed.trimmingCharacters(in: .whitespacesAndNewlines)
      try store.saveEntries(entries, of: submission.id)
      try FigureStore(connection).save(
        Figure(
          id: office.identifiers.next(), indicatorID: indicatorID, organisationID: submission.organisationID,
          period: submission.period, window: submission.window, kind: entries[index].kind, scope: target.scope,
          value: value, unit: target.unit, revision: 1, provenance: .submission(submission.id), reason: reason,
          recordedBy: person.id, recordedAt: office.now))
      (submission.updatedBy, submission.updatedAt) = (person.id, office.now)
      try store.saveChanged(submission, seen: input.seenVersion)
      var detail = ["target": String(target.id), "before": before, "after": entries[index].typed, "reason": reason]
      if let head = mandate.standsInFor[submission.organisationID] { detail["for"] = String(head) }
      try office.record("revise-figure", "submission", submission.id, detail: detail, by: person, in: connection)
    }
  }
}
