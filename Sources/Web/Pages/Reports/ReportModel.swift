import Actions
import Domain
import Reporting
import Storage

/// GET /plans/:id/reports/:period — the consolidated report as it would be printed.
struct ReportModel: PageModel {
  static let template = "Reports/report"
  static let section: Section? = .reports
  static let styles = ["report.css"]

  struct Block: TemplateValue {
    var style: String
    var label: String?
    var spans: [Span]
  }

  struct Span: TemplateValue {
    var text: String
    /// Where the figure behind the words is shown.
    var address: String?
  }

  struct Row: TemplateValue {
    var style: String
    var cells: [Cell]
  }

  struct Cell: TemplateValue {
    var text: String
    var style: String
    var columns: String
  }

  struct Heading: TemplateValue {
    var title: String
    var style: String
  }

  struct Annex: TemplateValue {
    var label: String
    var title: String
    var origin: String
    var headings: [Heading]
    var rows: [Row]
  }

  struct Line: TemplateValue { var text: String }

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
  var missing: [Line]
  var isIncomplete: Bool
  var conflict: String?
  var errors: ErrorSummary?
  var superior: String?
  var issuer: String
  var number: String
  var placeAndDate: String
  var kind: String
  var subject: String
  var body: [Block]
  var recipients: [Line]
  var posts: [Line]
  var signer: String?
  var annexes: [Annex]
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
}

extension ReportModel {
  init(
    _ content: ReportContent, person: Person, language: Language, typed: (opening: String, closing: String)? = nil,
    problems: FormProblems = .none, conflict: String? = nil
  ) {
    let report = keyTaskReport(content.input)
    title = language.say("report.title", ["period": language.periodInSentence(content.input.period)])
    planTitle = content.plan.title
    planAddress = "/plans/\(content.plan.id)"
    let address = "/plans/\(content.plan.id)/reports/\(content.input.period.code)"
    annexesAddress = address + "/annexes"
    missing = content.input.missingUnits.map { Line(text: $0) }
    isIncomplete = !missing.isEmpty
    self.conflict = conflict
    errors = problems.summary()
    superior = report.head.superior
    issuer = report.head.issuer
    number = "Số: \(report.head.number ?? "        ")/\(report.head.symbol)"
    placeAndDate = "\(report.head.place), \(datedWords(report.head.date, expected: report.head.expected))"
    kind = report.kind
    subject = report.title
    body = report.body.map { block in
      Block(
        style: ReportModel.style(block.role), label: block.label,
        spans: block.spans.map { span in
          Span(
            text: span.text,
            address: span.source.flatMap { content.tasks[$0.measureID] }.map { "/tasks/\($0)" })
        })
    }
    recipients = report.recipients.enumerated().map { index, name in
      Line(text: "- \(name)\(index == report.recipients.count - 1 ? "." : ";")")
    }
    posts = report.signature.postLines.map { Line(text: $0) }
    signer = report.signature.name
    annexes = report.annexes.map { Annex($0, origin: report.annexOrigin) }
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

  private static func style(_ role: ReportBlock.Role) -> String {
    switch role {
    case .basis: "basis"
    case .paragraph: "paragraph"
    case .section: "section"
    case .heading: "heading"
    case .item: "item"
    case .point: "point"
    case .dash: "dash"
    case .plus: "plus"
    }
  }
}

extension ReportModel.Annex {
  init(_ annex: ReportAnnex, origin: String) {
    label = annex.label
    title = annex.title
    self.origin = origin
    let styles = annex.table.columns.map { column in
      switch column.alignment {
      case .left: ""
      case .centre: "middle"
      case .right: "number"
      }
    }
    headings = zip(annex.table.columns, styles).map { .init(title: $0.title, style: $1) }
    rows = annex.table.rows.map { row in
      var column = 0
      let cells = row.cells.map { cell in
        defer { column += cell.columns }
        return ReportModel.Cell(
          text: cell.content.text, style: styles[min(column, styles.count - 1)], columns: String(cell.columns))
      }
      return ReportModel.Row(style: row.kind == .measure ? "" : "group", cells: cells)
    }
  }
}
