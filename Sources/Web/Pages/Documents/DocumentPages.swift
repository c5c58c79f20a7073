import Actions
import DocumentReading
import Domain
import Hummingbird
import Storage

/// The list of documents, and bringing one in.
struct DocumentPages: Sendable {
  let site: Site

  /// GET /documents
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let filter = DocumentFilter(try request.addressFields())
    return try await site.sharedPage(.role, request, context) {
      let today = site.office.today
      let lines = try await site.office.database.read { connection in
        try DocumentLine.list(for: person.role, today: today, connection)
      }
      return DocumentListModel(lines, filter, context.language, canImport: PlanPolicy.canImport(person.role))
    }
  }

  /// GET /documents/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    try requireImporter(context)
    return try await site.page(UploadModel(context), request, context)
  }

  /// POST /documents — a document is brought in and read.
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try requireImporter(context)
    guard let file = context.form.file("file"), !file.name.isEmpty else {
      return try await refuse(context.say("upload.missing"), request, context)
    }
    do {
      let done = try await ImportDocument(fileName: file.name, content: file.content).run(in: site.office, by: person)
      return .redirect(to: "/documents/\(done.documentID)", notice: done.wasKnown ? "upload.known" : "upload.done")
    } catch let error as ReadingError {
      return try await refuse(error.message[context.language], request, context)
    }
  }

  private func refuse(_ problem: String, _ request: Request, _ context: AppContext) async throws -> Response {
    var model = UploadModel(context)
    model.problem = problem
    return try await site.page(model, request, context, status: .unprocessableContent)
  }

  @discardableResult
  private func requireImporter(_ context: AppContext) throws -> Person {
    let person = try context.requireViewer().person
    guard PlanPolicy.canImport(person.role) else { throw PageError.notAllowed }
    return person
  }
}
