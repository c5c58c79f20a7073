import Actions
import Domain
import Foundation
import Storage
import VietnameseText

/// The demo's units and accounts.
struct DemoPeople {
  struct Made: Sendable {
    var planner: Person
    var officers: [String: Person] = [:]
    var heads: [String: Person] = [:]
  }

  let database: any Database
  let firstYear: Int

  func run() async throws -> Made {
    let office = Office(database: database, passwordCost: .light)
    let from = Day.first(of: 1, firstYear)
    try await AddOrganisation(
      code: DemoDepartment.rootCode, parentCode: nil, kind: .department, name: DemoDepartment.rootName,
      shortName: "Sở", validFrom: from
    ).run(in: office)
    for unit in DemoDepartment.units {
      try await AddOrganisation(
        code: unit.code, parentCode: DemoDepartment.rootCode, kind: unit.kind, name: unit.name,
        shortName: unit.shortName, validFrom: from
      ).run(in: office)
    }
    let planner = try await add("khtc", "Vũ Thị Hoa", "Chuyên viên", .planningRoom, "KHTC", office)
    try await add("khtc.truong", "Bùi Văn Hải", "Trưởng phòng", .planningRoom, "KHTC", office)
    try await add("quantri", "Đặng Văn Quản", "Quản trị hệ thống", .administrator, "VP", office)
    for leader in [DemoDepartment.director] + DemoDepartment.deputies {
      try await add(leader.userName, leader.name, leader.post, .leader, DemoDepartment.rootCode, office)
    }
    var made = Made(planner: planner)
    for unit in DemoDepartment.units {
      let name = unit.code.lowercased()
      let isPlanning = unit.code == "KHTC"
      made.officers[unit.code] = try await add(
        "\(name).canbo", isPlanning ? "Đào Văn Phong" : unit.officer, "Chuyên viên", .unitOfficer, unit.code, office)
      if !isPlanning {
        made.heads[unit.code] = try await add(
          "\(name).truong", unit.head, unit.headPost, .unitHead, unit.code, office)
      }
    }
    return made
  }

  @discardableResult
  private func add(
    _ userName: String, _ name: String, _ post: String, _ role: Role, _ unit: String, _ office: Office
  ) async throws -> Person {
    try await AddPerson(
      userName: userName, fullName: name, post: post, role: role, organisationCode: unit, password: BuildDemo.password
    ).run(in: office).person
  }
}

/// As an officer types it.
func demoNumber(_ amount: Amount) -> String { formatNumber(amount) }
