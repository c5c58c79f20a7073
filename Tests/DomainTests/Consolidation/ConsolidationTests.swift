import Domain
import Testing

@Suite("Totals over organisations and periods") struct ConsolidationTests {
  private let catalogue = IndicatorCatalogue([
    IndicatorDefinition(code: "SL", name: "Sản lượng", unit: .tonne, field: .crops, nature: .flow),
    IndicatorDefinition(code: "DT", name: "Diện tích", unit: .hectare, field: .crops, nature: .flow),
    IndicatorDefinition(
      code: "NS", name: "Năng suất", unit: MeasureUnit("tạ/ha"), field: .crops, nature: .ratio, decimals: 1,
      formula: .yield(of: "SL", per: "DT")),
    IndicatorDefinition(code: "DAN", name: "Tổng đàn", unit: MeasureUnit("con"), field: .livestock, nature: .stock),
    IndicatorDefinition(
      code: "CS", name: "Chăm sóc rừng", unit: .hectare, field: .forestry, nature: .flow, overPeriods: .max),
    IndicatorDefinition(
      code: "TL", name: "Tỷ lệ", unit: .percent, field: .forestry, nature: .ratio, decimals: 1,
      formula: .percent(numerator: "DT", denominator: "CS")),
    IndicatorDefinition(
      code: "CON", name: "Còn lại", unit: .hectare, field: .forestry, nature: .flow, formula: .difference("CS", "DT")),
    IndicatorDefinition(code: "TT", name: "Tăng trưởng", unit: .percent, field: .economy, nature: .ratio),
  ])

  private func value(
    _ code: String, _ organisation: Int64, _ period: Period, _ text: String, _ unit: String,
    window: ReportingWindow = .decree, kind: FigureKind = .actual, id: Int64? = nil
  ) throws -> IndicatorValue {
    IndicatorValue(
      code: code, organisationID: organisation, period: period, window: window, kind: kind,
      quantity: try quantity(text, unit), figureID: id)
  }

  private func consolidation(_ values: [IndicatorValue], counting: FlowCounting = .fromYearStart) -> Consolidation {
    Consolidation(catalogue: catalogue, values: IndicatorValues(values), window: .decree, counting: counting)
  }

  private let june = Period.month(6, 2025)
  private let half = Period.half(1, 2025)

  @Test("amounts add up over organisations, in the indicator's unit, and lead back to their figures")
  func sums() throws {
    let totals = consolidation([
      try value("SL", 1, half, "1.5", "nghìn tấn", id: 11), try value("SL", 2, half, "250", "tạ", id: 12),
      try value("SL", 3, half, "0", "tấn", kind: .estimate, id: 13),
    ])
    let total = totals.total("SL", of: [1, 2, 3], in: half)
    #expect(total.value == (try quantity("1525", "tấn")))
    #expect(total.operation == .sumOfOrganisations)
    #expect(total.figureIDs == [11, 12, 13])
    #expect(total.kind == .estimate)
  }

  @Test("one part missing: the total is unknown, the part is named, and what is there is told apart")
  func missing() throws {
    let totals = consolidation([try value("SL", 1, half, "10", "tấn")])
    let total = totals.total("SL", of: [1, 2], in: half)
    #expect(total.value == nil)
    #expect(total.knownPart == (try quantity("10", "tấn")))
    #expect(total.gaps == [.missing(code: "SL", organisationID: 2, period: half)])
  }

  @Test("a value cut on other days is told and not mixed in")
  func windows() throws {
    let totals = consolidation([
      try value("SL", 1, half, "10", "tấn"), try value("SL", 2, half, "5", "tấn", window: .calendar),
    ])
    let total = totals.total("SL", of: [1, 2], in: half)
    #expect(total.value == nil)
    #expect(total.gaps == [.otherWindow(code: "SL", organisationID: 2, period: half, .calendar)])
  }

  @Test("a yield is computed again from production and area, never averaged")
  func recomputed() throws {
    let totals = consolidation([
      try value("SL", 1, half, "100", "tấn"), try value("DT", 1, half, "10", "ha"),
      try value("SL", 2, half, "30", "tấn"), try value("DT", 2, half, "30", "ha"),
      try value("NS", 1, half, "100", "tạ/ha"), try value("NS", 2, half, "10", "tạ/ha"),
    ])
    let total = totals.total("NS", of: [1, 2], in: half)
    #expect(total.value == (try quantity("32.5", "tạ/ha")))
    #expect(total.operation == .formula(.yield(of: "SL", per: "DT")))
    #expect(total.inputs.map(\.value) == [try quantity("130", "tấn"), try quantity("40", "ha")])
  }

  @Test("a reported ratio stands for its one organisation; for two it has no total")
  func reportedRatio() throws {
    let values = [try value("TT", 1, half, "3.5", "%"), try value("TT", 2, half, "4", "%")]
    let totals = consolidation(values + [try value("NS", 1, half, "45", "tạ/ha")])
    #expect(totals.total("TT", of: [1], in: half).value == (try quantity("3.5", "%")))
    #expect(totals.total("TT", of: [1, 2], in: half).gaps == [.noTotal(code: "TT")])
    #expect(totals.total("NS", of: [1], in: half).value == (try quantity("45", "tạ/ha")))
    #expect(totals.total("NS", of: [1, 2], in: half).value == nil)
  }

