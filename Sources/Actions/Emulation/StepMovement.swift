public import Domain
public import Emulation
import Storage
import VietnameseText

/// Takes a movement to its next state: announced, followed, reviewed, before the council, decided, published, or cancelled.
/// With the decision the awards that the council voted for enter the recipients' histories.
public struct StepMovement: Sendable {
  public var id: Int64
  public var version: Int64
  public var next: MovementState
  /// As typed.
  public var day: String
  public var reason: String
  public var documentSymbol: String
  public var documentDay: String

  public init(
    id: Int64, version: Int64, next: MovementState, day: String, reason: String = "", documentSymbol: String = "",
    documentDay: String = ""
  ) {
    self.id = id
    self.version = version
    self.next = next
    self.day = day
    self.reason = reason
    self.documentSymbol = documentSymbol
    self.documentDay = documentDay
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      var (movement, _) = try requireMovement(input.id, run: person, connection)
      var form = FormReader()
      let day = form.pastDay(input.day, "day", today: office.today)
      let documentDay = form.day(input.documentDay, "documentDay")
      let symbol = form.optional(input.documentSymbol, "document", limit: 200) ?? ""
      let reason = form.optional(input.reason, "reason", limit: 2000) ?? ""
      try form.finish()
      let document = symbol.isEmpty ? nil : DocumentBasis(symbol, on: documentDay)
      try saying {
        try movement.step(to: input.next, on: day, by: person.id, reason: reason, document: document)
      }
      try MovementStore(connection).save(movement, over: input.version, by: person.id, at: office.now)
      if input.next == .decided, let document { try award(movement, by: document, in: office, connection) }
      try office.record(
        "step-movement", "movement", movement.id,
        detail: ["code": movement.code, "state": input.next.rawValue, "reason": reason, "document": symbol],
        by: person, in: connection)
    }
  }
}

/// Sets a quota to another limit, by a document; never below what the council has voted.
public struct ChangeQuota: Sendable {
  public var id: Int64
  public var version: Int64
  public var quota: String
  public var limit: String
  public var reason: String
  public var documentSymbol: String

  public init(id: Int64, version: Int64, quota: String, limit: String, reason: String, documentSymbol: String) {
    self.id = id
    self.version = version
    self.quota = quota
    self.limit = limit
    self.reason = reason
    self.documentSymbol = documentSymbol
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      var (movement, _) = try requireMovement(input.id, run: person, connection)
      var form = FormReader()
      let limit = Int(trimBlanks(input.limit)) ?? -1
      if !(0...10_000).contains(limit) {
        form.problems.append(
          FieldProblem("limit", vi: "Hãy ghi số lượng từ 0 đến 10.000.", en: "Enter a number from 0 to 10,000."))
      }
      let symbol = form.optional(input.documentSymbol, "document", limit: 200) ?? ""
      let reason = form.optional(input.reason, "reason", limit: 2000) ?? ""
      try form.finish()
      try saying {
        try movement.change(
          quota: input.quota, to: limit, on: office.today, by: person.id, reason: reason,
          document: DocumentBasis(symbol))
      }
      try MovementStore(connection).save(movement, over: input.version, by: person.id, at: office.now)
      try office.record(
        "change-quota", "movement", movement.id,
        detail: ["code": input.quota, "number": String(limit), "reason": reason], by: person, in: connection)
    }
  }
}

/// The movement, for who runs it; with its version.
func requireMovement(
  _ id: Int64, run person: Person, _ connection: any Connection
) throws -> (movement: Movement, version: Int64) {
  guard let found = try MovementStore(connection).find(id) else { throw ActionError.notFound }
  guard EmulationPolicy.canRun(person, officeID: found.movement.content.standingOfficeID) else {
    throw ActionError.notAllowed
  }
  return found
}

private func award(
  _ movement: Movement, by decision: DocumentBasis, in office: Office, _ connection: any Connection
) throws {
  let store = CandidateStore(connection)
  let candidates = try store.list(movementID: movement.id).filter { $0.withdrawnFor == nil }
  for place in movement.quotas.places {
    guard let candidate = candidates.first(where: { $0.place == place }) else { continue }
    let award = HeldAward(place.award, year: movement.year, decision: decision, achievements: [movement.code])
    try store.saveAward(award, id: office.identifiers.next(), to: candidate, at: office.now)
  }
}
