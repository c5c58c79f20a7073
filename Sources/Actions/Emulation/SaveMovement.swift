public import Domain
import Emulation
import Storage

/// Writes a movement's draft, new or over an earlier one.
public struct SaveMovement: Sendable {
  public var id: Int64?
  /// The version that was opened; 0 for a new one.
  public var version: Int64
  public var typed: MovementTyped

  public init(id: Int64? = nil, version: Int64 = 0, typed: MovementTyped) {
    self.id = id
    self.version = version
    self.typed = typed
  }

  /// The movement's number.
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    let input = self
    return try await office.database.write { connection in
      let store = MovementStore(connection)
      let units = try OrganisationStore(connection).list(on: office.today)
      let kept = try input.id.map { id in
        guard let found = try store.find(id) else { throw ActionError.notFound }
        return found
      }
      let answering = kept?.movement.content.standingOfficeID
      guard EmulationPolicy.canDraft(person, officeID: answering) else { throw ActionError.notAllowed }
      let draft = try MovementDraft(input.typed, units: units)
      try refuseUnknownIndicators(draft.content, connection)
      var movement: Movement
      if let kept {
        guard kept.movement.state == .draft else { throw ActionError.notAllowed }
        movement = kept.movement
      } else {
        let year = draft.content.window?.first.year ?? office.today.year
        movement = Movement(
          id: office.identifiers.next(), code: try nextCode(year, store), draft.content, quotas: try QuotaPlaces([]))
      }
      try saying {
        if draft.content != movement.content {
          try movement.change(content: draft.content, on: office.today, by: person.id)
        }
        if draft.criteria != movement.criteria?.set, !draft.criteria.criteria.isEmpty {
          try movement.change(criteria: draft.criteria, on: office.today, by: person.id)
        }
        try movement.change(quotas: draft.quotas)
      }
      try store.save(movement, over: kept == nil ? 0 : input.version, by: person.id, at: office.now)
      try office.record(
        "save-movement", "movement", movement.id, detail: ["code": movement.code, "title": movement.content.title],
        by: person, in: connection)
      return movement.id
    }
  }
}

/// "PT-2026-001".
private func nextCode(_ year: Int, _ store: MovementStore) throws -> String {
  let beginning = "PT-\(year)-"
  let taken = try store.listCodes().filter { $0.hasPrefix(beginning) }.compactMap { Int($0.dropFirst(beginning.count)) }
  return beginning + padded((taken.max() ?? 0) + 1, 3)
}

private func refuseUnknownIndicators(_ content: MovementContent, _ connection: any Connection) throws {
  let known = Set(try IndicatorStore(connection).listEntries().map(\.definition.code))
  var problems: [FieldProblem] = []
  for (number, theme) in content.themes.enumerated() {
    for case .indicator(let code) in theme.targets where !known.contains(code) {
      problems.append(
        FieldProblem(
          "theme-indicators-\(number)", vi: "Danh mục không có chỉ tiêu mã “\(code)”. Xem mã ở mục Chỉ tiêu.",
          en: "The catalogue has no indicator “\(code)”. Codes stand under Indicators."))
    }
  }
  guard problems.isEmpty else { throw ActionError.invalid(problems) }
}
