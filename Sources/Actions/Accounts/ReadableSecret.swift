/// Secrets that people copy from paper: small letters and digits without those that look alike, in groups of four.
enum ReadableSecret {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// Each group carries 20 bits.
  static func make(groups: Int) -> String {
    let signs = randomBytes(groups * 4).map { letters[Int($0 & 31)] }
    return stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<$0 + 4]) }.joined(separator: "-")
  }

  /// One spelling of what was typed: capitals, blanks, hyphens and look-alikes make no difference.
  static func normal(_ typed: String) -> String {
    String(
      typed.lowercased().compactMap { letter -> Character? in
        switch letter {
        case "o": "0"
        case "i", "l": "1"
        case _ where letters.contains(letter): letter
        default: nil
        }
      })
  }
}
