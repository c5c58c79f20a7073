import Domain
import Storage
import Testing

@Suite("Plans, tasks and targets in the database") struct PlanStoresTests {
  @Test("come back as they were saved", arguments: Engine.allCases)
  func roundTrip(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { try Sample.save($0) }
    try await database.read { connection throws in
      #expect(try PlanStore(connection).find(20) == Sample.plan)
      #expect(try TaskStore(connection).list(planID: 20) == [Sample.task])
      #expect(try TargetStore(connection).list(planID: 20) == [Sample.target])
      #expect(try IndicatorStore(connection).find(40) == Sample.indicator)
      #expect(try OrganisationStore(connection).list(on: Sample.from) == [Sample.department, Sample.forestry])
      #expect(try PersonStore(connection).find(userName: "KL.canbo") == Sample.officer)
    }
  }

  @Test("an indicator is found whatever the accents and case", arguments: Engine.allCases)
  func findsFolded(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { try Sample.save($0) }
    let found = try await database.read { try IndicatorStore($0).list(named: "DIEN TICH trồng rừng mới") }
    #expect(found == [Sample.indicator])
  }

  @Test("correcting a row replaces its units", arguments: Engine.allCases)
  func correctsUnits(engine: Engine) async throws {
    let database = try engine.open()
    let corrected = try await database.write { connection in
      try Sample.save(connection)
      var task = Sample.task
      task.supportUnits = ["Trung tâm Khuyến nông"]
      task.deadline = nil
      task.review = .confirmed
      try TaskStore(connection).saveCorrected(task)
      return task
    }
    #expect(try await database.read { try TaskStore($0).find(30) } == corrected)
  }

  @Test("only a draft is issued, and only once", arguments: Engine.allCases)
  func issuesOnce(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      try Sample.save(connection)
      try PlanStore(connection).saveIssued(20, by: 10, at: Sample.moment)
    }
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { try PlanStore($0).saveIssued(20, by: 10, at: Sample.moment) }
    }
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { try PlanStore($0).saveHead(Sample.plan) }
    }
  }

  @Test("a work state moves only from the state that was seen", arguments: Engine.allCases)
  func movesFromSeenState(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      try Sample.save(connection)
      try TaskStore(connection).saveWorkState(.assigned, from: .draft, doneOn: nil, of: 30)
    }
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { try TaskStore($0).saveWorkState(.accepted, from: .draft, doneOn: nil, of: 30) }
    }
  }

  @Test("a range without its upper end is refused by the database", arguments: Engine.allCases)
  func refusesHalfRange(engine: Engine) async throws {
    let database = try engine.open()
    var target = Sample.target
    target.comparator = .range
    let half = target
    await #expect(throws: StorageError.self) {
      try await database.write { connection in
        try Sample.save(connection)
        try TargetStore(connection).saveCorrected(half)
      }
    }
    #expect(try await database.read { try PlanStore($0).find(20) } == nil, "the transaction is whole or absent")
  }
}
