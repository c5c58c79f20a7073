import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// A file of rows is brought, looked at beside what is held, and taken whole or in part.
struct ImportRowsPage: Sendable {
  let site: Site

  /// GET /registries/:code/import
  @Sendable func form(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await changeable(context)
    return try await site.page(ImportRowsModel(view, problem: nil, context.language), request, context)
  }

  /// POST /registries/:code/import
  @Sendable func bring(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await changeable(context)
    guard let file = context.form.file("file"), !file.name.isEmpty else {
      return try await refuse(context.say("rows.missing"), view, request, context)
    }
    do {
      let id = try await BringRows(registry: view.description.code, fileName: file.name, content: file.content)
        .run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: Address.registryFile(id))
    } catch ActionError.invalid(let problems) {
      return try await refuse(
        problems.map { $0.message[context.language] }.joined(separator: " "), view, request, context)
    }
  }

  /// GET /registry-files/:id
  @Sendable func preview(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    guard
      let (description, file, comparison) = try await gatherRowComparison(
        fileID: context.requireID(), site.office, by: person)
    else { throw PageError.notFound }
    let view = try await site.registry(description.code, context)
    return try await site.page(RowPreviewModel(comparison, file, view, context.language), request, context)
  }

  /// POST /registry-files/:id/acceptance
  @Sendable func take(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let id = try context.requireID()
    guard let file = try await site.office.database.read({ try RegistryFileStore($0).find(id) }),
      file.personID == person.id
    else { throw PageError.notFound }
    let takesAll = context.form["which"] == "all"
    let lines = takesAll ? nil : Set(context.form.list("take").compactMap { Int($0) })
    let taken = try await TakeRows(fileID: id, lines: lines).run(in: site.office, by: person)
    let view = try await site.registry(file.registry, context)
    return try await site.page(TakenRowsModel(taken, file.name, view, context.language), request, context)
  }

  private func refuse(
    _ problem: String, _ view: RegistryView, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    try await site.page(
      ImportRowsModel(view, problem: problem, context.language), request, context, status: .unprocessableContent)
  }

  private func changeable(_ context: AppContext) async throws -> RegistryView {
    let view = try await site.registry(context)
    guard view.canChange else { throw PageError.notAllowed }
    return view
  }
}
