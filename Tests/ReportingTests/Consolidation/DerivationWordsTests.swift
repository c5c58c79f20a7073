import Domain
import Reporting
import Testing

@Suite("A computed number, opened") struct DerivationWordsTests {
  private let catalogue = IndicatorCatalogue([
    IndicatorDefinition(code: "GN", name: "Giải ngân", unit: MeasureUnit("triệu đồng"), field: .capital, nature: .flow),
    IndicatorDefinition(
      code: "KH", name: "Kế hoạch vốn", unit: MeasureUnit("triệu đồng"), field: .capital, nature: .stock),
    IndicatorDefinition(
      code: "TL", name: "Tỷ lệ giải ngân", unit: .percent, field: .capital, nature: .ratio, decimals: 1,
      formula: .percent(numerator: "GN", denominator: "KH")),
  ])

  private func lines(_ values: [IndicatorValue], of organisations: [Int64]) -> [String] {
    let totals = Consolidation(catalogue: catalogue, values: IndicatorValues(values), window: .decree)
    let derivation = totals.total("TL", of: organisations, in: .half(1, 2025))
    return derivationLines(derivation, catalogue: catalogue) { "Đơn vị \($0)" }
      .map { String(repeating: "  ", count: $0.depth) + $0.text }
  }

  private func value(_ code: String, _ organisation: Int64, _ whole: Int, _ kind: FigureKind = .actual) throws
    -> IndicatorValue
  {
    IndicatorValue(
      code: code, organisationID: organisation, period: .half(1, 2025), window: .decree, kind: kind,
      quantity: Quantity(try Amount(whole), MeasureUnit("triệu đồng")), figureID: organisation)
  }

  @Test("every number shows how it came about, down to the reports")
  func whole() throws {
    let values = [
      try value("GN", 1, 12_880, .estimate), try value("GN", 2, 6000), try value("KH", 1, 200_000),
      try value("KH", 2, 35_261),
    ]
    let half = "6 tháng đầu năm 2025"
    #expect(
      lines(values, of: [1, 2]) == [
        "Tỷ lệ giải ngân, 02 đơn vị, \(half): 8,0% = 100 × 18.880 triệu đồng ÷ 235.261 triệu đồng",
        "  Giải ngân, 02 đơn vị, \(half): 18.880 triệu đồng = 12.880 triệu đồng + 6.000 triệu đồng",
        "    Giải ngân, Đơn vị 1, \(half): 12.880 triệu đồng (ước)",
        "    Giải ngân, Đơn vị 2, \(half): 6.000 triệu đồng",
        "  Kế hoạch vốn, 02 đơn vị, \(half): 235.261 triệu đồng = 200.000 triệu đồng + 35.261 triệu đồng",
        "    Kế hoạch vốn, Đơn vị 1, \(half): 200.000 triệu đồng",
        "    Kế hoạch vốn, Đơn vị 2, \(half): 35.261 triệu đồng",
      ])
  }

  @Test("what is missing is said once, where it is missing")
  func missing() throws {
    let lines = lines([try value("GN", 1, 10)], of: [1])
    #expect(
      lines == [
        "Tỷ lệ giải ngân, Đơn vị 1, 6 tháng đầu năm 2025: — = 100 × 10 triệu đồng ÷ —",
        "  Giải ngân, Đơn vị 1, 6 tháng đầu năm 2025: 10 triệu đồng",
        "  Kế hoạch vốn, Đơn vị 1, 6 tháng đầu năm 2025: —",
        "    Đơn vị 1 chưa báo cáo “Kế hoạch vốn” của 6 tháng đầu năm 2025.",
      ])
  }
}
