public import Domain
import Reporting
import Storage

/// Takes indicators of a file into the catalogue: all of them, or those that were ticked beside what is held.
public struct ImportCatalogue: Sendable {
  public var file: IndicatorCatalogue
  /// The codes to be taken, each with the version that the comparison showed; 0 where it was new then.
  public var taken: [String: Int]
  /// Where the indicators come from, for the record.
  public var source: String

  public init(file: IndicatorCatalogue, taken: [String: Int], source: String) {
    self.file = file
    self.taken = taken
    self.source = source
  }

  /// Most indicators of one file.
  public static let limit = 5000

  /// Returns how many were added or changed. Whole or not at all.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int {
    guard CataloguePolicy.canEdit(person.role) else { throw ActionError.notAllowed }
    let chosen = file.definitions.filter { taken[$0.code] != nil }
    guard !chosen.isEmpty else {
      throw ActionError.invalid([
        FieldProblem("take", vi: "Hãy chọn ít nhất một chỉ tiêu.", en: "Choose at least one indicator.")
      ])
    }
    let input = self
    return try await office.database.write { connection in
      let store = IndicatorStore(connection)
      let entries = try store.listEntries()
      let byCode = Dictionary(entries.map { ($0.definition.code, $0) }, uniquingKeysWith: { first, _ in first })
      if chosen.contains(where: { (byCode[$0.code]?.version ?? 0) != input.taken[$0.code] }) {
        throw StorageError.changedMeanwhile
      }
      let held = IndicatorCatalogue(entries.map(\.definition))
      var problems = newProblems(held.replacing(chosen), beside: held).map { problem in
        let words = catalogueFaultWords(problem.fault)
        return FieldProblem("take", vi: "“\(problem.code)”: \(words.vi).", en: "“\(problem.code)”: \(words.en).")
      }
      for definition in chosen {
        guard let old = byCode[definition.code], let problem = try unitProblem(definition, over: old, connection)
        else { continue }
        problems.append(FieldProblem("take", vi: problem.message.vi, en: problem.message.en))
      }
      guard problems.isEmpty else { throw ActionError.invalid(problems) }
      var (added, changed): ([String], [String]) = ([], [])
      for definition in chosen {
        if let old = byCode[definition.code] {
          guard old.definition != definition else { continue }
          try store.saveChanged(definition, id: old.id, seen: old.version)
          changed.append(definition.code)
        } else {
          try store.save(definition, id: office.identifiers.next())
          added.append(definition.code)
        }
      }
      try office.record(
        "import-catalogue", "indicator", nil,
        detail: [
          "source": input.source, "added": added.joined(separator: " "), "changed": changed.joined(separator: " "),
        ], by: person, in: connection)
      return added.count + changed.count
    }
  }
}
