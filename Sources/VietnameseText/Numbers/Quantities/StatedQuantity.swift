public import Domain

/// A quantity as a sentence states it: "trên 20 sản phẩm", "15,5 - 16 tiêu chí", "từ 02 lớp trở lên".
public struct StatedQuantity: Hashable, Sendable {
  /// From the comparator to the unit; without "trở lên", which may stand farther on.
  public var range: Range<Int>
  /// From the first digit to the last.
  public var numberRange: Range<Int>
  public var comparator: Comparator
  public var isEstimate: Bool
  /// Nil where a number is malformed.
  public var value: Amount?
  /// Upper end, where the comparator is `range`.
  public var upper: Amount?
  /// Why there is no value.
  public var fault: NumberFault?
  /// Decimals as printed, of the first number.
  public var decimals: Int
  /// Nil where no unit stands after the number.
  public var unit: UnitReading?
  /// "02/59 mẫu" → 59.
  public var base: Amount?
  /// Lexemes from the comparator to the unit, and up to the words "trở lên" where they stand.
  public var lexemes: Range<Int>
  /// The lexeme of its first number.
  public var firstNumber: Int
  /// Past the words "trở lên" or "trở xuống", where they stand.
  public var boundEnd: Int?
}

/// Every quantity of a paragraph or cell, in order: numbers that count or measure, with comparator, range and unit.
///
/// Dates, years, durations, labels, document symbols and numbers of names are left out (`listNumbers` has them).
public func listQuantities(in scalars: [Unicode.Scalar]) -> [StatedQuantity] {
  let lexemes = listLexemes(in: scalars)
  return listQuantities(lexemes: lexemes, numbers: listNumbers(in: scalars, lexemes: lexemes))
}

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
    let upper = next.flatMap { isUpperEnd($0, of: token, in: lexemes) ? $0 : nil }
    let base = upper == nil ? next.flatMap { isBase($0, of: token) ? $0 : nil } : nil
    quantities.append(readQuantity(token, upper: upper, base: base, in: lexemes))
    index += upper == nil && base == nil ? 1 : 2
  }
  return quantities
}

private func isBase(_ token: NumberToken, of part: NumberToken) -> Bool {
  token.role == .base && token.lexeme == part.lexeme + 2
}

/// "15 - 20", "1÷3", "10% đến 15%": a dash, "÷" or "đến" alone stands between, and the second is the larger.
private func isUpperEnd(_ upper: NumberToken, of lower: NumberToken, in lexemes: [Lexeme]) -> Bool {
  guard upper.role == .quantity || upper.role == .numbering else { return false }
  var at = lower.lexeme + 1
  if lexemes[at].text == "%" { at += 1 }
  guard at < upper.lexeme, ["-", "–", "—", "−", "÷", "~", "đến", "tới"].contains(lexemes[at].text),
    at + 1 == upper.lexeme
  else { return false }
  guard let low = lower.number.amount, let high = upper.number.amount else { return false }
  return low < high
}

private func readQuantity(
  _ token: NumberToken, upper: NumberToken?, base: NumberToken?, in lexemes: [Lexeme]
) -> StatedQuantity {
  let last = upper ?? base ?? token
  let unit = readUnit(in: lexemes, at: last.lexeme + 1)
  let words = readComparator(before: token.lexeme, in: lexemes)
  let unitEnd = unit?.lexemes.upperBound ?? last.lexeme + 1
  let bound = upper == nil ? readBound(after: unitEnd, in: lexemes) : nil
  let fault = token.number.reading.fault ?? upper?.number.reading.fault
  let lexemeRange = words.start..<unitEnd
  return StatedQuantity(
    range: lexemes[words.start].range.lowerBound..<lexemes[unitEnd - 1].range.upperBound,
    numberRange: token.range.lowerBound..<last.range.upperBound,
    comparator: upper != nil ? .range : words.comparator == .equal ? bound?.comparator ?? .equal : words.comparator,
    isEstimate: words.isEstimate,
    value: fault == nil ? signed(token) : nil,
    upper: fault == nil ? upper.flatMap(signed) : nil,
    fault: fault, decimals: token.number.decimals, unit: unit, base: base?.number.amount,
    lexemes: lexemeRange, firstNumber: token.lexeme, boundEnd: bound?.end)
}

private func signed(_ token: NumberToken) -> Amount? {
  token.number.amount.map { token.isNegative ? Amount(tenThousandths: -$0.tenThousandths) : $0 }
}
