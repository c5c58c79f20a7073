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
    var form = FormReader()
    let day = form.day(self.day, "day") ?? office.today
    let documentDay = form.day(self.documentDay, "documentDay")
    if day > office.today {
      form.problems.append(FieldProblem("day", vi: "Ngày này chưa đến.", en: "That day has not come yet."))
    }
    try form.finish()
    let symbol = trimBlanks(documentSymbol)
    let document = symbol.isEmpty ? nil : DocumentBasis(symbol, on: documentDay)
    let input = self
    try await office.database.write { connection in
      var (movement, _) = try requireMovement(input.id, run: person, connection)
      try saying {
        try movement.step(to: input.next, on: day, by: person.id, reason: trimBlanks(input.reason), document: document)
      }
      try MovementStore(connection).save(movement, over: input.version, by: person.id, at: office.now)
      if input.next == .decided, let document { try award(movement, by: document, in: office, connection) }
      try office.record(
        "step-movement", "movement", movement.id,
        detail: ["code": movement.code, "state": input.next.rawValue, "reason": input.reason, "document": symbol],
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
      guard let limit = Int(trimBlanks(input.limit)), (0...10_000).contains(limit) else {
        throw ActionError.invalid([
          FieldProblem("limit", vi: "Hãy ghi số lượng từ 0 đến 10.000.", en: "Enter a number from 0 to 10,000.")
        ])
      }
      try saying {
        try movement.change(
          quota: input.quota, to: limit, on: office.today, by: person.id, reason: trimBlanks(input.reason),
          document: DocumentBasis(trimBlanks(input.documentSymbol)))
      }
      try MovementStore(connection).save(movement, over: input.version, by: person.id, at: office.now)
      try office.record(
        "change-quota", "movement", movement.id,
        detail: ["code": input.quota, "number": String(limit), "reason": input.reason], by: person, in: connection)
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

extension Movement {
  /// The year whose results it honours.
  public var year: Int { content.window?.first.year ?? events.first?.day.year ?? 0 }
}
