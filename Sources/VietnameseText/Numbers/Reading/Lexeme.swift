import Foundation

/// A word, a number or a sign of a sentence, with its place: the grammar of numbers and quantities works on these.
public struct Lexeme: Sendable {
  public enum Kind: Sendable, Hashable {
    case word, number, sign
  }

  public var kind: Kind
  /// Code points of the text it was cut from.
  public var range: Range<Int>
  /// A word in lower case, composed (NFC) and with the tone mark on the first vowel ("hóa", "thủy"); else as printed.
  public var text: String
  /// The word is printed in capitals throughout ("UBND"), or with a capital first ("Trồng").
  public var capitals: Capitals
  /// No blank stands between it and the lexeme before.
  public var isGlued: Bool

  public enum Capitals: Sendable, Hashable {
    case none, first, all
  }
}

/// Cuts a text into words, numbers and signs. "m3", "km2" are one word; "nghiệp10" is a word and a glued number.
public func listLexemes(in scalars: [Unicode.Scalar]) -> [Lexeme] {
  var lexemes: [Lexeme] = []
  lexemes.reserveCapacity(scalars.count / 3)
  var at = 0
  var previousEnd = -1
  while at < scalars.count {
    let scalar = scalars[at]
    if scalar.isBlank {
      at += 1
      continue
    }
    let start = at
    var lexeme: Lexeme
    if scalar.isWesternDigit {
      at = endOfNumber(in: scalars, from: start)
      lexeme = Lexeme(kind: .number, range: start..<at, text: "", capitals: .none, isGlued: false)
    } else if scalar.isWordLetter {
      at = endOfWord(in: scalars, from: start)
      lexeme = word(of: scalars, start..<at)
    } else {
      at += 1
      lexeme = Lexeme(kind: .sign, range: start..<at, text: String(Character(scalar)), capitals: .none, isGlued: false)
    }
    lexeme.isGlued = start == previousEnd
    lexemes.append(lexeme)
    previousEnd = at
  }
  return lexemes
}

/// Digits, with points or commas that stand between digits.
func endOfNumber(in scalars: [Unicode.Scalar], from start: Int) -> Int {
  var at = start
  while at < scalars.count {
    if scalars[at].isWesternDigit {
      at += 1
    } else if scalars[at] == "." || scalars[at] == ",", at + 1 < scalars.count, scalars[at + 1].isWesternDigit {
      at += 1
    } else {
      break
    }
  }
  return at
}

private func endOfWord(in scalars: [Unicode.Scalar], from start: Int) -> Int {
  var at = start
  while at < scalars.count, scalars[at].isWordLetter { at += 1 }
  let isLengthUnit =
    (at - start == 1 && scalars[start] == "m")
    || (at - start == 2 && scalars[start + 1] == "m" && "kcd".unicodeScalars.contains(scalars[start]))
  guard isLengthUnit, at < scalars.count, "23²³".unicodeScalars.contains(scalars[at]),
    at + 1 == scalars.count || !scalars[at + 1].isWesternDigit
  else { return at }
  return at + 1
}

private func word(of scalars: [Unicode.Scalar], _ range: Range<Int>) -> Lexeme {
  var view = String.UnicodeScalarView()
  var upper = 0
  var isDecomposed = false
  for scalar in scalars[range] {
    let small = scalar.lowered
    if small != scalar { upper += 1 }
    if (0x300...0x36F).contains(scalar.value) { isDecomposed = true }
    switch scalar {
    case "²": view.append("2")
    case "³": view.append("3")
    default: view.append(small)
    }
  }
  var text = String(view)
  if isDecomposed { text = text.precomposedStringWithCanonicalMapping }
  let firstIsUpper = scalars[range.lowerBound].lowered != scalars[range.lowerBound]
  let capitals: Lexeme.Capitals =
    upper == 0 ? .none : upper > 1 || range.count == 1 ? .all : firstIsUpper ? .first : .all
  return Lexeme(
    kind: .word, range: range, text: withToneOnFirstVowel(text), capitals: capitals, isGlued: false)
}

/// "hoá" → "hóa", "thuỷ" → "thủy"; "quý" stays.
private func withToneOnFirstVowel(_ word: String) -> String {
  let scalars = Array(word.unicodeScalars)
  guard scalars.count >= 2, let last = scalars.last, let moved = toneMoves[scalars[scalars.count - 2]]?[last]
  else { return word }
  if scalars.count >= 3, scalars[scalars.count - 3] == "q" { return word }
  var view = String.UnicodeScalarView(scalars.dropLast(2))
  view.append(contentsOf: moved.unicodeScalars)
  return String(view)
}

private let toneMoves: [Unicode.Scalar: [Unicode.Scalar: String]] = [
  "o": [
    "á": "óa", "à": "òa", "ả": "ỏa", "ã": "õa", "ạ": "ọa", "é": "óe", "è": "òe", "ẻ": "ỏe", "ẽ": "õe", "ẹ": "ọe",
  ],
  "u": ["ý": "úy", "ỳ": "ùy", "ỷ": "ủy", "ỹ": "ũy", "ỵ": "ụy"],
]

extension Unicode.Scalar {
  var isBlank: Bool {
    self == " " || (value >= 0x09 && value <= 0x0D) || value == 0xA0 || (value >= 0x2000 && value <= 0x200B)
      || value == 0x202F || value == 0x3000 || value == 0xFEFF
  }

  var isWesternDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A letter of a Vietnamese word, composed or not.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x300...0x36F, 0x1E00...0x1EFF: true
    case 0x370...0x1DFF, 0x1F00...0x1FFF, 0x3040...0xFFDC: properties.isAlphabetic
    default: false
    }
  }

  /// The small letter, for the letters of Vietnamese; anything else is itself.
  var lowered: Unicode.Scalar {
    let small: UInt32
    switch value {
    case 0x41...0x5A: small = value + 32
    case 0xC0...0xDE where value != 0xD7: small = value + 32
    case 0x102, 0x110, 0x128, 0x168, 0x1A0: small = value + 1
    case 0x1AF: small = 0x1B0
    case 0x1EA0...0x1EF9 where value % 2 == 0: small = value + 1
    default: return self
    }
    return Unicode.Scalar(small) ?? self
  }
}
