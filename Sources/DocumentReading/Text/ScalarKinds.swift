/// What a code point is to the reader of Vietnamese text; without the Unicode tables for those that such text has.
extension Unicode.Scalar {
  /// White space that folds to one blank; what takes no room (`isIgnored`) counts as such around words.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: return true
    case 0..<0x1680: return false
    case 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return true
    default: return false
    }
  }

  /// Takes no room in print and parts no words: soft hyphen, joiners and blanks without width, byte order mark.
  var isIgnored: Bool {
    switch value {
    case 0..<0xAD: false
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  var isASCIIDigit: Bool { value &- 48 < 10 }

  var isLowerLetter: Bool {
    switch value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: return true
    case 0..<0x100: return false
    case 0x100...0x137, 0x14A...0x177, 0x1EA0...0x1EF9: return value & 1 == 1
    case 0x1A1, 0x1B0: return true
    default: return properties.isLowercase
    }
  }

  var isUpperLetter: Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return true
    case 0..<0x100: return false
    case 0x100...0x137, 0x14A...0x177, 0x1EA0...0x1EF9: return value & 1 == 0
    case 0x1A0, 0x1AF: return true
    default: return properties.isUppercase
    }
  }

  var isAnyLetter: Bool { isLowerLetter || isUpperLetter || (value >= 0x100 && properties.isAlphabetic) }

  /// Ends a sentence or a clause that a new paragraph may follow.
  var isClauseEnd: Bool {
    switch self {
    case ".", ";", ":", "!", "?", "…": return true
    default: return false
    }
  }

  var isClosingMark: Bool {
    switch self {
    case ")", "]", "\"", "'", "”", "’", "»", "*", "_": return true
    default: return false
    }
  }
}
