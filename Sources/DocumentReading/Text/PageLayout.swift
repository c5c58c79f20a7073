/// How the lines of a text came about: each a paragraph, or broken at the width of a page.
struct PageLayout {
  var isWrapped: Bool
  /// Empty lines between two lines of one paragraph.
  var usualGap: Int
  var measure: WidthMeasure
  /// Width of a full line.
  var width: Int

  /// Whether `line` was broken because `word`, the first of the next line, did not fit on it, where `indent` percent of the page's width
  /// may be lost to the indent of a first line.
  func isFull(_ line: SourceLine, before word: Range<Int>, _ text: [Unicode.Scalar], indent: Int) -> Bool {
    let used = measure.width(text[line.first..<line.last]) + measure.blank + measure.width(text[word])
    return used * 100 > width * (100 - indent)
  }
}

/// Wrapped is a text of short lines where many a line goes on in the next with a small letter.
func measureLayout(_ lines: [SourceLine], _ heads: [LineHead], _ text: [Unicode.Scalar]) -> PageLayout {
  let plain = PageLayout(isWrapped: false, usualGap: 0, measure: .counted, width: 0)
  guard lines.count > 2 else { return plain }
  let lengths = lines.map { $0.last - $0.first }.sorted()
  let usualLength = lengths[min(lengths.count - 1, lengths.count * 95 / 100)]
  guard (40...130).contains(usualLength) else { return plain }

  var goingOn: [SourceLine] = []
  var tightPairs = 0
  for index in 1..<lines.count {
    let (line, next) = (lines[index - 1], lines[index])
    guard !heads[index].opensBlock, heads[index].firstLetter.isLowerLetter, next.gap <= 1 else { continue }
    guard (line.last - line.first) * 10 >= usualLength * 7, !endsClause(line, text) else { continue }
    goingOn.append(line)
    if next.gap == 0 { tightPairs += 1 }
  }
  guard goingOn.count >= 2, goingOn.count * 10 >= lines.count else { return plain }

  let usualGap = tightPairs * 2 >= goingOn.count ? 0 : 1
  let (counted, countedSpread) = fullWidth(goingOn, .counted, text)
  let (printed, printedSpread) = fullWidth(goingOn, .printed, text)
  return countedSpread < printedSpread
    ? PageLayout(isWrapped: true, usualGap: usualGap, measure: .counted, width: counted)
    : PageLayout(isWrapped: true, usualGap: usualGap, measure: .printed, width: printed)
}

/// The width that nearly all lines keep to, and how far the middle line stays behind it, in thousandths.
private func fullWidth(
  _ lines: [SourceLine], _ measure: WidthMeasure, _ text: [Unicode.Scalar]
) -> (width: Int, spread: Int) {
  let widths = lines.map { measure.width(text[$0.first..<$0.last]) }.sorted()
  let width = widths[min(widths.count - 1, widths.count * 97 / 100)]
  return (width, (width - widths[widths.count / 2]) * 1000 / max(1, width))
}

/// Whether a line ends like a sentence or clause, closing quotes, brackets, emphasis and a footnote's mark passed over.
func endsClause(_ line: SourceLine, _ text: [Unicode.Scalar]) -> Bool {
  var at = line.last - 1
  while at > line.first, text[at].isASCIIDigit, line.last - at <= 2 { at -= 1 }
  while at > line.first, text[at].isClosingMark { at -= 1 }
  return text[at].isClauseEnd
}
