import Testing

@testable import Actions

@Suite("One-time codes") struct OneTimeCodeTests {
  /// RFC 6238, appendix B, last six of its eight digits.
  @Test(
    "are those of RFC 6238",
    arguments: [
      (59.0, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
      (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
  func standard(second: Double, code: String) {
    let secret = Array("12345678901234567890".utf8)
    #expect(OneTimeCode.code(secret, step: OneTimeCode.step(at: second)) == code)
  }

  @Test("hold for the step before and after, and no longer")
  func drift() {
    let secret = Array("12345678901234567890".utf8)
    let code = OneTimeCode.code(secret, step: 100)
    for (second, fits) in [(2969.0, false), (2970, true), (3000, true), (3029, true), (3059, true), (3060, false)] {
      #expect((OneTimeCode.step(of: code, secret, at: second) == 100) == fits, "\(second)")
    }
    #expect(OneTimeCode.step(of: "", secret, at: 3000) == nil)
  }

  @Test(
    "are shared as Base32 of RFC 4648",
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
      ("foobar", "MZXW6YTBOI"),
    ])
  func base32(plain: String, text: String) {
    #expect(Base32.encode(Array(plain.utf8)) == text)
    #expect(Base32.decode(text) == Array(plain.utf8))
    #expect(Base32.decode(text + "1") == nil)
  }

  @Test("secrets on paper are read whatever their case, hyphens and look-alikes")
  func readable() {
    let secret = ReadableSecret.make(groups: 4)
    #expect(secret.split(separator: "-").map(\.count) == [4, 4, 4, 4])
    #expect(ReadableSecret.normal(" " + secret.uppercased() + " ") == secret.filter { $0 != "-" })
    #expect(ReadableSecret.normal("O0iL-1") == "00111")
  }
}
