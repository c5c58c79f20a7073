import Domain

/// The passage of the plan document that a task was read from, with the words around it.
struct SourceQuote: TemplateValue, Hashable {
  var before: String
  var quote: String
  var after: String
  /// The row in the page of the document.
  var address: String

  static let contextLength = 200
  static let quoteLength = 900

  /// `range` counts Unicode code points of `text`; nil where it lies outside. The words around it are whole lines where
  /// they can be, else whole words.
  init?(_ range: TextRange, of text: String, address: String) {
    let scalars = Array(text.unicodeScalars)
    guard range.start >= 0, range.end <= scalars.count, !range.isEmpty else { return nil }
    let end = min(range.end, range.start + Self.quoteLength)
    let first = max(0, range.start - Self.contextLength)
    let last = min(scalars.count, range.end + Self.contextLength)
    var lead = scalars[first..<range.start]
    if first > 0 {
      let start = lead.firstIndex(of: "\n") ?? lead.firstIndex(of: " ") ?? lead.endIndex
      lead = lead[start...]
    }
    var tail = scalars[range.end..<last]
    if last < scalars.count {
      let end = tail.lastIndex(of: "\n") ?? tail.lastIndex(of: " ") ?? tail.startIndex
      tail = tail[..<end]
    }
    before = Self.lines(lead)
    quote = Self.lines(scalars[range.start..<end]).replacingLineEnds + (end < range.end ? " …" : "")
    after = Self.lines(tail)
    self.address = address
  }

  /// Without blank lines, and with single blanks.
  private static func lines(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }).map { line in
      line.split(whereSeparator: \.properties.isWhitespace)
        .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var replacingLineEnds: String { split(separator: "\n").joined(separator: " ") }
}
