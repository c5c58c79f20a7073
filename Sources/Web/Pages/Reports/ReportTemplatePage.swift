import Actions
import Hummingbird
import Reporting

/// How the office's own template is made, and where it is filled.
struct ReportTemplateModel: PageModel {
  static let template = "Reports/template"
  static let section: Section? = .reports

  struct Row: TemplateValue {
    /// "{{so_ky_hieu}}".
    var mark: String
    var meaning: String
    var now: String
  }

  struct Line: TemplateValue { var text: String }

  var title: String
  var back: String
  var address: String
  var problems: [Line]
  var hasProblems: Bool
  var rows: [Row]
}

extension ReportTemplateModel {
  init(_ report: ConsolidatedReport, back: String, problems: [String], _ language: Language) {
    title = language.say("reportTemplate.title")
    self.back = back
    address = back + "/template"
    self.problems = problems.map { Line(text: $0) }
    hasProblems = !problems.isEmpty
    rows = listPlaceholders(report).map { row in
      Row(
        mark: "{{\(row.name)}}", meaning: row.meaning[language],
        now: row.words ?? language.say("reportTemplate.block"))
    }
  }
}

extension Site {
  /// The page that explains the placeholders; where a template was sent, the report in it, or what does not fit.
  func fillTemplate(
    _ report: ConsolidatedReport, back: String, name: String, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    var problems: [String] = []
    if request.method == .post {
      if let file = context.form.file("file"), !file.name.isEmpty {
        do {
          return .download(try fillReportTemplate(file.content, with: report), type: docxType, name: name + ".docx")
        } catch ActionError.invalid(let found) {
          problems = found.map { $0.message[context.language] }
        }
      } else {
        problems = [context.say("reportTemplate.missing")]
      }
    }
    return try await page(
      ReportTemplateModel(report, back: back, problems: problems, context.language), request, context,
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }
}
