import Actions
import Domain
import Hummingbird
import Reporting
import Storage
import Workbooks

/// The planning room's consolidated report of a period.
struct ReportPage: Sendable {
  let site: Site

  /// GET /plans/:id/reports/:period
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, person) = try await read(context)
    return try await site.page(
      ReportModel(content, person: person, language: context.language), request, context)
  }

  /// POST …/texts — keeps opening and closing text.
  @Sendable func saveTexts(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, person) = try await read(context)
    let form = context.form
    let typed = (opening: form.trimmed("opening"), closing: form.trimmed("closing"))
    do {
      try await SaveReportTexts(
        planID: content.plan.id, period: content.input.period,
        opening: typed.opening == openingText(content.input) ? "" : typed.opening,
        closing: typed.closing == closingText(content.input) ? "" : typed.closing,
        seenVersion: Int(form["version"]) ?? 0
      ).run(in: site.office, by: person)
    } catch ActionError.invalid(let problems) {
      let model = ReportModel(
        content, person: person, language: context.language, typed: typed,
        problems: FormProblems(problems: problems, language: context.language))
      return try await site.page(model, request, context, status: .unprocessableContent)
    } catch ActionError.changedMeanwhile {
      let model = ReportModel(
        content, person: person, language: context.language, typed: typed,
        conflict: context.say(
          "report.conflict",
          ["opening": content.input.opening ?? "—", "closing": content.input.closing ?? "—"]))
      return try await site.page(model, request, context, status: .conflict)
    }
    return .redirect(to: address(content), notice: "report.textsSaved")
  }

  /// POST …/versions — puts it to the leaders.
  @Sendable func propose(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, person) = try await read(context)
    let reasons = Dictionary(
      context.form.numbered("reason-").map { (Int($0.id), $0.value) }, uniquingKeysWith: { first, _ in first })
    do {
      let version = try await ProposeReport(
        planID: content.plan.id, period: content.input.period, reasons: reasons
      ).run(in: site.office, by: person)
      return .redirect(to: "/report-versions/\(version.id)", notice: "reportVersion.proposed")
    } catch ActionError.invalid(let problems) {
      let shown = FormProblems(problems: problems, language: context.language)
      let findings = try await reportFindings(content.input).enumerated().map { index, finding in
        ReportModel.Objection(
          quote: String(finding.passage.quote.prefix(120)), summary: finding.summary[context.language],
          reason: Field(
            "reason-\(index)", label: context.say("reportVersion.why"), value: reasons[index] ?? "", problems: shown))
      }
      let model = ReportModel(
        content, person: person, language: context.language, findings: findings, problems: shown)
      return try await site.page(model, request, context, status: .unprocessableContent)
    }
  }

  /// POST …/files — writes the .docx.
  @Sendable func write(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, person) = try await read(context)
    try await WriteReport(planID: content.plan.id, period: content.input.period).run(in: site.office, by: person)
    return .redirect(to: address(content) + "#files", notice: "report.fileWritten")
  }

  /// GET …/annexes — the annex tables as an Excel file, with the figures of this moment.
  @Sendable func annexes(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, _) = try await read(context)
    let bytes = try writeAnnexes(keyTaskReport(content.input))
    return .download(bytes, type: xlsxType, name: "phu-luc-\(content.input.period.code).xlsx")
  }

  /// GET …/pdf — the report as PDF, with the figures of this moment.
  @Sendable func pdf(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, _) = try await read(context)
    return .download(
      try await printReport(content.input, in: site.office), type: pdfType,
      name: "bao-cao-\(content.input.period.code).pdf")
  }

  /// GET, POST …/template — how the office's own template is made, and where it is filled.
  @Sendable func template(_ request: Request, _ context: AppContext) async throws -> Response {
    let (content, _) = try await read(context)
    return try await site.fillTemplate(
      content.input, back: address(content), name: "bao-cao-\(content.input.period.code)", request, context)
  }

  /// GET /report-files/:id — a file as it was written.
  @Sendable func file(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    guard ReportPolicy.canRead(person.role) else { throw PageError.notAllowed }
    let id = try context.requireID()
    guard let (file, content) = try await site.office.database.read({ try ReportStore($0).fileContent(id) })
    else { throw PageError.notFound }
    return .download(content, type: docxType, name: file.fileName)
  }

  private func address(_ content: ReportContent) -> String {
    "/plans/\(content.plan.id)/reports/\(content.input.period.code)"
  }

  private func read(_ context: AppContext) async throws -> (ReportContent, Person) {
    let person = try context.requireViewer().person
    guard ReportPolicy.canRead(person.role) else { throw PageError.notAllowed }
    let planID = try context.requireID()
    guard let period = Period(code: context.parameters.get("period") ?? "") else { throw PageError.notFound }
    let today = site.office.today
    let found = try await site.office.database.read { connection -> ReportContent? in
      guard let plan = try PlanStore(connection).find(planID),
        try reportSchedule(of: plan, connection).periods(of: plan.period.lastYear).contains(period),
        let input = try gatherReport(
          planID: planID, period: period, today: today, dueSoonDays: try dueSoonDays(connection), connection)
      else { return nil }
      let texts = try ReportStore(connection).find(planID: planID, period: period)
      let people = try PersonStore(connection).list()
      let targets = try TargetStore(connection).list(planID: planID)
      return ReportContent(
        plan: plan, input: input, texts: texts,
        files: try texts.map { try ReportStore(connection).listFiles(reportID: $0.id) } ?? [],
        writers: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.fullName) }),
        tasks: Dictionary(
          uniqueKeysWithValues: targets.compactMap { target in target.taskID.map { (target.id, $0) } }),
        versions: try texts.map { try ReportVersionStore(connection).list(reportID: $0.id) } ?? [])
    }
    guard let found else { throw PageError.notFound }
    return (found, person)
  }
}
