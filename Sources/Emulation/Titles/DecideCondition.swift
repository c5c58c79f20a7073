import Domain

/// One candidate, award, year and day: what each condition is decided by.
struct RecordView {
  typealias Decision = (EligibilityLine.Outcome, [EligibilityFact])

  let record: CandidateRecord
  let award: Award
  let year: Int
  let achievements: Set<String>
  let day: Day

  func decide(_ condition: TitleCondition) -> Decision {
    switch condition {
    case .recipient(let kinds):
      return (kinds.contains(record.recipient.kind) ? .met : .notMet, [.recipient(record.recipient.kind)])
    case .ratedAtLeast(let band): return rated(band)
    case .held(let award, let times, let apart, let ago): return held(award, times, apart, ago)
    case .initiative(let reach, let years): return initiative(reach, years)
    case .tookPartInMovement: return movement { _ in true }
    case .recommendedInMovement: return movement(\.isRecommended)
    case .notDisciplined: return notDisciplined()
    case .membersHold(let award, let share):
      return members(award) { count, headcount in share.isReached(by: count, of: headcount) }
    case .memberHolds(let award): return members(award) { count, _ in count > 0 }
    case .anyOf(let conditions):
      let all = conditions.map(decide)
      let outcomes = all.map(\.0)
      let outcome: EligibilityLine.Outcome =
        outcomes.contains(.met) ? .met : outcomes.contains(.unknown) ? .unknown : .notMet
      return (outcome, all.flatMap(\.1))
    case .allOf(let conditions):
      let all = conditions.map(decide)
      let outcomes = all.map(\.0)
      let outcome: EligibilityLine.Outcome =
        outcomes.contains(.notMet) ? .notMet : outcomes.contains(.unknown) ? .unknown : .met
      return (outcome, all.flatMap(\.1))
    case .notRewardedBefore: return notRewardedBefore()
    }
  }

  private func rated(_ band: RatingBand) -> Decision {
    guard let rating = record.ratings.last(where: { $0.year == year }) else {
      return (.unknown, [.noRating(year: year)])
    }
    return (
      rating.band >= band ? .met : .notMet, [.rating(year: year, rating.band, sources: rating.sources)]
    )
  }

  /// Follows the row back from the newest; awards that were taken back break it and are told.
  private func held(_ code: String, _ times: Int, _ apart: Int, _ ago: Int) -> Decision {
    let all = record.awards.filter { $0.award == code && $0.year <= year }
    let standing = all.filter { $0.holds(on: day) }.sorted { $0.year > $1.year }
    var facts: [EligibilityFact] = []
    var earliest = year - ago
    var count = 0
    var last: Int?
    for award in standing where count < times && award.year != last {
      if award.year < earliest { break }
      facts.append(.award(code: code, year: award.year, decision: award.decision))
      (last, count, earliest) = (award.year, count + 1, award.year - apart)
    }
    if count < times { facts.append(.noAward(code: code, year: last.map { $0 - 1 } ?? year)) }
    for award in all {
      if let cancellation = award.cancellation, cancellation.day <= day {
        facts.append(.cancelledAward(code: code, year: award.year, cancellation))
      }
    }
    return (count >= times ? .met : .notMet, facts)
  }

  private func initiative(_ reach: InitiativeReach, _ years: Int) -> Decision {
    let from = year - years + 1
    let recent = record.initiatives.filter {
      (from...max(from, year)).contains($0.recognisedOn.year) && $0.recognisedOn <= day
    }
    let facts = recent.map {
      EligibilityFact.initiative(title: $0.title, $0.reach, on: $0.recognisedOn, document: $0.document)
    }
    if recent.contains(where: { $0.reach >= reach }) { return (.met, facts) }
    return (.notMet, facts + [.noInitiative(reach, fromYear: from)])
  }

  private func movement(_ isAsked: (CandidateRecord.MovementPart) -> Bool) -> Decision {
    let parts = record.movements.filter { $0.year == year && isAsked($0) }
    if parts.isEmpty { return (.notMet, [.noMovement(year: year)]) }
    return (.met, parts.map { .movement(id: $0.movementID, isRecommended: $0.isRecommended, sources: $0.sources) })
  }

  private func notDisciplined() -> Decision {
    guard let disciplines = record.disciplines else { return (.unknown, [.disciplineNotLookedUp]) }
    let ofYear = disciplines.filter { $0.day.year == year && $0.day <= day }
    return (ofYear.isEmpty ? .met : .notMet, ofYear.map { .discipline(on: $0.day, document: $0.document) })
  }

  private func members(_ award: String, _ isEnough: (Int, Int) -> Bool) -> Decision {
    guard let members = record.members, members.year == year else {
      return (.unknown, [.membersNotCounted(year: year)])
    }
    let count = members.holders[award] ?? 0
    return (
      isEnough(count, members.headcount) ? .met : .notMet, [.members(award: award, count: count, of: members.headcount)]
    )
  }

  private func notRewardedBefore() -> Decision {
    let same = record.awards.filter { $0.award == award.code && $0.holds(on: day) }
    if award.nature == .title {
      let ofYear = same.filter { $0.year == year }
      return (
        ofYear.isEmpty ? .met : .notMet,
        ofYear.map { .award(code: $0.award, year: $0.year, decision: $0.decision) }
      )
    }
    if achievements.isEmpty { return (.unknown, [.noAchievementStated]) }
    let again = same.flatMap { held in
      held.achievements.filter(achievements.contains).map {
        EligibilityFact.achievement($0, decision: held.decision)
      }
    }
    return (again.isEmpty ? .met : .notMet, again)
  }
}
