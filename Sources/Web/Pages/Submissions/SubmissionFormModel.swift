import Actions
import Domain
import Reporting
import Reporting
import Storage
import VietnameseText

/// GET /plans/:id/submissions/:unitID/:period — a unit's form for a period.
struct SubmissionFormModel: PageModel {
  static let template = "Submissions/form"
  static let section: Section? = .reports
  static let styles = ["submissions.css"]
  static let scripts = ["sheet.js"]

  struct PeriodLink: TemplateValue {
    var name: String
    var fullName: String
    var address: String
    var isCurrent: Bool
    var isOpen: Bool
    var state: StateMark?
  }

  struct Group: TemplateValue {
    var number: String
    var title: String
    /// The page of the task; nil for what is only followed.
    var address: String?
    var lines: [Line]
  }

  struct Line: TemplateValue {
    var id: String
    var inputName: String
    var kindName: String
    var noteName: String
    var name: String
    var unit: String
    var plan: String
    var previous: String
    var previousPeriod: String?
    var samePeriod: String
    var value: String
    var isEstimate: Bool
    var note: String
    var percent: String
    var comparison: String
    var warnings: [Words]
    var error: String?
    /// False where the figure keeps its approval and cannot be changed now.
    var isOpen: Bool
    /// Why this figure was given back.
    var objection: String?
    /// What another person saved meanwhile in this cell.
    var other: String?
    /// For the sheet's script: the plan to divide by, and last year's value; empty where nothing is computed.
    var planNumber: String
    var sameNumber: String
    var inPoints: Bool
  }

  struct Words: TemplateValue { var text: String }

  struct Conflict: TemplateValue {
    var by: String
    var at: String
    var texts: [Text]

    struct Text: TemplateValue {
      var label: String
      var text: String
    }
  }

  var title: String
  var planTitle: String
  var planAddress: String
  var unit: String
  var window: String
  var due: StateMark
  var state: StateMark?
  var saved: String?
  var returnReason: String?
  var periods: [PeriodLink]
  var errors: ErrorSummary?
  var conflict: Conflict?
  var groups: [Group]
  var hasGroups: Bool
  /// Only the figures that were given back can be written.
  var isInPart: Bool
  var narrative: [Field]
  /// Where the report goes when it is sent.
  var sendHint: String
  var version: String
  var action: String
  /// The form as an Excel file, and where it comes back.
  var workbook: String
  /// Where the script keeps what was typed while the connection is away.
  var storageKey: String
}

/// What a person has in the form's fields: as kept, or as just sent.
struct SubmissionInput: Sendable {
  var entries: [Int64: SubmissionEntry]
  var narrative: Narrative
  var version: Int

  init(_ form: SubmissionForm) {
    entries = Dictionary(
      form.lines.compactMap { line in line.entry.map { ($0.targetID, $0) } }, uniquingKeysWith: { first, _ in first })
    narrative = form.submission?.narrative ?? Narrative()
    version = form.submission?.version ?? 0
  }

  /// What the form cannot write now stays as it is kept.
  mutating func keep(closedLinesOf form: SubmissionForm) {
    guard form.isReturnedInPart else { return }
    for line in form.lines where !form.isOpen(line) { entries[line.standing.target.id] = line.entry }
    narrative = form.submission?.narrative ?? narrative
  }

  init(_ form: Form) {
    entries = [:]
    for (id, typed) in form.numbered("entry-") {
      entries[id] = SubmissionEntry(
        targetID: id, kind: form["kind-\(id)"] == "estimate" ? .estimate : .actual, typed: trimBlanks(typed),
        note: form.trimmed("note-\(id)"))
    }
    narrative = Narrative()
    for part in Narrative.Part.allCases { narrative[part] = form.trimmed(part.rawValue) }
    version = Int(form["version"]) ?? 0
  }
}

extension SubmissionFormModel {
  init(
    _ found: AddressedForm, _ input: SubmissionInput, today: Day, language: Language, problems: FormProblems = .none
  ) {
    let form = found.form
    title = language.say("form.title", ["period": language.periodInSentence(form.period)])
    planTitle = form.plan.title
    planAddress = "/plans/\(form.plan.id)"
    unit = form.unit.name
    let dates = form.window.dates(of: form.period)
    window = language.say(
      "form.window", ["from": language.date(dates.from), "to": language.date(dates.to)])
    due = dueMark(form.dueDay, today: today, language)
    state = form.submission.map { language.mark($0.state) }
    saved = form.submission.map { language.moment($0.updatedAt) }
    returnReason = form.submission?.state == .returned ? form.submission?.returnReason : nil
    periods = form.periods.map { period in
      let submission = found.submissions.first { $0.period == period && $0.organisationID == form.unit.id }
      return PeriodLink(
        name: language.shortPeriod(period), fullName: language.period(period),
        address: "/plans/\(form.plan.id)/submissions/\(form.unit.id)/\(period.code)", isCurrent: period == form.period,
        isOpen: form.schedule.dates(of: period).from <= today, state: submission.map { language.mark($0.state) })
    }
    errors = problems.summary()
    let findings = formFindings(form, typed: input.entries.mapValues(\.typed))
    groups = form.groups.map { task, lines in
      Group(
        number: task.map { language.number(of: $0) } ?? "", title: task?.title ?? language.say("form.monitored"),
        address: task.map { Address.task($0.id) },
        lines: lines.map { line in
          var shown = Line(line, input, of: form, findings, language, problems)
          shown.isOpen = form.isOpen(line)
          shown.objection = form.openReturn(of: line)?.reason
          return shown
        })
    }
    hasGroups = !groups.isEmpty
    isInPart = form.isReturnedInPart
    sendHint = language.say(found.goesToHead ? "form.sendHintHead" : "form.sendHint")
    narrative = Narrative.Part.allCases.map { part in
      Field(
        part.rawValue, label: language.say("narrative.\(part.rawValue)"), value: input.narrative[part],
        problems: problems)
    }
    version = String(input.version)
    action = form.address
    workbook = form.address + "/workbook"
    storageKey = action
  }
}

