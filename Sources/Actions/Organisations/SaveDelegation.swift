public import Domain
import Storage

/// Ủy quyền: the head of a unit names who decides in their place, from one day to another.
public struct SaveDelegation: Sendable {
  public var deputyID: Int64
  /// Days as typed: "25/11/2026".
  public var validFrom: String
  public var validTo: String

  public init(deputyID: Int64, validFrom: String, validTo: String) {
    self.deputyID = deputyID
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Longest time for which one delegation may be given, in days.
  public static let longest = 366

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    guard DelegationPolicy.canSee(person) else { throw ActionError.notAllowed }
    var form = FormReader()
    let from = form.day(validFrom, "validFrom")
    let to = form.day(validTo, "validTo")
    if from == nil && !form.problems.contains(where: { $0.field == "validFrom" }) {
      form.problems.append(FieldProblem("validFrom", vi: "Hãy ghi từ ngày nào.", en: "Say from which day."))
    }
    if to == nil && !form.problems.contains(where: { $0.field == "validTo" }) {
      form.problems.append(FieldProblem("validTo", vi: "Hãy ghi đến ngày nào.", en: "Say until which day."))
    }
    if let from, let to {
      if to < from {
        form.problems.append(
          FieldProblem("validTo", vi: "Ngày kết thúc trước ngày bắt đầu.", en: "The end is before the beginning."))
      } else if to < office.today {
        form.problems.append(
          FieldProblem("validTo", vi: "Thời hạn này đã qua.", en: "This time is already over."))
      } else if from.days(to: to) > Self.longest {
        form.problems.append(
          FieldProblem("validTo", vi: "Ủy quyền không quá một năm.", en: "Not for more than a year."))
      }
    }
    try form.finish()
    guard let from, let to else { return 0 }
    let deputyID = deputyID
    return try await office.database.write { connection in
      guard let deputy = try PersonStore(connection).find(deputyID), DelegationPolicy.canGive(person, to: deputy)
      else { throw ActionError.notAllowed }
      let delegation = Delegation(
        id: office.identifiers.next(), headID: person.id, organisationID: person.organisationID, deputyID: deputyID,
        validFrom: from, validTo: to)
      try DelegationStore(connection).save(delegation)
      try office.record(
        "delegate", "delegation", delegation.id,
        detail: ["deputy": String(deputyID), "from": from.iso, "to": to.iso], by: person, in: connection)
      return delegation.id
    }
  }
}

/// Withdraws a delegation from today on.
public struct EndDelegation: Sendable {
  public var id: Int64

  public init(id: Int64) { self.id = id }

  public func run(in office: Office, by person: Person) async throws {
    let id = id
    try await office.database.write { connection in
      let store = DelegationStore(connection)
      guard let delegation = try store.find(id) else { throw ActionError.notFound }
      guard DelegationPolicy.canEnd(delegation, person) else { throw ActionError.notAllowed }
      guard delegation.endedOn == nil else { return }
      try store.saveEnd(office.today, of: id)
      try office.record("end-delegation", "delegation", id, by: person, in: connection)
    }
  }
}
