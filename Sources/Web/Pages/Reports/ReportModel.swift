import Actions
import Domain
import Reporting
import Storage

/// GET /plans/:id/reports/:period — the consolidated report as it would be printed.
struct ReportModel: PageModel {
  static let template = "Reports/report"
  static let section: Section? = .reports
  static let styles = ["report.css"]

  struct Line: TemplateValue { var text: String }

  /// One version that was put to the leaders.
  struct VersionLink: TemplateValue {
    var state: StateMark
    var name: String
    var address: String
    var story: String
  }

  struct Proposal: TemplateValue {
    var address: String
    var findings: [Objection]
  }

  /// What our own checks find wrong, with room for why it is put forward all the same.
  struct Objection: TemplateValue {
    var quote: String
    var summary: String
    var reason: Field
  }

  struct File: TemplateValue {
    var name: String
    var address: String
    var written: String
  }

  struct Editing: TemplateValue {
    var textsAddress: String
    var filesAddress: String
    var version: String
    var opening: Field
    var closing: Field
  }

  var title: String
  var planTitle: String
  var planAddress: String
  /// The annexes as an Excel file.
  var annexesAddress: String
  /// As LibreOffice prints it.
  var pdfAddress: String
  /// Where it is put into the office's own template.
  var templateAddress: String
  var missing: [Line]
  var isIncomplete: Bool
  var conflict: String?
  var errors: ErrorSummary?
  var paper: ReportPaper
  /// Where it can be put to the leaders now.
  var propose: Proposal?
  var versions: [VersionLink]
  var hasVersions: Bool
  var files: [File]
  var hasFiles: Bool
  var editing: Editing?
}

/// All that the page of a consolidated report is made of.
struct ReportContent: Sendable {
  var plan: Plan
  var input: ConsolidatedReport
  var texts: ReportTexts?
  var files: [ReportFile]
  var writers: [Int64: String]
  var tasks: [Int64: Int64]
  /// Newest first.
  var versions: [ReportVersion] = []
}

extension ReportModel {
  init(
    _ content: ReportContent, person: Person, language: Language, typed: (opening: String, closing: String)? = nil,
    findings: [Objection] = [], problems: FormProblems = .none, conflict: String? = nil
  ) {
    title = language.say("report.title", ["period": language.periodInSentence(content.input.period)])
    planTitle = content.plan.title
    planAddress = "/plans/\(content.plan.id)"
    let address = "/plans/\(content.plan.id)/reports/\(content.input.period.code)"
    annexesAddress = address + "/annexes"
    pdfAddress = address + "/pdf"
    templateAddress = address + "/template"
    missing = content.input.missingUnits.map { Line(text: $0) }
    isIncomplete = !missing.isEmpty
    self.conflict = conflict
    errors = problems.summary()
    paper = ReportPaper(content.input, tasks: content.tasks)
    versions = content.versions.map { VersionLink($0, content.writers, language) }
    hasVersions = !versions.isEmpty
    if ReportPolicy.canPropose(person.role, newest: content.versions.first?.state) {
      propose = Proposal(address: address + "/versions", findings: findings)
    }
    files = content.files.map { file in
      File(
        name: file.fileName, address: "/report-files/\(file.id)",
        written: language.say(
          "report.writtenBy", ["name": content.writers[file.writtenBy] ?? "—", "at": language.moment(file.writtenAt)]))
    }
    hasFiles = !files.isEmpty
    if ReportPolicy.canWrite(person.role) {
      editing = Editing(
        textsAddress: address + "/texts", filesAddress: address + "/files",
        version: String(content.texts?.version ?? 0),
        opening: Field(
          "opening", label: language.say("report.opening"), hint: language.say("report.openingHint"),
          value: typed?.opening ?? content.input.opening ?? openingText(content.input), problems: problems),
        closing: Field(
          "closing", label: language.say("report.closing"),
          value: typed?.closing ?? content.input.closing ?? closingText(content.input), problems: problems))
    }
  }
}