  @Test("a percentage of zero or less does not exist")
  func divisor() throws {
    let totals = consolidation([try value("DT", 1, half, "5", "ha"), try value("CS", 1, half, "0", "ha")])
    #expect(totals.total("TL", of: [1], in: half).gaps == [.divisorNotPositive(code: "CS")])
    #expect(totals.total("CON", of: [1], in: half).value == (try quantity("-5", "ha")))
  }

  @Test("June, the second quarter and the first half end together: one cumulative value serves all three")
  func endingTogether() throws {
    let totals = consolidation([
      try value("SL", 1, half, "900", "tấn"), try value("DAN", 1, .quarter(2, 2025), "70", "con"),
    ])
    #expect(totals.total("SL", of: [1], in: june).value == (try quantity("900", "tấn")))
    #expect(totals.total("DAN", of: [1], in: half).value == (try quantity("70", "con")))
    #expect(totals.total("DAN", of: [1], in: .month(5, 2025)).value == nil)
  }

  @Test("a period's own part is the difference of two cumulative values, and a missing one leaves it unknown")
  func ownParts() throws {
    let totals = consolidation([
      try value("SL", 1, .quarter(1, 2025), "300", "tấn"), try value("SL", 1, half, "900", "tấn"),
      try value("SL", 2, .quarter(1, 2025), "100", "tấn"), try value("SL", 2, half, "150", "tấn"),
      try value("DAN", 1, half, "70", "con"), try value("CS", 1, half, "400", "ha"),
    ])
    let quarter = totals.ownPart("SL", of: [1, 2], in: .quarter(2, 2025))
    #expect(quarter.value == (try quantity("650", "tấn")))
    #expect(quarter.operation == .lessPeriodBefore)
    #expect(totals.ownPart("SL", of: [1], in: .quarter(1, 2025)).value == (try quantity("300", "tấn")))
    #expect(totals.ownPart("SL", of: [1], in: june).value == nil)
    #expect(totals.ownPart("DAN", of: [1], in: june).value == (try quantity("70", "con")))
    #expect(totals.ownPart("CS", of: [1], in: june).value == (try quantity("400", "ha")))
  }

  @Test("in-period values add up over months; an area cared for twice counts once; a stock is its last day's")
  func inPeriod() throws {
    var values: [IndicatorValue] = []
    for month in 1...3 {
      values.append(try value("SL", 1, .month(month, 2025), "\(month * 10)", "tấn"))
      values.append(try value("CS", 1, .month(month, 2025), month == 2 ? "500" : "400", "ha"))
    }
    values.append(try value("DAN", 1, .month(3, 2025), "70", "con"))
    let totals = consolidation(values, counting: .inPeriod)
    let quarter = Period.quarter(1, 2025)
    #expect(totals.total("SL", of: [1], in: quarter).value == (try quantity("60", "tấn")))
    #expect(totals.total("CS", of: [1], in: quarter).value == (try quantity("500", "ha")))
    #expect(totals.total("DAN", of: [1], in: quarter).value == (try quantity("70", "con")))
    let half = totals.total("SL", of: [1], in: half)
    #expect(half.knownPart == (try quantity("60", "tấn")) && half.value == nil)
    #expect(half.gaps == (4...6).map { .missing(code: "SL", organisationID: 1, period: .month($0, 2025)) })
  }

  @Test("units that do not fit, a total too large, and an unknown indicator are told")
  func faults() throws {
    let largest = Quantity(Amount(tenThousandths: .max), .tonne)
    let totals = consolidation([
      try value("SL", 1, half, "5", "ha"), try value("SL", 2, half, "1", "kg"),
      IndicatorValue(code: "SL", organisationID: 3, period: half, window: .decree, quantity: largest),
    ])
    #expect(totals.total("SL", of: [1], in: half).gaps == [.unitsDiffer(code: "SL", .hectare, .tonne)])
    #expect(totals.total("SL", of: [2], in: half).value == (try quantity("0.001", "tấn")))
    #expect(totals.total("SL", of: [2, 3], in: half).gaps == [.notExact(code: "SL")])
    #expect(totals.total("X", of: [1], in: half).gaps == [.unknownIndicator("X")])
  }

  @Test("an actual counts before an estimate; targets are no results")
  func kinds() throws {
    let totals = consolidation([
      try value("SL", 1, half, "10", "tấn"), try value("SL", 1, half, "11", "tấn", kind: .estimate),
      try value("SL", 2, half, "12", "tấn", kind: .target),
    ])
    #expect(totals.total("SL", of: [1], in: half).value == (try quantity("10", "tấn")))
    #expect(totals.total("SL", of: [2], in: half).value == nil)
  }

  @Test("a formula that runs in a circle ends and is told")
  func circle() throws {
    let circular = IndicatorCatalogue([
      IndicatorDefinition(
        code: "A", name: "A", unit: .hectare, field: .crops, nature: .flow, formula: .sum(["B"])),
      IndicatorDefinition(
        code: "B", name: "B", unit: .hectare, field: .crops, nature: .flow, formula: .sum(["A"])),
    ])
    let totals = Consolidation(catalogue: circular, values: IndicatorValues([]), window: .decree)
    #expect(totals.total("A", of: [1], in: half).gaps == [.cycle(code: "A")])
  }
}
