/// A font from before Unicode: what stands for which letter depends on it.
struct LegacyFont: Hashable {
  var encoding: TextEncoding
  /// Its small letters look like capitals (".VnTimeH").
  var isCapital = false

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// ".VnTime", ".VnArialH", "VNI-Times"; nil for a font of Unicode.
  init?(name: String) {
    let small = name.lowercased()
    if small.hasPrefix(".vn") {
      self.init(.tcvn3)
      isCapital = name.hasSuffix("H")
    } else if small.hasPrefix("vni-") || small.hasPrefix("vni ") {
      self.init(.vni)
    } else {
      return nil
    }
  }
}

/// Text converted to Unicode, and for each code point of the old text, and its end, the index in the new one.
struct ConvertedText {
  var scalars: [Unicode.Scalar] = []
  var places: [Int] = []
}

/// Text typed in a legacy font as Unicode; nil where it is Unicode already, though it stands in that font.
func convertLegacy(_ text: ArraySlice<Unicode.Scalar>, _ font: LegacyFont) -> ConvertedText? {
  guard text.contains(where: { legacyByte($0) != nil }) || font.isCapital else { return nil }
  guard !text.contains(where: { VietnameseLetters.isOwn($0) && legacyByte($0) == nil }) else { return nil }
  var converted = font.encoding == .vni ? convertVNI(text) : convertTCVN3(text)
  let (before, after) = (
    VietnameseLetters.countSyllables(text), VietnameseLetters.countSyllables(converted.scalars[...])
  )
  guard after.valid >= before.valid else { return nil }
  if font.isCapital { converted.scalars = converted.scalars.map(VietnameseLetters.uppercased) }
  return converted
}

/// Text of an encoding that was guessed; nil where that does not make words of Vietnamese of most of it.
func convertGuessed(_ text: [Unicode.Scalar], _ encoding: TextEncoding) -> [Unicode.Scalar]? {
  let converted: [Unicode.Scalar]
  switch encoding {
  case .tcvn3: converted = convertTCVN3(text[...]).scalars
  case .vni: converted = convertVNI(text[...]).scalars
  case .windows1258: converted = convertWindows1258(text)
  default: return nil
  }
  let count = VietnameseLetters.countSyllables(converted[...])
  return count.all > 0 && count.valid * 10 >= count.all * 7 ? converted : nil
}

/// The byte above ASCII that a code point shows as, by Windows-1252 or, where Word had Vietnamese as its language, Windows-1258.
func legacyByte(_ scalar: Unicode.Scalar) -> UInt8? {
  switch scalar.value {
  case 0xA1...0xFF: UInt8(scalar.value)
  case 0x102: 0xC3
  case 0x103: 0xE3
  case 0x110: 0xD0
  case 0x111: 0xF0
  case 0x1A0: 0xD5
  case 0x1A1: 0xF5
  case 0x1AF: 0xDD
  case 0x1B0: 0xFD
  case 0x20AB: 0xFE
  case 0x300: 0xCC
  case 0x301: 0xEC
  case 0x303: 0xDE
  case 0x309: 0xD2
  case 0x323: 0xF2
  case 0x3BC: 0xB5
  default: nil
  }
}
