import Actions
import Domain
import Hummingbird
import Storage

/// GET /working-days?year=2027 — the days off of a year, and the rest days that are worked.
struct WorkingDaysModel: PageModel {
  static let template = "Regimes/working-days"
  static let section: Section? = .reports
  static let styles = ["catalogue.css"]

  struct Row: TemplateValue {
    var day: String
    var kind: String
    var name: String
    var decidedBy: String
    /// The document was not compared with the day.
    var isUnconfirmed: Bool
  }

  struct Year: TemplateValue {
    var name: String
    var address: String
    var isCurrent: Bool
  }

  var title: String
  var year: String
  var years: [Year]
  var rows: [Row]
  var hasRows: Bool
  var canEdit: Bool
  var errors: ErrorSummary?
  var lines: Field

  /// `typed` is what was sent and refused.
  init(
    _ calendar: WorkingCalendar, year: Int, today: Day, typed: String? = nil, _ language: Language, canEdit: Bool,
    problems: FormProblems = .none
  ) {
    title = language.say("workingDays.title", ["year": String(year)])
    self.year = String(year)
    let known = Set(calendar.years.map(\.year) + [year, today.year, today.year + 1]).sorted()
    years = known.map { Year(name: String($0), address: "/working-days?year=\($0)", isCurrent: $0 == year) }
    let entries = calendar.years.first { $0.year == year }
    rows = (entries?.entries ?? []).sorted { $0.day < $1.day }.map { entry in
      Row(
        day: language.longDate(entry.day), kind: language.say("workingDays.kind.\(entry.kind.rawValue)"),
        name: entry.name, decidedBy: entry.decidedBy, isUnconfirmed: !entry.isConfirmed)
    }
    hasRows = !rows.isEmpty
    self.canEdit = canEdit
    errors = problems.summary()
    lines = Field(
      "lines", label: language.say("workingDays.lines"), hint: language.say("workingDays.linesHint"),
      value: typed ?? entries.map(workingYearText) ?? "", problems: problems)
  }
}

struct WorkingDayPages: Sendable {
  let site: Site

  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(year(try request.addressFields()), .none, request, context)
  }

  /// POST /working-days
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let year = year(context.form)
    do {
      try await SaveWorkingYear(year: year, lines: context.form["lines"]).run(in: site.office, by: person)
      return .redirect(to: "/working-days?year=\(year)", notice: "workingDays.saved")
    } catch ActionError.invalid(let problems) {
      return try await page(
        year, typed: context.form["lines"], FormProblems(problems: problems, language: context.language), request,
        context)
    }
  }

  private func year(_ form: Form) -> Int {
    let typed = Int(form.trimmed("year"))
    return typed.flatMap { (2000...2100).contains($0) ? $0 : nil } ?? site.office.today.year
  }

  private func page(
    _ year: Int, typed: String? = nil, _ problems: FormProblems = .none, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let calendar = try await site.office.database.read { try workingCalendar($0) }
    let model = WorkingDaysModel(
      calendar, year: year, today: site.office.today, typed: typed, context.language,
      canEdit: CataloguePolicy.canSetRegimes(person.role), problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
