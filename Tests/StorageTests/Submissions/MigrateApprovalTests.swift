import Domain
import Storage
import Testing

@Suite("Databases from before the head's approval") struct MigrateApprovalTests {
  @Test(
    "what was sent is with the planning room as before, entries and all; drafts stay drafts", arguments: Engine.allCases
  )
  func movesStates(engine: Engine) async throws {
    let place = try engine.place()
    let database = try place.open(upTo: 5)
    try await database.write { connection in
      try Sample.save(connection)
      for (id, state, period, sent) in [
        (Int64(70), "draft", "2025-01", String?.none), (71, "submitted", "2025-02", "2025-02-15"),
        (72, "returned", "2025-Q1", "2025-03-15"), (73, "accepted", "2025-04", "2025-04-15"),
      ] {
        try connection.execute(
          """
          INSERT INTO submission (id, plan_id, organisation_id, period, reporting_window, state, results, difficulties,
            causes, proposals, version, return_reason, submitted_on, updated_by, updated_at)
          VALUES (\(id), 20, 2, \(period), 'decree', \(state), 'Đã trồng', '', '', '', 3, NULL, \(sent), 11,
            \(Sample.moment))
          """)
        try connection.execute(
          """
          INSERT INTO submission_entry (submission_id, target_id, kind, typed, note)
          VALUES (\(id), 50, 'actual', '6.500', '')
          """)
      }
    }
    let newer = try place.open()
    let (moved, entries) = try await newer.read {
      (try SubmissionStore($0).list(planID: 20), try SubmissionStore($0).listEntries(of: 71))
    }
    #expect(moved.map(\.state) == [.draft, .approved, .accepted, .returned])
    #expect(moved.map(\.approvedOn?.iso) == [nil, "2025-02-15", "2025-04-15", "2025-03-15"])
    #expect(entries.map(\.typed) == ["6.500"])
  }
}
