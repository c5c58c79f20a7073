import Actions
import Domain
import Reporting
import Storage

/// GET /regimes/:id — a regime with the deadlines of a year.
struct RegimeModel: PageModel {
  static let template = "Regimes/regime"
  static let section: Section? = .reports
  static let styles = ["catalogue.css"]

  /// One period of the year.
  struct Row: TemplateValue {
    var period: String
    /// "15/05/2026 – 14/06/2026".
    var data: String
    var deadlines: [Deadline]
    /// The report of a longer period that ends on the same day stands for it.
    var isCovered: Bool
  }

  struct Deadline: TemplateValue {
    var level: String
    /// "—" where nothing fixes a day.
    var day: String
    /// "dời từ 14/06/2026, ngày nghỉ".
    var moved: String?
  }

  struct Year: TemplateValue {
    var name: String
    var address: String
    var isCurrent: Bool
  }

  struct PlanChoice: TemplateValue {
    var title: String
    var address: String
    var action: String
    var isOwn: Bool
    /// By which regime it reports now.
    var current: String
  }

  var title: String
  var edit: String?
  var facts: [Fact]
  var heading: String
  var years: [Year]
  var levels: [Fact]
  var rows: [Row]
  var hasRows: Bool
  /// The year's holidays are not known: deadlines count Saturdays and Sundays only.
  var calendarMissing: String?
  /// What does not hold in this year.
  var problems: [Fact]
  var hasProblems: Bool
  var plans: [PlanChoice]
  var hasPlans: Bool
  var regimeID: String

  init(
    _ held: HeldRegime, year: Int, regimes: [HeldRegime], plans: [Plan], calendar: WorkingCalendar,
    shift: DeadlineShift, _ language: Language, canEdit: Bool
  ) {
    let regime = held.regime
    title = regime.name
    regimeID = String(held.id)
    edit = canEdit ? "/regimes/\(held.id)/definition" : nil
    let windows = Set(regime.schedules.filter { $0.frequency != .season }.map(\.window))
    facts = [
      Fact(name: language.say("regime.code"), value: regime.code),
      Fact(name: language.say("regime.decidedBy"), value: regime.decidedBy),
      Fact(name: language.say("regime.content"), value: language.say("regime.content.\(regime.content.rawValue)")),
      Fact(name: language.say("regime.window"), value: windows.map(language.window).sorted().joined(separator: "; ")),
      Fact(
        name: language.say("regime.ways"),
        value: regime.ways.map { language.say("regime.way.\($0.rawValue)") }.joined(separator: ", ")),
      Fact(name: language.say("regime.validity"), value: language.validity(regime)),
    ]
    heading = language.say("regime.deadlines", ["year": String(year)])
    years = (year - 1...year + 1).map {
      Year(name: String($0), address: "/regimes/\(held.id)?year=\($0)", isCurrent: $0 == year)
    }
    levels = regime.stepLines.map { line in
      let (from, to) = (levelWords(line.step.from)[language], levelWords(line.step.to)[language])
      return Fact(
        name: line.frequency.map { frequencyWords($0)[language] } ?? language.say("regime.every"),
        value: language.say(
          "regime.step",
          [
            "from": from, "to": to, "deadline": line.step.deadline?.text ?? language.say("regime.noDay"),
            "basis": line.step.basis.map { " (\($0))" } ?? "",
          ]))
    }
    let schedule = ReportSchedule(regime, calendar: calendar, shift: shift)
    let asked = Set(schedule.periods(of: year))
    rows = regime.periods(of: year).map { period in
      let dates = schedule.dates(of: period)
      return Row(
        period: language.period(period), data: "\(language.date(dates.from)) – \(language.date(dates.to))",
        deadlines: regime.deadlines(of: period, calendar: calendar, shift: shift).map { deadline in
          Deadline(
            level: "\(levelWords(deadline.from)[language]) → \(levelWords(deadline.to)[language])",
            day: deadline.day.map(language.date) ?? "—",
            moved: deadline.movedFrom.map { language.say("regime.moved", ["day": language.date($0)]) })
        }, isCovered: !asked.contains(period))
    }
    hasRows = !rows.isEmpty
    calendarMissing = calendar.isLoaded(year) ? nil : language.say("regime.calendarMissing", ["year": String(year)])
    problems = regime.problems(in: year, calendar: calendar, shift: shift).map {
      Fact(name: "", value: regimeProblemWords($0)[language])
    }
    hasProblems = !problems.isEmpty
    let names = Dictionary(regimes.map { ($0.id, $0.regime.name) }, uniquingKeysWith: { first, _ in first })
    self.plans =
      canEdit
      ? plans.map { plan in
        PlanChoice(
          title: plan.title, address: Address.plan(plan.id), action: "/plans/\(plan.id)/regime",
          isOwn: plan.regimeID == held.id,
          current: plan.regimeID.flatMap { names[$0] } ?? language.say("regime.default"))
      } : []
    hasPlans = !self.plans.isEmpty
  }
}
