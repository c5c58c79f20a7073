import Actions
import Domain
import Emulation
import Storage
import VietnameseText

/// GET /emulation/:id — a movement: what it states, where it stands, its quotas, who is put forward.
struct MovementModel: PageModel {
  static let template = "Emulation/movement"
  static let section: Section? = .emulation
  static let styles = ["emulation.css"]

  struct Text: TemplateValue { var text: String }

  struct Theme: TemplateValue {
    var title: String
    var targets: [Link]
  }

  struct Link: TemplateValue {
    var address: String
    var text: String
  }

  struct Event: TemplateValue {
    var day: String
    var what: String
    var who: String
    var detail: String?
  }

  /// A step that can be taken next.
  struct Step: TemplateValue {
    var value: String
    var name: String
  }

  struct Group: TemplateValue {
    var title: String
    var id: String
    /// "3/15".
    var taken: String
    var basis: String
    var lines: [Line]
    var hasLines: Bool
    var setAside: [Line]
    var hasSetAside: Bool
    var isTied: Bool
    /// Why nothing can be ranked.
    var problem: String?
    /// The form that sets another limit.
    var change: Change?
    var proposeAddress: String?
  }

  struct Change: TemplateValue {
    var quota: String
    var limit: Field
    var reason: Field
    var document: Field
  }

  struct Line: TemplateValue {
    var place: String
    var name: String
    var address: String?
    var unit: String
    var total: String
    var note: String
    var state: StateMark
  }

  var title: String
  var lead: String
  var state: StateMark
  var errors: ErrorSummary?
  var address: String
  var version: String
  var isDraft: Bool
  var mayDraft: Bool
  var gaps: [Text]
  var hasGaps: Bool
  var lacksMidReview: Bool
  var steps: [Step]
  var hasSteps: Bool
  var day: Field
  var reason: Field
  var document: Field
  var documentDay: Field
  var bases: [Text]
  var aims: [Text]
  var scope: String
  var objects: String
  var office: String
  var themes: [Theme]
  var measures: [Text]
  var criteria: [Text]
  var quotas: [Text]
  var groups: [Group]
  var hasGroups: Bool
  var isCouncil: Bool
  /// The meeting stands from the first vote on.
  var mayMeet: Bool
  var meeting: String?
  var papers: [Link]
  var hasPapers: Bool
  var events: [Event]
  var hasEvents: Bool
}

/// What was typed into a movement's forms, to be shown again.
struct MovementActs: Sendable {
  var day = ""
  var reason = ""
  var document = ""
  var documentDay = ""
  /// The quota whose form was sent.
  var quota: String?
  var limit = ""
}

extension MovementModel {
  init(
    _ reading: MovementReading, person: Person, today: Day, indicators: [String: (id: Int64, name: String)],
    acts: MovementActs, _ language: Language, problems: FormProblems = .none
  ) {
    let movement = reading.movement
    let content = movement.content
    let mayRun = EmulationPolicy.canRun(person, officeID: content.standingOfficeID)
    title = content.title
    lead = "\(movement.code) · \(language.window(content.window))"
    state = language.mark(movement.state)
    errors = problems.summary()
    address = "/emulation/\(movement.id)"
    version = String(reading.version)
    isDraft = movement.state == .draft
    mayDraft = isDraft && EmulationPolicy.canDraft(person, officeID: content.standingOfficeID)
    gaps = isDraft ? movement.gaps.map { Text(text: language.gap($0)) } : []
    hasGaps = !gaps.isEmpty
    lacksMidReview = movement.lacksMidReview && (movement.state == .following || movement.state == .announced)
    let lacksSomething = hasGaps
    steps =
      mayRun
      ? movement.state.next.filter { !($0 == .announced && lacksSomething) }
        .map { Step(value: $0.rawValue, name: language.say("movement.step.\($0.rawValue)")) } : []
    hasSteps = !steps.isEmpty
    let own = acts.quota == nil ? problems : .none
    day = Field(
      "day", label: language.say("movement.day"), value: acts.day, isShort: true, problems: own)
    reason = Field(
      "reason", label: language.say("movement.reason"), hint: language.say("movement.reasonHint"), value: acts.reason,
      problems: own)
    document = Field(
      "document", label: language.say("movement.document"), hint: language.say("movement.documentHint"),
      value: acts.document, problems: own)
    documentDay = Field(
      "documentDay", label: language.say("movement.documentDay"), value: acts.documentDay, isShort: true, problems: own)
    bases = content.bases.map { basis in
      Text(text: [basis.symbol, basis.issuedOn.map { language.date($0) }].compactMap(\.self).joined(separator: ", "))
    }
    aims = content.aims.map { Text(text: $0) }
    scope = content.scope.isEmpty ? "—" : content.scope
    objects = content.objects.isEmpty ? "—" : content.objects
    office = content.standingOfficeID.map { reading.unitName($0) } ?? "—"
    themes = content.themes.map { theme in
      Theme(
        title: theme.title,
        targets: theme.targets.compactMap { target in
          guard case .indicator(let code) = target, let found = indicators[code] else { return nil }
          return Link(address: Address.indicator(found.id), text: found.name)
        })
    }
    measures = content.measures.map { Text(text: $0) }
    quotas = movement.quotas.quotas.map { Text(text: "\(language.quota($0)): \($0.limit)") }
    criteria = (movement.criteria?.set.criteria ?? []).map { criterion in
      Text(
        text:
          "\(criterion.title): \(formatNumber(criterion.weight)) (\(language.say("movement.formula.\(criterion.formula.rawValue)")))"
      )
    }
    groups =
      isDraft
      ? []
      : movement.quotas.quotas.map {
        Group(
          $0, reading, person: person, today: today, acts: acts, language,
          problems: acts.quota == $0.code ? problems : .none)
      }
    hasGroups = !groups.isEmpty
    isCouncil = movement.state == .council && mayRun
    mayMeet = reading.ballots.isEmpty
    meeting = reading.meeting.map { meeting in
      language.say("movement.met", ["day": language.date(meeting.day), "quorum": meeting.quorum.description])
    }
    papers =
      EmulationPolicy.canTakePapers(person, officeID: content.standingOfficeID)
      ? AwardPaper.allCases.filter { $0.isDue(reading) }.map {
        Link(
          address: "/emulation/\(movement.id)/papers/\($0.rawValue)",
          text: language.say("movement.paper.\($0.rawValue)"))
      } : []
    hasPapers = !papers.isEmpty
    let names = Dictionary(reading.people.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    events = movement.events.reversed().map { Event($0, who: names[$0.personID] ?? "—", language) }
    hasEvents = !events.isEmpty
  }
}

extension MovementModel.Event {
  fileprivate init(_ event: MovementEvent, who: String, _ language: Language) {
    day = language.date(event.day)
    self.who = who
    switch event.kind {
    case .state(let state): what = language.say("movement.state.\(state.rawValue)")
    case .content: what = language.say("movement.event.content")
    case .criteria(let version): what = language.say("movement.event.criteria", ["number": String(version)])
    case .quota(let code, let from, let to):
      what = language.say("movement.event.quota", ["quota": code, "from": String(from), "to": String(to)])
    }
    let words = [
      event.document.map { document in
        [document.symbol, document.issuedOn.map { language.date($0) }].compactMap(\.self).joined(separator: ", ")
      }, event.reason,
    ].compactMap(\.self).filter { !$0.isEmpty }
    detail = words.isEmpty ? nil : words.joined(separator: " · ")
  }
}
