import Domain
import RuralStandards
import Storage
import Testing

@Suite("What is recorded of communes") struct StandardRecordStoreTests {
  private let moment = "2026-06-15T00:00:00.000Z"
  private let day = Day.first(of: 6, 2026)

  private func recorder(_ connection: any Connection) throws {
    let unit = Organisation(
      id: 1, code: "PTNT", parentID: nil, kind: .subDepartment, name: "Chi cục Phát triển nông thôn", shortName: "PTNT",
      validFrom: .first(of: 1, 2020), reports: true)
    try OrganisationStore(connection).save(unit, position: 0)
    let person = Person(
      id: 2, userName: "ptnt.canbo", fullName: "Lý Thị Na", post: "", role: .unitOfficer, organisationID: 1)
    try PersonStore(connection).save(person, passwordHash: "h", at: moment)
  }

  private func records() throws -> [StandardRecord] {
    [
      StandardRecord(
        id: 5, place: "xa-a", criterion: "3", .verified, on: day, document: "1/BB", note: "đo lại",
        values: ["3.1": try Amount(81)]),
      StandardRecord(id: 6, place: "xa-a", .target, on: day, choice: "2026"),
    ]
  }

  @Test("comes back whole and in order, of one place or of all", arguments: Engine.allCases)
  func comesBack(engine: Engine) async throws {
    let database = try engine.open()
    let kept = try records()
    let other = StandardRecord(id: 7, place: "xa-b", criterion: "1", .notMet, on: day)
    try await database.write { (connection) throws in
      try recorder(connection)
      let store = StandardRecordStore(connection)
      try store.save(kept, of: "commune-2026", seen: 0, by: 2, at: moment)
      try store.save([other], of: "commune-2026", seen: 0, by: 2, at: moment)
      try store.save(
        [StandardRecord(id: 8, place: "xa-a", criterion: "1", .notMet, on: day)], of: "commune-2021", seen: 0, by: 2,
        at: moment)
    }
    try await database.read { (connection) throws in
      let store = StandardRecordStore(connection)
      let stored = try store.list(of: "commune-2026", place: "xa-a")
      #expect(stored == kept.map { StoredRecord(record: $0, recordedBy: 2, recordedAt: moment) })
      #expect(try store.list(of: "commune-2026") == kept + [other])
    }
  }

  @Test("a writer who saw less than there is keeps nothing", arguments: Engine.allCases)
  func together(engine: Engine) async throws {
    let database = try engine.open()
    let kept = try records()
    try await database.write { (connection) throws in
      try recorder(connection)
      let store = StandardRecordStore(connection)
      try store.save([kept[0]], of: "commune-2026", seen: 0, by: 2, at: moment)
      #expect(throws: StorageError.changedMeanwhile) {
        try store.save([kept[1]], of: "commune-2026", seen: 0, by: 2, at: moment)
      }
      try store.save([kept[1]], of: "commune-2026", seen: 1, by: 2, at: moment)
      #expect(try store.count(of: "commune-2026", place: "xa-a") == 2)
    }
  }

  @Test("is struck out once, with its reason", arguments: Engine.allCases)
  func strikesOut(engine: Engine) async throws {
    let database = try engine.open()
    let kept = try records()
    try await database.write { (connection) throws in
      try recorder(connection)
      let store = StandardRecordStore(connection)
      try store.save(kept, of: "commune-2026", seen: 0, by: 2, at: moment)
      try store.strikeOut(5, for: "nhầm xã")
      #expect(throws: StorageError.changedMeanwhile) { try store.strikeOut(5, for: "lần nữa") }
      #expect(try store.list(of: "commune-2026").map(\.struckOut) == ["nhầm xã", nil])
    }
  }
}
