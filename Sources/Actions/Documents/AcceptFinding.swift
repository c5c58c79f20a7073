public import Domain
import Storage

/// Leaves a finding as it is, with the reason; or tells it again.
public struct AcceptFinding: Sendable {
  public enum Decision: Sendable, Hashable {
    case accept(reason: String)
    case withdraw
  }

  public var documentID: Int64
  /// Its place in the list of the document's findings, and its check, so that a list read anew is not mistaken.
  public var index: Int
  public var check: String
  public var decision: Decision

  public init(documentID: Int64, index: Int, check: String, decision: Decision) {
    self.documentID = documentID
    self.index = index
    self.check = check
    self.decision = decision
  }

  public func run(in office: Office, by person: Person) async throws {
    guard PlanPolicy.canAcceptFindings(person.role) else { throw ActionError.notAllowed }
    var reason = ""
    if case .accept(let typed) = decision {
      var form = FormReader()
      reason = form.required(
        typed, "reason", vi: "Hãy ghi vì sao chấp nhận phát hiện này.", en: "Say why this finding is accepted.",
        limit: 2000)
      try form.finish()
    }
    let (input, why) = (self, reason)
    try await office.database.write { connection in
      guard let body = try DocumentStore(connection).body(of: input.documentID) else { throw ActionError.notFound }
      let findings: [Finding] = try readStored(body.findings)
      guard findings.indices.contains(input.index), findings[input.index].check == input.check
      else { throw ActionError.notFound }
      let finding = findings[input.index]
      let store = FindingAcceptanceStore(connection)
      let known = try store.list(documentID: input.documentID).filter { $0.covers(finding) }
      if case .withdraw = input.decision {
        for acceptance in known { try store.saveWithdrawal(at: office.now, of: acceptance.id) }
      } else if known.isEmpty {
        try store.save(
          FindingAcceptance(
            id: office.identifiers.next(), documentID: input.documentID, check: finding.check,
            quote: finding.passage.quote, reason: why, acceptedBy: person.id, acceptedAt: office.now))
      } else {
        return
      }
      try office.record(
        why.isEmpty ? "withdraw-acceptance" : "accept-finding", "document", input.documentID,
        detail: ["check": finding.check, "quote": String(finding.passage.quote.prefix(200)), "reason": why], by: person,
        in: connection)
    }
  }
}
