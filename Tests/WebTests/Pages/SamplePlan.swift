import Actions
import Domain
import Storage

@testable import Web

/// A small plan of 2026 as its pages read it: tasks of every standing on 10 June 2026, measures with two years of figures.
enum SamplePlan {
  static let clock = Clock(today: day(2026, 6, 10), dueSoonDays: 7)
  static let forestry = unit(2, "Chi cục Kiểm lâm", "KL")
  static let rural = unit(3, "Chi cục Phát triển nông thôn", "PTNT")
  static let deputy = person(11, "Lê Văn Cường", "Phó Giám đốc Sở", .leader, 1)
  static let director = person(10, "Nguyễn Văn An", "Giám đốc Sở", .leader, 1)
  static let planner = person(12, "Vũ Thị Hoa", "Chuyên viên", .planningRoom, 1)
  static let officer = person(13, "Lương Thị Kim", "Chuyên viên", .unitOfficer, 2)
  static let otherOfficer = person(14, "Đinh Văn Long", "Chuyên viên", .unitOfficer, 3)

  static let plan = Plan(
    id: 1, documentID: 5, title: "Thực hiện nhiệm vụ trọng tâm năm 2026", number: "27", symbol: "KH-SNNMT",
    decidedOn: PartialDay(year: 2026, month: 2, day: 6), issuer: "Sở Nông nghiệp và Môi trường", period: .year(2026),
    state: .issued)

  static let planting = task(
    21, "1", "Trồng rừng mới 9.000 ha, đường băng cản lửa", unit: forestry, by: deputy, due: day(2026, 12, 31))
  static let cover = task(
    22, "1.1", "Rà soát ba loại rừng", under: 21, unit: forestry, by: deputy, due: day(2026, 6, 1))
  static let census = task(
    23, "1.2", "Điều tra diễn biến rừng", under: 21, unit: forestry, by: deputy, due: day(2026, 6, 15))
  static let communes = task(
    24, "2", "Xã đạt chuẩn nông thôn mới", unit: rural, by: director, due: day(2026, 5, 30), .confirmed)
  static let orphan = task(25, "3", "Bình quân tiêu chí mỗi xã")
  static let cancelled = task(26, "4", "Chợ nông sản", unit: rural, due: day(2026, 4, 1), .cancelled)
  static let tasks = [planting, cover, census, communes, orphan, cancelled]

  static let area = Indicator(
    id: 31, code: "CT0001", name: "Diện tích trồng rừng mới", unit: .hectare, nature: .flow, decimals: 0)
  static let share = Indicator(
    id: 32, code: "CT0002", name: "Tỷ lệ che phủ rừng", unit: .percent, nature: .ratio, decimals: 1)
  static let areaTarget = target(41, task: 22, area, .moreThan, 9000)
  static let shareTarget = target(42, task: 23, share, .equal, 65)
  static let communeTarget = Target(
    id: 43, planID: 1, taskID: 24, indicatorID: 33, name: "Số xã đạt chuẩn", value: whole(8), unit: MeasureUnit("xã"),
    period: .year(2026), review: .confirmed)

  static let figures = [
    figure(51, area, .quarter(1, 2025), 700), figure(52, area, .quarter(1, 2026), 800),
    figure(53, area, .month(5, 2026), 4000, .estimate), figure(54, share, .month(5, 2025), 64),
    figure(55, share, .month(4, 2026), 63), figure(56, share, .month(5, 2026), 64),
  ]

  static let submission = Submission(
    id: 61, planID: 1, organisationID: 2, period: .month(5, 2026), window: .decree, state: .accepted,
    narrative: Narrative(results: "Đã trồng."), version: 1, submittedOn: day(2026, 5, 15), updatedBy: 13,
    updatedAt: "2026-05-15T02:00:00.000Z")

  static var standings: [MeasureStanding] {
    [
      measureStanding(target: areaTarget, indicator: area, figures: figures),
      measureStanding(target: shareTarget, indicator: share, figures: figures),
      measureStanding(target: communeTarget, indicator: nil, figures: []),
    ]
  }

