import Domain
import VietnameseText

/// How a value stands to the same period of last year. Nil where there was none to compare with.
///
/// What comes about within a period is compared as an index ("bằng 108,3% so với cùng kỳ năm trước"), what stands on a day
/// and yields as a rise or fall ("giảm 2,1% …"), percentages in points ("tăng 0,5 điểm % …").
func samePeriodClause(_ measure: ReportedMeasure) -> [ReportSpan]? {
  let tail = "so với cùng kỳ năm trước"
  do {
    let comparison = try compareWithSamePeriod(measure.value?.inPeriod, lastYear: measure.samePeriod?.inPeriod)
    if let equal = equality(measure) { return equal }
    let change = comparison.change
    let word = change > .zero ? "tăng" : "giảm"
    switch comparison {
    case .index(let index) where measure.nature == .flow:
      return [ReportSpan("bằng "), stated("\(formatNumber(index, decimals: 1))%", measure), ReportSpan(" \(tail)")]
    case .index where change == .zero, .points where change == .zero:
      return [ReportSpan("tương đương cùng kỳ năm trước", source: source(measure, .samePeriod))]
    case .index:
      let percent = formatNumber(change.magnitude, decimals: 1)
      return [ReportSpan("\(word) "), stated("\(percent)%", measure), ReportSpan(" \(tail)")]
    case .points:
      return [
        ReportSpan("\(word) "), stated("\(formatNumber(change.magnitude)) điểm %", measure), ReportSpan(" \(tail)"),
      ]
    }
  } catch .baseNotPositive {
    return [ReportSpan("cùng kỳ năm trước không phát sinh", source: source(measure, .samePeriod))]
  } catch .windowsDiffer {
    return [ReportSpan("không so sánh với cùng kỳ năm trước do khác thời điểm chốt số liệu")]
  } catch {
    return nil
  }
}

private func equality(_ measure: ReportedMeasure) -> [ReportSpan]? {
  guard let value = measure.value?.quantity, let base = measure.samePeriod?.quantity,
    (try? base.converted(to: value.unit).amount) == value.amount
  else { return nil }
  return [ReportSpan("bằng cùng kỳ năm trước", source: source(measure, .samePeriod))]
}

private func stated(_ text: String, _ measure: ReportedMeasure) -> ReportSpan {
  ReportSpan(text, source: source(measure, .samePeriod))
}
