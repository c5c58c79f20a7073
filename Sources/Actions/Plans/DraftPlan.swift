import Domain

/// A document's facts laid out as the draft of a plan. Every row waits to be looked at.
struct DraftPlan {
  var plan: Plan
  var tasks: [PlanTask] = []
  var targets: [Target] = []

  /// `newID` makes the rows' ids, rising in the document's order.
  init(
    _ facts: DocumentFacts, documentID: Int64, fileName: String, units: [Organisation], people: [Person], today: Day,
    newID: () -> Int64
  ) {
    let header = facts.header
    plan = Plan(
      id: newID(), documentID: documentID, title: header.title ?? fileName, number: header.number,
      symbol: header.symbol, decidedOn: header.date, issuer: header.issuer,
      period: DraftPlan.period(header, today: today), state: .draft)
    var taskIDs: [String: Int64] = [:]
    for (position, fact) in facts.tasks.enumerated() {
      let id = newID()
      tasks.append(
        PlanTask(
          id: id, planID: plan.id, parentID: fact.parent.flatMap { taskIDs[$0] }, position: position,
          number: fact.id, title: fact.title, content: fact.content, leader: fact.leader,
          leaderPosition: fact.leaderPosition, leaderID: matchPerson(fact.leader, in: people)?.id,
          leadUnits: fact.leadUnits, leadUnitID: leadUnit(of: fact, in: units)?.id, supportUnits: fact.supportUnits,
          deadline: fact.deadline, source: fact.passage.range))
      if taskIDs[fact.id] == nil { taskIDs[fact.id] = id }
    }
    for (position, fact) in facts.figures.enumerated() {
      // A number that cannot be read has no value to ask for; the checks report it.
      guard fact.kind == .target, let value = fact.value else { continue }
      targets.append(
        Target(
          id: newID(), planID: plan.id, taskID: fact.task.flatMap { taskIDs[$0] }, name: fact.indicator,
          comparator: fact.comparator, value: value, valueMax: fact.valueMax, unit: MeasureUnit(fact.unit),
          period: fact.period ?? plan.period, scope: fact.scope, source: fact.passage.range, position: position))
    }
  }

  /// The year or years the document says it is about; else the year it is dated in; else this year.
  private static func period(_ header: DocumentHeader, today: Day) -> Period {
    if let from = header.periodFrom, let to = header.periodTo { return .years(from.year, to.year) }
    return .year(header.date?.year ?? today.year)
  }
}
