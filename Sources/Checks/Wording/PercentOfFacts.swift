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
      let stated = statedPercent(percent, of: figure)
      return PercentPair(
        arithmetic: PercentArithmetic(part: part, whole: whole, stated: percent, statedDecimals: stated.decimals),
        percent: stated.passage, part: figure.passage, whole: target.passage, isCertain: false)
    }
  }

  /// "68 sản phẩm 03 sao chiếm 78,2%" of 87; "26.004 triệu đồng, đạt 11,1% kế hoạch vốn" of the sum of the plan.
  var sharesOfTotals: [PercentPair] {
    facts.sums.flatMap { sum in
      sum.parts.compactMap { part in
        guard let share = part.sharePercent else { return nil }
        let printed = quantities(in: part.passage.range).first { $0.quantity.isPercent && $0.quantity.value == share }
        let percent = printed.map { $0.paragraph.passage($0.quantity.range) }
        return PercentPair(
          arithmetic: PercentArithmetic(
            part: PrintedValue(part.value, in: self, at: part.passage),
            whole: PrintedValue(sum.total.value, in: self, at: sum.total.passage).inUnit(
              of: PrintedValue(part.value, in: self, at: part.passage)),
            stated: share, statedDecimals: printed?.quantity.decimals ?? share.decimalsNeeded),
          percent: percent ?? part.passage, part: part.passage, whole: sum.total.passage)
      }
    }
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

  private func statedPercent(_ percent: Amount, of figure: FigureFact) -> (passage: Passage, decimals: Int) {
    let range = TextRange(figure.passage.range.start, figure.passage.range.end + 80)
    guard let found = quantities(in: range).first(where: { $0.quantity.value == percent }) else {
      return (figure.passage, percent.decimalsNeeded)
    }
    return (found.paragraph.passage(found.quantity.range), found.quantity.decimals)
  }
}

extension PrintedValue {
  /// A total stands in the unit of its parts where one of both names none: "34 mô hình, trong đó 24 trồng trọt".
  fileprivate func inUnit(of other: PrintedValue) -> PrintedValue {
    guard !isComparable(with: other) else { return self }
    var copy = self
    copy.unit = other.unit
    return copy
  }
}
