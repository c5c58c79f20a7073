import Foundation
import Registries
import Testing

@Suite("docs/registries.md") struct RegistriesPageTests {
  /// scripts/generate-docs sets NONGVU_WRITE_DOCS and so has the page written instead of compared.
  @Test("says what the descriptions say; `make docs` writes it anew")
  func upToDate() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../docs/registries.md").standardized
    if ProcessInfo.processInfo.environment["NONGVU_WRITE_DOCS"] != nil {
      try Data(writeRegistriesPage().utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == writeRegistriesPage(), "docs/registries.md is not what the descriptions say: run `make docs`")
  }
}
