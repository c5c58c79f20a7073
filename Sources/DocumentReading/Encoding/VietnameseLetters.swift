/// Vowels of Vietnamese with their tones, and what a syllable is made of: enough to tell Vietnamese from letters of another encoding.
enum VietnameseLetters {
  /// Twelve vowels, each without tone and with huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = Array(
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ".unicodeScalars)
  private static let places: [Unicode.Scalar: Int] = Dictionary(
    uniqueKeysWithValues: vowels.enumerated().map { ($1, $0) })

  /// The vowel in small letters without its tone, and the tone from 0 (none) to 5 (nặng); nil where it is no vowel.
  static func split(_ scalar: Unicode.Scalar) -> (base: Unicode.Scalar, tone: Int)? {
    places[lowercased(scalar)].map { (vowels[$0 / 6 * 6], $0 % 6) }
  }

  /// A vowel without tone, in small letters, with a tone.
  static func join(_ base: Unicode.Scalar, tone: Int) -> Unicode.Scalar? { places[base].map { vowels[$0 + tone] } }

  static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 { return scalar.isUpperLetter ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar }
    return scalar.isUpperLetter ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
  }

  static func uppercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }

  /// A letter that only Vietnamese has among the languages of its texts.
  static func isOwn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1, 0x1AF...0x1B0, 0x1EA0...0x1EF9: true
    default: false
    }
  }

  /// Of the words with letters beyond ASCII, how many there are and how many could be syllables of Vietnamese.
  static func countSyllables(_ text: ArraySlice<Unicode.Scalar>) -> (valid: Int, all: Int) {
    var (valid, all) = (0, 0)
    for word in text.split(whereSeparator: { $0.value < 0x80 && !$0.isAnyLetter || $0.value == 0xA0 }) {
      guard word.contains(where: { $0.value >= 0x80 }), word.contains(where: \.isAnyLetter) else { continue }
      all += 1
      if isSyllable(word.map(lowercased)) { valid += 1 }
    }
    return (valid, all)
  }

  /// Consonants, one to four vowels with at most one tone, consonants; before a last c, ch, p, t the tone is sắc or nặng.
  private static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.firstIndex(where: { places[$0] != nil }) else { return word == ["đ"] }
    let rest = word[first...]
    let end = rest.firstIndex { places[$0] == nil } ?? rest.endIndex
    let tones = word[first..<end].compactMap { split($0)?.tone }.filter { $0 > 0 }
    guard tones.count <= 1, end - first <= 4, onsets.contains(string(word[..<first])) else { return false }
    let coda = string(word[end...])
    guard codas.contains(coda) else { return false }
    return !["c", "ch", "p", "t"].contains(coda) || tones.first.map { $0 >= 4 } ?? false
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r", "s",
    "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}
