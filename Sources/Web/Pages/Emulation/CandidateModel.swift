import Actions
import Domain
import Emulation
import Storage
import VietnameseText

/// GET /emulation/:id/candidates/:candidate — the facts behind a line of the ranking.
struct CandidateModel: PageModel {
  static let template = "Emulation/candidate"
  static let section: Section? = .emulation
  static let styles = ["emulation.css"]

  struct Condition: TemplateValue {
    var text: String
    var state: StateMark
    var facts: String
    var basis: String
  }

  struct Score: TemplateValue {
    var criterion: String
    var weight: String
    var own: String
    var council: String
    var workings: String
  }

  struct Review: TemplateValue {
    var points: [Field]
    var reason: Field
  }

  struct Vote: TemplateValue {
    var inFavour: Field
    var against: Field
    var invalid: Field
    var version: String
  }

  var title: String
  var movement: String
  var movementAddress: String
  var address: String
  var errors: ErrorSummary?
  var facts: [Fact]
  var withdrawn: String?
  var conditions: [Condition]
  var scores: [Score]
  var ownTotal: String
  var councilTotal: String
  var ballot: StateMark
  var tally: String?
  var review: Review?
  var vote: Vote?
  var withdrawal: Field?
}

extension CandidateModel {
  init(
    _ candidate: Candidate, _ reading: MovementReading, person: Person, today: Day, form: Form,
    indicators: [String: (id: Int64, name: String)],
    _ language: Language, problems: FormProblems = .none
  ) {
    let movement = reading.movement
    let office = movement.content.standingOfficeID
    title = reading.name(of: candidate)
    self.movement = movement.content.title
    movementAddress = "/emulation/\(movement.id)"
    address = "\(movementAddress)/candidates/\(candidate.id)"
    errors = problems.summary()
    withdrawn = candidate.withdrawnFor
    facts = CandidateModel.facts(candidate, reading, language)
    conditions = (reading.eligibility(of: candidate, on: today)?.lines ?? []).map { Condition($0, language) }
    let sheets = reading.scores[candidate.id] ?? []
    let own = sheets.first
    let council = sheets.last.flatMap { $0.stage == .council ? $0 : nil }
    let set = own.flatMap { movement.criteria(version: $0.criteriaVersion) }?.set
    scores = (set?.criteria ?? []).map { criterion in
      Score(criterion, own: own, council: council, indicators: indicators, language)
    }
    ownTotal = own?.total.map { formatNumber($0) } ?? "—"
    councilTotal = council?.total.map { formatNumber($0) } ?? "—"
    ballot = language.vote(reading.ballots[candidate.id])
    tally = reading.ballots[candidate.id].map { ballot in
      language.say(
        "candidate.tally",
        [
          "for": String(ballot.tally.inFavour), "against": String(ballot.tally.against),
          "invalid": String(ballot.tally.invalid),
        ])
    }
    guard candidate.withdrawnFor == nil else { return }
    let runs = EmulationPolicy.canRun(person, officeID: office)
    func field(_ name: String, _ text: String, id: String? = nil) -> Field {
      Field(
        name, id: id, label: language.say(text), value: form.trimmed(name), isShort: name != "reason",
        problems: problems)
    }
    if runs, council == nil, movement.state.isOpenToReview, let set {
      review = Review(
        points: set.criteria.map { criterion in
          Field(
            "points-\(criterion.code)", label: criterion.title,
            hint: language.say("candidate.pointsHint", ["most": formatNumber(criterion.weight)]),
            value: form.trimmed("points-\(criterion.code)"), isShort: true, problems: problems)
        }, reason: field("reason", "movement.reason"))
    }
    if runs, movement.state == .council, reading.meeting != nil, reading.ballots[candidate.id] == nil {
      vote = Vote(
        inFavour: field("inFavour", "candidate.inFavour"), against: field("against", "candidate.against"),
        invalid: field("invalid", "candidate.invalid"), version: String(reading.version))
    }
    if EmulationPolicy.canPropose(person, unitID: candidate.unitID, officeID: office),
      movement.state.isBeforeDecision, reading.ballots[candidate.id] == nil
    {
      withdrawal = field("reason", "candidate.withdrawReason", id: "withdrawal-reason")
    }
  }

