import Actions
import DocumentReading
import Domain
import Hummingbird
import Reporting
import Storage
import Workbooks

/// Indicators come in from a file, or from the sector's standard, after a comparison with what is held.
struct CatalogueImportPages: Sendable {
  let site: Site

  /// GET /catalogue-files
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireEditor(context)
    return try await site.page(CatalogueImportModel(context.language), request, context)
  }

  /// POST /catalogue-files — the file beside what the catalogue holds. Nothing is saved yet.
  @Sendable func compare(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireEditor(context)
    if context.form.has("standard") {
      return try await compare(.standard, source: context.say("catalogueImport.standard"), request, context)
    }
    guard let file = context.form.file("file"), !file.name.isEmpty else {
      return try await refuse([context.say("catalogueImport.missing")], request, context)
    }
    let catalogue: IndicatorCatalogue
    do {
      catalogue = try IndicatorCatalogue(table: readTable(file.content))
    } catch let error as TableReadingError {
      return try await refuse([error.message(context.language)], request, context)
    } catch let errors as CatalogueCSVErrors {
      return try await refuse(errors.messages(context.language), request, context)
    }
    guard catalogue.definitions.count <= ImportCatalogue.limit else {
      return try await refuse(
        [context.say("catalogueImport.tooMany", ["limit": String(ImportCatalogue.limit)])], request, context)
    }
    return try await compare(catalogue, source: String(file.name.prefix(200)), request, context)
  }

  /// POST /catalogue-files/acceptance — the ticked indicators go into the catalogue.
  @Sendable func take(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try requireEditor(context)
    let form = context.form
    guard let file = try? IndicatorCatalogue(csv: form["csv"]) else { throw PageError.unreadableForm }
    let source = String(form.trimmed("source").prefix(200))
    let taken = Dictionary(
      form.list("take").compactMap { value in
        value.lastIndex(of: "@").flatMap { at in
          Int(value[value.index(after: at)...]).map { (String(value[..<at]), $0) }
        }
      }, uniquingKeysWith: { first, _ in first })
    do {
      try await ImportCatalogue(file: file, taken: taken, source: source).run(in: site.office, by: person)
      return .redirect(to: "/indicators", notice: "catalogueImport.done")
    } catch ActionError.invalid(let problems) {
      return try await compare(
        file, source: source, taken: Set(taken.keys), problems: problems.map { $0.message[context.language] }, request,
        context, status: .unprocessableContent)
    } catch StorageError.changedMeanwhile {
      return try await compare(
        file, source: source, taken: Set(taken.keys), problems: [context.say("catalogueImport.changed")], request,
        context, status: .conflict)
    }
  }

  private func compare(
    _ file: IndicatorCatalogue, source: String, taken: Set<String>? = nil, problems: [String] = [],
    _ request: Request, _ context: AppContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let entries = try await site.office.database.read { try IndicatorStore($0).listEntries() }
    return try await site.page(
      CatalogueImportModel(
        file, held: entries, source: source, taken: taken, problems: problems, context.language), request, context,
      status: status)
  }

  private func refuse(
    _ problems: [String], _ request: Request, _ context: AppContext
  ) async throws -> Response {
    try await site.page(
      CatalogueImportModel(problems: problems, context.language), request, context, status: .unprocessableContent)
  }

  @discardableResult
  private func requireEditor(_ context: AppContext) throws -> Person {
    let person = try context.requireViewer().person
    guard CataloguePolicy.canEdit(person.role) else { throw PageError.notAllowed }
    return person
  }
}

extension TableReadingError {
  func message(_ language: Language) -> String {
    switch self {
    case .notText: language.say("table.notText")
    case .openQuote(let quote):
      language.say("table.openQuote", ["line": String(quote.line), "column": String(quote.column)])
    case .unreadable(let error): error.message[language]
    case .formulaWithoutValue(let cell): language.say("table.formula", ["cell": cell])
    }
  }
}

extension CatalogueCSVErrors {
  /// The first of them in words, and how many more there are.
  func messages(_ language: Language) -> [String] {
    let shown = 30
    let words = all.prefix(shown).map { catalogueErrorWords($0)[language] }
    return all.count > shown
      ? words + [language.say("catalogueImport.more", ["count": String(all.count - shown)])] : Array(words)
  }
}
