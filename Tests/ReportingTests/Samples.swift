import Domain
import Foundation
import Reporting

func amount(_ text: String) throws -> Amount {
  guard let decimal = Decimal(string: text) else { throw NotANumber(text: text) }
  return try Amount(decimal)
}

struct NotANumber: Error { var text: String }

/// A measure of the tables below: value and same period as text ("6500", nil), target as comparator and text.
func measure(
  _ value: String?, _ unit: String = "ha", of name: String = "Diện tích trồng rừng mới", decimals: Int = 0,
  kind: FigureKind = .actual, asked comparator: Domain.Comparator? = nil, _ target: String = "0",
  to high: String? = nil,
  targetUnit: String? = nil, targetPeriod: Period = .year(2025), lastYear: String? = nil,
  lastYearWindow: ReportingWindow = .decree, nature: Indicator.Nature = .flow, direction: Indicator.Direction = .up,
  unitName: String? = nil, id: Int64 = 7
) throws -> ReportedMeasure {
  let unit = MeasureUnit(unit)
  return ReportedMeasure(
    id: id, name: name, unit: unit, decimals: decimals, nature: nature, direction: direction,
    target: try comparator.map { comparator in
      TargetValue(comparator, try amount(target), to: try high.map(amount), targetUnit.map { MeasureUnit($0) } ?? unit)
    }, targetPeriod: comparator == nil ? nil : targetPeriod,
    value: try value.map { ReportedValue(figureID: id * 10, Quantity(try amount($0), unit), kind, .decree) },
    samePeriod: try lastYear.map {
      ReportedValue(figureID: id * 10 + 1, Quantity(try amount($0), unit), .actual, lastYearWindow)
    }, leadUnit: unitName)
}

let sampleHead = ReportHead(
  superior: "UBND tỉnh Lạng Sơn", issuer: "Sở Nông nghiệp và Môi trường",
  issuerInFull: "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn", symbol: "BC-SNNMT", place: "Lạng Sơn",
  expected: PartialDay(year: 2025, month: 6))

/// A report on the first half of 2025 with the tasks given.
func report(
  _ tasks: [ReportedTask], narratives: [UnitNarrative] = [], missing: [String] = [], opening: String? = nil,
  closing: String? = nil
) -> ConsolidatedReport {
  ConsolidatedReport(
    period: .half(1, 2025), window: .decree, head: sampleHead,
    plan: PlanReference(
      numberAndSymbol: "22/KH-SNNMT", date: PartialDay(year: 2025, month: 2, day: 6),
      issuer: "Sở Nông nghiệp và Môi trường", subject: "Thực hiện nhiệm vụ trọng tâm năm 2025", period: .year(2025)),
    opening: opening, closing: closing, tasks: tasks, narratives: narratives, missingUnits: missing,
    recipients: ["UBND tỉnh (b/c)", "Lưu: VT, KHTC"],
    signature: ReportSignature(authority: .forHead, headPost: "Giám đốc", signerPost: "Phó Giám đốc"))
}