  private static func facts(
    _ candidate: Candidate, _ reading: MovementReading, _ language: Language
  ) -> [Fact] {
    var facts = [Fact(name: language.say("proposal.award"), value: language.award(candidate.award))]
    if let person = candidate.person {
      facts.append(Fact(name: language.say("account.unit"), value: reading.unitName(candidate.unitID)))
      facts.append(Fact(name: language.say("account.post"), value: person.post.isEmpty ? "—" : person.post))
      facts.append(
        Fact(
          name: language.say("candidate.direct"),
          value: language.say(person.isDirectWorker ? "candidate.yes" : "candidate.no")))
    } else {
      facts.append(
        Fact(
          name: language.say("proposal.headcount"), value: candidate.headcount.map { String($0) } ?? "—"))
    }
    facts.append(Fact(name: language.say("proposal.merit"), value: candidate.merit))
    facts.append(
      Fact(
        name: language.say("proposal.rating"),
        value: "\(language.say("rating.\(candidate.rating.rawValue)")) (\(candidate.ratingBasis))"))
    let names = reading.people.first { $0.id == candidate.proposedBy }?.fullName ?? "—"
    facts.append(
      Fact(
        name: language.say("candidate.proposedBy"), value: "\(names), \(language.moment(candidate.proposedAt))"))
    for award in reading.awards[candidate.id] ?? [] {
      facts.append(
        Fact(
          name: language.say("candidate.held"),
          value: "\(language.award(award.award)) \(award.year) (\(award.decision.symbol))"))
    }
    return facts
  }
}

extension CandidateModel.Condition {
  fileprivate init(_ line: EligibilityLine, _ language: Language) {
    text = language.condition(line.condition)
    let kind: StateMark.Kind =
      switch line.outcome {
      case .met: .done
      case .notMet: line.isHard ? .overdue : .dueSoon
      case .unknown: .noData
      }
    state = StateMark(kind, language.say("condition.outcome.\(line.outcome.rawValue)"))
    facts = line.facts.isEmpty ? "—" : line.facts.map { language.fact($0) }.joined(separator: "; ")
    basis =
      [line.basis.document.symbol, line.basis.document.place].compactMap(\.self).joined(separator: ", ")
      + (line.basis.isConfirmed ? "" : " · " + language.say("condition.unconfirmed"))
  }
}

extension CandidateModel.Score {
  fileprivate init(
    _ criterion: Criterion, own: ScoreSheet?, council: ScoreSheet?, indicators: [String: (id: Int64, name: String)],
    _ language: Language
  ) {
    func points(_ sheet: ScoreSheet?) -> String {
      sheet?.lines.first { $0.criterion == criterion.code }?.points.map { formatNumber($0) } ?? "—"
    }
    self.criterion = criterion.title
    weight = formatNumber(criterion.weight)
    (self.own, self.council) = (points(own), points(council))
    let line = (council ?? own)?.lines.first { $0.criterion == criterion.code }
    workings =
      switch line?.workings {
      case .share(let part, let whole)?:
        language.say("candidate.share", ["part": String(part), "whole": String(whole)])
      case .judged(let reason)?: reason
      case .percentages(let percentages)?:
        percentages.map { percentage in
          let name = indicators[percentage.indicator]?.name ?? percentage.indicator
          let estimate = percentage.isEstimate ? " (\(language.say("candidate.estimate")))" : ""
          return "\(name): \(formatNumber(percentage.reached.rounded(places: 1)))%\(estimate)"
        }.joined(separator: "; ")
      case nil: line?.gaps.isEmpty == false ? language.say("candidate.noPoints") : ""
      }
  }
}

extension Language {
  fileprivate func condition(_ condition: TitleCondition) -> String {
    switch condition {
    case .recipient: say("condition.recipient")
    case .ratedAtLeast(let band): say("condition.rated", ["band": say("rating.\(band.rawValue)")])
    case .held(let award, let times, _, _): say("condition.held", ["award": self.award(award), "times": String(times)])
    case .initiative: say("condition.initiative")
    case .tookPartInMovement: say("condition.tookPart")
    case .recommendedInMovement: say("condition.recommended")
    case .notDisciplined: say("condition.notDisciplined")
    case .membersHold(let award, let share):
      say("condition.members", ["award": self.award(award), "share": share.description])
    case .memberHolds(let award): say("condition.member", ["award": self.award(award)])
    case .anyOf(let conditions): conditions.map { self.condition($0) }.joined(separator: " \(say("movement.or")) ")
    case .allOf(let conditions): conditions.map { self.condition($0) }.joined(separator: " \(say("movement.and")) ")
    case .notRewardedBefore: say("condition.notBefore")
    }
  }

  fileprivate func fact(_ fact: EligibilityFact) -> String {
    switch fact {
    case .recipient(let kind): recipient(kind)
    case .rating(let year, let band, _): "\(year): \(say("rating.\(band.rawValue)"))"
    case .award(let code, let year, let decision): "\(award(code)) \(year) (\(decision.symbol))"
    case .cancelledAward(let code, let year, _): say("fact.cancelled", ["award": award(code), "year": String(year)])
    case .initiative(let title, _, let day, _): "\(title), \(date(day))"
    case .movement: say("fact.movement")
    case .discipline(let day, let document): "\(document.symbol), \(date(day))"
    case .disciplineNotLookedUp: say("fact.notLookedUp")
    case .members(_, let count, let headcount): "\(count)/\(headcount)"
    case .achievement(_, let decision): say("fact.honoured", ["decision": decision.symbol])
    case .noRating, .noAward, .noInitiative, .noMovement, .membersNotCounted, .noAchievementStated: say("fact.none")
    }
  }
}
