import Actions
import DocumentReading
import Domain
import VietnameseText
import Workbooks

extension UnitForm {
  /// The form as the unit's page shows it, for Excel. Papers of the department are Vietnamese, whatever language the page is in.
  init(_ form: SubmissionForm) {
    let language = Language.vi
    let input = SubmissionInput(form)
    let dates = form.window.dates(of: form.period)
    self.init(
      identity: FormIdentity(
        planID: form.plan.id, unitID: form.unit.id, period: form.period, version: form.submission?.version ?? 0),
      planTitle: form.plan.title, unitName: form.unit.name, periodName: language.period(form.period),
      windowSentence: language.say(
        "workbook.window",
        ["from": language.date(dates.from), "to": language.date(dates.to), "due": language.date(form.dueDay)]),
      groups: form.groups.map { task, lines in
        Group(
          title: task.map { "\(language.number(of: $0)) \($0.title)" } ?? language.say("form.monitored"),
          lines: lines.map { Line($0, input.entries[$0.standing.target.id], of: form, language) })
      }, narrative: input.narrative, takesNarrative: !form.isReturnedInPart)
  }
}

extension UnitForm.Line {
  fileprivate init(_ line: SubmissionLine, _ entry: SubmissionEntry?, of form: SubmissionForm, _ language: Language) {
    let (target, standing) = (line.standing.target, line.standing)
    let typed = entry?.typed ?? ""
    let value = try? parseTypedNumber(typed)
    let before = standing.history.last { $0.period.lastDay < form.period.lastDay }
    self.init(
      targetID: target.id, name: target.name + (target.scope.map { " – \($0)" } ?? ""), unit: target.unit.symbol,
      plan: language.asked(target), isPlanPlain: target.comparator == .equal && !target.isMonitored,
      planValue: target.asked?.wholeOfPlan,
      previous: before?.amount(in: target.unit), samePeriod: standing.samePeriod?.amount(in: target.unit),
      isRate: target.unit.isPercent, typed: typed, value: value, percent: line.percentOfPlan(value),
      comparison: line.comparison(value, form.window)?.number,
      isEstimate: entry?.kind == .estimate, note: entry?.note ?? "", isOpen: form.isOpen(line))
  }
}

extension ComparisonWithSamePeriod {
  /// The index, or the points.
  fileprivate var number: Amount {
    switch self {
    case .index(let index): index
    case .points(let points): points
    }
  }
}

extension FilledForm {
  /// Why this workbook is not the form of the page it was brought to; nil where it is.
  func mismatch(with form: SubmissionForm, unitName: String?, _ language: Language) -> String? {
    if identity.unitID != form.unit.id {
      return language.say("workbook.otherUnit", ["theirs": unitName ?? "—", "ours": form.unit.name])
    }
    if identity.planID != form.plan.id { return language.say("workbook.otherPlan", ["ours": form.plan.title]) }
    if identity.period != form.period {
      return language.say(
        "workbook.otherPeriod",
        ["theirs": language.period(identity.period), "ours": language.period(form.period)])
    }
    return nil
  }
}

extension FormReadingError {
  func message(_ language: Language) -> String {
    switch self {
    case .unreadable(let error): error.message[language]
    case .notAForm: language.say("workbook.notAForm")
    case .otherLayout: language.say("workbook.otherLayout")
    case .twice(let first, let second): language.say("workbook.twice", ["first": first, "second": second])
    }
  }
}

extension FilledForm.Problem {
  func message(_ language: Language) -> String {
    switch self {
    case .notANumber: language.say("workbook.notANumber")
    case .formulaWithoutValue: language.say("workbook.formulaWithoutValue")
    case .errorValue: language.say("workbook.errorValue")
    case .unknownKind(let word): language.say("workbook.unknownKind", ["word": word])
    }
  }
}
