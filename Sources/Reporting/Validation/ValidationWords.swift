public import Domain
import VietnameseText

/// What stands at a cell whose figure breaks a rule: the office's own words where it has set some, with the numbers behind.
public func validationWords(_ finding: ValidationFinding, catalogue: IndicatorCatalogue) -> String {
  let numbers = faultWords(finding, catalogue)
  return finding.rule.message.isEmpty ? numbers : "\(finding.rule.message) (\(numbers))"
}

private func faultWords(_ finding: ValidationFinding, _ catalogue: IndicatorCatalogue) -> String {
  func name(_ side: FigureSum) -> String {
    let names = side.codes.map { catalogue[$0]?.name ?? $0 }
    return side.fixed.map { enumerated(names + [formatNumber($0)]) } ?? enumerated(names)
  }
  switch finding.fault {
  case .comparisonFails(let left, let relation, let right):
    guard case .comparison(let a, _, let b) = finding.rule.kind else { return "" }
    return "\(name(a)) là \(numberWords(left)), phải \(relationWords(relation)) \(name(b)) là \(numberWords(right))"
  case .outside(let value, let lower, let upper):
    return "\(numberWords(value)) nằm ngoài giới hạn \(rangeWords(lower, upper))"
  case .unlikePastYears(let value, let range):
    return "\(numberWords(value)) khác các năm trước: \(range.valuesUsed) năm gần đây cho khoảng "
      + rangeWords(range.lower.rounded(places: 1), range.upper.rounded(places: 1))
  case .figure(let warning): return warning.sentence.vi
  }
}

private func rangeWords(_ lower: Amount?, _ upper: Amount?) -> String {
  switch (lower, upper) {
  case (let lower?, let upper?): "từ \(formatNumber(lower)) đến \(formatNumber(upper))"
  case (let lower?, nil): "từ \(formatNumber(lower)) trở lên"
  case (nil, let upper?): "đến \(formatNumber(upper))"
  case (nil, nil): ""
  }
}

/// Without the leading zero of running text.
private func numberWords(_ quantity: Quantity) -> String {
  formatNumber(quantity.amount) + (quantity.unit.isPercent ? "%" : " \(quantity.unit.symbol)")
}

private func relationWords(_ relation: Relation) -> String {
  switch relation {
  case .equal: "bằng"
  case .atMost: "không lớn hơn"
  case .lessThan: "nhỏ hơn"
  case .atLeast: "không nhỏ hơn"
  case .moreThan: "lớn hơn"
  case .notEqual: "khác"
  }
}
