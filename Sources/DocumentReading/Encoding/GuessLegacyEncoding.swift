/// Which of the encodings used in Vietnam before Unicode the bytes look like, by the letters that only one of them writes; nil where
/// too few bytes tell.
func guessLegacyEncoding(_ bytes: [UInt8]) -> TextEncoding? {
  var counts = [Int](repeating: 0, count: 256)
  var tonesAfterVowel = 0
  var vniAfterVowel = 0
  var previous: UInt8 = 0
  for byte in bytes.prefix(1 << 20) {
    counts[Int(byte)] += 1
    if byte >= 0x80, isBaseVowel(previous) {
      if windowsToneMarks.contains(byte) { tonesAfterVowel += 1 }
      if vniMarks.contains(byte) { vniAfterVowel += 1 }
    }
    previous = byte
  }
  let high = counts[0x80...].reduce(0, +)
  guard high >= 3 else { return nil }
  let tcvn = tcvnLetters.reduce(0) { $0 + counts[Int($1)] }
  let scores: [(TextEncoding, Int)] = [
    (.vni, vniAfterVowel * 2), (.windows1258, tonesAfterVowel * 2 + counts[0xF0] + counts[0xFD]), (.tcvn3, tcvn),
  ]
  guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 * 3 >= high else { return nil }
  return best.0
}

/// Bytes of letters with tone in TCVN3 ("Kế" is 4B D5) that stand for signs or capitals in the others.
private let tcvnLetters: [UInt8] = [
  0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9,
  0xCA, 0xCB,
  0xD0, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xDC, 0xDD, 0xDE, 0xE5, 0xE6, 0xE7, 0xEB, 0xED, 0xEE, 0xF7, 0xF8, 0xF9, 0xFE,
]

/// Tone marks of Windows-1258, written after their vowel: huyền, hỏi, ngã, sắc, nặng.
private let windowsToneMarks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]

/// Second bytes of VNI: a vowel followed by the mark that it carries ("ế" is e E1).
private let vniMarks: Set<UInt8> = [
  0xD8, 0xD9, 0xDA, 0xDB, 0xCF, 0xD5, 0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC8, 0xC9, 0xCA, 0xCB, 0xDC, 0xF8, 0xF9,
  0xFA, 0xFB,
  0xEF, 0xF5, 0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE8, 0xE9, 0xEA, 0xEB, 0xFC,
]

private func isBaseVowel(_ byte: UInt8) -> Bool {
  switch byte | 0x20 {
  case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"),
    0xF4, 0xF6:
    return true
  default: return false
  }
}
