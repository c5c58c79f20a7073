import Domain
import Reporting
import Storage

/// GET /report-versions/:id — a report as it was put to the leaders, with what has changed since.
struct ReportVersionModel: PageModel {
  static let template = "Reports/version"
  static let section: Section? = .reports
  static let styles = ["report.css"]

  struct Change: TemplateValue {
    var name: String
    var address: String?
    var unit: String
    var before: String
    var now: String
  }

  struct Accepted: TemplateValue {
    var quote: String
    var reason: String
  }

  struct Decision: TemplateValue {
    var approval: String
    var giveBack: String
    var why: Field
    var isOpen: Bool
  }

  struct Issue: TemplateValue {
    var address: String
    var number: Field
    var day: Field
  }

  var title: String
  var reportTitle: String
  var reportAddress: String
  var state: StateMark
  var story: String
  var annexesAddress: String
  /// As LibreOffice prints it.
  var pdfAddress: String
  /// Where it is put into the office's own template.
  var templateAddress: String
  /// The file as it was issued.
  var file: String?
  var reason: String?
  var accepted: [Accepted]
  var hasAccepted: Bool
  var changes: [Change]
  var hasChanges: Bool
  var errors: ErrorSummary?
  var decision: Decision?
  var issue: Issue?
  var paper: ReportPaper
}

/// What the page of a version is made of.
struct ReportVersionContent: Sendable {
  var version: ReportVersion
  var planID: Int64
  var input: ConsolidatedReport
  /// As it would be gathered now.
  var now: ConsolidatedReport?
  var names: [Int64: String]
  var tasks: [Int64: Int64]
}

/// What was typed into the forms of a version's page.
struct ReportVersionTyped: Sendable {
  var reason = ""
  var number = ""
  var issuedOn = ""
}

extension ReportVersionModel {
  init(
    _ content: ReportVersionContent, person: Person, today: Day, typed: ReportVersionTyped? = nil,
    problems: FormProblems = .none, _ language: Language
  ) {
    let version = content.version
    let link = ReportModel.VersionLink(version, content.names, language)
    reportTitle = language.say("report.title", ["period": language.periodInSentence(content.input.period)])
    title = "\(reportTitle) – \(link.name)"
    reportAddress = "/plans/\(content.planID)/reports/\(content.input.period.code)"
    (state, story) = (link.state, link.story)
    let address = link.address
    annexesAddress = address + "/annexes"
    pdfAddress = address + "/pdf"
    templateAddress = address + "/template"
    file = version.fileID.map { "/report-files/\($0)" }
    reason = version.reason
    accepted = version.accepted.map { Accepted(quote: $0.quote, reason: $0.reason) }
    hasAccepted = !accepted.isEmpty
    changes = (content.now.map { reportChanges(from: content.input, to: $0) } ?? []).map { change in
      Change(
        name: change.name, address: content.tasks[change.measureID].map(Address.task), unit: change.leadUnit ?? "—",
        before: change.before ?? "—", now: change.now ?? "—")
    }
    hasChanges = !changes.isEmpty
    errors = problems.summary()
    if ReportPolicy.canDecide(person.role, version.state) {
      decision = Decision(
        approval: address + "/approval", giveBack: address + "/return",
        why: Field(
          "reason", label: language.say("reportVersion.reason"), value: typed?.reason ?? "", problems: problems),
        isOpen: !problems.problems.isEmpty)
    }
    if ReportPolicy.canIssue(person.role, version.state) {
      issue = Issue(
        address: address + "/issuance",
        number: Field(
          "number", label: language.say("reportVersion.number"), hint: content.input.head.symbol,
          value: typed?.number ?? "", isShort: true, problems: problems),
        day: Field(
          "issuedOn", label: language.say("reportVersion.day"), value: typed?.issuedOn ?? language.date(today),
          isShort: true, problems: problems))
    }
    paper = ReportPaper(content.input, tasks: content.tasks)
  }
}

extension ReportModel.VersionLink {
  init(_ version: ReportVersion, _ names: [Int64: String], _ language: Language) {
    func name(_ id: Int64?) -> String { id.flatMap { names[$0] } ?? "—" }
    self.name = language.say("reportVersion.name", ["number": String(version.number)])
    address = "/report-versions/\(version.id)"
    var parts = [
      language.say(
        "reportVersion.proposedBy", ["name": name(version.proposedBy), "at": language.moment(version.proposedAt)])
    ]
    if let decidedAt = version.decidedAt {
      parts.append(
        language.say(
          version.state == .returned ? "reportVersion.returnedBy" : "reportVersion.approvedBy",
          ["name": name(version.decidedBy), "at": language.moment(decidedAt)]))
    }
    if let number = version.documentNumber, let day = version.issuedOn {
      parts.append(language.say("reportVersion.issuedAs", ["number": number, "day": language.date(day)]))
    }
    story = parts.joined(separator: "; ")
    let word = language.say("reportVersion.state.\(version.state.rawValue)")
    state =
      switch version.state {
      case .proposed: StateMark(.dueSoon, word)
      case .returned: StateMark(.overdue, word)
      case .approved: StateMark(.onTrack, word)
      case .issued: StateMark(.done, word)
      }
  }
}