  static var reading: PlanReading { reading(tasks) }

  static func reading(_ tasks: [PlanTask]) -> PlanReading {
    PlanReading(
      PlanOverview(
        plan: plan, tasks: tasks, standings: standings, organisations: [forestry, rural],
        people: [director, deputy, planner, officer, otherOfficer], submissions: [submission]), clock,
      readAt: "2026-06-10T02:00:00.000Z")
  }

  static func stories(
    for viewer: Person, state: Submission.State = .accepted, counted: Set<Int64> = []
  ) -> FigureStories {
    var report = submission
    report.state = state
    return FigureStories(
      figures: figures, counted: counted, submissions: [61: report], people: reading.people, units: reading.units,
      viewer: viewer)
  }

  static func taskReading(_ task: PlanTask, for viewer: Person) -> TaskReading {
    TaskReading(
      plan: reading, task: task, stories: stories(for: viewer), counted: figures,
      source: SourceQuote(
        TextRange(8, 20), of: "Mở đầu.\n1.1. Rà soát ba loại rừng\n- Đơn vị chủ trì.", address: "/documents/5#at-t22"),
      history: [
        AuditEntry(
          number: 3, at: "2026-03-01T02:00:00.000Z", personID: 13, action: "set-work-state", subject: "task",
          subjectID: task.id, detail: #"{"after":"inProgress","before":"assigned","note":"đã có kinh phí"}"#,
          previousHash: "", hash: "")
      ])
  }

  static func whole(_ number: Int64) -> Amount { Amount(tenThousandths: number * Amount.scale) }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day.first(of: month, year).adding(days: day - 1) }

  static func task(
    _ id: Int64, _ number: String, _ title: String, under parent: Int64? = nil, unit: Organisation? = nil,
    by leader: Person? = nil, due: Day? = nil, _ state: WorkState = .inProgress
  ) -> PlanTask {
    PlanTask(
      id: id, planID: 1, parentID: parent, position: Int(id), number: number, title: title,
      content: "Nội dung \(number)",
      leader: leader?.fullName, leaderPosition: leader?.post, leaderID: leader?.id,
      leadUnits: unit.map { [$0.name] } ?? [],
      leadUnitID: unit?.id, deadline: due.map { Deadline(text: "trước ngày ấy", from: nil, to: $0) }, workState: state,
      doneOn: state.isDone ? due : nil, review: .confirmed, source: TextRange(8, 20))
  }

  private static func unit(_ id: Int64, _ name: String, _ short: String) -> Organisation {
    Organisation(
      id: id, code: short, parentID: 1, kind: .subDepartment, name: name, shortName: short, validFrom: day(2024, 1, 1),
      reports: true)
  }

  private static func person(_ id: Int64, _ name: String, _ post: String, _ role: Role, _ unit: Int64) -> Person {
    Person(id: id, userName: "p\(id)", fullName: name, post: post, role: role, organisationID: unit)
  }

  private static func target(
    _ id: Int64, task: Int64, _ indicator: Indicator, _ comparator: Comparator, _ value: Int64
  ) -> Target {
    Target(
      id: id, planID: 1, taskID: task, indicatorID: indicator.id, name: indicator.name, comparator: comparator,
      value: whole(value), unit: indicator.unit, period: .year(2026), review: .confirmed)
  }

  private static func figure(
    _ id: Int64, _ indicator: Indicator, _ period: Period, _ value: Int64, _ kind: FigureKind = .actual
  ) -> Figure {
    Figure(
      id: id, indicatorID: indicator.id, organisationID: 2, period: period, window: .decree, kind: kind, scope: nil,
      value: whole(value), unit: indicator.unit, revision: 1, provenance: .submission(61),
      reason: "Nghiệm thu lần 2", recordedBy: 13, recordedAt: "2026-05-15T02:00:00.000Z")
  }
}
