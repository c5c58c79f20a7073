import Foundation

/// Windows-1258, whose tones are marks behind the vowel, as letters of their own.
func convertWindows1258(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var view = String.UnicodeScalarView()
  for scalar in text {
    view.append(scalar.value >= 0x80 && scalar.value <= 0xFF ? windows1258[UInt8(scalar.value)] ?? scalar : scalar)
  }
  return Array(String(view).precomposedStringWithCanonicalMapping.unicodeScalars)
}

/// Where it differs from Latin-1.
private let windows1258: [UInt8: Unicode.Scalar] = [
  0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–",
  0x97: "—", 0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}", 0xE3: "ă",
  0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
]
