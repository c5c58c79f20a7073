import Testing

@testable import Web

@Suite("Where a form may lead back to") struct LocalPathTests {
  @Test("an address on this site is kept", arguments: ["/", "/plans?q=rung&unit=3", "/documents/12#row-5"])
  func kept(path: String) { #expect(localPath(path) == path) }

  @Test(
    "anything else is the front page",
    arguments: [
      "", "plans", "//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)",
      "\t//evil.example", "/a\r\nSet-Cookie: x=1", "/a b", "/" + String(repeating: "a", count: 2000),
    ])
  func refused(path: String) { #expect(localPath(path) == "/") }
}
