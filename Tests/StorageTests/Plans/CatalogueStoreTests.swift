import Domain
import Storage
import StorageSQLite
import Testing

@Suite("The catalogue in the database") struct CatalogueStoreTests {
  private static let full = IndicatorDefinition(
    code: "TT.LUA.NS", name: "Năng suất lúa", unit: MeasureUnit("tạ/ha"), field: .crops, nature: .ratio,
    direction: .range, decimals: 2, overOrganisations: .recompute, overPeriods: .last, season: .winterSpring,
    formula: .yield(of: "TT.LUA.SL", per: "TT.LUA.DT"), source: "Chi cục Trồng trọt",
    method: "Sản lượng chia diện tích",
    window: .cutOff(day: 20), baseYear: 2010)

  @Test("comes back as it was saved, formula and all", arguments: Engine.allCases)
  func roundTrip(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { try IndicatorStore($0).save(Self.full, id: 7) }
    let found = try await database.read { try IndicatorStore($0).findEntry(7) }
    #expect(found == CatalogueEntry(id: 7, definition: Self.full, version: 1))
  }

  @Test("the whole standard is kept exactly", arguments: Engine.allCases)
  func standard(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      for (id, definition) in IndicatorCatalogue.standard.definitions.enumerated() {
        try IndicatorStore(connection).save(definition, id: Int64(id + 1))
      }
    }
    let found = try await database.read { try IndicatorStore($0).listEntries() }
    #expect(IndicatorCatalogue(found.map(\.definition)) == .standard)
  }

  @Test(
    "an indicator of a plan from before the catalogue has no field, and adds up as its kind has it",
    arguments: Engine.allCases)
  func older(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { try Sample.save($0) }
    let entry = try await database.read { try IndicatorStore($0).findEntry(Sample.indicator.id) }
    #expect(entry?.definition.field == .other)
    #expect(entry?.definition.overOrganisations == .sum)
  }

  @Test("who saves on an older version is refused", arguments: Engine.allCases)
  func locks(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      try IndicatorStore(connection).save(Self.full, id: 7)
      try IndicatorStore(connection).saveChanged(Self.full, id: 7, seen: 1)
    }
    await #expect(throws: StorageError.changedMeanwhile) {
      try await database.write { try IndicatorStore($0).saveChanged(Self.full, id: 7, seen: 1) }
    }
    #expect(try await database.read { try IndicatorStore($0).findEntry(7)?.version } == 2)
  }

  @Test("what rests on an indicator is counted, and keeps it in", arguments: Engine.allCases)
  func use(engine: Engine) async throws {
    let database = try engine.open()
    try await database.write { connection in
      try Sample.save(connection)
      try FigureStore(connection).save(Sample.figure(60, 10))
    }
    let (one, all) = try await database.read {
      (try IndicatorStore($0).use(of: 40), try IndicatorStore($0).listUse())
    }
    #expect(one == IndicatorUse(targets: 1, figures: 1))
    #expect(all == [40: one])
    await #expect(throws: StorageError.self) { try await database.write { try IndicatorStore($0).delete(40, seen: 1) } }
  }

  @Test("plans number their own indicators after the highest", arguments: Engine.allCases)
  func codes(engine: Engine) async throws {
    let database = try engine.open()
    let highest = try await database.write { connection in
      for (id, code) in ["CT0009", "CT0123", "CTX", "CTR.1", "A"].enumerated() {
        var definition = Self.full
        definition.code = code
        try IndicatorStore(connection).save(definition, id: Int64(id + 1))
      }
      return try IndicatorStore(connection).highestPlanCode()
    }
    #expect(highest == 123)
  }
}

@Suite("Regimes in the database") struct RegimeStoreTests {
  @Test("come back as they were saved; a code stands once", arguments: Engine.allCases)
  func roundTrip(engine: Engine) async throws {
    let database = try engine.open()
    let shipped = ReportRegime.shipped
    try await database.write { connection in
      try Sample.save(connection)
      for (id, regime) in shipped.enumerated() {
        try RegimeStore(connection).save(regime, id: Int64(id + 1), by: Sample.planner.id, at: Sample.moment)
      }
    }
    let found = try await database.read { connection in
      try shipped.map { try RegimeStore(connection).find(code: $0.code) }
    }
    #expect(found.compactMap { $0?.regime } == shipped)
    await #expect(throws: StorageError.self) {
      try await database.write {
        try RegimeStore($0).save(shipped[0], id: 9, by: Sample.planner.id, at: Sample.moment)
      }
    }
  }

  @Test("a plan keeps which one holds for it", arguments: Engine.allCases)
  func ofPlan(engine: Engine) async throws {
    let database = try engine.open()
    let plan = try await database.write { connection in
      try Sample.save(connection)
      try RegimeStore(connection).save(ReportRegime.shipped[0], id: 9, by: Sample.planner.id, at: Sample.moment)
      try PlanStore(connection).saveRegime(9, of: Sample.plan.id)
      return try PlanStore(connection).find(Sample.plan.id)
    }
    #expect(plan?.regimeID == 9)
  }

  @Test("figures and reports may be cut by any window", arguments: Engine.allCases)
  func windows(engine: Engine) async throws {
    let database = try engine.open()
    let found = try await database.write { connection in
      try Sample.save(connection)
      var figure = Sample.figure(60, 10)
      figure.window = .cutOff(day: 20)
      try FigureStore(connection).save(figure)
      return try FigureStore(connection).listHistory(indicatorID: 40)
    }
    #expect(found.map(\.window) == [.cutOff(day: 20)])
  }
}
