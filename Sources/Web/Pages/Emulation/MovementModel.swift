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
  var groups: [Group]
  var hasGroups: Bool
  var isCouncil: Bool
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
    steps =
      mayRun
      ? movement.state.next.filter { !($0 == .announced && hasGapsOf(movement)) }
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
    meeting = reading.meeting.map { meeting in
      language.say("movement.met", ["day": language.date(meeting.day), "quorum": meeting.quorum.description])
    }
    papers =
      mayRun || person.role == .leader
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

private func hasGapsOf(_ movement: Movement) -> Bool { !movement.gaps.isEmpty }

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

extension MovementModel.Group {
  fileprivate init(
    _ quota: Quota, _ reading: MovementReading, person: Person, today: Day, acts: MovementActs, _ language: Language,
    problems: FormProblems
  ) {
    let movement = reading.movement
    let office = movement.content.standingOfficeID
    title = language.quota(quota)
    id = "quota-\(quota.code)"
    taken = "\(movement.quotas.taken(of: quota))/\(quota.limit)"
    basis = language.say(quota.kind == .collective ? "movement.prefersSmall" : "movement.prefersDirect")
    func readable(_ candidate: Candidate) -> Bool {
      EmulationPolicy.canRead(person, unitID: candidate.unitID, officeID: office)
    }
    let isKnown = movement.state == .published
    let candidates = reading.candidates.filter {
      $0.withdrawnFor == nil && (readable($0) || isKnown && movement.quotas.places.contains($0.place))
    }
    let byRecipient = Dictionary(
      candidates.filter { $0.recipient.kind == quota.kind && quota.awards.contains($0.award) }.map {
        ($0.recipient, $0)
      },
      uniquingKeysWith: { first, _ in first })
    lines = []
    setAside = []
    isTied = false
    do {
      let ranking = try reading.ranking(under: quota, on: today)
      isTied = ranking.isTiedOnTheLine
      lines = ranking.lines.compactMap { line in
        guard let candidate = byRecipient[line.candidate.recipient] else { return nil }
        return MovementModel.Line(line, candidate, reading, isOpen: readable(candidate), language)
      }
      setAside = ranking.setAside.compactMap { aside in
        guard let candidate = byRecipient[aside.recipient] else { return nil }
        return MovementModel.Line(aside, candidate, reading, isOpen: readable(candidate), language)
      }
    } catch {
      problem = language.say("movement.cannotRank")
    }
    hasLines = !lines.isEmpty
    hasSetAside = !setAside.isEmpty
    if EmulationPolicy.canRun(person, officeID: office), movement.state.isOpenToChange || movement.state == .council {
      let isSent = acts.quota == quota.code
      change = MovementModel.Change(
        quota: quota.code,
        limit: Field(
          "limit", id: "limit-\(quota.code)", label: language.say("movement.limit"), value: isSent ? acts.limit : "",
          isShort: true, problems: problems),
        reason: Field(
          "reason", id: "reason-\(quota.code)", label: language.say("movement.reason"),
          value: isSent ? acts.reason : "",
          problems: problems),
        document: Field(
          "document", id: "document-\(quota.code)", label: language.say("movement.document"),
          value: isSent ? acts.document : "", problems: problems))
    }
    let mayPropose = EmulationPolicy.canPropose(person, unitID: person.organisationID, officeID: office)
    if mayPropose, movement.state.isOpenToProposals {
      proposeAddress = "/emulation/\(movement.id)/candidates/new?quota=\(quota.code)"
    }
  }
}

extension MovementModel.Line {
  fileprivate init(
    _ line: Ranking.Line, _ candidate: Candidate, _ reading: MovementReading, isOpen: Bool, _ language: Language
  ) {
    place = line.sharedBy > 1 ? "\(line.place)=" : String(line.place)
    total = formatNumber(line.total)
    var notes: [String] = []
    if line.isPreferred == true { notes.append(language.say("movement.preferred")) }
    if line.standing == .onTheLine { notes.append(language.say("movement.onTheLine")) }
    if line.standing == .below { notes.append(language.say("movement.below")) }
    if line.candidate.eligibility.lines.contains(where: { !$0.isHard && $0.outcome == .notMet }) {
      notes.append(language.say("movement.remarks"))
    }
    note = notes.joined(separator: " · ")
    state = language.vote(reading.ballots[candidate.id])
    name = reading.name(of: candidate)
    unit = candidate.person == nil ? "" : reading.unitName(candidate.unitID)
    address = isOpen ? "/emulation/\(candidate.movementID)/candidates/\(candidate.id)" : nil
  }

  fileprivate init(
    _ aside: Ranking.SetAside, _ candidate: Candidate, _ reading: MovementReading, isOpen: Bool, _ language: Language
  ) {
    place = "—"
    total = "—"
    note =
      switch aside.reason {
      case .refused: language.say("movement.refused")
      case .undecided: language.say("movement.undecided")
      case .unscored: language.say("movement.unscored")
      }
    state = language.vote(reading.ballots[candidate.id])
    name = reading.name(of: candidate)
    unit = candidate.person == nil ? "" : reading.unitName(candidate.unitID)
    address = isOpen ? "/emulation/\(candidate.movementID)/candidates/\(candidate.id)" : nil
  }
}

extension Language {
  /// "chưa bỏ phiếu", "đạt 9 ÷ 10 ≥ 4/5".
  func vote(_ ballot: SecretBallot?) -> StateMark {
    guard let ballot, let outcome = try? ballot.outcome() else { return StateMark(.noData, say("movement.notVoted")) }
    let words = ["vote": outcome.vote.description] as KeyValuePairs
    return outcome.isCarried
      ? StateMark(.done, say("movement.carried", words)) : StateMark(.overdue, say("movement.notCarried", words))
  }

  func gap(_ gap: AnnouncementGap) -> String {
    switch gap {
    case .themeTitle(let place), .themeTargets(let place):
      let key = if case .themeTitle = gap { "movement.gap.themeTitle" } else { "movement.gap.themeTargets" }
      return say(key, ["place": String(place)])
    case .criteriaUnsound(.weightsNot100(let sum)): return say("movement.gap.weights", ["sum": formatNumber(sum)])
    case .criteriaUnsound: return say("movement.gap.criteria")
    default: return say("movement.gap.\(gap.code)")
    }
  }
}
