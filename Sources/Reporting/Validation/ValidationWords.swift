public import Domain
import VietnameseText

/// What stands at a cell whose figure breaks a rule: the office's own words where it has set some, with the numbers behind.
public func validationWords(_ finding: ValidationFinding, catalogue: IndicatorCatalogue) -> BilingualText {
  let numbers = faultWords(finding, catalogue)
  guard !finding.rule.message.isEmpty else { return numbers }
  return BilingualText(vi: "\(finding.rule.message) (\(numbers.vi))", en: "\(finding.rule.message) (\(numbers.en))")
}

private func faultWords(_ finding: ValidationFinding, _ catalogue: IndicatorCatalogue) -> BilingualText {
  switch finding.fault {
  case .comparisonFails(let left, let relation, let right):
    guard case .comparison(let a, _, let b) = finding.rule.kind else { return BilingualText(vi: "", en: "") }
    let (first, second) = (sideWords(a, catalogue), sideWords(b, catalogue))
    return BilingualText(
      vi: "\(first) là \(numberWords(left)), phải \(relation.words.vi) \(second) là \(numberWords(right))",
      en: "\(first) is \(numberWords(left)), and must be \(relation.words.en) \(second), which is \(numberWords(right))"
    )
  case .outside(let value, let lower, let upper):
    let range = rangeWords(lower, upper)
    return BilingualText(
      vi: "\(numberWords(value)) nằm ngoài giới hạn \(range.vi)", en: "\(numberWords(value)) is not \(range.en)")
  case .unlikePastYears(let value, let history):
    let range = rangeWords(history.lower.rounded(places: 1), history.upper.rounded(places: 1))
    return BilingualText(
      vi: "\(numberWords(value)) khác các năm trước: \(history.valuesUsed) năm gần đây cho khoảng \(range.vi)",
      en: "\(numberWords(value)) is unlike past years: \(history.valuesUsed) of them lead to \(range.en)")
  case .figure(let warning): return warning.sentence
  }
}

private func sideWords(_ side: FigureSum, _ catalogue: IndicatorCatalogue) -> String {
  let names = side.codes.map { catalogue[$0]?.name ?? $0 }
  return (names + (side.fixed.map { [formatNumber($0)] } ?? [])).joined(separator: " + ")
}

private func rangeWords(_ lower: Amount?, _ upper: Amount?) -> BilingualText {
  switch (lower.map { formatNumber($0) }, upper.map { formatNumber($0) }) {
  case (let lower?, let upper?): BilingualText(vi: "từ \(lower) đến \(upper)", en: "from \(lower) to \(upper)")
  case (let lower?, nil): BilingualText(vi: "từ \(lower) trở lên", en: "\(lower) or more")
  case (nil, let upper?): BilingualText(vi: "đến \(upper)", en: "\(upper) or less")
  case (nil, nil): BilingualText(vi: "", en: "")
  }
}

/// Without the leading zero of running text.
private func numberWords(_ quantity: Quantity) -> String {
  formatNumber(quantity.amount) + (quantity.unit.isPercent ? "%" : " \(quantity.unit.symbol)")
}

extension Relation {
  fileprivate var words: BilingualText {
    switch self {
    case .equal: BilingualText(vi: "bằng", en: "equal to")
    case .atMost: BilingualText(vi: "không lớn hơn", en: "no more than")
    case .lessThan: BilingualText(vi: "nhỏ hơn", en: "less than")
    case .atLeast: BilingualText(vi: "không nhỏ hơn", en: "no less than")
    case .moreThan: BilingualText(vi: "lớn hơn", en: "more than")
    case .notEqual: BilingualText(vi: "khác", en: "other than")
    }
  }
}
