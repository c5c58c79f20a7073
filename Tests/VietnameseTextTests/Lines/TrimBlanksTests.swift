import Testing
import VietnameseText

@Suite("Ends of a text") struct TrimBlanksTests {
  @Test("blanks at the ends are taken off", arguments: [("  a b ", "a b"), ("\u{00A0}x\n", "x"), ("", ""), ("  ", "")])
  func trimmed(typed: String, kept: String) { #expect(trimBlanks(typed) == kept) }
}
