public import Domain

/// Why what was typed in a number field is not a number.
public enum TypedNumberError: Error, Hashable, Sendable, CaseIterable {
  case empty
  /// Something else than digits, marks, blanks between groups and a sign.
  case notANumber
  /// Points or blanks that do not group thousands: "20.6000".
  case malformedGrouping
  /// More than four decimals.
  case tooPrecise
  /// More than 922.337.203.685.477,5807.
  case tooLarge
}

/// Reads what an officer types: "12.345,6", "12345,6", "12345.6", "1.234" (a thousand), " 7 ", "−5", "12 345".
///
/// The rules are those of a printed number; a sign may stand first, and blanks may group thousands.
public func parseTypedNumber(_ text: String) throws(TypedNumberError) -> Amount {
  var scalars = text.unicodeScalars.filter { $0.value != 0x200B && $0.value != 0xFEFF }[...]
  while scalars.first?.isBlank == true { scalars.removeFirst() }
  while scalars.last?.isBlank == true { scalars.removeLast() }
  guard let first = scalars.first else { throw .empty }
  let isNegative = "-−–".unicodeScalars.contains(first)
  if isNegative || first == "+" { scalars.removeFirst() }
  while scalars.first?.isBlank == true { scalars.removeFirst() }

  let digits = try pointsForBlanks(Array(scalars))
  guard let number = readNumber(in: digits, at: 0), number.range == digits.indices else { throw .notANumber }
  switch number.reading {
  case .amount(let amount): return isNegative ? Amount(tenThousandths: -amount.tenThousandths) : amount
  case .malformed(.malformedGrouping), .malformed(.mixedMarks): throw .malformedGrouping
  case .malformed(.tooPrecise): throw .tooPrecise
  case .malformed(.tooLarge): throw .tooLarge
  }
}

/// "12 345,6" → "12.345,6". Blanks and points together, or blanks elsewhere than between digits, are refused.
private func pointsForBlanks(_ scalars: [Unicode.Scalar]) throws(TypedNumberError) -> [Unicode.Scalar] {
  guard scalars.contains(where: \.isBlank) else { return scalars }
  let hasOther = scalars.contains { !$0.isBlank && !$0.isWesternDigit && $0 != "," && $0 != "." }
  if hasOther { throw .notANumber }
  let groups = scalars.split(maxSplits: .max, omittingEmptySubsequences: false, whereSeparator: \.isBlank)
  guard !scalars.contains("."), groups.dropFirst().allSatisfy({ $0.prefix { $0 != "," }.count == 3 })
  else { throw .malformedGrouping }
  return scalars.map { $0.isBlank ? "." : $0 }
}
