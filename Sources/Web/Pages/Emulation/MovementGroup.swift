import Actions
import Domain
import Emulation
import Storage
import VietnameseText

extension MovementModel.Group {
  init(
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
    if EmulationPolicy.canRun(person, officeID: office), movement.state.isBeforeDecision {
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
