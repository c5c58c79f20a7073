import Domain

/// Figures with a share of a plan that the document states before them: "Tổng kế hoạch vốn … 235.261 triệu đồng … đạt 11,1% kế hoạch vốn".
func listPlanShares(_ figures: [FigureFact]) -> [SumFact] {
  var parts: [Int: [Int]] = [:]
  for (index, figure) in figures.enumerated() {
    guard figure.ofPlanPercent != nil, figure.unit != "%", figure.value != nil,
      let plan = figures[..<index].lastIndex(where: { isPlan($0, of: figure) })
    else { continue }
    parts[plan, default: []].append(index)
  }
  return parts.sorted { $0.key < $1.key }.compactMap { plan, shares in
    guard let total = term(figures[plan]) else { return nil }
    return SumFact(
      relation: .share, total: total,
      parts: shares.compactMap { index in
        var part = term(figures[index])
        part?.sharePercent = figures[index].ofPlanPercent
        return part
      })
  }
}

private func isPlan(_ plan: FigureFact, of figure: FigureFact) -> Bool {
  guard plan.kind == .target, plan.unit == figure.unit, plan.ofPlanPercent == nil, plan.scope == nil,
    let value = plan.value,
    value > .zero, plan.period?.lastYear == figure.period?.lastYear
  else { return false }
  if plan.indicator == figure.indicator { return plan.task == nil || topTask(plan.task) == topTask(figure.task) }
  return plan.indicator.lowercased().contains("kế hoạch vốn") && figure.passage.quote.contains("kế hoạch vốn")
}

/// "1.2" of "1.2#4".
private func topTask(_ id: String?) -> Substring? { id?.prefix { $0 != "#" } }

private func term(_ figure: FigureFact) -> SumFact.Term? {
  figure.value.map { SumFact.Term(value: $0, passage: figure.passage) }
}
