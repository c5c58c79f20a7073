import Domain
import VietnameseText

/// The share of the plan that has been reached, or the distance from it: "đạt 72,2% kế hoạch năm", "thấp hơn 0,2 điểm % so với
/// kế hoạch". Nil where `planVerdict` says it in words, or nothing can be said.
func planShare(_ measure: ReportedMeasure, in period: Period) -> [ReportSpan]? {
  guard let target = measure.target, let value = measure.value?.quantity else { return nil }
  if target.comparator == .range, measure.hasReached(in: period) { return nil }
  let plan = planWords(measure, in: period)
  do {
    let percent = try percentOfPlanWords(value, target)
    return [
      ReportSpan("đạt "), ReportSpan("\(percent)%", source: source(measure, .percentOfPlan)), ReportSpan(" \(plan)"),
    ]
  } catch .comparedInPoints {
    guard let distance = try? distanceFromTarget(actual: value, target: target), distance != .zero else { return nil }
    let points = "\(formatNumber(distance.magnitude)) điểm %"
    return [
      ReportSpan(distance > .zero ? "cao hơn " : "thấp hơn "),
      ReportSpan(points, source: source(measure, .distanceFromTarget)), ReportSpan(" so với \(plan)"),
    ]
  } catch {
    return nil
  }
}

/// What cannot be said as a share: a ceiling kept or broken, a range reached or passed, a percentage just as planned. Of a
/// running total below its ceiling nothing is said yet.
func planVerdict(_ measure: ReportedMeasure, in period: Period) -> String? {
  guard let target = measure.target, let value = measure.value?.quantity else { return nil }
  let plan = planWords(measure, in: period)
  let assessment = measure.assessment(in: period)
  if target.comparator.isCeiling {
    switch assessment {
    case .met: return "đạt \(plan)"
    case .notMet: return "cao hơn mức \(plan)"
    case .inProgress: return measure.nature == .flow ? nil : "cao hơn mức \(plan)"
    case .exceeded, .noValue, .notAssessable: return nil
    }
  }
  if target.comparator == .range, measure.hasReached(in: period) {
    return "\(assessment == .met ? "đạt" : "vượt") \(plan)"
  }
  guard target.unit.isPercent, (try? distanceFromTarget(actual: value, target: target)) == .zero else { return nil }
  return "bằng \(plan)"
}

/// What the plan asks, behind the sentence: " (kế hoạch năm trên 9.000 ha)".
func planNote(_ measure: ReportedMeasure, in period: Period) -> [ReportSpan] {
  guard let target = measure.target else { return [] }
  return [
    ReportSpan(" (\(planWords(measure, in: period)) "),
    ReportSpan(targetWords(target), source: source(measure, .target)), ReportSpan(")"),
  ]
}

/// "kế hoạch năm" where a year's plan is reported on before the year's end.
private func planWords(_ measure: ReportedMeasure, in period: Period) -> String {
  measure.targetPeriod?.kind == .year && period.kind != .year ? "kế hoạch năm" : "kế hoạch"
}

/// One decimal; more where 100,0 would claim a plan that is not quite reached or not quite passed. Just 100 is "100", just 0 "0".
func percentOfPlanWords(_ actual: Quantity, _ target: TargetValue) throws(NoPercentage) -> String {
  for places in 1...Amount.decimals {
    let percent = try percentOfPlan(actual: actual, target: target, places: places)
    if actual.amount == .zero { return "0" }
    if percent.tenThousandths != 100 * Amount.scale { return formatNumber(percent, decimals: places) }
  }
  let floor = TargetValue(.equal, target.value, target.unit)
  let isExact = try distanceFromTarget(actual: actual, target: floor) == .zero
  return isExact ? "100" : formatNumber(try percentOfPlan(actual: actual, target: target), decimals: Amount.decimals)
}

extension ReportedMeasure {
  fileprivate func hasReached(in period: Period) -> Bool {
    let assessment = assessment(in: period)
    return assessment == .met || assessment == .exceeded
  }
}
