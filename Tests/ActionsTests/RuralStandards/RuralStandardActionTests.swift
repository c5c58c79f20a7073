@testable import Actions
import Domain
import Registries
import RuralStandards
import Storage
import Testing

@Suite("Recording how communes stand") struct RuralStandardActionTests {
  private let set = "commune-2026"
  private let place = "xa-huu-lung"

  private func record(
    _ lines: [RecordCriteria.Line], day: String = "15/6/2026", document: String = "", place: String? = nil,
    seen: Int = 0
  ) -> RecordCriteria {
    RecordCriteria(
      standard: set, place: place ?? self.place, day: day, document: document, lines: lines, seen: seen)
  }

  private func line(_ criterion: String, _ kind: StandardRecord.Kind) -> RecordCriteria.Line {
    RecordCriteria.Line(criterion: criterion, kind: kind.rawValue)
  }

  private func fields(_ run: () async throws -> Void) async -> [String] {
    do {
      try await run()
      return []
    } catch ActionError.invalid(let problems) {
      return problems.map(\.field)
    } catch {
      return ["\(error)"]
    }
  }

  private func records(_ department: TestDepartment) async throws -> [StandardRecord] {
    try await department.database.read { try StandardRecordStore($0).list(of: set) }
  }

  @Test("what has a state is recorded, all in one, and told in the log; what has none is left")
  func records() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    let lines = [line("1", .verified), line("2", .notMet), RecordCriteria.Line(criterion: "3", kind: "")]
    try await record(lines).run(in: office, by: department.planner)
    let kept = try await records(department)
    #expect(kept.map(\.criterion) == ["1", "2"])
    #expect(kept.map(\.kind) == [.verified, .notMet])
    let reading = try await department.database.read { connection in
      let standard = try #require(try StandardCatalogue.load(on: office.today, connection).find(set))
      return try #require(try gatherCommune(standard, place: place, on: office.today, connection))
    }
    #expect(reading.standing.met == 1 && reading.standing.stage == .underway)
    #expect(reading.recorders.values.sorted() == [department.planner.fullName])
    let fault = try await department.database.read { try findAuditFault($0) }
    #expect(fault == nil)
  }

  @Test("only the planning room and the units that keep the set record")
  func permissions() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    for person in [department.forester, department.director, department.extensionOfficer] {
      await #expect(throws: ActionError.notAllowed) {
        try await record([line("1", .verified)]).run(in: office, by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await RecordStep(standard: set, place: place, kind: .target, day: "", choice: "2026", seen: 0)
          .run(in: office, by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await SaveStandard(code: set, yaml: "", seenVersion: 0).run(in: office, by: person)
      }
    }
    #expect(try await records(department).isEmpty)
  }

  @Test(
    "what cannot be taken is told at its field, and nothing is kept",
    arguments: [
      ("15/8/2026", "", "verified", ["day"]), ("14/2/2026", "", "verified", ["day"]),
      ("chưa rõ", "", "verified", ["day"]), ("15/6/2026", "", "recognised", ["document"]),
      ("15/6/2026", "", "decided", ["kind-1"]), ("15/6/2026", "", "", ["day"]),
    ])
  func refuses(day: String, document: String, kind: String, expected: [String]) async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    let found = await fields {
      try await record([RecordCriteria.Line(criterion: "1", kind: kind)], day: day, document: document)
        .run(in: office, by: department.planner)
    }
    #expect(found == expected)
    #expect(try await records(department).isEmpty)
  }

  @Test("a note or a number beside a criterion without a state asks for the state instead of being lost")
  func losesNothing() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    let found = await fields {
      try await record([line("1", .verified), RecordCriteria.Line(criterion: "2", kind: "", note: "đã kiểm tra")])
        .run(in: office, by: department.planner)
    }
    #expect(found == ["kind-2"])
  }

  @Test("a number that the form came with asks for nothing, whatever the day")
  func unchangedNumbers() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 7, 1)
    func lines(_ kind: String, _ value: String) -> [RecordCriteria.Line] {
      [
        RecordCriteria.Line(criterion: "3", kind: kind, values: ["3.1": value]),
        RecordCriteria.Line(criterion: "1", kind: "verified"),
      ]
    }
    func record(_ day: String, _ kind: String, _ value: String, seen: Int) -> RecordCriteria {
      RecordCriteria(
        standard: "commune-2021", place: "xa-mai-pha--thanh-pho-lang-son", day: day, document: "",
        lines: lines(kind, value), seen: seen)
    }
    try await record("1/6/2025", "verified", "81", seen: 0).run(in: office, by: department.planner)
    try await record("1/5/2025", "", "81", seen: 2).run(in: office, by: department.planner)
    let changed = await fields {
      try await record("1/5/2025", "", "82", seen: 3).run(in: office, by: department.planner)
    }
    #expect(changed == ["kind-3"])
    let short = await fields {
      try await record("1/6/2025", "verified", "79", seen: 3).run(in: office, by: department.planner)
    }
    #expect(short == ["value-3.1"])
  }

  @Test("of two officers the second is told who was first")
  func together() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    try await record([line("1", .verified)]).run(in: office, by: department.planner)
    await #expect(throws: ActionError.changedMeanwhile(by: department.planner.fullName, at: office.now)) {
      try await record([line("2", .verified)]).run(in: office, by: department.planner)
    }
  }

  @Test("steps come in order; what was recorded wrongly is struck out with a reason and counts no more")
  func steps() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    func step(_ kind: StandardRecord.Kind, document: String = "", choice: String = "", seen: Int) -> RecordStep {
      RecordStep(
        standard: set, place: place, kind: kind, day: "20/6/2026", document: document, choice: choice, seen: seen)
    }
    #expect(
      await fields { try await step(.withdrawn, document: "1/QĐ", seen: 0).run(in: office, by: department.planner) }
        == ["kind"])
    #expect(
      await fields { try await step(.target, choice: "2020", seen: 0).run(in: office, by: department.planner) } == [
        "choice"
      ])
    #expect(await fields { try await step(.decided, seen: 0).run(in: office, by: department.planner) } == ["document"])
    try await step(.target, choice: "2026", seen: 0).run(in: office, by: department.planner)
    try await step(.decided, document: "99/QĐ-UBND", seen: 1).run(in: office, by: department.planner)
    let decided = try #require(try await records(department).last)
    let strike = StrikeOutRecord(standard: set, place: place, recordID: decided.id, reason: "")
    #expect(await fields { try await strike.run(in: office, by: department.planner) } == ["reason"])
    let reasoned = StrikeOutRecord(standard: set, place: place, recordID: decided.id, reason: "nhầm xã")
    try await reasoned.run(in: office, by: department.planner)
    #expect(try await records(department).last?.struckOut == "nhầm xã")
    await #expect(throws: ActionError.notFound) {
      try await reasoned.run(in: office, by: department.planner)
    }
  }

  @Test("places that are none, and wards, are not found; a commune of before takes no record of today")
  func places() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    for place in ["phuong-tam-thanh", "xa-khong-co", ""] {
      await #expect(throws: ActionError.notFound) {
        try await record([line("1", .verified)], place: place).run(in: office, by: department.planner)
      }
    }
    let former = await fields {
      try await record([line("1", .verified)], place: "xa-mai-pha--thanh-pho-lang-son")
        .run(in: office, by: department.planner)
    }
    #expect(former == ["day"])
  }

  @Test("the set is changed as text, version by version; two writers do not overwrite each other")
  func text() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2026, 7, 1)
    let (yaml, version) = try #require(try await department.database.read { try standardText(of: set, $0) })
    #expect(version == 0)
    let renamed = yaml.replacing("name: {vi:", with: "name: {vi: Mới", maxReplacements: 1)
    try await SaveStandard(code: set, yaml: renamed, seenVersion: 0).run(in: office, by: department.planner)
    let standard = try await department.database.read { try StandardCatalogue.load(on: office.today, $0).find(set) }
    #expect(standard?.name.vi.hasPrefix("Mới") == true)
    await #expect(throws: ActionError.changedMeanwhile(by: department.planner.fullName, at: office.now)) {
      try await SaveStandard(code: set, yaml: yaml, seenVersion: 0).run(in: office, by: department.planner)
    }
    for wrong in [
      yaml.replacing("code: \(set)", with: "code: other"), "code: [",
      yaml.replacing("level: commune", with: "level: x"),
    ] {
      #expect(
        await fields {
          try await SaveStandard(code: set, yaml: wrong, seenVersion: 1).run(in: office, by: department.planner)
        } == ["yaml"])
    }
  }
}
