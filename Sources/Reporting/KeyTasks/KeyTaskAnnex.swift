import Domain
import VietnameseText

/// The table of all measures: STT, nhiệm vụ/chỉ tiêu, đơn vị tính, kế hoạch, thực hiện, % kế hoạch, % cùng kỳ, đơn vị chủ
/// trì, đánh giá. Unknown is "—"; percentages are compared in points ("+0,5 điểm %").
func keyTaskAnnex(_ input: ConsolidatedReport) -> ReportAnnex {
  ReportAnnex(
    label: "Phụ lục", title: keyTaskReportTitle(input.period),
    table: ReportTable(columns: columns, rows: input.tasks.flatMap { rows($0, in: input.period) }),
    chart: planChart(input.tasks.flatMap(\.allMeasures)))
}

/// % of plan of the measures that have one; nil for fewer than two.
private func planChart(_ measures: [ReportedMeasure]) -> ReportChart? {
  let bars = measures.compactMap { measure -> ReportChart.Bar? in
    guard let percent = try? percentOfPlan(actual: measure.value?.quantity, target: measure.target) else { return nil }
    let unit = measures.contains { $0.id != measure.id && $0.name == measure.name } ? measure.leadUnit : nil
    return ReportChart.Bar([measure.name.sentenceStart, unit].compactMap(\.self).joined(separator: ", "), percent)
  }
  guard bars.count > 1 else { return nil }
  return ReportChart(
    title: "Tỷ lệ thực hiện kế hoạch (%)", bars: Array(bars.prefix(ReportChart.mostBars)))
}

private let columns = [
  ReportTable.Column("STT", .centre, width: 50), ReportTable.Column("Nhiệm vụ/chỉ tiêu", .left, width: 204),
  ReportTable.Column("Đơn vị tính", .centre, width: 93), ReportTable.Column("Kế hoạch", .right, width: 105),
  ReportTable.Column("Thực hiện", .right, width: 105), ReportTable.Column("% kế hoạch", .right, width: 100),
  ReportTable.Column("% cùng kỳ", .right, width: 100), ReportTable.Column("Đơn vị chủ trì", .left, width: 123),
  ReportTable.Column("Đánh giá", .left, width: 120),
]

private let unknown = "—"

/// A task's title stands over the columns of figures. Steps that the document gives no number ("1.2#1") have none here.
private func rows(_ task: ReportedTask, in period: Period) -> [ReportTable.Row] {
  let title = [
    ReportTable.Cell(task.number.contains("#") ? "+" : task.number), ReportTable.Cell(taskTitle(task), columns: 6),
    ReportTable.Cell(task.leadUnit ?? "", columns: 2),
  ]
  let kind: ReportTable.Row.Kind = !task.children.isEmpty ? .group : task.measures.isEmpty ? .task : .heading
  return [ReportTable.Row(kind, title)]
    + task.measures.map { row($0, of: task, in: period) }
    + task.children.flatMap { rows($0, in: period) }
}

private func row(_ measure: ReportedMeasure, of task: ReportedTask, in period: Period) -> ReportTable.Row {
  let unit = measure.leadUnit == task.leadUnit ? nil : measure.leadUnit
  let spans = [
    ReportSpan("-"), ReportSpan(measure.name.sentenceStart), ReportSpan(measure.unit.symbol), plan(measure),
    value(measure), ofPlan(measure), ofSamePeriod(measure), ReportSpan(unit ?? ""),
    ReportSpan(measure.assessment(in: period).words.vi),
  ]
  return ReportTable.Row(.measure, spans.map { ReportTable.Cell($0) })
}

/// "9.000", "trên 20", "15,5 - 16": in the row's unit where it converts, else with its own.
private func plan(_ measure: ReportedMeasure) -> ReportSpan {
  guard let target = measure.target else { return ReportSpan(unknown) }
  let span = { (text: String) in ReportSpan(text, source: source(measure, .target)) }
  guard let low = inRowUnit(Quantity(target.value, target.unit), measure) else { return span(targetWords(target)) }
  let high = target.valueMax.flatMap { inRowUnit(Quantity($0, target.unit), measure) }
  return span(comparedWords(target.comparator, low, high))
}

/// An estimate is marked "ước".
private func value(_ measure: ReportedMeasure) -> ReportSpan {
  guard let value = measure.value else { return ReportSpan(unknown) }
  let text = inRowUnit(value.quantity, measure) ?? quantityWords(value.quantity)
  return ReportSpan(value.kind == .actual ? text : "ước \(text)", source: source(measure, .value))
}

private func ofPlan(_ measure: ReportedMeasure) -> ReportSpan {
  guard let quantity = measure.value?.quantity, let target = measure.target else { return ReportSpan(unknown) }
  if target.unit.isPercent, !target.comparator.isCeiling,
    let points = try? distanceFromTarget(actual: quantity, target: target)
  {
    return ReportSpan(signed(points), source: source(measure, .distanceFromTarget))
  }
  guard let percent = try? percentOfPlanWords(quantity, target), !target.comparator.isCeiling
  else { return ReportSpan(unknown) }
  return ReportSpan(percent, source: source(measure, .percentOfPlan))
}

private func ofSamePeriod(_ measure: ReportedMeasure) -> ReportSpan {
  switch try? compareWithSamePeriod(measure.value?.inPeriod, lastYear: measure.samePeriod?.inPeriod) {
  case .index(let index): ReportSpan(formatNumber(index, decimals: 1), source: source(measure, .samePeriod))
  case .points(let points): ReportSpan(signed(points), source: source(measure, .samePeriod))
  case nil: ReportSpan(unknown)
  }
}

private func inRowUnit(_ quantity: Quantity, _ measure: ReportedMeasure) -> String? {
  guard let amount = try? quantity.converted(to: measure.unit).amount else { return nil }
  return formatNumber(amount, decimals: max(measure.decimals, amount.decimalsNeeded))
}

/// "+0,5 điểm %", "−0,2 điểm %", "0 điểm %".
private func signed(_ points: Amount) -> String {
  (points > .zero ? "+" : "") + formatNumber(points) + "\u{A0}điểm\u{A0}%"
}
