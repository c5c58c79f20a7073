import Actions
import Domain
import Storage

/// GET /submissions/:id — a unit's report as it was sent.
struct SubmissionModel: PageModel {
  static let template = "Submissions/submission"
  static let section: Section? = .reports
  static let styles = ["submissions.css"]

  struct Group: TemplateValue {
    var number: String
    var title: String
    var address: String
    var lines: [Line]
  }

  struct Line: TemplateValue {
    var name: String
    var unit: String
    var plan: String
    var previous: String
    var samePeriod: String
    var value: String
    var kind: String
    var percent: String
    var comparison: String
    var note: String
    var warnings: [SubmissionFormModel.Words]
  }

  struct Text: TemplateValue {
    var label: String
    var text: String
  }

  struct Decision: TemplateValue {
    var acceptAddress: String
    var returnAddress: String
    var version: String
    var reason: Field
  }

  var title: String
  var unit: String
  var planTitle: String
  var planAddress: String
  var window: String
  var state: StateMark
  var sent: String?
  var saved: String
  var returnReason: String?
  var errors: ErrorSummary?
  var groups: [Group]
  var texts: [Text]
  var hasTexts: Bool
  var decision: Decision?
  /// The unit's own form, where it may be written again.
  var formAddress: String?
}

extension SubmissionModel {
  init(
    _ form: SubmissionForm, _ submission: Submission, person: Person, savedBy: String, language: Language,
    reason: String = "", problems: FormProblems = .none
  ) {
    title = language.say(
      "submission.title", ["unit": form.unit.name, "period": language.periodInSentence(form.period)])
    unit = form.unit.name
    planTitle = form.plan.title
    planAddress = "/plans/\(form.plan.id)"
    let dates = form.window.dates(of: form.period)
    window = language.say("form.window", ["from": language.date(dates.from), "to": language.date(dates.to)])
    state = language.mark(submission.state)
    sent = submission.submittedOn.map { day in
      let late = form.dueDay.days(to: day)
      return late > 0
        ? language.say("submission.sentLate", ["day": language.date(day), "days": String(late)])
        : language.say("submission.sentOn", ["day": language.date(day)])
    }
    saved = language.say(
      "submission.savedBy", ["name": savedBy, "at": language.moment(submission.updatedAt)])
    returnReason = submission.returnReason
    errors = problems.summary()
    let input = SubmissionInput(form)
    groups = form.tasks.compactMap { task in
      let lines = form.lines.filter { $0.task.id == task.id }
      if lines.isEmpty { return nil }
      return Group(
        number: task.number, title: task.title, address: "/tasks/\(task.id)",
        lines: lines.map { Line(.init($0, input, form.period, language, .none), language) })
    }
    let narrative = submission.narrative
    texts = [
      ("results", narrative.results), ("difficulties", narrative.difficulties), ("causes", narrative.causes),
      ("proposals", narrative.proposals),
    ].filter { !$0.1.isEmpty }.map { Text(label: language.say("narrative.\($0.0)"), text: $0.1) }
    hasTexts = !texts.isEmpty
    if SubmissionPolicy.canDecide(person.role, state: submission.state) {
      decision = Decision(
        acceptAddress: "/submissions/\(submission.id)/acceptance",
        returnAddress: "/submissions/\(submission.id)/return", version: String(submission.version),
        reason: Field(
          "reason", label: language.say("submission.reason"), hint: language.say("submission.reasonHint"),
          value: reason, problems: problems))
    }
    if SubmissionPolicy.canWrite(person, unitID: form.unit.id, state: submission.state) {
      formAddress = "/plans/\(form.plan.id)/submissions/\(form.unit.id)/\(form.period.code)"
    }
  }
}

extension SubmissionModel.Line {
  fileprivate init(_ line: SubmissionFormModel.Line, _ language: Language) {
    self.init(
      name: line.name, unit: line.unit, plan: line.plan, previous: line.previous, samePeriod: line.samePeriod,
      value: line.value.isEmpty ? "—" : line.value,
      kind: line.value.isEmpty ? "" : language.say(line.isEstimate ? "form.estimate" : "form.actual"),
      percent: line.percent, comparison: line.comparison, note: line.note, warnings: line.warnings)
  }
}
