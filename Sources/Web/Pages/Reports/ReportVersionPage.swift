import Actions
import Domain
import Hummingbird
import Reporting
import Storage
import Workbooks

/// A consolidated report before the leaders, and after.
struct ReportVersionPage: Sendable {
  let site: Site

  /// GET /report-versions/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(nil, .none, request, context)
  }

  /// POST /report-versions/:id/approval
  @Sendable func approve(_ request: Request, _ context: AppContext) async throws -> Response {
    try await decide(.approve, notice: "reportVersion.approvedNotice", request, context)
  }

  /// POST /report-versions/:id/return
  @Sendable func giveBack(_ request: Request, _ context: AppContext) async throws -> Response {
    try await decide(
      .return(reason: context.form.trimmed("reason")), notice: "reportVersion.returnedNotice", request, context)
  }

  /// POST /report-versions/:id/issuance
  @Sendable func issue(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let typed = ReportVersionTyped(number: form.trimmed("number"), issuedOn: form.trimmed("issuedOn"))
    do {
      try await IssueReport(versionID: context.requireID(), number: typed.number, issuedOn: typed.issuedOn)
        .run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: request.uri.path.replacing("/issuance", with: ""), notice: "reportVersion.issuedNotice")
    } catch ActionError.invalid(let problems) {
      return try await page(typed, FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  /// GET /report-versions/:id/annexes — the annex tables as they were.
  @Sendable func annexes(_ request: Request, _ context: AppContext) async throws -> Response {
    let content = try await read(context)
    return .download(
      try writeAnnexes(keyTaskReport(content.input)), type: xlsxType,
      name: "phu-luc-\(content.input.period.code)-\(content.version.number).xlsx")
  }

  /// GET /report-versions/:id/pdf — as it was put to the leaders, or as it left the house.
  @Sendable func pdf(_ request: Request, _ context: AppContext) async throws -> Response {
    let content = try await read(context)
    return .download(
      try await printReportVersion(content.version, content.input, in: site.office), type: pdfType,
      name: "bao-cao-\(content.input.period.code)-\(content.version.number).pdf")
  }

  /// GET, POST /report-versions/:id/template — the version in the office's own template.
  @Sendable func template(_ request: Request, _ context: AppContext) async throws -> Response {
    let content = try await read(context)
    return try await site.fillTemplate(
      content.input, back: "/report-versions/\(content.version.id)",
      name: "bao-cao-\(content.input.period.code)-\(content.version.number)", request, context)
  }

  private func decide(
    _ decision: DecideReport.Decision, notice: String, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let id = try context.requireID()
    do {
      try await DecideReport(versionID: id, decision: decision)
        .run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: "/report-versions/\(id)", notice: notice)
    } catch ActionError.invalid(let problems) {
      return try await page(
        ReportVersionTyped(reason: context.form.trimmed("reason")),
        FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  private func page(
    _ typed: ReportVersionTyped?, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let content = try await read(context)
    let model = ReportVersionModel(
      content, person: try context.requireViewer().person, today: site.office.today, typed: typed, problems: problems,
      context.language)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }

  private func read(_ context: AppContext) async throws -> ReportVersionContent {
    guard ReportPolicy.canRead(try context.requireViewer().person.role) else { throw PageError.notAllowed }
    let (id, today) = (try context.requireID(), site.office.today)
    let found = try await site.office.database.read { connection -> ReportVersionContent? in
      let store = ReportVersionStore(connection)
      guard let version = try store.find(id), let input = try reportContent(of: id, connection),
        let subject = try store.subject(of: version.reportID)
      else { return nil }
      let people = try PersonStore(connection).list()
      let targets = try TargetStore(connection).list(planID: subject.planID)
      return ReportVersionContent(
        version: version, planID: subject.planID, input: input,
        now: try gatherReport(
          planID: subject.planID, period: subject.period, today: today, dueSoonDays: try dueSoonDays(connection),
          connection),
        names: Dictionary(people.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first }),
        tasks: Dictionary(
          targets.compactMap { target in target.taskID.map { (target.id, $0) } },
          uniquingKeysWith: { first, _ in first }))
    }
    guard let found else { throw PageError.notFound }
    return found
  }
}
