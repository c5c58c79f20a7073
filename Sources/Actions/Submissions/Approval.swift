public import Domain
public import Storage

/// All that the person may decide on `day`, in their own name and in others'.
public func mandate(of person: Person, on day: Day, _ connection: any Connection) throws -> Mandate {
  Mandate(person, delegations: try DelegationStore(connection).list(deputyID: person.id, on: day), on: day)
}

/// Whether somebody heads the unit, so that its reports wait for their word; a unit without one sends them itself.
private func hasHead(_ unitID: Int64, _ connection: any Connection) throws -> Bool {
  try PersonStore(connection).list().contains {
    $0.organisationID == unitID && $0.role == .unitHead && $0.isActive
  }
}

/// Whether what the person sends for the unit waits for its head first.
public func needsHead(_ person: Person, unitID: Int64, on day: Day, _ connection: any Connection) throws -> Bool {
  if try mandate(of: person, on: day, connection).isHead(of: unitID) { return false }
  return try hasHead(unitID, connection)
}

/// The figures that were given back have come again: what was sent instead is kept beside the objection.
func answerReturns(
  _ submission: Submission, _ entries: [SubmissionEntry], _ office: Office, _ connection: any Connection
) throws {
  let store = FigureReturnStore(connection)
  for item in try store.list(submissionID: submission.id) where item.isOpen {
    let answer = entries.first { $0.targetID == item.targetID }?.typed ?? ""
    try store.saveAnswer(answer, at: office.now, of: item.id)
  }
}

extension Submission {
  /// The unit's word: it goes to the planning room. A report of which some figures came again keeps its first day.
  mutating func approve(by personID: Int64, on day: Day) {
    state = .approved
    (approvedBy, approvedOn, returnReason) = (personID, approvedOn ?? day, nil)
  }
}
