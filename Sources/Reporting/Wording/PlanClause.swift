import Domain
import VietnameseText

/// How a value stands to its plan: "đạt 72,2% kế hoạch năm", "thấp hơn 0,2 điểm % so với kế hoạch (65%)". Nil where the
/// plan asks nothing or cannot be compared.
func planClause(_ measure: ReportedMeasure, in period: Period) -> [ReportSpan]? {
  guard let target = measure.target, let value = measure.value else { return nil }
  let plan = measure.targetPeriod?.kind == .year && period.kind != .year ? "kế hoạch năm" : "kế hoạch"
  let asked = ReportSpan(targetWords(target), source: source(measure, .target))
  let assessment = measure.assessment(in: period)
  if target.comparator.isCeiling {
    switch assessment {
    case .met: return [ReportSpan("đạt \(plan) ("), asked, ReportSpan(")")]
    case .inProgress where measure.nature == .flow: return [ReportSpan("trong mức \(plan) ("), asked, ReportSpan(")")]
    case .inProgress, .notMet: return [ReportSpan("cao hơn mức \(plan) ("), asked, ReportSpan(")")]
    case .exceeded, .noValue, .notAssessable: return nil
    }
  }
  if target.comparator == .range, assessment == .met || assessment == .exceeded {
    return [ReportSpan("\(assessment == .met ? "đạt" : "vượt") \(plan) ("), asked, ReportSpan(")")]
  }
  do {
    let percent = try percentOfPlanWords(value.quantity, target)
    let stated = ReportSpan("\(percent)%", source: source(measure, .percentOfPlan))
    let range = target.comparator == .range ? [ReportSpan(" ("), asked, ReportSpan(")")] : []
    return [ReportSpan("đạt "), stated, ReportSpan(" \(plan)")] + range
  } catch .comparedInPoints {
    return pointsClause(measure, target, value.quantity, plan: plan, asked: asked)
  } catch {
    return nil
  }
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

private func pointsClause(
  _ measure: ReportedMeasure, _ target: TargetValue, _ value: Quantity, plan: String, asked: ReportSpan
) -> [ReportSpan]? {
  guard let distance = try? distanceFromTarget(actual: value, target: target) else { return nil }
  if distance == .zero { return [ReportSpan("bằng \(plan) ("), asked, ReportSpan(")")] }
  let points = ReportSpan(
    "\(formatNumber(distance.magnitude)) điểm %", source: source(measure, .distanceFromTarget))
  let word = distance > .zero ? "cao hơn" : "thấp hơn"
  return [ReportSpan("\(word) "), points, ReportSpan(" so với \(plan) ("), asked, ReportSpan(")")]
}

/// A figure of this measure in the text, with the reported figures it stands on.
func source(_ measure: ReportedMeasure, _ meaning: FigureSource.Meaning) -> FigureSource {
  let figures: [Int64] =
    switch meaning {
    case .target: []
    case .value, .percentOfPlan, .distanceFromTarget: [measure.value?.figureID].compactMap { $0 }
    case .samePeriod: [measure.value?.figureID, measure.samePeriod?.figureID].compactMap { $0 }
    }
  return FigureSource(measureID: measure.id, meaning, figureIDs: figures)
}
