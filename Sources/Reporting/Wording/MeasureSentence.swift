public import Domain

/// One measure in one sentence, without its full stop: "Diện tích trồng rừng mới ước đạt 6.500 ha, đạt 72,2% kế hoạch năm,
/// bằng 108,3% so với cùng kỳ năm trước (kế hoạch năm trên 9.000 ha)".
///
/// Counts ("Số …") and what should fall take "là" for "đạt". Always these clauses in this order, so that the sentence can be
/// read back.
public func measureSentence(_ measure: ReportedMeasure, in period: Period) -> [ReportSpan] {
  guard let value = measure.value else {
    return [ReportSpan("\(measure.name.sentenceStart) chưa có số liệu báo cáo")] + planNote(measure, in: period)
  }
  let isLessBetter = measure.direction == .down || measure.target?.comparator.isCeiling == true
  let verb = isLessBetter || measure.name.lowercased().hasPrefix("số ") ? "là" : "đạt"
  var spans = [
    ReportSpan("\(measure.name.sentenceStart) \(value.kind == .actual ? verb : "ước \(verb)") "),
    ReportSpan(quantityWords(value.quantity), source: source(measure, .value)),
  ]
  let verdict = planVerdict(measure, in: period).map { [ReportSpan($0)] }
  for clause in [planShare(measure, in: period), samePeriodClause(measure), verdict] {
    guard let clause else { continue }
    spans.append(ReportSpan(", "))
    spans += clause
  }
  return spans + planNote(measure, in: period)
}
