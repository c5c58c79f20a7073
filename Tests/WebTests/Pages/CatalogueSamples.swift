import Actions
import Domain
import Storage
import StorageSQLite

@testable import Web

let sampleDefinition = IndicatorDefinition(
  code: "CT0001", name: "Diện tích trồng rừng mới", unit: .hectare, field: .forestry, nature: .flow, season: .spring,
  formula: .sum(["LN.1", "LN.2"]), source: "Chi cục Kiểm lâm", method: "Nghiệm thu", window: .cutOff(day: 20),
  baseYear: 2010)
let sampleComputed = IndicatorDefinition(
  code: "LN.1", name: "Trồng rừng sản xuất", unit: .hectare, field: .forestry, nature: .flow,
  formula: .sum(["CT0001"]))

let sampleTotals: IndicatorTotals = {
  let catalogue = IndicatorCatalogue([
    IndicatorDefinition(code: "A", name: "Trồng rừng", unit: .hectare, field: .forestry, nature: .flow)
  ])
  func value(_ period: Period, _ hectares: Int64) -> IndicatorValue {
    IndicatorValue(
      code: "A", organisationID: 2, period: period, window: .decree, kind: .estimate,
      quantity: Quantity(Amount(tenThousandths: hectares * 10_000), .hectare), figureID: 5)
  }
  let consolidation = Consolidation(
    catalogue: catalogue, values: IndicatorValues([value(.month(5, 2026), 4000), value(.month(5, 2025), 3900)]),
    window: .decree)
  return IndicatorTotals(
    year: 2026, catalogue: catalogue, indicatorIDs: ["A": 31],
    lines: [
      IndicatorTotals.Line(
        period: .month(5, 2026), now: consolidation.total("A", of: [2], in: .month(5, 2026)),
        before: consolidation.total("A", of: [2], in: .month(5, 2025)))
    ])
}()

private let problems = FormProblems(problems: [
  FieldProblem("code", vi: "Mã: ô bắt buộc đang để trống.", en: "Code."),
  FieldProblem("removal", vi: "Chưa xóa được.", en: "No."), FieldProblem("lines", vi: "Chưa đúng.", en: "No."),
  FieldProblem("frequencies", vi: "Hãy chọn kỳ.", en: "Choose."),
])

private let entries = [
  CatalogueEntry(id: 31, definition: sampleDefinition, version: 2),
  CatalogueEntry(id: 32, definition: sampleComputed, version: 1),
]

let catalogueSamples: [any PageModel] = [
  CatalogueModel(
    entries, use: [31: IndicatorUse(targets: 2, figures: 24)], CatalogueFilter(words: "rung"), .vi, canEdit: true),
  IndicatorFormModel(
    IndicatorTyped(cells: [.code: "X", .unit: "tấn"]), held: entries[0], isChanged: true, .vi, problems: problems),
  CatalogueImportModel(
    IndicatorCatalogue([sampleComputed, changed]), held: [entries[0]], source: "chi-tieu.xlsx",
    problems: ["Dòng 5: chưa đúng."], .vi),
  sampleRegimes, sampleRegime, sampleFormBuilder,
  RegimeFormModel(
    SaveRegime.Input(regime, .vi), held: nil, isChanged: true, .vi, problems: problems),
  WorkingDaysModel(
    .vietnam, year: 2026, today: Day.first(of: 6, 2026), .vi, canEdit: true, problems: problems),
]

private let changed: IndicatorDefinition = {
  var definition = sampleDefinition
  definition.name = "Diện tích rừng trồng mới"
  return definition
}()

private let regime = ReportRegime(
  code: "BC", name: "Báo cáo quý", decidedBy: "QĐ 12",
  schedules: ReportRegime.schedules(
    [.month, .quarter], seasons: [], window: .calendar,
    lines: [
      RegimeStepLine(
        frequency: nil,
        step: .init(from: .unit, to: .department, deadline: .dayOfMonth(5, monthsLater: 1), basis: "QĐ 12")),
      RegimeStepLine(
        frequency: .quarter, step: .init(from: .department, to: .province, deadline: .dayOfMonth(4, monthsLater: 1))),
    ]), validFrom: Day.first(of: 1, 2026), validTo: Day.last(of: 12, 2029))

private let sampleRegimes: RegimeListModel = {
  RegimeListModel(
    [HeldRegime(id: 4, regime: regime, version: 1, updatedBy: 1, updatedAt: "")], plans: [], .vi, canEdit: true)
}()

private let sampleRegime: RegimeModel = {
  let held = HeldRegime(id: 4, regime: regime, version: 1, updatedBy: 1, updatedAt: "")
  let plan = Plan(id: 1, documentID: nil, title: "Kế hoạch", period: .year(2028), state: .issued)
  return RegimeModel(
    held, year: 2028, regimes: [held], plans: [plan], calendar: .vietnam, shift: .forward, .vi, canEdit: true)
}()

let sampleFormBuilder: FormBuilderModel = {
  let indicator = Indicator(id: 31, sampleDefinition)
  let followed = Target.monitored(id: 71, planID: 1, indicator, by: 2, period: .year(2026), askedIn: [.year])
  var overview = SamplePlan.reading.overview
  overview.monitored = [measureStanding(target: followed, indicator: indicator, figures: [])]
  var model = FormBuilderModel(
    FormBuilderReading(overview: overview, regime: regime, catalogue: entries, before: [followed]), field: "forestry",
    typed: FormLinesTyped(indicators: [31], units: [2], frequencies: ["month"]), problems: problems, .vi,
    canBuild: true)
  model.copy = "Biểu năm trước có 1 chỉ tiêu theo dõi."
  return model
}()
