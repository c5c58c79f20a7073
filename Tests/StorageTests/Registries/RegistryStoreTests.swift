import Domain
import Registries
@testable import Storage
import Testing

@Suite("Entries in the database") struct RegistryStoreTests {
  private func ocop() throws -> RegistryDescription {
    try #require(ShippedDescriptions.all.first { $0.code == "ocop" })
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func entry(_ id: Int64, _ name: String, _ commune: String, on iso: String, stars: String = "3") throws
    -> RegistryEntry
  {
    RegistryEntry(
      id: id, registry: "ocop", values: ["name": name, "holder": "HTX \(id)", "commune": commune],
      events: [
        RegistryEvent(id: id + 1000, kind: "recognised", day: try day(iso), document: "9/QĐ", values: ["stars": stars])
      ])
  }

  private func filled(_ engine: Engine) async throws -> any Database {
    let database = try engine.open()
    let about = try ocop()
    let entries = [
      try entry(1, "Chè Đình Lập", "Xã Đình Lập", on: "2022-06-15"),
      try entry(2, "Na Chi Lăng", "Xã Chi Lăng", on: "2025-03-01", stars: "4"),
      try entry(3, "Chè hoa vàng 100%", "Xã Chi Lăng", on: "2025-09-01"),
    ]
    try await database.write { connection in
      try savePerson(connection)
      for entry in entries { try RegistryEntryStore(connection).save(entry, about, by: 1, at: "2026-01-01") }
    }
    return database
  }

  private func found(_ database: any Database, _ change: (inout RegistryFilter) -> Void) async throws -> [Int64] {
    var filter = RegistryFilter(day: try day("2026-01-01"))
    change(&filter)
    let asked = filter
    return try await database.read { connection in
      let store = RegistryListStore(connection)
      let ids = try store.listIDs(registry: "ocop", asked, limit: 50, offset: 0)
      #expect(try store.count(registry: "ocop", asked) == ids.count)
      return ids
    }
  }

  @Test("come back as they were saved, each with its events", arguments: Engine.allCases)
  func roundTrip(engine: Engine) async throws {
    let database = try await filled(engine)
    let found = try await database.read { try RegistryEntryStore($0).find(2) }
    #expect(found?.entry == (try entry(2, "Na Chi Lăng", "Xã Chi Lăng", on: "2025-03-01", stars: "4")))
    #expect(try await database.read { try RegistryEntryStore($0).list(ids: [3, 1]).map(\.id) } == [3, 1])
  }

  @Test("are found without accents, by state of a day, by value of a day", arguments: Engine.allCases)
  func lists(engine: Engine) async throws {
    let database = try await filled(engine)
    #expect(try await found(database) { _ in } == [1, 3, 2])
    #expect(try await found(database) { $0.words = "che" } == [1, 3])
    #expect(try await found(database) { $0.words = "CHE dinh" } == [1])
    #expect(try await found(database) { $0.words = "inh" } == [], "within a word is not found")
    #expect(try await found(database) { $0.words = "htx 2" } == [2])
    #expect(try await found(database) { $0.words = "100%" } == [3])
    #expect(try await found(database) { $0.words = "%" } == [3], "a percent sign is no wildcard")
    #expect(try await found(database) { $0.state = "expired" } == [1])
    #expect(
      try await found(database) {
        $0.state = "recognised"
        $0.day = Day.first(of: 1, 2025)
      } == [1])
    #expect(try await found(database) { $0.values = ["commune": "Xã Chi Lăng"] } == [3, 2])
    #expect(try await found(database) { $0.values = ["stars": "4", "commune": "Xã Chi Lăng"] } == [2])
    #expect(
      try await found(database) {
        $0.values = ["stars": "4"]
        $0.day = Day.first(of: 1, 2025)
      } == [], "it has no stars before it was recognised")
  }

  @Test("an entry is saved over only in the version that was seen, and its times follow", arguments: Engine.allCases)
  func versions(engine: Engine) async throws {
    let database = try await filled(engine)
    let about = try ocop()
    let moved = try day("2024-03-01")
    try await database.write { connection in
      let store = RegistryEntryStore(connection)
      var entry = try #require(try store.find(1)?.entry)
      entry.events[0].day = moved
      try store.saveChanged(entry, seen: 1, about, by: 1, at: "2026-01-02")
    }
    #expect(try await found(database) { $0.state = "expired" } == [])
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { connection in
        let store = RegistryEntryStore(connection)
        let entry = try #require(try store.find(1)?.entry)
        try store.saveChanged(entry, seen: 1, about, by: 1, at: "2026-01-03")
      }
    }
  }

  @Test("courses read back are those of the entries", arguments: Engine.allCases)
  func courses(engine: Engine) async throws {
    let database = try await filled(engine)
    let about = try ocop()
    let (entries, courses) = try await database.read { connection in
      (
        try RegistryEntryStore(connection).list(registry: "ocop"),
        try RegistryListStore(connection).listCourses(registry: "ocop", attributes: ["stars", "commune"])
      )
    }
    #expect(courses.map(\.id) == [1, 3, 2])
    for course in courses {
      let own = try #require(entries.first { $0.id == course.id }).course(about)
      #expect(course.states == own.states)
      #expect(course.happenings == own.happenings)
      #expect(Set(course.values) == Set(own.values.filter { ["stars", "commune"].contains($0.attribute) }))
    }
  }

  @Test("what expires soon is told, renewed ones are not", arguments: Engine.allCases)
  func expiring(engine: Engine) async throws {
    let database = try await filled(engine)
    let (from, to) = (try day("2028-01-01"), try day("2028-06-30"))
    let coming = try await database.read { try RegistryListStore($0).listExpiring(from: from, to: to, limit: 10) }
    #expect(coming.map(\.title) == ["Na Chi Lăng"])
    #expect(coming.first?.lastDay == (try day("2028-03-01")))
    let standing = try await database.read { try RegistryListStore($0).listStandings(on: from, horizon: to) }
    #expect(standing.map(\.expiring) == [1])
    #expect(standing.first?.states == ["recognised": 2, "expired": 1])
  }
}

private func savePerson(_ connection: any Connection) throws {
  let unit = Organisation(
    id: 1, code: "PTNT", parentID: nil, kind: .subDepartment, name: "Chi cục Phát triển nông thôn", shortName: "PTNT",
    validFrom: Day.first(of: 1, 2020), reports: true)
  try OrganisationStore(connection).save(unit, position: 1)
  let person = Person(
    id: 1, userName: "a", fullName: "Đinh Văn Long", post: "", role: .unitOfficer, organisationID: 1)
  try PersonStore(connection).save(person, passwordHash: "x", at: "2026-01-01T00:00:00.000Z")
}

@Suite("Joining statements") struct JoinSQLTests {
  @Test("numbers the values on, and leaves the text alone")
  func joins() {
    var sql: SQL = "SELECT \(1) WHERE a = \("x")"
    sql.append(" AND b IN (\(list: [Int64(7), 8]))")
    #expect(sql.text == "SELECT $1 WHERE a = $2 AND b IN ($3, $4)")
    #expect(sql.values == [.integer(1), .text("x"), .integer(7), .integer(8)])
  }
}
