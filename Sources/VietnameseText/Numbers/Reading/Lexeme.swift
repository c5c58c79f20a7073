import Foundation

/// A word, a number or a sign of a sentence, with its place: the grammar of numbers and quantities works on these.
public struct Lexeme: Sendable {
  public enum Kind: Sendable, Hashable {
    case word, number, sign
  }

  public var kind: Kind
  /// Code points of the text it was cut from.
  public var range: Range<Int>
  /// A word in lower case, composed (NFC) and with the tone mark on the first vowel ("hóa", "thủy"); a sign as printed; a number's is
  /// empty.
  public var key: WordKey
  /// The word is printed in capitals throughout ("UBND"), or with a capital first ("Trồng").
  public var capitals: Capitals
  /// No blank stands between it and the lexeme before.
  public var isGlued: Bool
  /// A word that its key does not hold whole.
  private var longText: String?

  /// The key as text.
  public var text: String { longText ?? key.string }

  init(
    kind: Kind, range: Range<Int>, key: WordKey, capitals: Capitals = .none, isGlued: Bool = false,
    longText: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.key = key
    self.capitals = capitals
    self.isGlued = isGlued
    self.longText = longText
  }

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
  var letters: [Unicode.Scalar] = []
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
      lexeme = Lexeme(kind: .number, range: start..<at, key: WordKey())
    } else if scalar.isWordLetter {
      at = endOfWord(in: scalars, from: start)
      lexeme = word(of: scalars, start..<at, &letters)
    } else {
      at += 1
      var key = WordKey()
      key.append(scalar)
      lexeme = Lexeme(kind: .sign, range: start..<at, key: key)
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

private func word(of scalars: [Unicode.Scalar], _ range: Range<Int>, _ letters: inout [Unicode.Scalar]) -> Lexeme {
  letters.removeAll(keepingCapacity: true)
  var upper = 0
  var isDecomposed = false
  for scalar in scalars[range] {
    let small = scalar.lowered
    if small != scalar { upper += 1 }
    if (0x300...0x36F).contains(scalar.value) { isDecomposed = true }
    letters.append(small == "²" ? "2" : small == "³" ? "3" : small)
  }
  if isDecomposed { letters = Array(spelled(letters[...]).precomposedStringWithCanonicalMapping.unicodeScalars) }
  placeToneOnFirstVowel(&letters)
  var key = WordKey()
  for letter in letters { key.append(letter) }
  let firstIsUpper = scalars[range.lowerBound].lowered != scalars[range.lowerBound]
  let capitals: Lexeme.Capitals =
    upper == 0 ? .none : upper > 1 || range.count == 1 ? .all : firstIsUpper ? .first : .all
  return Lexeme(
    kind: .word, range: range, key: key, capitals: capitals, longText: key.isWhole ? nil : spelled(letters[...]))
}

/// "hoá" → "hóa", "thuỷ" → "thủy"; "quý" stays.
private func placeToneOnFirstVowel(_ letters: inout [Unicode.Scalar]) {
  let count = letters.count
  guard count >= 2, letters[count - 2] == "o" || letters[count - 2] == "u", letters[count - 1].value >= 0x80,
    let moved = toneMoves[letters[count - 2]]?[letters[count - 1]], count < 3 || letters[count - 3] != "q"
  else { return }
  letters.removeLast(2)
  letters += moved.unicodeScalars
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
