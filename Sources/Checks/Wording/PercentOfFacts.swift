import Domain
import VietnameseText

extension CheckedDocument {
  /// Percentages of plan whose plan was read as a target of the same indicator close by, as in the row of a table.
  var percentsOfTargets: [PercentPair] {
    facts.figures.compactMap { figure in
      guard let percent = figure.ofPlanPercent, let value = figure.value, figure.kind != .target,
        let target = target(of: figure), let planned = target.value
      else { return nil }
      let whole = PrintedValue(planned, decimals: planned.decimalsNeeded, unit: MeasureUnit(target.unit)).exact
      let part = PrintedValue(value, decimals: value.decimalsNeeded, unit: MeasureUnit(figure.unit))
      let stated = statedPercent(percent, near: figure.passage)
      return PercentPair(
        arithmetic: PercentArithmetic(part: part, whole: whole, stated: percent, statedDecimals: stated.decimals),
        percent: stated.passage, part: figure.passage, whole: target.passage, isCertain: false)
    }
  }

  /// "68 sản phẩm 03 sao chiếm 78,2%" of 87; "26.004 triệu đồng, đạt 11,1% kế hoạch vốn" of the sum of the plan.
  var sharesOfTotals: [PercentPair] {
    facts.sums.flatMap { sum -> [PercentPair] in
      let total = value(of: sum.total)
      return sum.parts.compactMap { term -> PercentPair? in
        guard let share = term.sharePercent else { return nil }
        let part = value(of: term)
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
  private func value(of term: SumFact.Term) -> PrintedValue {
    let printed = PrintedValue(term.value, in: self, at: term.passage)
    guard printed.unit == nil, let figure = facts.figures.first(where: { $0.passage == term.passage }) else {
      return printed
    }
    return PrintedValue(term.value, decimals: term.value.decimalsNeeded, unit: MeasureUnit(figure.unit))
  }

  private func target(of figure: FigureFact) -> FigureFact? {
    guard let period = figure.period else { return nil }
    let unit = MeasureUnit(figure.unit)
    guard !unit.isPercent else { return nil }
    let targets = facts.figures.filter { target in
      target.kind == .target && target.indicator == figure.indicator && target.scope == figure.scope
        && (target.period == period || target.period == period.reportingYear)
        && [.equal, .atLeast, .moreThan].contains(target.comparator) && target.ofPlanPercent == nil
        && MeasureUnit(target.unit).isComparable(with: unit)
        && abs(target.passage.range.start - figure.passage.range.start) <= 300
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

extension PrintedValue {
  /// In the unit of the other where it names none of its own: "34 mô hình, trong đó 24 trồng trọt".
  fileprivate func inUnit(of other: PrintedValue) -> PrintedValue {
    guard unit == nil, other.unit != nil else { return self }
    var copy = self
    copy.unit = other.unit
    return copy
  }
}
