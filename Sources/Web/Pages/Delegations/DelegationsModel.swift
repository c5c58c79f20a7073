import Actions
import Domain

/// GET /delegations — whom the head of a unit has stand in, and for how long.
struct DelegationsModel: PageModel {
  static let template = "Delegations/delegations"

  struct Row: TemplateValue {
    var deputy: String
    var from: String
    var to: String
    var state: StateMark
    /// Where it is withdrawn, while it holds or lies ahead.
    var endAddress: String?
  }

  var title: String
  var errors: ErrorSummary?
  var deputy: Field
  var validFrom: Field
  var validTo: Field
  var hasDeputies: Bool
  var rows: [Row]
  var hasRows: Bool
}

/// What the head chose and typed.
struct DelegationTyped: Sendable {
  var deputy = ""
  var validFrom = ""
  var validTo = ""
}

extension DelegationsModel {
  init(
    _ delegations: [Delegation], people: [Person], head: Person, today: Day, language: Language,
    typed: DelegationTyped, problems: FormProblems = .none
  ) {
    title = language.say("delegation.title")
    errors = problems.summary()
    let deputies = people.filter { DelegationPolicy.canGive(head, to: $0) }
    hasDeputies = !deputies.isEmpty
    deputy = Field(
      "deputy", label: language.say("delegation.deputy"), value: typed.deputy,
      options: deputies.map { (String($0.id), "\($0.fullName) – \($0.post)") }, problems: problems)
    validFrom = Field(
      "validFrom", label: language.say("delegation.from"), value: typed.validFrom, isShort: true, problems: problems)
    validTo = Field(
      "validTo", label: language.say("delegation.to"), hint: language.say("delegation.toHint"), value: typed.validTo,
      isShort: true, problems: problems)
    let names = Dictionary(people.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    rows = delegations.map { delegation in
      let ends = delegation.endedOn == nil && delegation.validTo >= today
      return Row(
        deputy: names[delegation.deputyID] ?? "—", from: language.date(delegation.validFrom),
        to: language.date(delegation.endedOn ?? delegation.validTo), state: language.mark(delegation, today: today),
        endAddress: ends ? "/delegations/\(delegation.id)/end" : nil)
    }
    hasRows = !rows.isEmpty
  }
}

extension Language {
  fileprivate func mark(_ delegation: Delegation, today: Day) -> StateMark {
    if delegation.holds(on: today) { return StateMark(.onTrack, say("delegation.holds")) }
    if delegation.endedOn == nil && delegation.validFrom > today {
      return StateMark(.noData, say("delegation.ahead"))
    }
    return StateMark(.noData, say(delegation.endedOn == nil ? "delegation.over" : "delegation.ended"))
  }
}
