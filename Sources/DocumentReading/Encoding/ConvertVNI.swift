/// VNI (the fonts VNI-Times) as Unicode: a vowel and the mark behind it become one letter.
func convertVNI(_ text: ArraySlice<Unicode.Scalar>) -> ConvertedText {
  var converted = ConvertedText()
  converted.scalars.reserveCapacity(text.count)
  converted.places.reserveCapacity(text.count + 1)
  var open: (base: Unicode.Scalar, isUpper: Bool)?
  for scalar in text {
    let byte = legacyByte(scalar)
    if let vowel = open, let byte, let letter = combine(vowel.base, byte) {
      converted.places.append(converted.scalars.count - 1)
      let cased = vowel.isUpper ? VietnameseLetters.uppercased(letter) : letter
      converted.scalars[converted.scalars.count - 1] = cased
      open = nil
      continue
    }
    let letter = byte.flatMap { vniLetters[$0] } ?? scalar
    converted.places.append(converted.scalars.count)
    converted.scalars.append(letter)
    let base = VietnameseLetters.lowercased(letter)
    let takesMark = VietnameseLetters.split(base)?.tone == 0 && (byte == nil || base == "ơ" || base == "ư")
    open = takesMark ? (base, letter.isUpperLetter) : nil
  }
  converted.places.append(converted.scalars.count)
  return converted
}

/// "a" with the mark of byte F9 is "á", with that of E1 "ấ"; in capitals or small.
private func combine(_ base: Unicode.Scalar, _ byte: UInt8) -> Unicode.Scalar? {
  guard byte >= 0xC0, let mark = vniMarks[byte | 0x20] else { return nil }
  switch mark.shape {
  case 0: return VietnameseLetters.join(base, tone: mark.tone)
  case 1: return ["a": "â", "e": "ê", "o": "ô"][base].flatMap { VietnameseLetters.join($0, tone: mark.tone) }
  default: return base == "a" ? VietnameseLetters.join("ă", tone: mark.tone) : nil
  }
}

/// Shape: 0 none, 1 the roof of "â", 2 the bow of "ă"; tone from 0 (none) to 5 (nặng).
private let vniMarks: [UInt8: (shape: Int, tone: Int)] = [
  0xF8: (0, 1), 0xFB: (0, 2), 0xF5: (0, 3), 0xF9: (0, 4), 0xEF: (0, 5), 0xE2: (1, 0), 0xE0: (1, 1), 0xE5: (1, 2),
  0xE3: (1, 3), 0xE1: (1, 4), 0xE4: (1, 5), 0xEA: (2, 0), 0xE8: (2, 1), 0xFA: (2, 2), 0xFC: (2, 3), 0xE9: (2, 4),
  0xEB: (2, 5),
]

/// Letters that have one code of their own.
private let vniLetters: [UInt8: Unicode.Scalar] = {
  var letters: [UInt8: Unicode.Scalar] = [:]
  for (byte, letter) in [
    (0xED, "í"), (0xEC, "ì"), (0xE6, "ỉ"), (0xF3, "ĩ"), (0xF2, "ị"), (0xF4, "ơ"), (0xF6, "ư"), (0xEE, "ỵ"), (0xF1, "đ"),
  ] as [(UInt8, Unicode.Scalar)] {
    letters[byte] = letter
    letters[byte - 0x20] = VietnameseLetters.uppercased(letter)
  }
  return letters
}()
