import Testing

@testable import Web

@Suite("What a form sends") struct FormTests {
  @Test("fields with any names, repeated ones too, blanks and escapes")
  func encoded() throws {
    let form = try #require(
      readURLEncodedForm(Array("row=1&row=2&entry-7=12.345%2C6&ghi+ch%C3%BA=%C4%91%E1%BB%A7+s%E1%BB%91&x&=y".utf8)))
    #expect(form.list("row") == ["1", "2"])
    #expect(form.identifiers("row") == [1, 2])
    #expect(form["entry-7"] == "12.345,6")
    #expect(form.numbered("entry-").map(\.id) == [7])
    #expect(form["ghi chú"] == "đủ số")
    #expect(form["x"] == "" && form.has("x") && !form.has("z"))
  }

  @Test("what is not text is refused", arguments: ["a=%ff%fe", "a=%00", "a=%4", "a=%zz", "%ff=1"])
  func notText(body: String) { #expect(readURLEncodedForm(Array(body.utf8)) == nil) }

  @Test("line ends become one, letters get one spelling")
  func normalised() throws {
    let form = try #require(readURLEncodedForm(Array("t=a%0D%0Ab%0Dc%0Ad&v=ve%CC%82%CC%81".utf8)))
    #expect(form["t"] == "a\nb\nc\nd")
    #expect(form["v"].unicodeScalars.count == 2)
  }

  @Test("more fields than any page sends are refused")
  func tooMany() {
    let body = String(repeating: "a=1&", count: Form.maximumFields + 1)
    #expect(readURLEncodedForm(Array(body.utf8)) == nil)
  }

  @Test("secrets are the same only when whole and not empty")
  func secrets() {
    #expect(isSameSecret("abc", "abc"))
    #expect(!isSameSecret("", "") && !isSameSecret("ab", "abc") && !isSameSecret("abd", "abc"))
  }
}
