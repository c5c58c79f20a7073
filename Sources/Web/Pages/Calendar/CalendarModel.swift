import Actions
import Domain

/// GET /calendar
struct CalendarModel: PageModel {
  static let template = "Calendar/calendar"
  static let section: Section? = .desk

  struct Month: TemplateValue {
    var name: String
    var rows: [Row]
  }

  struct Row: TemplateValue {
    var day: String
    var state: StateMark
    var text: String
    var plan: String
    var address: String
  }

  var title: String
  var months: [Month]
  var hasMonths: Bool
  /// The private address, just made.
  var feed: String?
  /// An address works; it is not shown again.
  var hasAddress: Bool
  /// Where the daily digest goes.
  var mail: Field
  var errors: ErrorSummary?

  init(
    _ deadlines: [CalendarDeadline], today: Day, address: String?, hasAddress: Bool, mail: String = "",
    problems: FormProblems = .none, _ language: Language
  ) {
    self.mail = Field(
      "mail", label: language.say("digest.address"), hint: language.say("digest.hint"), value: mail,
      problems: problems)
    errors = problems.summary()
    title = language.say("calendar.title")
    feed = address
    self.hasAddress = hasAddress
    var months: [Month] = []
    for deadline in deadlines where !(deadline.isDone && deadline.day < today) {
      let name = language.period(.month(deadline.day.month, deadline.day.year))
      if months.last?.name != name { months.append(Month(name: name, rows: [])) }
      months[months.count - 1].rows.append(Row(deadline, today: today, language))
    }
    self.months = months
    hasMonths = !months.isEmpty
  }
}

extension CalendarModel.Row {
  fileprivate init(_ deadline: CalendarDeadline, today: Day, _ language: Language) {
    day = language.date(deadline.day)
    state =
      deadline.isDone
      ? StateMark(.done, language.say("calendar.done")) : dueMark(deadline.day, today: today, language)
    text = deadline.text(language)
    plan = deadline.plan.title
    address =
      switch deadline.matter {
      case .task(let task): "/tasks/\(task.id)"
      case .report(let period, let unit?): "/plans/\(deadline.plan.id)/submissions/\(unit.id)/\(period.code)"
      case .report: "/reports?plan=\(deadline.plan.id)"
      }
  }
}

extension CalendarEvent {
  init(_ deadline: CalendarDeadline, _ language: Language) {
    self.init(key: deadline.key, day: deadline.day, summary: deadline.text(language), description: deadline.plan.title)
  }
}

extension CalendarDeadline {
  /// "1.2 Trồng rừng 9.000 ha", "Gửi báo cáo tháng 5/2026", "Các đơn vị gửi báo cáo tháng 5/2026".
  fileprivate func text(_ language: Language) -> String {
    switch matter {
    case .task(let task): "\(language.number(of: task)) \(task.title)"
    case .report(let period, let unit):
      language.say(
        unit == nil ? "calendar.reportsCome" : "calendar.sendReport", ["period": language.periodInSentence(period)])
    }
  }
}
