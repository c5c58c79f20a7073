import Domain
import Foundation
import Registries
import Testing

@testable import RuralStandards

@Suite("Sets of criteria that come with the program")
struct ShippedStandardsTests {
  @Test("each is there and can be read", arguments: ShippedStandards.order)
  func reads(code: String) throws {
    let text = try #require(ShippedStandards.texts.first { $0.code == code }, "\(code).yaml is missing")
    do {
      let standard = try readStandard(text.yaml)
      #expect(standard.code == code)
      #expect(!standard.sources.isEmpty && !standard.units.isEmpty)
    } catch {
      Issue.record("\(code): \(error.problems.map { "line \($0.line): \($0.text.en)" }.joined(separator: "\n"))")
    }
  }

  @Test("what has to be recognised before is there too")
  func requires() {
    let codes = Set(ShippedStandards.all.map(\.code))
    for standard in ShippedStandards.all { #expect(standard.requires.map(codes.contains) ?? true) }
  }

  @Test(
    "they have the criteria that the decisions count",
    arguments: [("commune-2021", 19), ("commune-advanced-2021", 19), ("district-2021", 9), ("commune-2026", 10)])
  func counts(code: String, criteria: Int) throws {
    let standard = try #require(ShippedStandards.all.first { $0.code == code })
    #expect(standard.criteria.count == criteria)
    #expect(standard.criteria.allSatisfy { !$0.indicators.isEmpty })
  }

  /// scripts/generate-docs sets NONGVU_WRITE_DOCS and so has the page written instead of compared.
  @Test("docs/rural-standards.md says what the sets say; `make docs` writes it anew")
  func upToDate() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../docs/rural-standards.md").standardized
    if ProcessInfo.processInfo.environment["NONGVU_WRITE_DOCS"] != nil {
      try Data(writeStandardsPage().utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == writeStandardsPage(), "docs/rural-standards.md is not what the sets say: run `make docs`")
  }
}
