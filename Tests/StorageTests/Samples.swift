import Domain
import Storage

/// Rows that many tests need, each valid as it stands.
enum Sample {
  static let moment = "2025-06-10T02:00:00.000Z"
  static let from = Day.first(of: 1, 2024)

  static let department = Organisation(
    id: 1, code: "SO", parentID: nil, kind: .department, name: "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn",
    shortName: "Sở", validFrom: from, reports: false)
  static let forestry = Organisation(
    id: 2, code: "KL", parentID: 1, kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL", validFrom: from,
    reports: true)
  static let planner = Person(
    id: 10, userName: "khtc", fullName: "Nguyễn Thị Ánh", post: "Chuyên viên", role: .planningRoom, organisationID: 1)
  static let officer = Person(
    id: 11, userName: "kl.canbo", fullName: "Đỗ Văn Đức", post: "Chuyên viên", role: .unitOfficer, organisationID: 2)
  static let plan = Plan(
    id: 20, documentID: nil, title: "Nhiệm vụ trọng tâm năm 2025", number: "22", symbol: "KH-SNN",
    decidedOn: PartialDay(year: 2025, month: 2, day: 6), issuer: "Sở", period: .year(2025), state: .draft)
  static let task = PlanTask(
    id: 30, planID: 20, position: 0, number: "1.1", title: "Trồng rừng mới", leadUnits: ["Chi cục Kiểm lâm"],
    leadUnitID: 2, supportUnits: ["Hạt Kiểm lâm", "UBND xã"],
    deadline: Deadline(text: "Tháng 12/2025", from: Day(2025, 12, 1), to: Day(2025, 12, 31)),
    source: TextRange(5, 40))
  static let indicator = Indicator(
    id: 40, code: "CT0001", name: "Diện tích trồng rừng mới", unit: .hectare, nature: .flow, decimals: 1)
  static let target = Target(
    id: 50, planID: 20, taskID: 30, indicatorID: 40, name: "Diện tích trồng rừng mới", comparator: .atLeast,
    value: Amount(tenThousandths: 90_000_000), unit: .hectare, period: .year(2025), scope: "rừng sản xuất")

  static func figure(
    _ id: Int64, _ value: Int64, _ period: Period = .half(1, 2025), kind: FigureKind = .actual,
    provenance: Figure.Provenance = .brought("thử")
  ) -> Figure {
    Figure(
      id: id, indicatorID: 40, organisationID: 2, period: period, window: .decree, kind: kind, scope: nil,
      value: Amount(tenThousandths: value), unit: .hectare, revision: 0, provenance: provenance, recordedBy: 11,
      recordedAt: moment)
  }

  /// Everything above, in the order that foreign keys ask for.
  static func save(_ connection: any Connection) throws {
    try OrganisationStore(connection).save(department, position: 0)
    try OrganisationStore(connection).save(forestry, position: 1)
    try PersonStore(connection).save(planner, passwordHash: "x", at: moment)
    try PersonStore(connection).save(officer, passwordHash: "y", at: moment)
    try PlanStore(connection).save(plan, by: planner.id, at: moment)
    try TaskStore(connection).save(task)
    // As every schema has it, the older ones too.
    try connection.execute(
      """
      INSERT INTO indicator (id, code, name, name_key, unit, nature, direction, decimals)
      VALUES (\(indicator.id), \(indicator.code), \(indicator.name), 'dien tich trong rung moi',
        \(indicator.unit.symbol), \(indicator.nature), \(indicator.direction), \(indicator.decimals))
      """)
    try connection.execute(
      """
      INSERT INTO target (id, plan_id, task_id, indicator_id, position, name, comparator, value, value_max, unit,
        period, scope, review, source_start, source_end)
      VALUES (\(target.id), \(target.planID), \(target.taskID), \(target.indicatorID), \(target.position),
        \(target.name), \(target.comparator), \(target.value), \(target.valueMax), \(target.unit.symbol),
        \(target.period), \(target.scope), \(target.review), \(target.source?.start), \(target.source?.end))
      """)
  }
}
