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

  /// `range` counts Unicode code points of `text`; nil where it lies outside.
  init?(_ range: TextRange, of text: String, address: String) {
    let scalars = Array(text.unicodeScalars)
    guard range.start >= 0, range.end <= scalars.count, !range.isEmpty else { return nil }
    let end = min(range.end, range.start + Self.quoteLength)
    let (first, last) = (max(0, range.start - Self.contextLength), min(scalars.count, range.end + Self.contextLength))
    quote = Self.line(scalars[range.start..<end]) + (end < range.end ? " …" : "")
    let lead = Self.line(
      first == 0 ? scalars[0..<range.start] : scalars[first..<range.start].drop { $0 != " " && $0 != "\n" })
    before = lead.isEmpty || first == 0 ? lead : "… " + lead
    var tail = scalars[range.end..<last]
    if last < scalars.count { while let final = tail.last, final != " ", final != "\n" { tail.removeLast() } }
    let rest = Self.line(tail)
    after = rest.isEmpty || last == scalars.count ? rest : rest + " …"
    self.address = address
  }

  /// On one line: runs of blanks and line ends are one blank.
  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var line = String.UnicodeScalarView()
    for scalar in scalars {
      if !scalar.properties.isWhitespace {
        line.append(scalar)
      } else if let last = line.last, last != " " {
        line.append(" ")
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }
}
