/// A number's decimal digits, rounded and printed without passing through binary fractions: 0,1 stays 0,1.
struct DecimalDigits {
  private(set) var isNegative = false
  /// From the first that is not 0.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the point; below 0 for zeros behind it.
  private var point = 0

  var isZero: Bool { digits.isEmpty }

  /// "1234.5", "-1.2E-3": what a workbook writes. Beyond 15 digits it holds the remains of binary fractions, which are rounded away.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    var at = text.startIndex
    if at < text.endIndex, text[at] == "-" || text[at] == "+" {
      isNegative = text[at] == "-"
      at += 1
    }
    var hasDigit = false
    var isPastPoint = false
    while at < text.endIndex {
      let scalar = text[at]
      if scalar == ".", !isPastPoint {
        isPastPoint = true
      } else if scalar.isASCIIDigit {
        hasDigit = true
        if scalar != "0" || !digits.isEmpty {
          if digits.count < 400 { digits.append(UInt8(scalar.value - 48)) }
          if !isPastPoint { point += 1 }
        } else if isPastPoint {
          point -= 1
        }
      } else {
        break
      }
      at += 1
    }
    guard hasDigit, let exponent = readExponent(text[at...]) else { return nil }
    point += exponent
    guard (-40...40).contains(point) || digits.isEmpty else { return nil }
    round(toCount: 15)
  }

  /// The point moved to the right.
  mutating func shift(_ places: Int) { point += places }

  /// Rounded half away from zero.
  mutating func round(places: Int) { round(toCount: point + places) }

  private mutating func round(toCount count: Int) {
    if count < digits.count {
      let goesUp = count >= 0 && digits[count] >= 5
      digits.removeLast(digits.count - max(0, count))
      if goesUp { addOne(at: count) }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }

  private mutating func addOne(at count: Int) {
    var at = count - 1
    while at >= 0, digits[at] == 9 {
      digits.removeLast()
      at -= 1
    }
    if at >= 0 {
      digits[at] += 1
    } else {
      digits = [1]
      point += 1
    }
  }

  /// Places behind the point that are not 0.
  var places: Int { max(0, digits.count - point) }

  /// Zeros between the point and the first other digit, where none stands before the point.
  var zerosBehindPoint: Int { max(0, -point) }

  /// The digits with "," before the places, and "." between thousands where they are grouped; no sign.
  func append(to scalars: inout [Unicode.Scalar], integerDigits: Int, leastPlaces: Int, isGrouped: Bool) {
    let whole = max(integerDigits, point, 0)
    for position in 0..<whole {
      let rest = whole - position
      if isGrouped, position > 0, rest % 3 == 0 { scalars.append(".") }
      scalars.append(digit(position - whole + point))
    }
    let places = max(leastPlaces, places)
    guard places > 0 else { return }
    scalars.append(",")
    for position in 0..<places { scalars.append(digit(point + position)) }
  }

  /// The number times 10,000 where that is whole and fits.
  var tenThousandths: Int64? {
    guard digits.count - point <= 4, point <= 14 else { return nil }
    let whole = (0..<max(0, point + 4)).reduce(Int64(0)) {
      $0 * 10 + Int64(digits.indices.contains($1) ? digits[$1] : 0)
    }
    return isNegative ? -whole : whole
  }

  private func digit(_ index: Int) -> Unicode.Scalar {
    Unicode.Scalar(48 + (digits.indices.contains(index) ? digits[index] : 0))
  }
}

/// The power of ten behind a number, 0 where none stands there; nil where something else does.
private func readExponent(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
  guard let first = text.first else { return 0 }
  guard first == "E" || first == "e" else { return nil }
  var digits = text.dropFirst()
  let isNegative = digits.first == "-"
  if isNegative || digits.first == "+" { digits = digits.dropFirst() }
  guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy(\.isASCIIDigit) else { return nil }
  let value = digits.reduce(0) { $0 * 10 + Int($1.value - 48) }
  return isNegative ? -value : value
}
