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
    /// The page of the task; nil for what is only followed.
    var address: String?
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
    /// Given back, and what came instead, oldest first.
    var returns: [Words]
    /// Where a reason can be written that gives back this figure alone.
    var giveBack: Field?

    struct Words: TemplateValue {
      var text: String
      var isOpen: Bool
    }
  }

  struct Text: TemplateValue {
    var label: String
    var text: String
  }

  struct Decision: TemplateValue {
    var acceptAddress: String
    var returnAddress: String
    var version: String
    var acceptTitle: String
    var acceptHint: String
    var returnTitle: String
    var reason: Field
  }

  /// Putting right a figure that was taken in.
  struct Revision: TemplateValue {
    var address: String
    var version: String
    var target: Field
    var value: Field
    var reason: Field
    var isOpen: Bool
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
  var revision: Revision?
  /// The unit's own form, where it may be written again.
  var formAddress: String?
}

/// What a person typed into the page of a report that could not be carried out.
struct SubmissionTyped: Sendable {
  var reason = ""
  var figures: [Int64: String] = [:]
  var target = ""
  var value = ""
  var revisionReason = ""
  /// It was the revision's form.
  var revises = false
}

extension SubmissionModel {
  init(
    _ form: SubmissionForm, _ submission: Submission, mandate: Mandate, savedBy: String, approvedBy: String?,
    language: Language, typed: SubmissionTyped = SubmissionTyped(), problems: FormProblems = .none
  ) {
    title = language.say(
      "submission.title", ["unit": form.unit.name, "period": language.periodInSentence(form.period)])
    unit = form.unit.name
    planTitle = form.plan.title
    planAddress = "/plans/\(form.plan.id)"
    let dates = form.window.dates(of: form.period)
    window = language.say("form.window", ["from": language.date(dates.from), "to": language.date(dates.to)])
    state = language.mark(submission.state)
    sent = SubmissionModel.sent(submission, due: form.dueDay, by: approvedBy, language)
    saved = language.say(
      "submission.savedBy", ["name": savedBy, "at": language.moment(submission.updatedAt)])
    returnReason = submission.returnReason
    errors = problems.summary()
    let canDecide = SubmissionPolicy.canDecide(mandate, unitID: form.unit.id, state: submission.state)
    let input = SubmissionInput(form)
    let findings = formFindings(form, typed: input.entries.mapValues(\.typed))
    groups = form.groups.map { task, lines in
      Group(
        number: task.map { language.number(of: $0) } ?? "", title: task?.title ?? language.say("form.monitored"),
        address: task.map { Address.task($0.id) },
        lines: lines.map { line in
          var shown = Line(.init(line, input, of: form, findings, language, .none), language)
          shown.returns = form.returns.filter { $0.targetID == line.standing.target.id }.map {
            Line.Words($0, language)
          }
          if canDecide && line.entry != nil { shown.giveBack = giveBackField(line, typed, language, problems) }
          return shown
        })
    }
    let narrative = submission.narrative
    texts = Narrative.Part.allCases.filter { !narrative[$0].isEmpty }
      .map { Text(label: language.say("narrative.\($0.rawValue)"), text: narrative[$0]) }
    hasTexts = !texts.isEmpty
    if canDecide { decision = Decision(submission, typed, language, problems) }
    if SubmissionPolicy.canRevise(mandate, unitID: form.unit.id, state: submission.state) {
      revision = Revision(form, submission, typed, language, problems)
    }
    if SubmissionPolicy.canWrite(mandate.person, unitID: form.unit.id, state: submission.state) {
      formAddress = form.address
    }
  }

  /// "gửi ngày 16/06/2025, đúng hạn, Nông Văn Khánh duyệt"; nil before it has left the unit.
  private static func sent(_ submission: Submission, due: Day, by name: String?, _ language: Language) -> String? {
    guard let day = submission.approvedOn else { return nil }
    let late = due.days(to: day)
    let words =
      late > 0
      ? language.say("submission.sentLate", ["day": language.date(day), "days": String(late)])
      : language.say("submission.sentOn", ["day": language.date(day)])
    return name.map { language.say("submission.approvedBy", ["sent": words, "name": $0]) } ?? words
  }
}

private func giveBackField(
  _ line: SubmissionLine, _ typed: SubmissionTyped, _ language: Language, _ problems: FormProblems
) -> Field {
  let target = line.standing.target
  return Field(
    "return-\(target.id)", label: language.say("submission.giveBackFigure", ["name": target.name]),
    value: typed.figures[target.id] ?? "", problems: problems)
}

extension SubmissionModel.Decision {
  fileprivate init(
    _ submission: Submission, _ typed: SubmissionTyped, _ language: Language, _ problems: FormProblems
  ) {
    let stage = submission.state == .submitted ? "approve" : "accept"
    self.init(
      acceptAddress: "/submissions/\(submission.id)/acceptance", returnAddress: "/submissions/\(submission.id)/return",
      version: String(submission.version), acceptTitle: language.say("submission.\(stage)"),
      acceptHint: language.say("submission.\(stage)Hint"), returnTitle: language.say("submission.\(stage)Not"),
      reason: Field(
        "reason", label: language.say("submission.reason"), hint: language.say("submission.reasonHint"),
        value: typed.reason, problems: typed.revises ? .none : problems))
  }
}

extension SubmissionModel.Revision {
  fileprivate init(
    _ form: SubmissionForm, _ submission: Submission, _ typed: SubmissionTyped, _ language: Language,
    _ problems: FormProblems
  ) {
    let problems = typed.revises ? problems : .none
    let lines = form.lines.filter { $0.entry?.typed.isEmpty == false }
    self.init(
      address: "/submissions/\(submission.id)/revisions", version: String(submission.version),
      target: Field(
        "target", label: language.say("revision.target"), value: typed.target,
        options: lines.map { line in
          let target = line.standing.target
          return (String(target.id), "\(target.name): \(line.entry?.typed ?? "") \(target.unit.symbol)")
        }, problems: problems),
      value: Field(
        "value", label: language.say("revision.value"), value: typed.value, isShort: true, problems: problems),
      reason: Field(
        "reason", id: "revision-reason", label: language.say("revision.reason"),
        hint: language.say("revision.reasonHint"), value: typed.revisionReason, problems: problems),
      isOpen: typed.revises)
  }
}

extension SubmissionModel.Line.Words {
  /// "Trả lại: lệch biên bản (số đã gửi 6.500); đã gửi lại 6.540".
  fileprivate init(_ item: FigureReturn, _ language: Language) {
    let said = language.say("submission.figureReturned", ["reason": item.reason, "typed": item.typed])
    let answer = item.answer.map { language.say("submission.figureAnswered", ["typed": $0.isEmpty ? "—" : $0]) }
    self.init(text: [said, answer].compactMap(\.self).joined(separator: " "), isOpen: item.isOpen)
  }
}

extension SubmissionModel.Line {
  fileprivate init(_ line: SubmissionFormModel.Line, _ language: Language) {
    self.init(
      name: line.name, unit: line.unit, plan: line.plan, previous: line.previous, samePeriod: line.samePeriod,
      value: line.value.isEmpty ? "—" : line.value,
      kind: line.value.isEmpty ? "" : language.say(line.isEstimate ? "form.estimate" : "form.actual"),
      percent: line.percent, comparison: line.comparison, note: line.note, warnings: line.warnings, returns: [])
  }
}
