/// Words of a block on one line, each code point with the place it has in the document's text.
///
/// Line breaks and runs of blanks are one blank, markup is left out, a paragraph interrupted by a footnote is joined:
/// grammar works on `scalars`, and `range(_:)` leads back to the source.
public struct LogicalText: Sendable {
  public var scalars: [Unicode.Scalar]
  /// For each of `scalars` its offset in the document's text; rising.
  public var offsets: [Int]

  public init(scalars: [Unicode.Scalar] = [], offsets: [Int] = []) {
    precondition(scalars.count == offsets.count, "one offset for each code point")
    self.scalars = scalars
    self.offsets = offsets
  }

  public var isEmpty: Bool { scalars.isEmpty }

  public var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The place in the document of `scalars[range]`. An empty range lies at its start.
  public func range(_ range: Range<Int>) -> TextRange {
    guard let first = offsets.first, let last = offsets.last else { return TextRange(0, 0) }
    guard range.lowerBound < offsets.count else { return TextRange(last + 1, last + 1) }
    let start = range.lowerBound <= 0 ? first : offsets[range.lowerBound]
    guard !range.isEmpty else { return TextRange(start, start) }
    return TextRange(start, offsets[min(range.upperBound, offsets.count) - 1] + 1)
  }

  public func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
