/// Width of words as printed, to tell a full line from a short one.
enum WidthMeasure {
  /// Every code point is as wide as the other: text wrapped by a program.
  case counted
  /// In thousandths of the type size, after Times New Roman: text taken off a printed page.
  case printed

  func width(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    switch self {
    case .counted: text.count
    case .printed: text.reduce(0) { $0 + printedWidth($1) }
    }
  }

  var blank: Int { self == .counted ? 1 : 250 }
}

private func printedWidth(_ scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x80 { return asciiWidths[Int(value)] }
  switch value {
  case 0x300...0x36F: return 0
  case 0xCC...0xCF, 0x128: return 333
  case 0xEC...0xEF, 0x129: return 278
  case 0xC0...0xC6, 0x102: return 722
  case 0xE0...0xE6, 0xE8...0xEB, 0x103: return 444
  case 0x1EC8...0x1ECB: return value & 1 == 0 ? 333 : 278
  case 0x1EA0...0x1EC7: return value & 1 == 0 ? 690 : 444
  case 0x1ECC...0x1EF9, 0x110, 0x111, 0x168, 0x169: return value & 1 == 0 ? 722 : 500
  case 0x1A0, 0x1AF: return 740
  case 0x2026, 0x2014: return 1000
  default: return scalar.isUpperLetter ? 722 : 500
  }
}

private let asciiWidths: [Int] = {
  var widths = [Int](repeating: 500, count: 128)
  func set(_ letters: String, _ width: Int) {
    for scalar in letters.unicodeScalars { widths[Int(scalar.value)] = width }
  }
  set(" .,\t", 250)
  set("ijlt:;/\\", 278)
  set("frI()-![]|'`", 333)
  set("sJ", 389)
  set("caez\"?", 444)
  set("FSP", 556)
  set("ELTZ+=<>", 611)
  set("BCR", 667)
  set("ADGHKNOQUVXYw", 722)
  set("m&%", 790)
  set("M", 889)
  set("W@", 944)
  return widths
}()
