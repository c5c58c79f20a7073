import Domain

/// How a number came to be: value, kind, days counted, who entered it when, which revision, from where.
struct FigureStory: TemplateValue {
  var id: String
  var period: String
  var unit: String
  var value: String
  var kind: String
  /// From which day to which the data count.
  var window: String
  var by: String
  var at: String
  /// "bản 2"
  var revision: String
  var source: String
  /// Where its source can be looked at, for those who may.
  var address: String?
  /// Why a figure that had been taken in was put right.
  var reason: String?
  /// A later revision has taken its place.
  var isOld: Bool
  /// Why it does not count: the report it came in was returned, or waits for the unit's head.
  var uncounted: String?
}

/// Every revision of an indicator's figures, with what is needed to tell their stories.
struct FigureStories: Sendable {
  var figures: [Figure]
  /// Those that count, the newest of each number.
  var counted: Set<Int64>
  var submissions: [Int64: Submission]
  var people: [Int64: Person]
  var units: [Int64: Organisation]
  var viewer: Person

  /// Newest period first, and of each number the newest revision first; shown in `unit`.
  func list(in unit: MeasureUnit, isCumulative: Bool, _ language: Language) -> [FigureStory] {
    let seen = figures.filter { !isUndecided($0) || canSeeReport(of: $0) }
    let newest = Dictionary(grouping: seen, by: Key.init).compactMapValues { $0.map(\.revision).max() }
    let decimals = seen.decimalsNeeded(in: unit)
    return seen.sorted(by: comesBefore).map { figure in
      var story = story(figure, isCumulative: isCumulative, language)
      story.value = language.value(figure, in: unit, decimals: decimals)
      story.isOld = figure.revision < newest[Key(figure)] ?? 0
      return story
    }
  }

  private func story(_ figure: Figure, isCumulative: Bool, _ language: Language) -> FigureStory {
    let (source, address) = source(of: figure, language)
    return FigureStory(
      id: "figure-\(figure.id)", period: language.period(figure.period),
      unit: units[figure.organisationID]?.name ?? "—", value: "",
      kind: language.word(figure.kind), window: language.window(figure, isCumulative: isCumulative),
      by: people[figure.recordedBy]?.fullName ?? "—", at: language.moment(figure.recordedAt),
      revision: language.say("story.revision", ["number": String(figure.revision)]), source: source, address: address,
      reason: figure.reason, isOld: false, uncounted: uncounted(figure, language))
  }

  private func source(of figure: Figure, _ language: Language) -> (String, String?) {
    switch figure.provenance {
    case .submission(let id):
      let words = language.say("story.report", ["period": language.shortPeriod(figure.period)])
      return (words, canSeeReport(of: figure) ? Address.submission(id) : nil)
    case .document(let id, _): return (language.say("story.document"), Address.document(id))
    case .brought(let note): return (note, nil)
    }
  }

  private func report(of figure: Figure) -> Submission? {
    guard case .submission(let id) = figure.provenance else { return nil }
    return submissions[id]
  }

  private func canSeeReport(of figure: Figure) -> Bool {
    report(of: figure).map { SubmissionPolicy.canSee(viewer, unitID: $0.organisationID, state: $0.state) } ?? false
  }

  /// It came in a report that is not with the planning room; where only some figures were returned the others count on.
  private func isUndecided(_ figure: Figure) -> Bool {
    guard case .submission(let id) = figure.provenance, !counted.contains(figure.id) else { return false }
    return submissions[id].map { !Submission.State.counted.contains($0.state) } ?? true
  }

  private func uncounted(_ figure: Figure, _ language: Language) -> String? {
    guard isUndecided(figure) else { return nil }
    return language.say(report(of: figure)?.state == .submitted ? "story.waiting" : "story.returned")
  }

  private func comesBefore(_ a: Figure, _ b: Figure) -> Bool {
    if a.period != b.period {
      return (a.period.lastDay, b.period.firstDay) > (b.period.lastDay, a.period.firstDay)
    }
    return (a.organisationID, b.revision, b.id) < (b.organisationID, a.revision, a.id)
  }

  /// What the revisions of one number have in common.
  private struct Key: Hashable {
    var organisationID: Int64
    var period: Period
    var window: ReportingWindow
    var kind: FigureKind
    var scope: String?

    init(_ figure: Figure) {
      organisationID = figure.organisationID
      period = figure.period
      window = figure.window
      kind = figure.kind
      scope = figure.scope
    }
  }
}
