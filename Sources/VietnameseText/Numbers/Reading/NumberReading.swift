public import Domain

/// What a printed number says, or why it says nothing.
public enum NumberReading: Hashable, Sendable {
  case amount(Amount)
  case malformed(NumberFault)

  /// Nil where the number is malformed: no guess is made.
  public var amount: Amount? {
    if case .amount(let amount) = self { amount } else { nil }
  }

  public var fault: NumberFault? {
    if case .malformed(let fault) = self { fault } else { nil }
  }
}

/// Why a printed number cannot be read.
public enum NumberFault: Hashable, Sendable {
  /// Points that neither group thousands nor stand before one or two decimals: "20.6000", "1.23.456", "0.500".
  case malformedGrouping
  /// More than one comma, or a comma before a point: "1,234,567", "1,234.5".
  case mixedMarks
  /// More than four decimals: "0,12345".
  case tooPrecise
  /// Larger than an amount holds, 922.337.203.685.477,5807.
  case tooLarge
}

/// A number at a place of a text: its digits and marks, not its sign or unit.
public struct PrintedNumber: Hashable, Sendable {
  public var range: Range<Int>
  public var reading: NumberReading
  /// Decimals as printed: 1 in "8,0".
  public var decimals: Int
  /// Thousands are grouped by points: "2.500".
  public var isGrouped: Bool

  public var amount: Amount? { reading.amount }
}

/// Reads the number whose first digit stands at `start`; nil where no digit stands there.
///
/// "." groups thousands and "," is the decimal mark: "48.231,7" is 48231,7 and "2.500" is 2500.
/// A point before one or two digits is a decimal mark too: "64.6" is 64,6. "01" is 1.
public func readNumber(in scalars: [Unicode.Scalar], at start: Int) -> PrintedNumber? {
  guard scalars.indices.contains(start), scalars[start].isWesternDigit else { return nil }
  let end = endOfNumber(in: scalars, from: start)
  let groups = groupDigits(scalars[start..<end])
  let (reading, decimals) = readGroups(groups)
  let isGrouped = groups.count > (decimals > 0 ? 2 : 1) && reading.amount != nil
  return PrintedNumber(range: start..<end, reading: reading, decimals: decimals, isGrouped: isGrouped)
}

/// Digits between two marks, with the mark before them.
struct DigitGroup {
  var mark: Unicode.Scalar?
  var digits: [UInt8]
}

func groupDigits(_ scalars: ArraySlice<Unicode.Scalar>) -> [DigitGroup] {
  var groups: [DigitGroup] = [DigitGroup(mark: nil, digits: [])]
  for scalar in scalars {
    if scalar.isWesternDigit {
      groups[groups.count - 1].digits.append(UInt8(scalar.value - 0x30))
    } else {
      groups.append(DigitGroup(mark: scalar, digits: []))
    }
  }
  return groups
}

func readGroups(_ groups: [DigitGroup]) -> (reading: NumberReading, decimals: Int) {
  let commas = groups.filter { $0.mark == "," }.count
  guard commas <= 1, commas == 0 || groups.last?.mark == "," else { return (.malformed(.mixedMarks), 0) }
  var whole = groups
  var decimals: [UInt8] = []
  if commas == 1 {
    decimals = whole.removeLast().digits
  } else if whole.count == 2, (1...2).contains(whole[1].digits.count) {
    decimals = whole.removeLast().digits
  }
  guard isThousandsGrouping(whole) else { return (.malformed(.malformedGrouping), decimals.count) }
  return (readDigits(whole.flatMap(\.digits), decimals: decimals), decimals.count)
}

/// One group, or a first group of one to three digits that is not zero and groups of three.
private func isThousandsGrouping(_ groups: [DigitGroup]) -> Bool {
  guard groups.count > 1 else { return true }
  return groups[0].digits.count <= 3 && groups[0].digits.first != 0
    && groups.dropFirst().allSatisfy { $0.digits.count == 3 }
}

private func readDigits(_ whole: [UInt8], decimals: [UInt8]) -> NumberReading {
  guard decimals.count <= Amount.decimals else { return .malformed(.tooPrecise) }
  var value: Int64 = 0
  let padding = Array(repeating: UInt8(0), count: Amount.decimals - decimals.count)
  for digit in whole + decimals + padding {
    let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflowsToo) = tenfold.addingReportingOverflow(Int64(digit))
    if overflows || overflowsToo { return .malformed(.tooLarge) }
    value = sum
  }
  return .amount(Amount(tenThousandths: value))
}
