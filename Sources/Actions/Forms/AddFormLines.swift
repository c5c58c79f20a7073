public import Domain
import Storage

/// Puts indicators of the catalogue on the forms of units, to be reported beside what a plan asks of them.
public struct AddFormLines: Sendable {
  public var planID: Int64
  public var indicatorIDs: [Int64]
  public var organisationIDs: [Int64]
  /// A part of it that is counted on its own: a district, a season.
  public var scope: String
  /// `ReportFrequency`; empty for every period of the regime.
  public var askedIn: [String]

  public init(
    planID: Int64, indicatorIDs: [Int64], organisationIDs: [Int64], scope: String = "", askedIn: [String] = []
  ) {
    self.planID = planID
    self.indicatorIDs = indicatorIDs
    self.organisationIDs = organisationIDs
    self.scope = scope
    self.askedIn = askedIn
  }

  /// Most lines of one plan's forms.
  public static let limit = 2000

  /// Lines that stand on a form already are passed over. Returns how many were added.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int {
    guard FormPolicy.canBuild(person.role) else { throw ActionError.notAllowed }
    var form = FormReader()
    if indicatorIDs.isEmpty {
      form.problems.append(
        FieldProblem("indicators", vi: "Hãy chọn ít nhất một chỉ tiêu.", en: "Choose at least one indicator."))
    }
    if organisationIDs.isEmpty {
      form.problems.append(
        FieldProblem("units", vi: "Hãy chọn ít nhất một đơn vị.", en: "Choose at least one unit."))
    }
    let scope = form.optional(scope, "scope", limit: 200)
    try form.finish()
    let frequencies = ReportFrequency.allCases.filter { askedIn.contains($0.rawValue) }
    let input = self
    return try await office.database.write { connection in
      guard let plan = try PlanStore(connection).find(input.planID), plan.state == .issued
      else { throw ActionError.notFound }
      let units = try OrganisationStore(connection).list(on: office.today).filter(\.reports)
      let indicators = try IndicatorStore(connection).list(ids: input.indicatorIDs)
      guard indicators.count == Set(input.indicatorIDs).count,
        input.organisationIDs.allSatisfy({ id in units.contains { $0.id == id } })
      else { throw ActionError.notFound }
      let lines = indicators.flatMap { indicator in
        input.organisationIDs.map { unit in
          Target.monitored(
            id: office.identifiers.next(), planID: plan.id, indicator, by: unit, period: plan.period, scope: scope,
            askedIn: frequencies)
        }
      }
      return try addLines(lines, to: plan, office, person, connection)
    }
  }
}

/// Takes over the lines that stood beside last year's plan, for the same units as far as they still report.
public struct CopyFormLines: Sendable {
  public var planID: Int64

  public init(planID: Int64) { self.planID = planID }

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int {
    guard FormPolicy.canBuild(person.role) else { throw ActionError.notAllowed }
    let planID = planID
    return try await office.database.write { connection in
      let plans = try PlanStore(connection).listIssued()
      guard let plan = plans.first(where: { $0.id == planID }) else { throw ActionError.notFound }
      let units = Set(try OrganisationStore(connection).list(on: office.today).filter(\.reports).map(\.id))
      let before = plans.filter { $0.period.lastYear == plan.period.lastYear - 1 }
      let lines = try before.flatMap { try TargetStore(connection).listMonitored(planID: $0.id) }.compactMap {
        line -> Target? in
        guard let unit = line.organisationID, units.contains(unit), let indicatorID = line.indicatorID,
          let indicator = try IndicatorStore(connection).find(indicatorID)
        else { return nil }
        return Target.monitored(
          id: office.identifiers.next(), planID: plan.id, indicator, by: unit, period: plan.period, scope: line.scope,
          askedIn: line.askedIn)
      }
      return try addLines(lines, to: plan, office, person, connection)
    }
  }
}

/// Takes a line off a form. What was reported in it stays, and is shown with the indicator.
public struct RemoveFormLine: Sendable {
  public var planID: Int64
  public var lineID: Int64

  public init(planID: Int64, lineID: Int64) {
    self.planID = planID
    self.lineID = lineID
  }

  public func run(in office: Office, by person: Person) async throws {
    guard FormPolicy.canBuild(person.role) else { throw ActionError.notAllowed }
    let (planID, lineID) = (planID, lineID)
    try await office.database.write { connection in
      let store = TargetStore(connection)
      guard let line = try store.listMonitored(planID: planID).first(where: { $0.id == lineID })
      else { throw ActionError.notFound }
      try store.endMonitored(lineID)
      try office.record(
        "remove-form-line", "plan", planID,
        detail: ["name": line.name, "unit": line.organisationID.map(String.init) ?? ""], by: person, in: connection)
    }
  }
}

/// The lines that are new, after those that are there.
private func addLines(
  _ lines: [Target], to plan: Plan, _ office: Office, _ person: Person, _ connection: any Connection
) throws -> Int {
  let store = TargetStore(connection)
  let there = try store.listMonitored(planID: plan.id)
  var seen = Set(there.map(FormLineKey.init))
  let new = lines.filter { seen.insert(FormLineKey($0)).inserted }
  guard there.count + new.count <= AddFormLines.limit else {
    throw ActionError.invalid([
      FieldProblem(
        "indicators", vi: "Biểu của một kế hoạch có nhiều nhất \(AddFormLines.limit) dòng theo dõi.",
        en: "The forms of a plan have at most \(AddFormLines.limit) such lines.")
    ])
  }
  for (index, line) in new.enumerated() {
    var line = line
    line.position = (there.map(\.position).max() ?? 0) + index + 1
    try store.save(line)
  }
  if !new.isEmpty {
    try office.record(
      "add-form-lines", "plan", plan.id,
      detail: ["lines": String(new.count), "name": Set(new.map(\.name)).sorted().joined(separator: "; ")], by: person,
      in: connection)
  }
  return new.count
}

/// What makes two lines the same.
private struct FormLineKey: Hashable {
  var indicatorID: Int64?
  var organisationID: Int64?
  var scope: String?

  init(_ line: Target) { (indicatorID, organisationID, scope) = (line.indicatorID, line.organisationID, line.scope) }
}
