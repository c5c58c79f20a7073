/// The encoding from before Unicode whose letters a Unicode text shows as Western ones ("KÕ ho¹ch" for "Kế hoạch"): a docx typed in the
/// fonts .VnTime or VNI-Times, or a file converted as if it had been Western. Nil where the text has letters of Vietnamese.
func findLegacyLetters(_ text: [Unicode.Scalar]) -> TextEncoding? {
  var western = 0
  var vietnamese = 0
  for scalar in text {
    switch scalar.value {
    case 0..<0xA1: continue
    case 0xA1...0xFF: western += 1
    case 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1, 0x1AF...0x1B0, 0x300...0x323,
      0x1EA0...0x1EF9:
      vietnamese += 1
    default: continue
    }
  }
  guard western >= 12, vietnamese * 20 < western else { return nil }
  let guess = guessLegacyEncoding(text.map { $0.value <= 0xFF ? UInt8($0.value) : 0x20 })
  return guess == .tcvn3 || guess == .vni ? guess : nil
}
