import Domain
import Storage
import Testing

@Suite("Figures in the database") struct FigureStoreTests {
  @Test("a correction is a new revision; the old one stays", arguments: Engine.allCases)
  func revisions(engine: Engine) async throws {
    let database = try engine.open()
    let revisions = try await database.write { connection in
      try Sample.save(connection)
      let store = FigureStore(connection)
      return [try store.save(Sample.figure(60, 100)), try store.save(Sample.figure(61, 120))]
    }
    #expect(revisions == [1, 2])
    let (newest, history) = try await database.read {
      (try FigureStore($0).listNewest(indicatorIDs: [40]), try FigureStore($0).listHistory(indicatorID: 40))
    }
    #expect(newest.map(\.value.tenThousandths) == [120])
    #expect(history.map(\.value.tenThousandths) == [100, 120])
  }

  @Test("a figure of a returned report does not count, the accepted one before it does", arguments: Engine.allCases)
  func countsByReport(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      try Sample.save(connection)
      for (id, state) in [(Int64(70), Submission.State.accepted), (71, .returned)] {
        try SubmissionStore(connection).save(
          Submission(
            id: id, planID: 20, organisationID: 2, period: .month(Int(id) - 65, 2025), window: .decree, state: state,
            narrative: Narrative(), version: 1, approvedOn: state == .accepted ? Day(2025, 5, 15) : nil, updatedBy: 11,
            updatedAt: Sample.moment))
      }
      let store = FigureStore(connection)
      try store.save(Sample.figure(60, 100, .month(5, 2025), provenance: .submission(70)))
      try store.save(Sample.figure(61, 999, .month(6, 2025), provenance: .submission(71)))
    }
    let counted = try await database.read { try FigureStore($0).listNewest(indicatorIDs: [40]) }
    #expect(counted.map(\.value.tenThousandths) == [100])
    let all = try await database.read {
      try FigureStore($0).listNewest(indicatorIDs: [40], ofReportsIn: Submission.State.allCases)
    }
    #expect(all.map(\.value.tenThousandths) == [100, 999])
  }

  @Test("the largest amount is kept to the last digit", arguments: [Int64.max, Int64.min, 0, -1, 482_317_000])
  func exactAmounts(value: Int64) async throws {
    for engine in Engine.allCases {
      let database = try engine.open()
      try await database.write { connection in
        try Sample.save(connection)
        try FigureStore(connection).save(Sample.figure(60, value))
      }
      let figures = try await database.read { try FigureStore($0).listNewest(indicatorIDs: [40]) }
      #expect(figures.map(\.value.tenThousandths) == [value])
    }
  }
}
