import Actions
import DocumentReading
import Domain
import Hummingbird
import Storage

/// A later version of a draft's document, and what it changed.
struct VersionPages: Sendable {
  let site: Site

  /// POST /documents/:id/versions — the later version takes the place of this one.
  @Sendable func replace(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    guard PlanPolicy.canImport(person.role) else { throw PageError.notAllowed }
    let id = try context.requireID()
    guard let file = context.form.file("file"), !file.name.isEmpty else {
      return try await refuse(context.say("upload.missing"), id, request, context)
    }
    do {
      let replaced = try await ReplaceDocument(documentID: id, fileName: file.name, content: file.content)
        .run(in: site.office, by: person)
      return .redirect(to: "/documents/\(replaced)/changes", notice: "version.done")
    } catch let error as ReadingError {
      return try await refuse(error.message[context.language], id, request, context)
    } catch ActionError.invalid(let problems) {
      let words = problems.map { $0.message[context.language] }.joined(separator: " ")
      return try await refuse(words, id, request, context)
    }
  }

  /// GET /documents/:id/changes — what the document says otherwise than the version before it.
  @Sendable func changes(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    let model = try await read(id, context)
    return try await site.page(model, request, context)
  }

  private func refuse(
    _ problem: String, _ id: Int64, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    var model = try await read(id, context)
    model.problem = problem
    return try await site.page(model, request, context, status: .unprocessableContent)
  }

  private func read(_ id: Int64, _ context: AppContext) async throws -> ChangesModel {
    let person = try context.requireViewer().person
    let (today, language) = (site.office.today, context.language)
    return try await site.office.database.read { connection in
      let contents = try DocumentContents.read(id, for: person, today: today, connection)
      let changes = try listChanges(
        ofDocument: contents.document, contents.facts, today: today, words: VersionWords(language), connection)
      return ChangesModel(contents, changes, role: person.role, language)
    }
  }
}
