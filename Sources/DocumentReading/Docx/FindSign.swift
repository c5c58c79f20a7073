/// What a sign of the fonts Symbol and Wingdings looks like, by its code ("F0B3"); nil for those that no document says something with.
func findSign(_ code: String?, font: String?) -> Unicode.Scalar? {
  guard let value = code.flatMap({ UInt32($0, radix: 16) }) else { return nil }
  let isSymbol = font?.lowercased().hasPrefix("symbol") ?? false
  let isWingdings = font?.lowercased().hasPrefix("wingdings") ?? false
  let byte = UInt8(value & 0xFF)
  if isSymbol, let sign = symbolSigns[byte] { return sign }
  if isWingdings, let sign = wingdingsSigns[byte] { return sign }
  guard value >= 0xF000, value <= 0xF0FF else { return isSymbol || isWingdings ? nil : Unicode.Scalar(value) }
  return symbolSigns[byte] ?? wingdingsSigns[byte]
}

private let symbolSigns: [UInt8: Unicode.Scalar] = [
  0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xB7: "•", 0xAE: "→",
  0xA5: "∞",
  0x2D: "-", 0x25: "%", 0x2B: "+", 0x3D: "=", 0x3C: "<", 0x3E: ">", 0x61: "α", 0x62: "β", 0x6D: "µ", 0x70: "π",
  0xE5: "∑", 0x53: "Σ", 0x44: "Δ",
]

private let wingdingsSigns: [UInt8: Unicode.Scalar] = [
  0xFC: "✓", 0xFE: "☑", 0x6F: "☐", 0xA8: "☐", 0xA7: "▪", 0x76: "❖", 0xD8: "➢", 0xE0: "→", 0x6C: "●", 0x6E: "■",
  0x71: "☐",
  0x9F: "•", 0xFB: "✗", 0x4A: "☺",
]
