import Actions
import Domain
import Hummingbird
import Storage

/// GET /reports — the matrix of units and periods; a unit sees its own line.
struct MatrixPage: Sendable {
  let site: Site

  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let today = site.office.today
    let wanted = request.uri.queryParameters["plan"].flatMap { Int64($0) }
    let found = try await site.office.database.read { connection -> (SubmissionMatrix, [Plan])? in
      let plans = try PlanStore(connection).listIssued()
      let current = plans.first { $0.id == wanted } ?? plans.first { $0.period.year <= today.year } ?? plans.first
      guard let current, let matrix = try submissionMatrix(planID: current.id, today: today, connection)
      else { return nil }
      return (matrix, plans)
    }
    guard var (matrix, plans) = found else {
      let model = NoMatrixModel(title: context.say("matrix.title"), canImport: PlanPolicy.canImport(person.role))
      return try await site.page(model, request, context)
    }
    if !SubmissionPolicy.canSeeMatrix(person.role) {
      matrix.lines = matrix.lines.filter { $0.unit.id == person.organisationID }
    }
    plans = plans.filter { PlanPolicy.canSee(person.role, state: $0.state) }
    let model = MatrixModel(matrix, plans: plans, person: person, today: today, language: context.language)
    return try await site.page(model, request, context)
  }
}
