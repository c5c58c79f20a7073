import Domain
import Storage
import Testing

@Suite("Databases from before the regimes") struct MigrateWindowsTests {
  @Test(
    "keep every figure, report, entry and objection, and still refuse to change a figure", arguments: Engine.allCases)
  func keeps(engine: Engine) async throws {
    let place = try engine.place()
    let database = try place.open(upTo: 8)
    let report = Submission(
      id: 70, planID: 20, organisationID: 2, period: .month(5, 2025), window: .decree, state: .approved,
      narrative: Narrative(results: "Đã trồng."), version: 3, submittedOn: Day(2025, 5, 15), approvedBy: 11,
      approvedOn: Day(2025, 5, 16), updatedBy: 11, updatedAt: Sample.moment)
    let entry = SubmissionEntry(targetID: 50, kind: .actual, typed: "6.500", note: "ước")
    let objection = FigureReturn(
      id: 80, submissionID: 70, targetID: 50, reason: "Chưa khớp", typed: "6.500", returnedBy: 10,
      returnedAt: Sample.moment)
    try await database.write { connection in
      try Sample.save(connection)
      try SubmissionStore(connection).save(report)
      try SubmissionStore(connection).saveEntries([entry], of: 70)
      try FigureReturnStore(connection).save(objection)
      try FigureStore(connection).save(Sample.figure(60, 65_000_000, provenance: .submission(70)))
    }
    let newer = try place.open()
    try await newer.read { connection throws in
      #expect(try SubmissionStore(connection).find(70) == report)
      #expect(try SubmissionStore(connection).listEntries(of: 70) == [entry])
      #expect(try FigureReturnStore(connection).list(submissionID: 70) == [objection])
      #expect(try FigureStore(connection).listHistory(indicatorID: 40).map(\.value.tenThousandths) == [65_000_000])
    }
    await #expect(throws: StorageError.self) { try await newer.write { try $0.execute("DELETE FROM figure") } }
    await #expect(throws: StorageError.self) { try await newer.write { try $0.execute("UPDATE figure SET value = 1") } }
  }
}
