import Actions
import Domain
import Storage

/// GET / — "Bàn làm việc": what this person must do now, and nothing else.
struct DeskModel: PageModel {
  static let template = "Desk/desk"
  static let section: Section? = .desk

  struct Item: TemplateValue {
    var state: StateMark
    var text: String
    var address: String
    /// A reason, a plan's name.
    var detail: String?
    var act: String?
  }

  struct List: TemplateValue {
    var title: String
    var items: [Item]
    var isEmpty: Bool
    var whenEmpty: String

    init(title: String, items: [Item], whenEmpty: String) {
      self.title = title
      self.items = items
      isEmpty = items.isEmpty
      self.whenEmpty = whenEmpty
    }
  }

  var title: String
  var today: String
  var lists: [List]
  /// Pages that are needed now and then.
  var links: [Link]
  var hasLinks: Bool

  struct Link: TemplateValue {
    var address: String
    var text: String
  }
}

/// What a desk is laid out from.
struct DeskContent: Sendable {
  var matrices: [SubmissionMatrix]
  var tasks: [PlanTask]
  var drafts: [(plan: Plan, unseen: Int)]
  var submissions: [Int64: Submission]
  var mandate: Mandate
  /// Finished reports of the units that the person heads or stands in for, whatever their year.
  var toApprove: [(submission: Submission, unit: String, plan: String, due: Day)]
  var dueSoonDays: Int
  /// Consolidated reports that wait for a leader's word, or for the planning room after it.
  var reportVersions: [(version: ReportVersion, planID: Int64, period: Period)] = []
}

extension DeskModel {
  init(_ content: DeskContent, person: Person, today: Day, language: Language) {
    title = language.say("nav.desk")
    self.today = DeskModel.heading(today, content.matrices.first?.schedule ?? .standard, language)
    links = DeskModel.links(for: person, language)
    hasLinks = !links.isEmpty
    switch person.role {
    case .unitHead, .unitOfficer:
      let approves = person.role == .unitHead || !content.mandate.standsInFor.isEmpty
      lists =
        (approves
          ? [
            List(
              title: language.say("desk.toApprove"), items: content.toApprove(today, language),
              whenEmpty: language.say("desk.nothingToApprove"))
          ] : []) + [
          List(
            title: language.say("desk.reports"), items: content.unitReports(person, today, language),
            whenEmpty: language.say("desk.noReports")),
          List(
            title: language.say("desk.tasks"), items: content.pressingTasks(today, language),
            whenEmpty: language.say("desk.noTasks")),
        ]
    case .planningRoom:
      lists = [
        List(
          title: language.say("desk.toReceive"), items: content.toReceive(language),
          whenEmpty: language.say("desk.nothingToReceive")),
        List(
          title: language.say("desk.missing"), items: content.missing(today, language),
          whenEmpty: language.say("desk.nothingMissing")),
        List(
          title: language.say("desk.write"),
          items: content.reportsToIssue(language) + content.reportsToWrite(today, language)
            + content.draftPlans(language),
          whenEmpty: language.say("desk.nothingToWrite")),
      ]
    case .leader:
      lists = [
        List(
          title: language.say("desk.toDecide"), items: content.reportsToDecide(language),
          whenEmpty: language.say("desk.nothingToDecide")),
        List(
          title: language.say("desk.leaderTasks"), items: content.pressingTasks(today, language),
          whenEmpty: language.say("desk.noLeaderTasks")),
      ]
    case .administrator:
      lists = [List(title: language.say("desk.tasks"), items: [], whenEmpty: language.say("desk.administrator"))]
    }
  }

  private static func links(for person: Person, _ language: Language) -> [Link] {
    var links: [Link] = []
    if person.role != .administrator {
      links.append(Link(address: "/calendar", text: language.say("calendar.title")))
    }
    if person.role == .planningRoom {
      links.append(Link(address: "/regimes", text: language.say("regime.title")))
      links.append(Link(address: "/settings", text: language.say("settings.title")))
    }
    if AuditPolicy.canRead(person.role) { links.append(Link(address: "/audit", text: language.say("audit.title"))) }
    if DelegationPolicy.canSee(person) {
      links.append(Link(address: "/delegations", text: language.say("delegation.title")))
    }
    return links
  }

  /// "Hôm nay, thứ Ba 10/06/2025 · kỳ 6 tháng đầu năm chốt 14/06 (còn 4 ngày)".
  private static func heading(_ today: Day, _ schedule: ReportSchedule, _ language: Language) -> String {
    let running = (schedule.periods(of: today.year) + schedule.periods(of: today.year + 1)).first {
      let dates = schedule.dates(of: $0)
      return dates.from <= today && today <= dates.to && $0.kind == .month
        || today <= dates.to && dates.to <= today.adding(days: 31) && dates.from <= today
    }
    guard let running else { return language.say("desk.today", ["day": language.longDate(today)]) }
    let end = schedule.dates(of: running).to
    return language.say(
      "desk.todayAndCut",
      [
        "day": language.longDate(today), "period": language.periodInSentence(running), "cut": language.date(end),
        "days": String(today.days(to: end)),
      ])
  }
}
