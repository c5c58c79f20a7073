import Domain
import Storage
import Testing

@Suite("Units' reports in the database") struct SubmissionStoreTests {
  static let submission = Submission(
    id: 70, planID: 20, organisationID: 2, period: .half(1, 2025), window: .decree, state: .draft,
    narrative: Narrative(results: "Đã trồng.", difficulties: "", causes: "", proposals: "Không"), version: 1,
    updatedBy: 11, updatedAt: Sample.moment)

  @Test(
    "who saves over a version that is no longer there is told, and nothing is overwritten", arguments: Engine.allCases)
  func refusesStaleVersion(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      try Sample.save(connection)
      try SubmissionStore(connection).save(Self.submission)
      try SubmissionStore(connection).saveChanged(Self.submission, seen: 1)
    }
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { try SubmissionStore($0).saveChanged(Self.submission, seen: 1) }
    }
    #expect(try await database.read { try SubmissionStore($0).find(70)?.version } == 2)
  }

  @Test("one report for a unit, plan and period", arguments: Engine.allCases)
  func oneReport(engine: Engine) async throws {
    let database = try engine.open()
    let twin = Submission(
      id: 71, planID: 20, organisationID: 2, period: .half(1, 2025), window: .decree, state: .draft,
      narrative: Narrative(), version: 1, updatedBy: 11, updatedAt: Sample.moment)
    await #expect(throws: StorageError.self) {
      try await database.write { connection in
        try Sample.save(connection)
        try SubmissionStore(connection).save(Self.submission)
        try SubmissionStore(connection).save(twin)
      }
    }
  }

  @Test("entries are kept as typed, readable or not", arguments: Engine.allCases)
  func keepsTyped(engine: Engine) async throws {
    let database = try engine.open()
    let entries = [SubmissionEntry(targetID: 50, kind: .estimate, typed: " 6.500,0 ha?", note: "ước\nhai dòng")]
    try await database.write { connection in
      try Sample.save(connection)
      try SubmissionStore(connection).save(Self.submission)
      try SubmissionStore(connection).saveEntries(entries, of: 70)
    }
    #expect(try await database.read { try SubmissionStore($0).listEntries(of: 70) } == entries)
  }
}
