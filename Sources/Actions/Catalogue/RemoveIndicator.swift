public import Domain
import Storage

/// Takes an indicator out of the catalogue that no plan, figure or formula rests on.
public struct RemoveIndicator: Sendable {
  public var id: Int64
  public var seenVersion: Int

  public init(id: Int64, seenVersion: Int) {
    self.id = id
    self.seenVersion = seenVersion
  }

  public func run(in office: Office, by person: Person) async throws {
    guard CataloguePolicy.canEdit(person.role) else { throw ActionError.notAllowed }
    let input = self
    try await office.database.write { connection in
      let store = IndicatorStore(connection)
      let entries = try store.listEntries()
      guard let held = entries.first(where: { $0.id == input.id }) else { throw ActionError.notFound }
      if held.version != input.seenVersion { throw StorageError.changedMeanwhile }
      let code = held.definition.code
      let use = try store.use(of: held.id)
      let formulas = entries.filter { $0.definition.formula?.inputs.contains(code) == true }.map(\.definition.code)
      if use.isUsed || !formulas.isEmpty {
        let inFormulas = formulas.isEmpty ? "" : " (\(formulas.joined(separator: ", ")))"
        throw ActionError.invalid([
          FieldProblem(
            "removal",
            vi:
              "Chưa xóa được “\(code)”: đang có \(use.targets) chỉ tiêu kế hoạch, \(use.figures) số liệu và \(formulas.count) công thức\(inFormulas) dùng đến.",
            en:
              "“\(code)” cannot be taken out: \(use.targets) targets, \(use.figures) figures and \(formulas.count) formulas\(inFormulas) rest on it."
          )
        ])
      }
      try store.delete(held.id, seen: held.version)
      try office.record(
        "remove-indicator", "indicator", held.id, detail: ["code": code, "name": held.definition.name], by: person,
        in: connection)
    }
  }
}
