import Domain
import Testing

@Suite("Places in a text") struct TextRangeTests {
  @Test("a range that would end before it begins is empty")
  func neverNegative() {
    #expect(TextRange(5, 3).isEmpty)
    #expect(TextRange(5, 3).length == 0)
  }

  @Test("neighbours do not overlap, nested ones do")
  func overlap() {
    #expect(!TextRange(0, 5).overlaps(TextRange(5, 8)))
    #expect(TextRange(0, 9).overlaps(TextRange(5, 8)))
    #expect(TextRange(0, 9).contains(TextRange(5, 9)))
    #expect(TextRange(0, 3).union(TextRange(7, 9)) == TextRange(0, 9))
  }

  @Test("logical text leads back to the source over a line break and markup")
  func logicalText() {
    let source = Array("đạt \n\n**66,6%** KH".unicodeScalars)
    let folded = Array("đạt 66,6% KH".unicodeScalars)
    let text = LogicalText(scalars: folded, offsets: [0, 1, 2, 3, 8, 9, 10, 11, 12, 15, 16, 17])
    let range = text.range(4..<9)
    #expect(range == TextRange(8, 13))
    #expect(String(String.UnicodeScalarView(source[range.start..<range.end])) == "66,6%")
    #expect(text.string(0..<3) == "đạt")
    #expect(text.range(12..<12).isEmpty)
  }
}

@Suite("Severity") struct SeverityTests {
  @Test("an error weighs more than a warning, a warning more than a note")
  func order() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
  }
}
