public import Domain
import Storage
import VietnameseText

/// Corrects the head of a draft plan: title, number, symbol, date, issuer, period.
public struct SavePlanHead: Sendable {
  public var planID: Int64
  public var title: String
  public var number: String
  public var symbol: String
  /// "06/02/2025", "02/2022" or empty where the document leaves it blank.
  public var decidedOn: String
  public var issuer: String
  public var period: String

  public init(
    planID: Int64, title: String, number: String, symbol: String, decidedOn: String, issuer: String, period: String
  ) {
    self.planID = planID
    self.title = title
    self.number = number
    self.symbol = symbol
    self.decidedOn = decidedOn
    self.issuer = issuer
    self.period = period
  }

  public func run(in office: Office, by person: Person) async throws {
    guard PlanPolicy.canEdit(person.role, state: .draft) else { throw ActionError.notAllowed }
    var form = FormReader()
    let title = form.required(title, "title", vi: "Hãy ghi tên kế hoạch.", en: "Enter the plan's title.")
    let number = form.optional(number, "number", limit: 20)
    let symbol = form.optional(symbol, "symbol", limit: 60)
    let issuer = form.optional(issuer, "issuer", limit: 300)
    let period = form.period(period, "period")
    let typed = form.optional(decidedOn, "decidedOn", limit: 40)
    let decidedOn = typed.flatMap { readDate($0) ?? readDate("tháng \($0)") ?? PartialDay(iso: $0) }
    if let typed, decidedOn == nil {
      form.problems.append(
        FieldProblem(
          "decidedOn", vi: "“\(typed)” không phải là ngày. Ghi như 06/02/2025, hoặc 02/2025 nếu chưa rõ ngày.",
          en: "“\(typed)” is not a date. Write 06/02/2025, or 02/2025 where the day is unknown."))
    }
    try form.finish()
    guard let period else { return }
    let id = planID
    try await office.database.write { connection in
      var plan = try editablePlan(id, by: person, connection)
      (plan.title, plan.number, plan.symbol) = (title, number, symbol)
      (plan.decidedOn, plan.issuer, plan.period) = (decidedOn, issuer, period)
      try PlanStore(connection).saveHead(plan)
      try office.record("save-plan-head", "plan", id, detail: ["title": title], by: person, in: connection)
    }
  }
}

/// The draft plan of that id, where the person may correct it.
func editablePlan(_ id: Int64, by person: Person, _ connection: any Connection) throws -> Plan {
  guard let plan = try PlanStore(connection).find(id) else { throw ActionError.notFound }
  guard PlanPolicy.canEdit(person.role, state: plan.state) else { throw ActionError.notAllowed }
  return plan
}
