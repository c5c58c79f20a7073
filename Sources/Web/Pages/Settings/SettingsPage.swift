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
}

struct SettingsPage: Sendable {
  let site: Site

  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let days = try await site.office.database.read { try dueSoonDays($0) }
    return try await page(String(days), .none, request, context)
  }

  /// POST /settings
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let typed = context.form.trimmed("days")
    do {
      try await SetDueSoonDays(days: Int(typed) ?? 0).run(in: site.office, by: person)
    } catch ActionError.invalid(let problems) {
      return try await page(
        typed, FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/settings", notice: "settings.saved")
  }

  private func page(
    _ days: String, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    guard try context.requireViewer().person.role == .planningRoom else { throw PageError.notAllowed }
    let model = SettingsModel(
      title: context.say("settings.title"), errors: problems.summary(),
      days: Field(
        "days", label: context.say("settings.dueSoon"), hint: context.say("settings.dueSoonHint"), value: days,
        isShort: true, problems: problems))
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
