import Domain
import VietnameseText

extension CheckedDocument {
  /// Percentages of plan whose plan was read as a target of the same indicator close by, as in the row of a table.
  var percentsOfTargets: [PercentPair] {
    let targets = FiguresByPlace(facts.figures.filter { $0.kind == .target && $0.ofPlanPercent == nil })
    return facts.figures.compactMap { figure in
      guard let percent = figure.ofPlanPercent, let value = figure.value, figure.kind != .target,
        let target = target(of: figure, among: targets), let planned = target.value
      else { return nil }
      let stated = statedPercent(percent, near: figure.passage)
      if target.unit == figure.unit, !figure.passage.quote.contains("%"),
        isPlainlyRight(percent, decimals: stated.decimals, of: value, planned)
      {
        return nil
      }
      let whole = PrintedValue(planned, decimals: planned.decimalsNeeded, unit: MeasureUnit(target.unit)).exact
      let part = PrintedValue(value, decimals: value.decimalsNeeded, unit: MeasureUnit(figure.unit))
      return PercentPair(
        arithmetic: PercentArithmetic(part: part, whole: whole, stated: percent, statedDecimals: stated.decimals),
        percent: stated.passage, part: figure.passage, whole: target.passage, isCertain: false)
    }
  }

  /// "68 sản phẩm 03 sao chiếm 78,2%" of 87; "26.004 triệu đồng, đạt 11,1% kế hoạch vốn" of the sum of the plan.
  var sharesOfTotals: [PercentPair] {
    let figures = FiguresByPlace(facts.figures)
    return facts.sums.flatMap { sum -> [PercentPair] in
      guard sum.parts.contains(where: { $0.sharePercent != nil }) else { return [] }
      let total = value(of: sum.total, among: figures)
      return sum.parts.compactMap { term -> PercentPair? in
        guard let share = term.sharePercent else { return nil }
        let part = value(of: term, among: figures)
        let stated = statedPercent(share, near: term.passage)
        return PercentPair(
          arithmetic: PercentArithmetic(
            part: part.inUnit(of: total), whole: total.inUnit(of: part), stated: share,
            statedDecimals: stated.decimals),
          percent: stated.passage, part: term.passage, whole: sum.total.passage)
      }
    }
  }

  /// With the unit of the figure that was read there, where none is printed beside it, as in a table.
  private func value(of term: SumFact.Term, among figures: FiguresByPlace) -> PrintedValue {
    let printed = PrintedValue(term.value, in: self, at: term.passage)
    guard printed.unit == nil,
      let figure = figures.near(term.passage.range.start, within: 0).first(where: { $0.passage == term.passage })
    else { return printed }
    return PrintedValue(term.value, decimals: term.value.decimalsNeeded, unit: MeasureUnit(figure.unit))
  }

  private func target(of figure: FigureFact, among figures: FiguresByPlace) -> FigureFact? {
    guard let period = figure.period else { return nil }
    let unit = MeasureUnit(figure.unit)
    guard !unit.isPercent else { return nil }
    let targets = figures.near(figure.passage.range.start, within: 300).filter { target in
      target.indicator == figure.indicator && target.scope == figure.scope
        && (target.period == period || target.period == period.reportingYear)
        && [.equal, .atLeast, .moreThan].contains(target.comparator)
        && MeasureUnit(target.unit).isComparable(with: unit)
    }
    return Set(targets.map(\.value)).count == 1 ? targets.first : nil
  }

  /// Where a percentage stands, in its figure's passage or soon after; the figure's place where it is not found.
  private func statedPercent(_ percent: Amount, near figure: Passage) -> (passage: Passage, decimals: Int) {
    let range = TextRange(figure.range.start, figure.range.end + 80)
    guard let found = quantities(in: range).first(where: { $0.quantity.value == percent }) else {
      return (figure, percent.decimalsNeeded)
    }
    let place = found.quantity.numberRange.lowerBound..<found.quantity.range.upperBound
    return (found.paragraph.passage(place), found.quantity.decimals)
  }
}

/// Right well within half a unit of its last decimal: nothing more exact needs to be reckoned. For the many cells of a table.
private func isPlainlyRight(_ percent: Amount, decimals: Int, of value: Amount, _ planned: Amount) -> Bool {
  guard planned > .zero else { return false }
  let half = [0.5, 0.05, 0.005, 0.0005][min(max(decimals, 0), 3)]
  return abs(value.double / planned.double * 100 - percent.double) < half * 0.98
}

/// Figures in the order of their places.
private struct FiguresByPlace {
  private let figures: [FigureFact]

  init(_ figures: [FigureFact]) {
    self.figures = figures.sorted { $0.passage.range.start < $1.passage.range.start }
  }

  /// Those that begin at most so far before or behind a place.
  func near(_ place: Int, within distance: Int) -> ArraySlice<FigureFact> {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].passage.range.start < place - distance { low = middle + 1 } else { high = middle }
    }
    return figures[low...].prefix { $0.passage.range.start <= place + distance }
  }
}

extension PrintedValue {
  /// In the unit of the other where it names none of its own: "34 mô hình, trong đó 24 trồng trọt".
  fileprivate func inUnit(of other: PrintedValue) -> PrintedValue {
    guard unit == nil, other.unit != nil else { return self }
    var copy = self
    copy.unit = other.unit
    return copy
  }
}
