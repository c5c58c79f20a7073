import Actions
import Domain
import Hummingbird
import Storage

/// GET /settings — what the planning room sets for the department.
struct SettingsModel: PageModel {
  static let template = "Settings/settings"

  var title: String
  var errors: ErrorSummary?
  var days: Field
  var shift: Field
}

struct SettingsPage: Sendable {
  let site: Site

  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let (days, shift) = try await site.office.database.read { (try dueSoonDays($0), try deadlineShift($0)) }
    return try await page(String(days), shift, .none, request, context)
  }

  /// POST /settings
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let typed = context.form.trimmed("days")
    let shift = DeadlineShift(rawValue: context.form.trimmed("shift")) ?? .forward
    do {
      try await SaveSettings(dueSoonDays: Int(typed) ?? 0, shift: shift).run(in: site.office, by: person)
    } catch ActionError.invalid(let problems) {
      return try await page(
        typed, shift, FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/settings", notice: "settings.saved")
  }

  private func page(
    _ days: String, _ shift: DeadlineShift, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    guard try context.requireViewer().person.role == .planningRoom else { throw PageError.notAllowed }
    let model = SettingsModel(
      title: context.say("settings.title"), errors: problems.summary(),
      days: Field(
        "days", label: context.say("settings.dueSoon"), hint: context.say("settings.dueSoonHint"), value: days,
        isShort: true, problems: problems),
      shift: Field(
        "shift", label: context.say("settings.shift"), hint: context.say("settings.shiftHint"), value: shift.rawValue,
        options: DeadlineShift.allCases.map { ($0.rawValue, context.say("settings.shift.\($0.rawValue)")) },
        problems: problems))
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
