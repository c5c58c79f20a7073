public import Domain
import Reporting
import Storage

/// A leader approves the report that was put forward, or gives it back with the reason.
public struct DecideReport: Sendable {
  public enum Decision: Sendable, Hashable {
    case approve
    case `return`(reason: String)
  }

  public var versionID: Int64
  public var decision: Decision

  public init(versionID: Int64, decision: Decision) {
    self.versionID = versionID
    self.decision = decision
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let store = ReportVersionStore(connection)
      guard let version = try store.find(input.versionID),
        var content = try reportContent(of: input.versionID, connection)
      else { throw ActionError.notFound }
      guard ReportPolicy.canDecide(person.role, version.state) else { throw ActionError.notAllowed }
      var reason: String?
      if case .return(let typed) = input.decision {
        var form = FormReader()
        reason = form.required(
          typed, "reason", vi: "Hãy ghi lý do trả lại để phòng kế hoạch biết cần sửa gì.",
          en: "Say why, so that the planning room knows what to put right.", limit: 2000)
        try form.finish()
      } else {
        content.signature = signature(of: person)
      }
      try store.saveDecision(
        reason == nil ? .approved : .returned, of: version.id, content: try reportJSON(content), by: person.id,
        at: office.now, reason: reason)
      try office.record(
        reason == nil ? "approve-consolidated-report" : "return-consolidated-report", "report", version.reportID,
        detail: ["version": String(version.number), "reason": reason ?? ""], by: person, in: connection)
    }
  }
}

/// The director signs; a deputy signs for the director (Nghị định 30/2020/NĐ-CP, Annex I, II.7).
private func signature(of leader: Person) -> ReportSignature {
  leader.isDirector
    ? ReportSignature(headPost: "Giám đốc", name: leader.fullName)
    : ReportSignature(authority: .forHead, headPost: "Giám đốc", signerPost: "Phó Giám đốc", name: leader.fullName)
}
