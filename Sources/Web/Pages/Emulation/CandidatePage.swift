import Actions
import Domain
import Emulation
import Hummingbird
import Storage

/// A candidate, its scores and the vote on it.
struct CandidatePage: Sendable {
  let site: Site

  /// GET /emulation/:id/candidates/:candidate
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(.none, request, context)
  }

  /// POST /emulation/:id/candidates/:candidate/review
  @Sendable func review(_ request: Request, _ context: AppContext) async throws -> Response {
    let (_, candidate) = try await found(context)
    let review = ReviewScore(
      candidateID: candidate.id, points: context.form.named("points-"), reason: context.form.trimmed("reason"))
    return try await act(candidate, notice: "candidate.reviewed", request, context) { person in
      try await review.run(in: site.office, by: person)
    }
  }

  /// POST /emulation/:id/candidates/:candidate/ballot
  @Sendable func vote(_ request: Request, _ context: AppContext) async throws -> Response {
    let (_, candidate) = try await found(context)
    let form = context.form
    let ballot = EnterBallot(
      candidateID: candidate.id, movementVersion: Int64(form.trimmed("version")) ?? 0,
      inFavour: form.trimmed("inFavour"), against: form.trimmed("against"), invalid: form.trimmed("invalid"))
    return try await act(candidate, notice: "candidate.voted", request, context) { person in
      try await ballot.run(in: site.office, by: person)
    }
  }

  /// POST /emulation/:id/candidates/:candidate/withdrawal
  @Sendable func withdraw(_ request: Request, _ context: AppContext) async throws -> Response {
    let (_, candidate) = try await found(context)
    let withdrawal = WithdrawCandidate(id: candidate.id, reason: context.form.trimmed("reason"))
    return try await act(candidate, notice: "candidate.withdrawn", request, context) { person in
      try await withdrawal.run(in: site.office, by: person)
    }
  }

  private func act(
    _ candidate: Candidate, notice: String, _ request: Request, _ context: AppContext,
    body: (Person) async throws -> Void
  ) async throws -> Response {
    do {
      try await body(context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/emulation/\(candidate.movementID)/candidates/\(candidate.id)", notice: notice)
  }

  private func found(_ context: AppContext) async throws -> (MovementReading, Candidate) {
    let person = try context.requireViewer().person
    let reading = try await site.movement(context)
    let id = try context.requireID("candidate")
    guard let candidate = reading.candidates.first(where: { $0.id == id }) else { throw PageError.notFound }
    let office = reading.movement.content.standingOfficeID
    guard EmulationPolicy.canRead(person, unitID: candidate.unitID, officeID: office) else { throw PageError.notFound }
    return (reading, candidate)
  }

  private func page(_ problems: FormProblems, _ request: Request, _ context: AppContext) async throws -> Response {
    let (reading, candidate) = try await found(context)
    let model = CandidateModel(
      candidate, reading, person: try context.requireViewer().person, today: site.office.today, form: context.form,
      indicators: try await site.indicatorsByCode(), context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
