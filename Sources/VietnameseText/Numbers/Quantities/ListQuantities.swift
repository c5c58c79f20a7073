import Domain

/// Every quantity of a text that is already cut up; see `listQuantities(in:)`.
public func listQuantities(lexemes: [Lexeme], numbers: [NumberToken]) -> [StatedQuantity] {
  var quantities: [StatedQuantity] = []
  var index = 0
  while index < numbers.count {
    let token = numbers[index]
    guard token.role == .quantity else {
      index += 1
      continue
    }
    let next = index + 1 < numbers.count ? numbers[index + 1] : nil
    let partner = next.flatMap { readPartner($0, of: token, in: lexemes) }
    quantities.append(readQuantity(token, partner, in: lexemes))
    index += partner == nil ? 1 : 2
  }
  return quantities
}

/// A second number that belongs to the first.
private enum Partner {
  /// "15 - 20".
  case upper(NumberToken)
  /// "02/59 mẫu", "412 ha/405 ha".
  case base(NumberToken)
  /// "7 triệu 520 nghìn con".
  case rest(NumberToken)

  var token: NumberToken {
    switch self {
    case .upper(let token), .base(let token), .rest(let token): token
    }
  }
}

private func readPartner(_ next: NumberToken, of token: NumberToken, in lexemes: [Lexeme]) -> Partner? {
  if next.role == .base { return next.lexeme == token.lexeme + 2 ? .base(next) : nil }
  if isUpperEnd(next, of: token, in: lexemes) { return .upper(next) }
  guard next.role == .quantity, let unit = readUnit(in: lexemes, at: token.lexeme + 1) else { return nil }
  let gap = next.lexeme - unit.lexemes.upperBound
  if gap == 1, lexemes[unit.lexemes.upperBound].key == "/",
    readUnit(in: lexemes, at: next.lexeme + 1)?.symbol == unit.symbol
  {
    return .base(next)
  }
  if gap == 0, joinedAmount(token, next, in: lexemes) != nil { return .rest(next) }
  return nil
}

/// "15 - 20", "1÷3", "10% đến 15%": a dash, "÷" or "đến" alone stands between, and the second is the larger.
private func isUpperEnd(_ upper: NumberToken, of lower: NumberToken, in lexemes: [Lexeme]) -> Bool {
  guard upper.role == .quantity || upper.role == .numbering else { return false }
  var at = lower.lexeme + 1
  if lexemes[at].key == "%" { at += 1 }
  guard at < upper.lexeme, ["-", "–", "—", "−", "÷", "~", "đến", "tới"].contains(lexemes[at].key),
    at + 1 == upper.lexeme
  else { return false }
  guard let low = lower.number.amount, let high = upper.number.amount else { return false }
  return low < high
}

private let multipleSizes: [WordKey: Int64] = [
  "nghìn": 1000, "ngàn": 1000, "vạn": 10_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000,
]

/// "7 triệu 520 nghìn" in the smaller multiple: 7520. Nil where the second multiple is not the smaller.
private func joinedAmount(_ large: NumberToken, _ small: NumberToken, in lexemes: [Lexeme]) -> Amount? {
  guard small.lexeme == large.lexeme + 2, small.lexeme + 1 < lexemes.count,
    let first = multipleSizes[lexemes[large.lexeme + 1].key],
    let second = multipleSizes[lexemes[small.lexeme + 1].key], second < first, let high = large.number.amount,
    let low = small.number.amount
  else { return nil }
  let (scaled, overflows) = high.tenThousandths.multipliedReportingOverflow(by: first / second)
  return overflows ? nil : try? Amount(tenThousandths: scaled).adding(low)
}

private func readQuantity(_ token: NumberToken, _ partner: Partner?, in lexemes: [Lexeme]) -> StatedQuantity {
  let last = partner?.token ?? token
  let unit = readUnit(in: lexemes, at: last.lexeme + 1)
  let words = readComparator(before: token.lexeme, in: lexemes)
  let unitEnd = unit?.lexemes.upperBound ?? last.lexeme + 1
  var quantity = StatedQuantity(
    range: lexemes[words.start].range.lowerBound..<lexemes[unitEnd - 1].range.upperBound,
    numberRange: token.range.lowerBound..<last.range.upperBound, comparator: words.comparator,
    isEstimate: words.isEstimate, value: signed(token), fault: token.number.reading.fault,
    decimals: token.number.decimals, unit: unit, lexemes: words.start..<unitEnd, firstNumber: token.lexeme)
  switch partner {
  case .upper(let upper):
    quantity.comparator = .range
    quantity.upper = signed(upper)
    return quantity
  case .base(let base): quantity.base = base.number.amount
  case .rest(let rest): quantity.value = joinedAmount(token, rest, in: lexemes)
  case nil: break
  }
  let bound = readBound(after: unitEnd, in: lexemes).flatMap {
    words.hasFrom || $0.end - unitEnd <= 7 && !hasVerb(unitEnd..<$0.end, lexemes) ? $0 : nil
  }
  quantity.boundEnd = bound?.end
  if quantity.comparator == .equal, let bound { quantity.comparator = bound.comparator }
  return quantity
}

/// "đơn vị hoàn thành tốt nhiệm vụ trở lên": behind a verb "trở lên" bounds its rank, not the number.
private func hasVerb(_ range: Range<Int>, _ lexemes: [Lexeme]) -> Bool {
  range.contains { ["đạt", "hoàn", "được", "xếp", "có", "trình"].contains(lexemes[$0].key) }
}

private func signed(_ token: NumberToken) -> Amount? {
  token.number.amount.map { token.isNegative ? Amount(tenThousandths: -$0.tenThousandths) : $0 }
}
