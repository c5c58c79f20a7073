import Domain
import VietnameseText

/// A stated percentage with the figures it was made of, where the document states them.
struct PercentPair {
  var arithmetic: PercentArithmetic
  var percent: Passage
  var part: Passage
  /// The figure that is 100 %.
  var whole: Passage
  /// All three stand together, so that no other reading is possible.
  var isCertain = true
}

extension CheckedParagraph {
  /// Percentages of this paragraph whose both figures stand in the same sentence.
  var percentPairs: [PercentPair] {
    quantities.indices.compactMap { index in
      guard isPlainPercent(index) else { return nil }
      return fraction(before: index) ?? baseAfter(index) ?? planBefore(index)
    }
  }

  /// A percentage that is stated as such: not "trên 72%", not "khoảng 72%".
  func isPlainPercent(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard quantity.isPercent, quantity.value != nil else { return false }
    switch quantity.comparator {
    case .equal: return true
    case .about: return quantity.isEstimate
    case .moreThan: return direction(before: index) == .up
    case .atLeast, .atMost, .lessThan, .range: return false
    }
  }

  /// "10/15 HTX, đạt 66,7%".
  private func fraction(before percent: Int) -> PercentPair? {
    guard percent > 0, let base = quantities[percent - 1].base, isJoined(percent - 1, percent, by: Self.joinsShare),
      direction(before: percent) == .equals, endsClause(percent) || readReference(after: percent)?.kind == .plan,
      var whole = PrintedValue(quantities[percent - 1])
    else { return nil }
    whole.amount = base
    return pair(part: percent - 1, percent: percent, whole: whole, at: quantities[percent - 1].numberRange)
  }

  /// "6.500 ha, đạt 72,2% kế hoạch (9.000 ha)", "bằng 108,3% cùng kỳ năm trước (6.000 ha)"; a plan behind the comparison with
  /// last year is no base of it: "bằng 57,1% cùng kỳ năm trước (kế hoạch 10 vụ)".
  private func baseAfter(_ percent: Int) -> PercentPair? {
    guard percent + 1 < quantities.count, let reference = readReference(after: percent),
      isBase(percent + 1, from: reference.end), reference.kind == .plan || !isPlan(percent + 1),
      let part = soleFigure(before: quantities[percent].lexemes.lowerBound),
      var whole = PrintedValue(quantities[percent + 1])
    else { return nil }
    if reference.kind == .plan { whole = whole.exact }
    return pair(part: part, percent: percent, whole: whole, at: quantities[percent + 1].range)
  }

  /// "Kế hoạch 9.000 ha, đã trồng 6.500 ha, đạt 72,2%".
  private func planBefore(_ percent: Int) -> PercentPair? {
    guard percent > 1, isPlan(percent - 2), quantities[percent - 2].base == nil, !quantities[percent - 1].isPercent,
      isSameSentence(quantities[percent - 2].lexemes.upperBound..<quantities[percent].lexemes.lowerBound),
      isOfPlan(percent), let whole = PrintedValue(quantities[percent - 2])?.exact
    else { return nil }
    return pair(part: percent - 1, percent: percent, whole: whole, at: quantities[percent - 2].range)
  }

  /// Percentages that follow from their two figures although those are in units of different kinds.
  var unequalPairs: [(arithmetic: PercentArithmetic, part: Passage, whole: Passage, units: (String, String))] {
    quantities.indices.compactMap { index in
      guard isPlainPercent(index), index > 0, index + 1 < quantities.count, let reference = readReference(after: index),
        isBase(index + 1, from: reference.end), let figure = nearestFigure(before: index),
        let part = PrintedValue(quantities[figure]),
        let whole = PrintedValue(quantities[index + 1]), let stated = quantities[index].value,
        let relative = direction(before: index).applied(to: stated), let units = differentKinds(part, whole)
      else { return nil }
      let raw = PercentArithmetic(
        part: PrintedValue(part.amount, decimals: quantities[figure].decimals, unit: nil),
        whole: PrintedValue(whole.amount, decimals: quantities[index + 1].decimals, unit: nil), stated: relative,
        statedDecimals: quantities[index].decimals)
      guard raw.verdict == .follows else { return nil }
      let arithmetic = PercentArithmetic(
        part: part, whole: whole, stated: relative, statedDecimals: quantities[index].decimals)
      return (arithmetic, passage(quantities[figure].range), passage(quantities[index + 1].range), units)
    }
  }

  /// The one figure of the sentence, else the quantity right before the percentage.
  private func nearestFigure(before percent: Int) -> Int? {
    if let figure = soleFigure(before: quantities[percent].lexemes.lowerBound) { return figure }
    let last = quantities[percent - 1]
    return isSameSentence(last.lexemes.upperBound..<quantities[percent].lexemes.lowerBound) ? percent - 1 : nil
  }

  private func differentKinds(_ a: PrintedValue, _ b: PrintedValue) -> (String, String)? {
    guard let first = a.unit, let second = b.unit, !first.isPercent, !second.isPercent,
      !first.isComparable(with: second), first.dimension.isMeasured || second.dimension.isMeasured
    else { return nil }
    return (first.symbol, second.symbol)
  }

  private func isOfPlan(_ percent: Int) -> Bool {
    if let reference = readReference(after: percent) { return reference.kind == .plan }
    return direction(before: percent) == .equals && isJoined(percent - 1, percent, by: Self.joinsResult)
      && endsClause(percent)
  }

  private func pair(part: Int, percent: Int, whole: PrintedValue, at place: Range<Int>) -> PercentPair? {
    let stated = quantities[percent]
    guard let value = PrintedValue(quantities[part]), let percentage = stated.value, value.isComparable(with: whole),
      let relative = direction(before: percent).applied(to: percentage)
    else { return nil }
    return PercentPair(
      arithmetic: PercentArithmetic(part: value, whole: whole, stated: relative, statedDecimals: stated.decimals),
      percent: percentPassage(percent), part: passage(quantities[part].range), whole: passage(place))
  }

  /// The number and its "%", without "đạt khoảng" before it.
  func percentPassage(_ percent: Int) -> Passage {
    passage(quantities[percent].numberRange.lowerBound..<quantities[percent].range.upperBound)
  }

  private static let joinsResult: Set<String> = [",", "(", "đạt", "bằng", "tương", "đương", "ước"]
  private static let joinsShare: Set<String> = joinsResult.union(["chiếm", "tỷ", "lệ", "tỉ"])
}
