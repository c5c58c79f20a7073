import Actions
import Domain
import Storage
import Testing

@Suite("Keeping the catalogue") struct CatalogueActionsTests {
  private static func cells(
    _ code: String, name: String = "Diện tích lúa", unit: String = "ha", formula: String = "",
    nature: String = "thời kỳ"
  ) -> [CatalogueColumn: String] {
    [.code: code, .name: name, .unit: unit, .field: "Trồng trọt", .nature: nature, .formula: formula, .decimals: "1"]
  }

  @Test("the planning room adds and changes an indicator; both stand in the log")
  func saves() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    let id = try await SaveIndicator(id: nil, cells: Self.cells("TT.1"), seenVersion: 0)
      .run(in: office, by: department.planner)
    try await SaveIndicator(id: id, cells: Self.cells("TT.1", name: "Diện tích lúa Xuân"), seenVersion: 1)
      .run(in: office, by: department.planner)
    let (entry, log) = try await department.database.read {
      (try IndicatorStore($0).findEntry(id), try AuditStore($0).list(from: 1, limit: 1000))
    }
    #expect(entry?.definition.name == "Diện tích lúa Xuân")
    #expect(entry?.version == 2)
    #expect(log.filter { $0.action == "save-indicator" }.count == 2)
  }

  @Test("only the planning room may")
  func permission() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    for person in [department.forester, department.forestryHead, department.director] {
      await #expect(throws: ActionError.notAllowed) {
        try await SaveIndicator(id: nil, cells: Self.cells("TT.1"), seenVersion: 0).run(in: office, by: person)
      }
      await #expect(throws: ActionError.notAllowed) {
        try await AddShippedRegimes().run(in: office, by: person)
      }
    }
  }

  @Test("a formula in a circle, unlike units, and a code twice are refused with their field")
  func refuses() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    func save(_ cells: [CatalogueColumn: String], id: Int64? = nil, seen: Int = 0) async throws -> Int64 {
      try await SaveIndicator(id: id, cells: cells, seenVersion: seen).run(in: office, by: department.planner)
    }
    let first = try await save(Self.cells("A"))
    _ = try await save(Self.cells("B", formula: "tổng(A)"))
    let wrong: [([CatalogueColumn: String], Int64?, String)] = [
      (Self.cells("A", formula: "tổng(B)"), first, "formula"), (Self.cells("A"), nil, "code"),
      (Self.cells("C", unit: "tấn", formula: "tổng(A)"), nil, "formula"),
      (Self.cells("D", formula: "tổng(KHONGCO)"), nil, "formula"),
    ]
    for (cells, id, field) in wrong {
      let error = await #expect(throws: ActionError.self) { try await save(cells, id: id, seen: id == nil ? 0 : 1) }
      guard case .invalid(let problems) = error else {
        Issue.record("not told as a problem of a field: \(String(describing: error))")
        continue
      }
      #expect(problems.map(\.field).contains(field))
    }
  }

  @Test("two people on one indicator: the second is told, and nothing is lost")
  func twoWriters() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    let id = try await SaveIndicator(id: nil, cells: Self.cells("A"), seenVersion: 0)
      .run(in: office, by: department.planner)
    try await SaveIndicator(id: id, cells: Self.cells("A", name: "Một"), seenVersion: 1)
      .run(in: office, by: department.planner)
    await #expect(throws: StorageError.changedMeanwhile) {
      try await SaveIndicator(id: id, cells: Self.cells("A", name: "Hai"), seenVersion: 1)
        .run(in: office, by: department.planner)
    }
    #expect(try await department.database.read { try IndicatorStore($0).findEntry(id)?.definition.name } == "Một")
  }

  @Test("an indicator with figures or a target keeps its dimension, and stays in the catalogue")
  func keepsUnit() async throws {
    let department = try await TestDepartment()
    _ = try await department.issuedPlan()
    let office = try department.office(2025, 3, 1)
    let entry = try #require(
      try await department.database.read { try IndicatorStore($0).listEntries() }.first {
        $0.definition.unit == .hectare
      })
    var cells = Dictionary(uniqueKeysWithValues: CatalogueColumn.allCases.map { ($0, entry.definition.cell($0)) })
    cells[.unit] = "tấn"
    let error = await #expect(throws: ActionError.self) {
      try await SaveIndicator(id: entry.id, cells: cells, seenVersion: 1).run(in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problems.map(\.field) == ["unit"])
    await #expect(throws: ActionError.self) {
      try await RemoveIndicator(id: entry.id, seenVersion: 1).run(in: office, by: department.planner)
    }
  }

  @Test("the standard is taken in whole, once; a second time nothing differs")
  func standard() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    let file = IndicatorCatalogue.standard
    let taken = Dictionary(uniqueKeysWithValues: file.definitions.map { ($0.code, 0) })
    let count = try await ImportCatalogue(file: file, taken: taken, source: "chuẩn")
      .run(in: office, by: department.planner)
    #expect(count == file.definitions.count)
    await #expect(throws: StorageError.changedMeanwhile) {
      try await ImportCatalogue(file: file, taken: taken, source: "chuẩn").run(in: office, by: department.planner)
    }
  }

  @Test("part of a file that cannot stand alone is refused whole")
  func partOfFile() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 3, 1)
    let file = IndicatorCatalogue.standard
    let computed = try #require(file.definitions.first { $0.formula != nil })
    await #expect(throws: ActionError.self) {
      try await ImportCatalogue(file: file, taken: [computed.code: 0], source: "chuẩn")
        .run(in: office, by: department.planner)
    }
    #expect(try await department.database.read { try IndicatorStore($0).listEntries() }.isEmpty)
  }
}
