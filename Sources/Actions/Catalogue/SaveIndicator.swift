public import Domain
import Reporting
import Storage

/// Adds an indicator to the catalogue, or changes one. The catalogue as a whole must still make sense: no formula in a circle or over
/// unlike units, no code twice.
public struct SaveIndicator: Sendable {
  /// Nil for a new one.
  public var id: Int64?
  /// As typed, in the words of the catalogue's file.
  public var cells: [CatalogueColumn: String]
  /// The version the writer saw; 0 for a new one.
  public var seenVersion: Int

  public init(id: Int64?, cells: [CatalogueColumn: String], seenVersion: Int) {
    self.id = id
    self.cells = cells
    self.seenVersion = seenVersion
  }

  /// Longest text of a field, in letters.
  public static let textLimit = 1000

  /// Returns the indicator's id.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    guard CataloguePolicy.canEdit(person.role) else { throw ActionError.notAllowed }
    let definition = try readDefinition()
    let input = self
    return try await office.database.write { connection in
      let store = IndicatorStore(connection)
      let entries = try store.listEntries()
      let held = entries.first { $0.id == input.id }
      if input.id != nil, held == nil { throw ActionError.notFound }
      if let held, held.version != input.seenVersion { throw StorageError.changedMeanwhile }
      let others = entries.filter { $0.id != input.id }.map(\.definition)
      var problems = newProblems(
        IndicatorCatalogue(others + [definition]), beside: IndicatorCatalogue(entries.map(\.definition))
      ).map { input.fieldProblem($0, of: definition) }
      if let held, let problem = try unitProblem(definition, over: held, connection) { problems.append(problem) }
      guard problems.isEmpty else { throw ActionError.invalid(problems) }
      let id = held?.id ?? office.identifiers.next()
      if held == nil {
        try store.save(definition, id: id)
      } else {
        try store.saveChanged(definition, id: id, seen: input.seenVersion)
      }
      var detail = ["code": definition.code, "name": definition.name]
      for column in CatalogueColumn.allCases {
        let (before, after) = (held?.definition.cell(column) ?? "", definition.cell(column))
        if before != after { detail["column-\(column.field)"] = held == nil ? after : "\(before) → \(after)" }
      }
      try office.record("save-indicator", "indicator", id, detail: detail, by: person, in: connection)
      return id
    }
  }

  private func readDefinition() throws -> IndicatorDefinition {
    let long = cells.filter { $0.value.unicodeScalars.count > Self.textLimit }.keys
    guard long.isEmpty else {
      throw ActionError.invalid(
        CatalogueColumn.allCases.filter(long.contains).map {
          FieldProblem(
            $0,
            BilingualText(
              vi: "dài quá \(Self.textLimit) ký tự; hãy rút gọn",
              en: "longer than \(Self.textLimit) letters; shorten it"
            ))
        })
    }
    do {
      return try IndicatorDefinition(cells: cells)
    } catch {
      throw ActionError.invalid(error.fieldProblems)
    }
  }

  /// A fault of another indicator, which this change brings about, is told at the code; a circle that runs through this one at
  /// its formula.
  private func fieldProblem(_ problem: CatalogueProblem, of definition: IndicatorDefinition) -> FieldProblem {
    let words = catalogueFaultWords(problem.fault)
    if case .cycle(let codes) = problem.fault, codes.contains(definition.code) {
      return FieldProblem(problem.fault.column, words)
    }
    guard problem.code != definition.code else { return FieldProblem(problem.fault.column, words) }
    return FieldProblem(
      CatalogueColumn.code.field, vi: "Chỉ tiêu “\(problem.code)”: \(words.vi).",
      en: "Indicator “\(problem.code)”: \(words.en).")
  }
}
