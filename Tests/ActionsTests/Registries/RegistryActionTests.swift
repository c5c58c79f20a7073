@testable import Actions
import Domain
import Foundation
import Registries
import Storage
import Testing

@Suite("Changing registries") struct RegistryActionTests {
  static let product = ["name": "Chè Đình Lập", "holder": "HTX Chè", "commune": "Xã Đình Lập"]

  private func recognise(_ id: Int64, _ day: String, seen: Int, document: String = "9/QĐ-UBND") -> RecordEvent {
    RecordEvent(
      entryID: id, kind: "recognised", day: day, document: document, typed: ["stars": "3 sao"], seenVersion: seen)
  }

  private func stored(_ id: Int64, _ department: TestDepartment) async throws -> RegistryEntry {
    try #require(try await department.database.read { try RegistryEntryStore($0).find(id)?.entry })
  }

  private func log(_ id: Int64, _ department: TestDepartment) async throws -> [String] {
    try await department.database.read {
      try AuditStore($0).list(subject: registryEntrySubject, subjectID: id).map(\.action)
    }
  }

  @Test("an entry with its event is kept, told in the log, and counted")
  func keeps() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let id = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    try await recognise(id, "1/9/2025", seen: 1).run(in: office, by: department.planner)
    let entry = try await stored(id, department)
    #expect(entry.version == 2)
    #expect(entry.events.map(\.values) == [["stars": "3"]])
    #expect(try await log(id, department) == ["add-entry", "record-event"])
    let fault = try await department.database.read { try findAuditFault($0) }
    #expect(fault == nil)
  }

  @Test("units that do not keep a registry, and leaders, change nothing")
  func refuses() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    for person in [department.forester, department.director, department.extensionOfficer] {
      await #expect(throws: ActionError.notAllowed) {
        try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0).run(in: office, by: person)
      }
    }
    let nursery = ["name": "Vườn ươm A", "commune": "Xã Bắc Sơn"]
    try await SaveEntry(registry: "nurseries", id: nil, typed: nursery, seenVersion: 0)
      .run(in: office, by: department.forester)
    await #expect(throws: ActionError.notAllowed) {
      try await BringRows(registry: "ocop", fileName: "a.csv", content: Array("Tên sản phẩm,Chủ thể\na,b".utf8))
        .run(in: office, by: department.forester)
    }
  }

  @Test("of two officers who open the same entry the second is told, and nothing of the first is lost")
  func together() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let id = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    try await SaveEntry(registry: "ocop", id: id, typed: ["holder": "HTX Chè Đình Lập"], seenVersion: 1)
      .run(in: office, by: department.planner)
    let error = await #expect(throws: ActionError.self) {
      try await SaveEntry(registry: "ocop", id: id, typed: ["group": "drink"], seenVersion: 1)
        .run(in: office, by: department.planner)
    }
    guard case .changedMeanwhile(let name, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "Vũ Thị Hoa")
    #expect(try await stored(id, department).values["holder"] == "HTX Chè Đình Lập")
  }

  @Test("an event that its state does not allow, or that makes a later one impossible, is refused in words")
  func events() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let id = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    await #expect(throws: ActionError.self) {
      try await RecordEvent(entryID: id, kind: "withdrawn", day: "1/9/2025", document: "1/QĐ", seenVersion: 1)
        .run(in: office, by: department.planner)
    }
    try await recognise(id, "1/3/2022", seen: 1).run(in: office, by: department.planner)
    try await RecordEvent(
      entryID: id, kind: "renewed", day: "20/2/2025", document: "2/QĐ", typed: ["stars": "4"], seenVersion: 2
    ).run(in: office, by: department.planner)
    let first = try #require(try await stored(id, department).events.first)
    // A first recognition after the renewal would leave a renewal of what never was recognised.
    let error = await #expect(throws: ActionError.self) {
      try await RecordEvent(
        entryID: id, eventID: first.id, kind: "recognised", day: "1/4/2025", document: "9/QĐ", typed: ["stars": "3"],
        seenVersion: 3
      ).run(in: office, by: department.planner)
    }
    guard case .invalid(let problems) = error else { return }
    #expect(problems.contains { $0.message.vi.contains("sẽ không còn hợp lệ") })
    #expect(try await stored(id, department).version == 3)
  }

  @Test("a struck-out event stays to be seen, with its reason")
  func strikesOut() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let id = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    try await recognise(id, "1/9/2025", seen: 1).run(in: office, by: department.planner)
    let event = try #require(try await stored(id, department).events.first)
    await #expect(throws: ActionError.self) {
      try await StrikeOutEvent(entryID: id, eventID: event.id, reason: " ", seenVersion: 2)
        .run(in: office, by: department.planner)
    }
    try await StrikeOutEvent(entryID: id, eventID: event.id, reason: "ghi nhầm sản phẩm", seenVersion: 2)
      .run(in: office, by: department.planner)
    #expect(try await stored(id, department).events.map(\.struckOut) == ["ghi nhầm sản phẩm"])
  }

  @Test("a likely duplicate is asked about, and merging keeps the events of both")
  func merges() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let first = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    let duplicate = SaveEntry(
      registry: "ocop", id: nil, typed: Self.product.merging(["name": "CHÈ ĐÌNH LẬP"]) { $1 }, seenVersion: 0)
    await #expect(throws: ActionError.self) {
      try await duplicate.run(in: office, by: department.planner)
    }
    var again = duplicate
    again.isAnother = true
    let second = try await again.run(in: office, by: department.planner)
    try await recognise(second, "1/9/2025", seen: 1).run(in: office, by: department.planner)
    try await MergeEntries(keptID: first, otherID: second, seenKept: 1, seenOther: 2)
      .run(in: office, by: department.planner)
    #expect(try await stored(first, department).events.map(\.kind) == ["recognised"])
    #expect(try await stored(second, department).mergedInto == first)
    let ids = try await department.database.read { connection in
      try RegistryListStore(connection).listIDs(
        registry: "ocop", RegistryFilter(day: office.today), limit: 10, offset: 0)
    }
    #expect(ids == [first])
  }

  @Test("a file is looked at, then taken whole or by line; what somebody saved since is left alone")
  func imports() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let id = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    let csv = """
      Chủ thể,Tên sản phẩm,Xã/phường,Nhóm sản phẩm,Sự kiện gần nhất,Ngày sự kiện,Văn bản,Hạng sao
      HTX Chè,Chè Đình Lập,,Đồ uống,Công nhận lần đầu,1/9/2025,9/QĐ-UBND,3 sao
      HTX Na,Na Chi Lăng,Xã Chi Lăng,Thực phẩm,,,,
      HTX X,Sai,Xã Chi Lăng,Thực phẩm,Công nhận lần đầu,không rõ,9/QĐ,3
      """
    let bring = BringRows(registry: "ocop", fileName: "ocop.csv", content: Array(csv.utf8))
    var file = try await bring.run(in: office, by: department.planner)
    let seen = try #require(try await gatherRowComparison(fileID: file, office, by: department.planner))
    #expect(seen.comparison.changes.map(\.effect) == [.changed, .added, .refused])
    #expect(try await gatherRowComparison(fileID: file, office, by: department.director) == nil)
    #expect(try await TakeRows(fileID: file, lines: [3]).run(in: office, by: department.planner) == TakenRows(added: 1))
    #expect(try await stored(id, department).events.isEmpty)

    file = try await bring.run(in: office, by: department.planner)
    let later = try department.office(2025, 9, 11)
    try await SaveEntry(registry: "ocop", id: id, typed: ["holder": "HTX chè"], seenVersion: 1)
      .run(in: later, by: department.planner)
    let taken = try await TakeRows(fileID: file, lines: nil).run(in: later, by: department.planner)
    #expect(taken == TakenRows(added: 0, changed: 0, changedMeanwhile: [2]))

    file = try await bring.run(in: later, by: department.planner)
    #expect(try await TakeRows(fileID: file, lines: nil).run(in: later, by: department.planner).changed == 1)
    let entry = try await stored(id, department)
    #expect(entry.values["group"] == "drink" && entry.events.map(\.values) == [["stars": "3"]])
  }

  @Test("what is kept in memory for counting follows every change, merging and description too")
  func keptCourses() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let ocop = try #require(ShippedDescriptions.all.first { $0.code == "ocop" })
    func agrees() async throws {
      let kept = try await office.courses(of: ocop).map(\.states)
      let entries = try await department.database.read { try RegistryEntryStore($0).list(registry: "ocop") }
      let fresh = entries.filter { $0.mergedInto == nil }.map { $0.course(ocop) }
      #expect(kept == fresh.sorted { nameKey($0.title) < nameKey($1.title) }.map(\.states))
    }
    var ids: [Int64] = []
    for number in 1...12 {
      ids.append(
        try await SaveEntry(
          registry: "ocop", id: nil,
          typed: ["name": "Sản phẩm \(100 - number)", "holder": "HTX", "commune": "Xã Bắc Sơn"], seenVersion: 0
        ).run(in: office, by: department.planner))
    }
    try await agrees()
    try await recognise(ids[3], "1/9/2025", seen: 1).run(in: office, by: department.planner)
    try await agrees()
    try await MergeEntries(keptID: ids[0], otherID: ids[1], seenKept: 1, seenOther: 1)
      .run(in: office, by: department.planner)
    try await agrees()
  }

  @Test("a changed description counts at once; a faulty one is refused with its lines")
  func describes() async throws {
    let department = try await TestDepartment()
    let office = try department.office(2025, 9, 10)
    let id = try await SaveEntry(registry: "ocop", id: nil, typed: Self.product, seenVersion: 0)
      .run(in: office, by: department.planner)
    try await recognise(id, "1/9/2022", seen: 1).run(in: office, by: department.planner)
    let text = try #require(try await department.database.read { try descriptionText(of: "ocop", $0) })
    let longer = text.yaml.replacingOccurrences(of: "months: 36", with: "months: 60")
    await #expect(throws: ActionError.notAllowed) {
      try await SaveDescription(registry: "ocop", yaml: longer, seenVersion: 0).run(in: office, by: department.director)
    }
    let broken = longer.replacingOccurrences(of: "to: recognised", with: "to: recognized")
    let error = await #expect(throws: ActionError.self) {
      try await SaveDescription(registry: "ocop", yaml: broken, seenVersion: 0).run(in: office, by: department.planner)
    }
    if case .invalid(let problems) = error {
      #expect(problems.count == 2 && problems.allSatisfy { $0.message.vi.hasPrefix("Dòng ") })
    }
    let before = try await department.database.read {
      try RegistryListStore($0).listStandings(on: office.today, horizon: office.today)
    }
    #expect(before.first?.states == ["expired": 1])
    try await SaveDescription(registry: "ocop", yaml: longer, seenVersion: 0).run(in: office, by: department.planner)
    let after = try await department.database.read {
      try RegistryListStore($0).listStandings(on: office.today, horizon: office.today)
    }
    #expect(after.first?.states == ["recognised": 1])
    await #expect(throws: ActionError.self) {
      try await SaveDescription(registry: "ocop", yaml: text.yaml, seenVersion: 0).run(
        in: office, by: department.planner)
    }
  }
}
