/// A line of the file with words on it.
struct SourceLine {
  /// Offsets of its first code point and of the line break after it.
  var start: Int
  var end: Int
  /// Offsets of the first and past the last code point that is not a blank.
  var first: Int
  var last: Int
  /// Empty lines before it.
  var gap: Int
  /// A form feed stands before it.
  var startsPage: Bool
  /// Of the empty lines before it, one has ten or more blanks: what programs that print a page's text leave of the rule over footnotes.
  var followsBlankRule: Bool

  var indent: Int { first - start }
}

/// Lines with words, in order. Breaks are LF, CR LF, CR, form feed and U+2028.
func splitLines(_ text: [Unicode.Scalar]) -> [SourceLine] { splitLines(text, in: 0..<text.count) }

func splitLines(_ text: [Unicode.Scalar], in range: Range<Int>) -> [SourceLine] {
  var lines: [SourceLine] = []
  lines.reserveCapacity(range.count / 40 + 1)
  var at = range.lowerBound
  var gap = 0
  var startsPage = false
  var followsBlankRule = false
  while at < range.upperBound {
    let start = at
    var first = -1
    var last = at
    while at < range.upperBound, !text[at].isLineBreak {
      if !text[at].isBlank {
        if first < 0 { first = at }
        last = at + 1
      }
      at += 1
    }
    if first >= 0 {
      lines.append(
        SourceLine(
          start: start, end: at, first: first, last: last, gap: gap, startsPage: startsPage,
          followsBlankRule: followsBlankRule))
      (gap, startsPage, followsBlankRule) = (0, false, false)
    } else {
      gap += 1
      if at - start >= 10 { followsBlankRule = true }
    }
    guard at < range.upperBound else { break }
    if text[at] == "\u{0C}" {
      startsPage = true
      if at == start { gap = max(0, gap - 1) }
    }
    if text[at] == "\r", at + 1 < range.upperBound, text[at + 1] == "\n" { at += 1 }
    at += 1
  }
  return lines
}

extension Unicode.Scalar {
  var isLineBreak: Bool { self == "\n" || self == "\r" || self == "\u{0C}" || self == "\u{2028}" }
}
