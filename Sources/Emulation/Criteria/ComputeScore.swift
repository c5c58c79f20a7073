public import Domain

/// What a recipient's score is computed from: criterion → input, bonus or deduction → one source for each case.
public struct ScoreInputs: Hashable, Sendable, Codable {
  public var criteria: [String: ScoreInput]
  public var cases: [String: [EvidenceSource]]

  public init(_ criteria: [String: ScoreInput], cases: [String: [EvidenceSource]] = [:]) {
    self.criteria = criteria
    self.cases = cases
  }
}

/// The unit's or person's own score (tự chấm), from results.
///
/// Percentages of plan are taken to four decimals; the points of a criterion are rounded once, half away from zero, to the
/// set's decimals; everything else is exact. What is missing leaves its line, and the total, without points.
public func computeScore(
  of recipient: Recipient, from inputs: ScoreInputs, by criteria: CriteriaVersion, givenBy: Int64, on day: Day
) throws(ScoreError) -> ScoreSheet {
  let set = criteria.set
  let problems = set.problems
  guard problems.isEmpty else { throw .criteriaUnsound(problems) }
  for code in inputs.criteria.keys.sorted() where set.criterion(code) == nil { throw .unknownCriterion(code) }
  var lines: [ScoreSheet.Line] = []
  for criterion in set.criteria {
    lines.append(try scoreLine(criterion, inputs.criteria[criterion.code], decimals: set.decimals))
  }
  let adjustments = try adjustmentLines(inputs.cases, set)
  return try sheet(
    recipient, stage: .own, lines: lines, adjustments: adjustments, criteria, givenBy: givenBy, on: day)
}

private func scoreLine(
  _ criterion: Criterion, _ input: ScoreInput?, decimals: Int
) throws(ScoreError) -> ScoreSheet.Line {
  var line = ScoreSheet.Line(
    criterion: criterion.code, weight: criterion.weight, points: nil, workings: nil, gaps: [], sources: [], stage: .own)
  switch (criterion.formula, input) {
  case (_, nil):
    line.gaps = [.noInput]
  case (.onTimeShare, .tasks(let tasks, let day)?):
    var seen: Set<Int64> = []
    for task in tasks where !seen.insert(task.taskID).inserted {
      throw .evidenceTwice(criterion.code, .task(task.taskID))
    }
    let share = OnTimeShare(tasks, on: day)
    line.sources = tasks.map { .task($0.taskID) }
    if share.counted == 0 {
      line.gaps = [.nothingDue]
    } else {
      try line.setShare(share.inTime, of: share.counted, decimals)
    }
  case (.qualityConfirmed, .quality(let confirmed, let all, let sources)?):
    guard confirmed >= 0, all >= 0, confirmed <= all else {
      throw .countsWrong(criterion: criterion.code, confirmed: confirmed, of: all)
    }
    line.sources = sources
    if all == 0 {
      line.gaps = [.noProducts]
    } else {
      guard !sources.isEmpty else { throw .noEvidence(criterion.code) }
      try line.setShare(confirmed, of: all, decimals)
    }
  case (.percentOfPlan, .results(let results)?):
    try line.setMean(of: results, decimals)
  case (.judged, .judged(let points, let reason, let sources)?):
    guard points >= .zero, points <= criterion.weight else {
      throw .pointsOutside(criterion: criterion.code, points, weight: criterion.weight)
    }
    guard !sources.isEmpty else { throw .noEvidence(criterion.code) }
    line.points = points.rounded(places: decimals)
    line.workings = .judged(reason: reason)
    line.sources = sources
  default:
    throw .inputOfOtherFormula(criterion: criterion.code, criterion.formula)
  }
  return line
}

extension ScoreSheet.Line {
  fileprivate mutating func setShare(_ part: Int, of whole: Int, _ decimals: Int) throws(ScoreError) {
    workings = .share(part: part, whole: whole)
    do {
      points = try weight.scaled(by: Amount(count: part), over: Amount(count: whole), places: decimals)
    } catch {
      throw .overflow
    }
  }

  fileprivate mutating func setMean(of results: [PlanResult], _ decimals: Int) throws(ScoreError) {
    guard !results.isEmpty else {
      gaps = [.noInput]
      return
    }
    var percentages: [ScoreSheet.Percentage] = []
    for result in results {
      sources += result.sources
      guard !result.sources.isEmpty else { throw .noEvidence(criterion) }
      do {
        let reached = try percentOfPlan(actual: result.actual, target: result.target, places: Amount.decimals)
        percentages.append(
          .init(
            indicator: result.indicator, reached: min(max(reached, .zero), .hundred), isEstimate: result.isEstimate))
      } catch {
        gaps.append(.noPercentage(indicator: result.indicator, error))
      }
    }
    workings = .percentages(percentages)
    guard gaps.isEmpty else { return }
    do {
      let whole = Amount(count: 100 * percentages.count)
      points = try weight.scaled(by: total(percentages.map(\.reached)), over: whole, places: decimals)
    } catch {
      throw .overflow
    }
  }
}

/// Bonuses and deductions, each case with its own evidence.
func adjustmentLines(
  _ cases: [String: [EvidenceSource]], _ set: CriteriaSet
) throws(ScoreError) -> [ScoreSheet.AdjustmentLine] {
  for code in cases.keys.sorted() where !set.adjustments.contains(where: { $0.code == code }) {
    throw .unknownAdjustment(code)
  }
  var lines: [ScoreSheet.AdjustmentLine] = []
  for rule in set.adjustments {
    let sources = cases[rule.code] ?? []
    if sources.isEmpty { continue }
    var seen: Set<EvidenceSource> = []
    for source in sources where !seen.insert(source).inserted { throw .evidenceTwice(rule.code, source) }
    do {
      let unbounded = try rule.pointsPerCase.scaled(
        by: Amount(count: sources.count), over: Amount(count: 1), places: Amount.decimals)
      lines.append(
        .init(
          code: rule.code, kind: rule.kind, unbounded: unbounded, points: min(unbounded, rule.atMost), cases: sources))
    } catch {
      throw .overflow
    }
  }
  return lines
}

/// Adds up.
func sheet(
  _ recipient: Recipient, stage: ScoreSheet.Stage, lines: [ScoreSheet.Line],
  adjustments: [ScoreSheet.AdjustmentLine], _ criteria: CriteriaVersion, givenBy: Int64, on day: Day
) throws(ScoreError) -> ScoreSheet {
  do {
    let bonus = try total(adjustments.filter { $0.kind == .bonus }.map(\.points))
    let deduction = try total(adjustments.filter { $0.kind == .deduction }.map(\.points))
    return ScoreSheet(
      recipient: recipient, criteriaVersion: criteria.number, stage: stage, lines: lines, adjustments: adjustments,
      bonus: min(bonus, criteria.set.bonusAtMost), deduction: min(deduction, criteria.set.deductionAtMost),
      givenBy: givenBy,
      givenOn: day, knownPoints: try total(lines.compactMap(\.points)))
  } catch {
    throw .overflow
  }
}
