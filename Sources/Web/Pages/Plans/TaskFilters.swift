import Actions
import Domain

/// Filters of a plan's tasks, and of its timeline.
extension FilterRow {
  init(_ reading: PlanReading, _ filter: PlanFilter, address: String, found: Int, of all: Int, _ language: Language) {
    self.init(
      address: address, choices: [], words: filter.words, clear: filter.isEmpty ? nil : address,
      found: filter.isEmpty ? nil : language.say("filter.found", ["found": String(found), "all": String(all)]))
    choices = [
      Choice(
        name: "leader", label: language.say("filter.leader"),
        groups: [Group.all(filter.leader, language), Self.leaders(reading, filter)]),
      Choice(
        name: "unit", label: language.say("filter.unit"),
        groups: [Group.all(filter.unit, language), Self.units(reading, filter, language)]),
      Choice(
        name: "state", label: language.say("filter.state"),
        groups: [Group.all(filter.state, language)] + Self.states(reading, filter, language)),
    ]
  }

  private static func leaders(_ reading: PlanReading, _ filter: PlanFilter) -> Group {
    let people = reading.people
    return group(
      reading.overview.tasks.map { task in
        (PlanFilter.leader(of: task), task.leaderID.flatMap { people[$0]?.fullName } ?? task.leader)
      }, chosen: filter.leader)
  }

  private static func units(_ reading: PlanReading, _ filter: PlanFilter, _ language: Language) -> Group {
    let units = reading.units
    var group = group(
      reading.overview.tasks.map { task in
        (PlanFilter.unit(of: task), task.leadUnitID.flatMap { units[$0]?.name } ?? task.leadUnits.first)
      }, chosen: filter.unit)
    group.options.append(
      Field.Option(
        value: PlanFilter.unassigned, label: language.say("plan.unassigned"),
        isChosen: filter.unit == PlanFilter.unassigned))
    return group
  }

  /// Each value once, in the order of the plan.
  private static func group(_ values: [(String?, String?)], chosen: String) -> Group {
    var seen: Set<String> = []
    return Group(
      options: values.compactMap { value, label in
        guard let value, let label, seen.insert(value).inserted else { return nil }
        return Field.Option(value: value, label: label, isChosen: value == chosen)
      })
  }

  private static func states(_ reading: PlanReading, _ filter: PlanFilter, _ language: Language) -> [Group] {
    let used = Set(reading.overview.tasks.map(\.workState))
    func option(_ value: String, _ label: String) -> Field.Option {
      Field.Option(value: value, label: label, isChosen: filter.state == value)
    }
    return [
      Group(
        heading: language.say("filter.byTime"),
        options: TaskStanding.allCases.filter { $0 != .closed }.map {
          option($0.rawValue, language.say("standing.\($0.rawValue)"))
        }),
      Group(
        heading: language.say("filter.byWork"),
        options: WorkState.allCases.filter(used.contains).map { option($0.rawValue, language.word($0)) }),
      Group(
        heading: language.say("filter.byFigures"),
        options: [option(PlanFilter.noFigures, language.say("filter.noFigures"))]),
    ]
  }
}