extension SubmissionFormModel.Line {
  init(
    _ line: SubmissionLine, _ input: SubmissionInput, of form: SubmissionForm,
    _ findings: [Int64: [ValidationFinding]], _ language: Language, _ problems: FormProblems
  ) {
    let period = form.period
    let (target, standing) = (line.standing.target, line.standing)
    let entry = input.entries[target.id]
    let typed = entry?.typed ?? ""
    let amount = try? parseTypedNumber(typed)
    let inputID = "entry-\(target.id)"
    id = inputID
    inputName = inputID
    kindName = "kind-\(target.id)"
    noteName = "note-\(target.id)"
    name = target.name + (target.scope.map { " – \($0)" } ?? "")
    unit = target.unit.symbol
    plan = language.asked(target)
    let before = standing.history.last { $0.period.lastDay < period.lastDay }
    previous = language.number(before, in: target.unit)
    previousPeriod = before.map { language.shortPeriod($0.period) }
    samePeriod = language.number(standing.samePeriod, in: target.unit)
    value = amount.map { formatNumber($0) } ?? typed
    isEstimate = entry?.kind == .estimate
    note = entry?.note ?? ""
    let compared = comparisons(of: amount, line, form.window, language)
    percent = compared.percent
    comparison = compared.samePeriod
    warnings = Actions.warnings(for: line, typed: typed, period: period).map { .init(text: $0.sentence[language]) }
    warnings += (findings[target.id] ?? []).map {
      .init(text: validationWords($0, catalogue: form.catalogue)[language])
    }
    error = problems.message(inputID)
    isOpen = true
    planNumber = target.asked?.wholeOfPlan?.description ?? ""
    sameNumber = standing.samePeriod?.amount(in: target.unit)?.description ?? ""
    inPoints = target.unit.isPercent
  }
}

/// % of plan and comparison with last year of what is typed, as the report will say it.
private func comparisons(
  of amount: Amount?, _ line: SubmissionLine, _ window: ReportingWindow, _ language: Language
) -> (percent: String, samePeriod: String) {
  (language.percent(line.percentOfPlan(amount)), language.comparison(line.comparison(amount, window)))
}

extension SubmissionLine {
  /// Of what is typed; nil where there is none.
  func percentOfPlan(_ amount: Amount?) -> Amount? {
    let target = standing.target
    return try? Domain.percentOfPlan(actual: amount.map { Quantity($0, target.unit) }, target: target.asked)
  }

  /// Of what is typed with the same period last year; nil where nothing can be compared.
  func comparison(_ amount: Amount?, _ window: ReportingWindow) -> ComparisonWithSamePeriod? {
    try? compareWithSamePeriod(
      amount.map { PeriodValue(Quantity($0, standing.target.unit), window) },
      lastYear: standing.samePeriod.map { PeriodValue(Quantity($0.value, $0.unit), $0.window) })
  }
}

/// How a due day stands to today: "hạn 16/06/2025, còn 4 ngày".
func dueMark(_ due: Day, today: Day, _ language: Language) -> StateMark {
  let left = today.days(to: due)
  let day = language.date(due)
  if left < 0 { return StateMark(.overdue, language.say("due.over", ["day": day, "days": String(-left)])) }
  if left == 0 { return StateMark(.dueSoon, language.say("due.today", ["day": day])) }
  return StateMark(left <= 7 ? .dueSoon : .onTrack, language.say("due.left", ["day": day, "days": String(left)]))
}

extension Language {
  /// A figure in the unit of the row it stands in; with its own unit where it cannot be counted in that one.
  fileprivate func number(_ figure: Figure?, in unit: MeasureUnit) -> String {
    guard let figure else { return "—" }
    return figure.amount(in: unit).map { number($0) } ?? "\(number(figure.value)) \(figure.unit.symbol)"
  }

  /// "108,3%", "+0,5 điểm %", "—".
  func comparison(_ comparison: ComparisonWithSamePeriod?) -> String {
    switch comparison {
    case nil: "—"
    case .index(let index): percent(index)
    case .points(let points):
      say("comparison.points", ["points": (points > .zero ? "+" : "") + number(points, decimals: 1)])
    }
  }
}
