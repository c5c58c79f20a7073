import Checks
import Foundation
import Testing

@Suite("docs/checks.md") struct ChecksPageTests {
  /// scripts/generate-docs sets NONGVU_WRITE_DOCS and so has the page written instead of compared.
  @Test("says what the checks say; `make docs` writes it anew")
  func upToDate() throws {
    let page = root.appending(path: "docs/checks.md")
    if ProcessInfo.processInfo.environment["NONGVU_WRITE_DOCS"] != nil {
      try Data(writeChecksPage().utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == writeChecksPage(), "docs/checks.md is not what the checks say: run `make docs`")
  }
}
