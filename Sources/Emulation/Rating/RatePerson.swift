public import Domain

/// Rates a civil servant without leading duty: general criteria and results of the period's products.
///
/// Results: quantity a = done ÷ assigned; quality b and progress c weigh what was done with 100% less 25 points for each
/// serious error or delay of that product, over all that was assigned. What is done beyond the assignment of one product
/// does not make up for another. Exact until points and percentages are each rounded once, half away from zero.
/// A cause counts from the day it was confirmed. Source: Nghị định 335/2025/NĐ-CP.
public func ratePerson(
  _ personID: Int64, _ period: Period, general: Amount, generalSources: [EvidenceSource], products: [RatedProduct],
  grounds: [FailureGround] = [], on day: Day, by rules: RatingRules = .decree335
) throws(RatingError) -> PersonRating {
  guard period.kind == .month || period.kind == .quarter else { throw .periodNotMonthOrQuarter(period) }
  guard general >= .zero, general <= rules.generalPoints else {
    throw .generalOutside(general, atMost: rules.generalPoints)
  }
  guard !generalSources.isEmpty else { throw .noEvidence("general") }
  guard !products.isEmpty else { throw .nothingAssigned }
  try check(products)
  let lines = products.map { line(of: $0, on: day, by: rules) }
  do {
    let assigned = try total(lines.map(\.assigned))
    let counted = try total(lines.map(\.counted))
    let good = try total(lines.map { line throws(AmountError) in try line.counted.percent(line.qualityPercent) })
    let timely = try total(lines.map { line throws(AmountError) in try line.counted.percent(line.progressPercent) })
    let all = try total([counted.percent(100), good, timely])
    let results = try rules.resultPoints.scaled(
      by: all, over: assigned.percent(300), places: rules.decimals)
    let sum = try general.adding(results)
    return PersonRating(
      personID: personID, period: period, general: general, generalSources: generalSources, lines: lines,
      quantity: try Amount.hundred.scaled(by: counted, over: assigned, places: rules.decimals),
      quality: try good.scaled(by: Amount(count: 1), over: assigned, places: rules.decimals),
      progress: try timely.scaled(by: Amount(count: 1), over: assigned, places: rules.decimals), results: results,
      total: sum, grounds: grounds, band: grounds.isEmpty ? rules.band(of: sum) : .notCompleted)
  } catch {
    throw .overflow
  }
}

private func check(_ products: [RatedProduct]) throws(RatingError) {
  var codes: Set<String> = []
  for product in products {
    guard codes.insert(product.code).inserted else { throw .duplicateProduct(product.code) }
    guard product.assigned > .zero else { throw .assignedNotPositive(code: product.code, product.assigned) }
    guard product.done >= .zero else { throw .doneNegative(code: product.code, product.done) }
    guard !product.sources.isEmpty else { throw .noEvidence(product.code) }
  }
}

private func line(of product: RatedProduct, on day: Day, by rules: RatingRules) -> PersonRating.Line {
  let counting = product.faults.filter { fault in fault.cause.map { $0.confirmedOn > day } ?? true }
  let errors = counting.count { $0.kind == .seriousError }
  let delays = counting.count { $0.kind == .delay }
  return PersonRating.Line(
    code: product.code, assigned: product.assigned, counted: min(product.done, product.assigned), errors: errors,
    delays: delays, excused: product.faults.count - counting.count,
    qualityPercent: max(0, 100 - errors * rules.percentPerError),
    progressPercent: max(0, 100 - delays * rules.percentPerDelay),
    sources: product.sources + product.faults.map(\.source))
}

extension Amount {
  /// So many hundredfold parts: 3 at 75 is 225, exactly.
  fileprivate func percent(_ percent: Int) throws(AmountError) -> Amount {
    try scaled(by: Amount(count: percent), over: Amount(count: 1), places: Amount.decimals)
  }
}
