import Actions
import Domain
import Foundation
import Storage
import StorageSQLite
import Testing

/// A small department with an empty database of its own, and a clock that tests set.
struct TestDepartment {
  let database: any Database
  let planner: Person
  let director: Person
  let forester: Person
  let forestryHead: Person
  let extensionOfficer: Person

  static let text = """
    Số: 22/KH-SNN

    Lạng Sơn, ngày 06 tháng 02 năm 2025

    KẾ HOẠCH

    Thực hiện nhiệm vụ trọng tâm năm 2025

    II. NỘI DUNG THỰC HIỆN

    1. Nhiệm vụ 1: Phát triển lâm nghiệp

    1.1. Trồng rừng mới 9.000 ha; tỷ lệ che phủ rừng đạt 65%

    - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Lê Văn Cường.

    - Đơn vị chủ trì: Chi cục Kiểm lâm.

    - Thời gian hoàn thành: Tháng 12/2025.

    """

  init() async throws {
    database = try SQLiteDatabase(
      path: FileManager.default.temporaryDirectory.appendingPathComponent("nongvu-\(UUID().uuidString).db").path)
    let office = Office(database: database, passwordCost: .light)
    let from = Day.first(of: 1, 2024)
    try await AddOrganisation(
      code: "SNN", parentCode: nil, kind: .department, name: "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn",
      shortName: "Sở", validFrom: from
    ).run(in: office)
    for (code, name) in [
      ("KHTC", "Phòng Kế hoạch - Tài chính"), ("KL", "Chi cục Kiểm lâm"), ("KN", "Trung tâm Khuyến nông"),
    ] {
      try await AddOrganisation(
        code: code, parentCode: "SNN", kind: .subDepartment, name: name, shortName: code, validFrom: from
      ).run(in: office)
    }
    planner = try await Self.add("khtc", "Vũ Thị Hoa", .planningRoom, "KHTC", office)
    director = try await Self.add("giamdoc", "Nguyễn Văn An", .leader, "SNN", office)
    forester = try await Self.add("kl.canbo", "Lương Thị Kim", .unitOfficer, "KL", office)
    forestryHead = try await Self.add("kl.truong", "Nông Văn Khánh", .unitHead, "KL", office)
    extensionOfficer = try await Self.add("kn.canbo", "Chu Thị Vân", .unitOfficer, "KN", office)
    _ = try await Self.add("pgd", "Lê Văn Cường", .leader, "SNN", office)
  }

  static let password = "mot-mat-khau-dai"

  /// Who keeps the accounts.
  func administrator() async throws -> Person {
    try await Self.add("quantri", "Đặng Văn Quản", .administrator, "KHTC", try office(2025, 1, 2))
  }

  private static func add(
    _ userName: String, _ name: String, _ role: Role, _ unit: String, _ office: Office
  ) async throws -> Person {
    try await AddPerson(
      userName: userName, fullName: name, post: role == .leader ? "Phó Giám đốc Sở" : "Chuyên viên", role: role,
      organisationCode: unit, password: password
    ).run(in: office).person
  }

  /// The office at nine in the morning of a day, in Vietnam.
  func office(_ year: Int, _ month: Int, _ day: Int) throws -> Office {
    let day = try #require(Day(year, month, day))
    let moment = Date(timeIntervalSince1970: Double(day.ordinal) * 86400 + 7200)
    return Office(database: database, clock: { moment }, passwordCost: .light)
  }

  /// Imports and issues a plan, every row confirmed. Returns its id.
  func issuedPlan(_ text: String = TestDepartment.text) async throws -> Int64 {
    let office = try office(2025, 2, 10)
    let planID = try await ImportDocument(fileName: "ke-hoach.txt", content: Array(text.utf8))
      .run(in: office, by: planner).planID
    let (tasks, targets) = try await rows(planID)
    try await SetReview(planID: planID, taskIDs: tasks.map(\.id), targetIDs: targets.map(\.id), review: .confirmed)
      .run(in: office, by: planner)
    try await IssuePlan(planID: planID).run(in: office, by: planner)
    return planID
  }

  func rows(_ planID: Int64) async throws -> (tasks: [PlanTask], targets: [Target]) {
    try await database.read {
      (try TaskStore($0).list(planID: planID), try TargetStore($0).list(planID: planID))
    }
  }

  /// A report of the forestry unit for the first half of 2025 on `planting` hectares.
  func forestryReport(
    _ planID: Int64, planting: String, seen: Int = 0, submits: Bool = true, results: String = "Đã trồng."
  ) async throws -> SaveSubmission {
    let target = try #require(try await rows(planID).targets.first { $0.unit == .hectare })
    return SaveSubmission(
      planID: planID, organisationID: forester.organisationID, period: .half(1, 2025),
      entries: [SubmissionEntry(targetID: target.id, kind: .actual, typed: planting)],
      narrative: Narrative(results: results), seenVersion: seen, submits: submits)
  }
}
