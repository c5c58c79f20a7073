import Domain

/// Ranks under one quota. Order: the preference where it goes first, the total, the preference as tie-break; who is equal in
/// all of these is tied and listed by number.
public func rank(
  _ candidates: [RankedCandidate], under quota: Quota, taken: Int = 0,
  preference: PreferenceSetting = PreferenceSetting(.tieBreak)
) throws(RankingError) -> Ranking {
  try check(candidates, quota)
  var ranked: [Ranked] = []
  var setAside: [Ranking.SetAside] = []
  for candidate in candidates.sorted(by: { $0.recipient < $1.recipient }) {
    if let reason = reasonToSetAside(candidate) {
      setAside.append(.init(recipient: candidate.recipient, reason: reason))
    } else if let total = candidate.score.total {
      let isPreferred = isPreferred(candidate, quota, preference)
      ranked.append(Ranked(candidate: candidate, total: total, isPreferred: isPreferred, use: preference.use))
    }
  }
  ranked.sort { ($1.key, $0.candidate.recipient) < ($0.key, $1.candidate.recipient) }
  return Ranking(
    quota: quota, taken: taken, lines: lines(ranked, places: max(0, quota.limit - taken)), setAside: setAside)
}

private struct Ranked {
  let candidate: RankedCandidate
  let total: Amount
  let isPreferred: Bool?
  /// Larger is better.
  let key: Key

  struct Key: Comparable {
    let first: Int
    let total: Amount
    let tieBreak: Int

    static func < (a: Key, b: Key) -> Bool { (a.first, a.total, a.tieBreak) < (b.first, b.total, b.tieBreak) }
  }

  init(candidate: RankedCandidate, total: Amount, isPreferred: Bool?, use: PreferenceSetting.Use) {
    let preferred = isPreferred == true ? 1 : 0
    self.candidate = candidate
    self.total = total
    self.isPreferred = isPreferred
    key = Key(first: use == .first ? preferred : 0, total: total, tieBreak: use == .tieBreak ? preferred : 0)
  }
}

private func check(_ candidates: [RankedCandidate], _ quota: Quota) throws(RankingError) {
  var seen: Set<Recipient> = []
  for candidate in candidates {
    let recipient = candidate.recipient
    guard seen.insert(recipient).inserted else { throw .duplicate(recipient) }
    guard recipient.kind == quota.kind else { throw .otherKind(recipient, quota: quota.kind) }
    guard quota.awards.contains(candidate.eligibility.award) else {
      throw .otherAward(recipient, award: candidate.eligibility.award)
    }
    guard candidate.score.recipient == recipient else {
      throw .scoreOfOther(recipient, score: candidate.score.recipient)
    }
  }
  let versions = Set(candidates.map(\.score.criteriaVersion))
  guard versions.count < 2 else { throw .criteriaVersionsDiffer(versions.sorted()) }
  let stages = Set(candidates.map(\.score.stage))
  guard stages.count < 2 else { throw .stagesDiffer(stages.sorted()) }
}

private func reasonToSetAside(_ candidate: RankedCandidate) -> Ranking.SetAside.Reason? {
  let eligibility = candidate.eligibility
  switch eligibility.verdict {
  case .refused: return .refused(eligibility.refusals)
  case .undecided: return .undecided(eligibility.lines.filter { $0.isHard && $0.outcome == .unknown })
  case .eligible: break
  }
  guard candidate.score.total == nil else { return nil }
  return .unscored(candidate.score.lines.filter { $0.points == nil }.map(\.criterion))
}

private func isPreferred(_ candidate: RankedCandidate, _ quota: Quota, _ setting: PreferenceSetting) -> Bool? {
  switch quota.preference {
  case .smallCollectives: candidate.headcount.map { $0 <= setting.smallCollectiveAtMost }
  case .directWorkers: candidate.isDirectWorker
  case nil: false
  }
}

private func lines(_ ranked: [Ranked], places: Int) -> [Ranking.Line] {
  var lines: [Ranking.Line] = []
  var start = 0
  while start < ranked.count {
    let end = ranked[start...].firstIndex { $0.key != ranked[start].key } ?? ranked.count
    let standing: Ranking.Standing = end <= places ? .within : start < places ? .onTheLine : .below
    for place in start..<end {
      lines.append(
        Ranking.Line(
          place: start + 1, sharedBy: end - start, total: ranked[place].total,
          isPreferred: ranked[place].isPreferred, standing: standing, candidate: ranked[place].candidate))
    }
    start = end
  }
  return lines
}
