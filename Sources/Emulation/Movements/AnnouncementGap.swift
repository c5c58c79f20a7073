/// What a movement must state before it can be announced (phát động), and does not.
///
/// Aim, scope, objects, content, targets, measures and time are asked by the law on emulation and commendation; code,
/// title, bases, standing office, quotas and criteria are what the department's plan needs to be carried out.
public enum AnnouncementGap: Hashable, Sendable, Codable {
  case code, title, bases, aims, scope, objects, themes, measures, window, standingOffice, quotas, criteria
  /// A theme without title, by its place from 1.
  case themeTitle(Int)
  /// A theme that nothing of the plan measures.
  case themeTargets(Int)
  case criteriaUnsound(CriteriaSet.Problem)

  /// "aims", "theme.2.targets", "criteria.unsound": the plain code by which pages and files name it.
  public var code: String {
    switch self {
    case .code: "code"
    case .title: "title"
    case .bases: "bases"
    case .aims: "aims"
    case .scope: "scope"
    case .objects: "objects"
    case .themes: "themes"
    case .measures: "measures"
    case .window: "window"
    case .standingOffice: "standingOffice"
    case .quotas: "quotas"
    case .criteria: "criteria"
    case .themeTitle(let place): "theme.\(place).title"
    case .themeTargets(let place): "theme.\(place).targets"
    case .criteriaUnsound: "criteria.unsound"
    }
  }
}

extension Movement {
  /// Empty where it can be announced; in the order of the plan's chapters.
  public var gaps: [AnnouncementGap] {
    var gaps: [AnnouncementGap] = []
    func ask(_ isThere: Bool, _ gap: AnnouncementGap) { if !isThere { gaps.append(gap) } }
    ask(!code.isBlank, .code)
    ask(!content.title.isBlank, .title)
    ask(content.bases.contains { !$0.symbol.isBlank }, .bases)
    ask(content.aims.contains { !$0.isBlank }, .aims)
    ask(!content.scope.isBlank, .scope)
    ask(!content.objects.isBlank, .objects)
    ask(!content.themes.isEmpty, .themes)
    for (index, theme) in content.themes.enumerated() {
      ask(!theme.title.isBlank, .themeTitle(index + 1))
      ask(!theme.targets.isEmpty, .themeTargets(index + 1))
    }
    ask(content.measures.contains { !$0.isBlank }, .measures)
    ask(content.window != nil, .window)
    ask(content.standingOfficeID != nil, .standingOffice)
    ask(!quotas.quotas.isEmpty, .quotas)
    ask(criteria != nil, .criteria)
    gaps += (criteria?.set.problems ?? []).map { .criteriaUnsound($0) }
    return gaps
  }
}
