import Testing

@testable import Web

@Suite("Account pages") struct AccountPagesTests {
  @Test(
    "a session says which browser it is",
    arguments: [
      (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Safari/537.36",
        "Chrome, Windows"
      ),
      ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/125.0 Safari/537.36 Edg/125.0", "Edge, Windows"),
      ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox, Linux"),
      ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1", "Safari, iPhone"),
      ("Mozilla/5.0 (Linux; Android 14) Chrome/125.0 Mobile Safari/537.36", "Chrome, Android"), ("curl/8", nil),
      ("", nil),
    ] as [(String, String?)])
  func browsers(program: String, name: String?) { #expect(browserName(program) == name) }

  @Test("a QR code is a square with its blank margin, and too long a text has none")
  func pictures() throws {
    let picture = try #require(QRPicture("otpauth://totp/A:b?secret=ABC"))
    #expect(picture.size == 29 + 8 || picture.size == 33 + 8)
    #expect(picture.path.hasPrefix("M4 4h7v1h-7z"))
    #expect(QRPicture(String(repeating: "x", count: 4000)) == nil)
  }
}
