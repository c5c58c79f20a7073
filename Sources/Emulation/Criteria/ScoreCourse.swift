public import Domain

/// Other points that a cluster or the council gives for a criterion, and why.
public struct ScoreChange: Hashable, Sendable, Codable {
  public var criterion: String
  public var points: Amount
  public var reason: String
  public var sources: [EvidenceSource]

  public init(_ criterion: String, _ points: Amount, reason: String, sources: [EvidenceSource]) {
    self.criterion = criterion
    self.points = points
    self.reason = reason
    self.sources = sources
  }
}

/// A recipient's scores from stage to stage: own, then the cluster's, then the council's. Earlier sheets stay as they are.
public struct ScoreCourse: Hashable, Sendable, Codable {
  public private(set) var sheets: [ScoreSheet]

  public init(own: ScoreSheet) throws(ScoreError) {
    guard own.stage == .own else { throw .stageNotNext(own.stage, after: .own) }
    sheets = [own]
  }

  /// As it was recorded: an own sheet first, each later stage after the one before, all of one recipient and version.
  public init(_ sheets: [ScoreSheet]) throws(ScoreError) {
    guard let own = sheets.first, own.stage == .own else {
      throw .stageNotNext(sheets.first?.stage ?? .own, after: .own)
    }
    for (sheet, before) in zip(sheets.dropFirst(), sheets) {
      guard sheet.stage > before.stage else { throw .stageNotNext(sheet.stage, after: before.stage) }
      guard sheet.recipient == own.recipient else { throw .otherRecipient(sheet.recipient, expected: own.recipient) }
      guard sheet.criteriaVersion == own.criteriaVersion else {
        throw .otherVersion(sheet.criteriaVersion, expected: own.criteriaVersion)
      }
      guard sheet.givenOn >= before.givenOn else { throw .dayBefore(sheet.givenOn, last: before.givenOn) }
    }
    self.sheets = sheets
  }

  /// The newest sheet: it counts.
  public var latest: ScoreSheet { sheets[sheets.count - 1] }
  public var total: Amount? { latest.total }

  /// A later stage looks at every criterion and changes some, each with its reason and evidence; the others stand.
  ///
  /// `cases`, where given, replaces all bonuses and deductions. The criteria are of the first sheet's version: who
  /// is to be scored under newer criteria is scored anew.
  public mutating func review(
    _ stage: ScoreSheet.Stage, _ changes: [ScoreChange], cases: [String: [EvidenceSource]]? = nil,
    by criteria: CriteriaVersion, givenBy: Int64, on day: Day
  ) throws(ScoreError) {
    guard stage > latest.stage else { throw .stageNotNext(stage, after: latest.stage) }
    guard criteria.number == latest.criteriaVersion else {
      throw .otherVersion(criteria.number, expected: latest.criteriaVersion)
    }
    guard day >= latest.givenOn else { throw .dayBefore(day, last: latest.givenOn) }
    var lines = latest.lines
    for change in changes { try apply(change, stage, criteria.set.decimals, to: &lines) }
    let adjustments = if let cases { try adjustmentLines(cases, criteria.set) } else { latest.adjustments }
    sheets.append(
      try sheet(
        latest.recipient, stage: stage, lines: lines, adjustments: adjustments, criteria, givenBy: givenBy, on: day))
  }

  private func apply(
    _ change: ScoreChange, _ stage: ScoreSheet.Stage, _ decimals: Int, to lines: inout [ScoreSheet.Line]
  ) throws(ScoreError) {
    guard let index = lines.firstIndex(where: { $0.criterion == change.criterion }) else {
      throw .unknownCriterion(change.criterion)
    }
    guard !change.reason.isBlank else { throw .reasonMissing(change.criterion) }
    guard !change.sources.isEmpty else { throw .noEvidence(change.criterion) }
    let weight = lines[index].weight
    guard change.points >= .zero, change.points <= weight else {
      throw .pointsOutside(criterion: change.criterion, change.points, weight: weight)
    }
    lines[index].points = change.points.rounded(places: decimals)
    lines[index].workings = .judged(reason: change.reason)
    lines[index].gaps = []
    lines[index].sources = change.sources
    lines[index].stage = stage
  }
}
