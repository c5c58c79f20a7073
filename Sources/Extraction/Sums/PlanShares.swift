import Domain

/// Figures with a share of a plan that the document states before them: "Tổng kế hoạch vốn … 235.261 triệu đồng … đạt 11,1% kế hoạch vốn".
func listPlanShares(_ figures: [FigureFact]) -> [SumFact] {
  let plans = figures.indices.filter { mayBePlan(figures[$0]) }
  var parts: [Int: [Int]] = [:]
  var next = 0
  for (index, figure) in figures.enumerated() {
    while next < plans.count, plans[next] < index { next += 1 }
    guard figure.ofPlanPercent != nil, figure.unit != "%", figure.value != nil,
      let plan = plans[..<next].suffix(200).last(where: { isPlan(figures[$0], of: figure) })
    else { continue }
    parts[plan, default: []].append(index)
  }
  return parts.sorted { $0.key < $1.key }.compactMap { plan, shares in
    guard let total = term(figures[plan]) else { return nil }
    var sum = SumFact(
      relation: .share, total: total,
      parts: shares.compactMap { index in
        var part = term(figures[index])
        part?.sharePercent = figures[index].ofPlanPercent
        return part
      })
    sum.confidence = confidence(of: sum)
    return sum
  }
}

private func mayBePlan(_ figure: FigureFact) -> Bool {
  figure.kind == .target && figure.ofPlanPercent == nil && figure.scope == nil && (figure.value ?? .zero) > .zero
}

private func isPlan(_ plan: FigureFact, of figure: FigureFact) -> Bool {
  guard plan.unit == figure.unit, plan.period?.lastYear == figure.period?.lastYear else { return false }
  if plan.indicator == figure.indicator { return plan.task == nil || topTask(plan.task) == topTask(figure.task) }
  return plan.indicator.lowercased().contains("kế hoạch vốn") && figure.passage.quote.contains("kế hoạch vốn")
}

/// "1.2" of "1.2#4".
private func topTask(_ id: String?) -> Substring? { id?.prefix { $0 != "#" } }

private func term(_ figure: FigureFact) -> SumFact.Term? {
  figure.value.map { SumFact.Term(value: $0, passage: figure.passage) }
}
