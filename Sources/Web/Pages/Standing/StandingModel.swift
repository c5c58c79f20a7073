import Actions
import Domain

/// GET /standing
struct StandingModel: PageModel {
  static let template = "Standing/standing"
  static let section: Section? = .standing
  static let styles = ["plans.css"]

  var title: String
  var date: String
  var scopes: [Scope]
  var counts: [Count]
  /// Groups of tasks, those that ask for action first.
  var groups: [Group]
  var hasTasks: Bool
  /// Said where there is no task to show.
  var empty: String
  var units: [UnitRow]

  struct Scope: TemplateValue {
    var address: String
    var name: String
    var isCurrent: Bool
  }

  struct Count: TemplateValue {
    /// The mark of overdue is taken.
    static let notMet = "▼"

    var style: String
    var mark: String
    var count: String
    var word: String
  }

  struct Group: TemplateValue {
    var name: String
    var tasks: [WatchedRow]
    var isOpen: Bool
  }

  init(_ reading: StandingReading, of person: Person, showsAll: Bool, _ language: Language) {
    let all = reading.parts.flatMap { part in part.tree.leaves.compactMap { WatchedTask($0, part.plan) } }
    let tasks = (showsAll ? all : all.filter { $0.task.leaderID == person.id }).sorted(by: WatchedTask.isMoreUrgent)
    title = language.say("nav.standing")
    date = language.longDate(reading.today)
    scopes = person.role == .leader ? StandingModel.scopes(showsAll: showsAll, language) : []
    counts = StandingModel.counts(tasks, language)
    groups = StandingModel.groups(tasks, isSinglePlan: reading.parts.count == 1, language)
    hasTasks = !tasks.isEmpty
    empty = language.say(all.isEmpty ? "standingPage.noPlan" : "standingPage.noTask")
    units = UnitRow.list(tasks, reading, language)
  }

  private static func scopes(showsAll: Bool, _ language: Language) -> [Scope] {
    [("mine", false), ("all", true)].map { name, isAll in
      Scope(
        address: "/standing?scope=\(name)", name: language.say("standingPage.scope.\(name)"),
        isCurrent: isAll == showsAll)
    }
  }

  private static func counts(_ tasks: [WatchedTask], _ language: Language) -> [Count] {
    let kinds: [(WatchedTask.Concern, StateMark.Kind)] = [
      (.overdue, .overdue), (.dueSoon, .dueSoon), (.notMet, .overdue), (.unknown, .noData), (.onTrack, .onTrack),
      (.noDeadline, .noData), (.done, .done),
    ]
    return kinds.compactMap { concern, kind in
      let count = tasks.filter { $0.concern == concern }.count
      if count == 0 { return nil }
      return Count(
        style: kind.style, mark: concern == .notMet ? Count.notMet : kind.mark, count: String(count),
        word: language.say("concern.\(concern)"))
    }
  }

  private static func groups(_ tasks: [WatchedTask], isSinglePlan: Bool, _ language: Language) -> [Group] {
    let parts: [(String, Bool, (WatchedTask) -> Bool)] = [
      ("standingPage.attention", true, { $0.concern.asksForAction }),
      ("standingPage.running", true, { !$0.concern.asksForAction && $0.concern != .done }),
      ("standingPage.done", false, { $0.concern == .done }),
    ]
    return parts.compactMap { key, isOpen, belongs in
      let own = tasks.filter(belongs)
      if own.isEmpty { return nil }
      return Group(
        name: language.say(key, ["count": String(own.count)]),
        tasks: own.map { WatchedRow($0, namesPlan: !isSinglePlan, language) }, isOpen: isOpen)
    }
  }
}

/// A task on the page "where do we stand".
struct WatchedRow: TemplateValue {
  struct Measure: TemplateValue {
    var name: String
    var actual: String
    var plan: String
    var unit: String
    /// "72,2%", or how far a percentage lies from the one asked for.
    var percent: String
    var bar: ProgressBar?
    /// Only where it asks to be seen: not met, or nothing known.
    var assessment: StateMark?
  }

  var address: String
  var number: String
  var title: String
  var state: StateMark
  var work: String
  var unit: String
  var plan: String?
  var measures: [Measure]
  /// "T10 · 16/11/2026"
  var report: String?
  var reportState: StateMark

  init(_ watched: WatchedTask, namesPlan: Bool, _ language: Language) {
    let task = watched.task
    address = Address.task(task.id)
    number = language.number(of: task)
    title = task.title
    state = language.mark(task, by: watched.plan.clock)
    work = language.word(task.workState)
    unit = watched.plan.unitName(of: task) ?? "○ " + language.say("plan.unassigned")
    plan = namesPlan ? watched.plan.plan.title : nil
    measures = watched.standings.map { Measure($0, language) }
    let last = watched.lastReport
    report = last.map { report in
      [language.shortPeriod(report.period), report.submittedOn.map { language.date($0) }].compactMap(\.self)
        .joined(separator: " · ")
    }
    reportState = last.map { language.mark($0.state) } ?? StateMark(.noData, language.say("standingPage.noReport"))
  }
}

extension WatchedRow.Measure {
  init(_ standing: MeasureStanding, _ language: Language) {
    let row = MeasureRow(standing, language)
    name = row.name
    actual = row.actual
    plan = row.plan
    unit = row.unit
    percent = row.percent ?? row.distance ?? "—"
    bar = row.bar
    assessment = [.notMet, .noValue].contains(standing.assessment) ? row.assessment : nil
  }
}

/// How many tasks of one unit stand how, and how many of its reports are late.
struct UnitRow: TemplateValue {
  struct Cell: TemplateValue {
    var count: String
    var isZero: Bool
    var style: String
  }

  var name: String
  var shortName: String
  var address: String?
  var cells: [Cell]

  static func list(_ tasks: [WatchedTask], _ reading: StandingReading, _ language: Language) -> [UnitRow] {
    guard let plan = reading.parts.first?.plan else { return [] }
    let single = reading.parts.count == 1 ? plan.plan.id : nil
    return plan.overview.organisations.compactMap { unit in
      let own = tasks.filter { $0.task.leadUnitID == unit.id }
      if own.isEmpty { return nil }
      let late = reading.parts.compactMap(\.matrix).flatMap(\.lines).filter { $0.unit.id == unit.id }
        .flatMap(\.cells).filter(isLate).count
      func count(_ concerns: WatchedTask.Concern...) -> Int { own.filter { concerns.contains($0.concern) }.count }
      return UnitRow(
        name: unit.name, shortName: unit.shortName,
        address: single.map { "\(Address.plan($0))?unit=\(unit.id)" },
        cells: [
          Cell(count(.overdue), .overdue), Cell(count(.dueSoon), .dueSoon), Cell(count(.notMet), .overdue),
          Cell(count(.unknown), .noData), Cell(count(.onTrack, .noDeadline), .onTrack), Cell(count(.done), .done),
          Cell(late, .overdue),
        ])
    }
  }

  private static func isLate(_ cell: SubmissionMatrix.Cell) -> Bool {
    switch cell {
    case .missing, .returned: true
    case .draft(_, let isLate): isLate
    default: false
    }
  }
}

extension UnitRow.Cell {
  init(_ number: Int, _ kind: StateMark.Kind) {
    count = String(number)
    isZero = number == 0
    style = kind.style
  }
}
