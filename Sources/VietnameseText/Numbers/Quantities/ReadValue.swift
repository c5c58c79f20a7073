/// The value that a text consists of, as in a table's cell: "9.000", "> 15", "5 - 7", "72,0%", "từ 15 trở lên".
///
/// Nil where it holds other words too. A number alone is a value here, never a label or a year.
public func readValue(in scalars: [Unicode.Scalar]) -> StatedQuantity? {
  guard scalars.count <= 40 else { return nil }
  let lexemes = listLexemes(in: scalars)
  let numbers = lexemes.indices.compactMap { index -> NumberToken? in
    guard let number = readNumber(in: scalars, at: lexemes[index].range.lowerBound) else { return nil }
    let isNegative = index == 1 && ["-", "−", "–"].contains(lexemes[0].key)
    return NumberToken(number: number, role: .quantity, isNegative: isNegative, lexeme: index)
  }
  let quantities = listQuantities(lexemes: lexemes, numbers: numbers)
  guard quantities.count == 1, let quantity = quantities.first else { return nil }
  let start = quantity.lexemes.lowerBound - (numbers[0].isNegative ? 1 : 0)
  guard start <= 0, max(quantity.lexemes.upperBound, quantity.boundEnd ?? 0) == lexemes.count else { return nil }
  return quantity.unit?.kind == .unknown ? nil : quantity
}
