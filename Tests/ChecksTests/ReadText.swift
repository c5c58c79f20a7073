@testable import Checks
import DocumentReading
import Domain
import Extraction

/// A text as the program reads it.
func read(_ text: String, name: String = "example.txt") throws -> CheckedDocument {
  let source = try readDocument(bytes: Array(text.utf8), fileName: "example.txt")
  return CheckedDocument(
    facts: readFacts(of: source), text: source.text, lines: ReadingText(source).lines, name: name)
}

/// What a check objects to in a text, quoted.
func quotes(_ check: any Check, _ text: String) throws -> [String] {
  try checkDocument(read(text), with: [check]).map(\.passage.quote)
}
