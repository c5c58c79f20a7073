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
  /// "02/59 mẫu", "412 ha/405 ha": what it is a part of, or stands against.
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
