public import Domain
import Storage

/// Keeps the planning room's opening and closing text of a consolidated report.
public struct SaveReportTexts: Sendable {
  public var planID: Int64
  public var period: Period
  public var opening: String
  public var closing: String
  /// The version the writer saw; 0 where there was none yet.
  public var seenVersion: Int

  public init(planID: Int64, period: Period, opening: String, closing: String, seenVersion: Int) {
    self.planID = planID
    self.period = period
    self.opening = opening
    self.closing = closing
    self.seenVersion = seenVersion
  }

  public func run(in office: Office, by person: Person) async throws {
    guard ReportPolicy.canWrite(person.role) else { throw ActionError.notAllowed }
    var form = FormReader()
    let opening = form.optional(opening, "opening") ?? ""
    let closing = form.optional(closing, "closing") ?? ""
    try form.finish()
    let input = self
    try await office.database.write { connection in
      guard try PlanStore(connection).find(input.planID)?.state == .issued else { throw ActionError.notFound }
      let store = ReportStore(connection)
      let old = try store.find(planID: input.planID, period: input.period)
      guard (old?.version ?? 0) == input.seenVersion else { throw ActionError.changedMeanwhile(by: "", at: "") }
      let texts = ReportTexts(
        id: old?.id ?? office.identifiers.next(), planID: input.planID, period: input.period, opening: opening,
        closing: closing, version: input.seenVersion + 1)
      if old == nil {
        try store.save(texts, by: person.id, at: office.now)
      } else {
        try store.saveChanged(texts, seen: input.seenVersion, by: person.id, at: office.now)
      }
      try office.record(
        "save-report-texts", "report", texts.id, detail: ["period": input.period.code], by: person, in: connection)
    }
  }
}
