/// Words of a block on one line, each code point with the place it has in the document's text.
///
/// Line breaks and runs of blanks are one blank, markup is left out, a paragraph interrupted by a page's end is joined:
/// grammar works on `scalars`, and `range(_:)` leads back to the source.
public struct LogicalText: Sendable {
  public var scalars: [Unicode.Scalar]
  /// For each of `scalars` its offset in the document's text; rising.
  public var offsets: [Int]
  /// Where footnote marks stand in `scalars`: the "1" of "quyết định1". They are digits of no quantity.
  public var footnoteMarks: [Range<Int>]
  /// Where in `scalars` a new paragraph or line begins inside a cell (`<p>`, `<br>`, paragraphs of a docx' cell); rising, without 0.
  public var paragraphStarts: [Int] = []
  /// How many code points of the source a scalar stands for, by index, where it is not one: 5 for the "&" of "&amp;".
  public var sourceLengths: [Int: Int] = [:]

  public init(scalars: [Unicode.Scalar] = [], offsets: [Int] = [], footnoteMarks: [Range<Int>] = []) {
    precondition(scalars.count == offsets.count, "one offset for each code point")
    self.scalars = scalars
    self.offsets = offsets
    self.footnoteMarks = footnoteMarks
  }

  public var isEmpty: Bool { scalars.isEmpty }

  public var string: String { string(0..<scalars.count) }

  public func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The place in the document of `scalars[range]`. An empty range lies at its start.
  public func range(_ range: Range<Int>) -> TextRange {
    guard let first = offsets.first, let last = offsets.last else { return TextRange(0, 0) }
    guard range.lowerBound < offsets.count else {
      let end = last + sourceLength(offsets.count - 1)
      return TextRange(end, end)
    }
    let start = range.lowerBound <= 0 ? first : offsets[range.lowerBound]
    guard !range.isEmpty else { return TextRange(start, start) }
    let final = min(range.upperBound, offsets.count) - 1
    return TextRange(start, offsets[final] + sourceLength(final))
  }

  /// Whether the code point at `index` belongs to a footnote mark.
  public func isFootnoteMark(_ index: Int) -> Bool { footnoteMarks.contains { $0.contains(index) } }

  private func sourceLength(_ index: Int) -> Int { sourceLengths.isEmpty ? 1 : sourceLengths[index] ?? 1 }
}
