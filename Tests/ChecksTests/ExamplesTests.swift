import Checks
import DocumentReading
import Domain
import Extraction
import Foundation
import Testing

@Suite("Examples of the checks") struct ExamplesTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var id: String
    var text: String
    var testDescription: String { id + ": " + text.prefix(60).replacing("\n", with: " ") }
  }

  static let examples = allChecks.flatMap { check in
    (check.about.reported + check.about.accepted).map { Example(id: check.about.id, text: $0) }
  }

  @Test("a finding begins at each ↓ and nowhere else", arguments: examples)
  func places(example: Example) throws {
    let (text, places) = withoutArrows(example.text)
    #expect(try findings(of: example.id, in: text).map(\.passage.range.start) == places)
  }

  @Test("and so it does behind a line of combining marks", arguments: examples)
  func behindCombiningMarks(example: Example) throws {
    let line = "Văn bản để thử, chữ viết tổ hợp: ệ ắ ử.".decomposedStringWithCanonicalMapping + "\n\n"
    let (text, places) = withoutArrows(example.text)
    let shift = line.unicodeScalars.count
    #expect(try findings(of: example.id, in: line + text).map(\.passage.range.start) == places.map { $0 + shift })
  }

  @Test("and so it does where the whole text is written with combining marks", arguments: examples)
  func decomposed(example: Example) throws {
    let (text, places) = withoutArrows(example.text.decomposedStringWithCanonicalMapping)
    #expect(try findings(of: example.id, in: text).map(\.passage.range.start) == places)
  }

  @Test("a finding quotes what stands at its place", arguments: examples)
  func quotes(example: Example) throws {
    let text = withoutArrows(example.text).text
    let scalars = Array(text.unicodeScalars)
    for finding in try findings(of: example.id, in: text) {
      for passage in [finding.passage] + finding.notes.map(\.passage) {
        let quoted = scalars[passage.range.start..<passage.range.end]
        #expect(String(String.UnicodeScalarView(quoted)) == passage.quote)
      }
    }
  }

  static let comparisons = allComparisons.flatMap { comparison in
    (comparison.about.reported + comparison.about.accepted).map { Example(id: comparison.about.id, text: $0) }
  }

  @Test("of documents parted by ===== a finding begins at each ↓ and nowhere else", arguments: comparisons)
  func across(example: Example) throws {
    let parts = example.text.split(separator: "=====\n").map { withoutArrows(String($0)) }
    let documents = try parts.enumerated().map { try read($1.text, name: "\($0).txt") }
    let findings = compareDocuments(documents).map { $0.filter { $0.check == example.id } }
    #expect(findings.map { $0.map(\.passage.range.start) } == parts.map(\.places))
  }

  private func findings(of id: String, in text: String) throws -> [Finding] {
    let source = try readDocument(bytes: Array(text.utf8), fileName: "example.txt")
    let document = CheckedDocument(facts: readFacts(of: source), text: source.text, lines: ReadingText(source).lines)
    return checkDocument(document).filter { $0.check == id }
  }
}
