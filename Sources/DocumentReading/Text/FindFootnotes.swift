/// A footnote printed at a page's end, with the lines it takes.
struct PageFootnote {
  var mark: String
  /// Indices of its lines.
  var lines: Range<Int>
  /// Where the words of its first line begin, behind the mark.
  var body: Int
}

/// Footnotes of a printed text: below a rule, which may have become a line of blanks, up to the beginning of the next page. The first
/// must carry the number that is next, or 1.
func findFootnotes(_ lines: [SourceLine], usualGap: Int, _ text: [Unicode.Scalar]) -> [PageFootnote] {
  var notes: [PageFootnote] = []
  var last = 0
  var index = 0
  while index < lines.count {
    let afterRule = lines[index].followsBlankRule || (index > 0 && isShortRule(lines[index - 1], text))
    guard afterRule, let first = readMark(lines[index], after: last, text) else {
      index += 1
      continue
    }
    notes.append(PageFootnote(mark: String(first.number), lines: index..<index + 1, body: first.body))
    last = first.number
    index += 1
    while index < lines.count {
      if let next = readMark(lines[index], after: last, text), next.number == last + 1 {
        notes.append(PageFootnote(mark: String(next.number), lines: index..<index + 1, body: next.body))
        last = next.number
      } else if startsPage(lines[index], usualGap) {
        break
      } else {
        notes[notes.count - 1].lines = notes[notes.count - 1].lines.lowerBound..<index + 1
      }
      index += 1
    }
  }
  return notes
}

/// A form feed; else the loss of the empty line that parts all others, with a blank where the page's head was; else, in closely
/// printed text, an empty line.
private func startsPage(_ line: SourceLine, _ usualGap: Int) -> Bool {
  if line.startsPage { return true }
  return usualGap == 0 ? line.gap > 0 : line.gap < usualGap && line.indent > 0
}

private func isShortRule(_ line: SourceLine, _ text: [Unicode.Scalar]) -> Bool {
  line.last - line.first >= 5 && isRule(line, text) && !text[line.first..<line.last].contains("|")
}

/// "1 Quyết định", "2Kế hoạch", "10 01 HTX": the number next to `last`, or 1, before words.
private func readMark(_ line: SourceLine, after last: Int, _ text: [Unicode.Scalar]) -> (number: Int, body: Int)? {
  for expected in last == 0 ? [1] : [last + 1, 1] {
    let digits = String(expected).unicodeScalars.count
    guard matches(String(expected), text, line.first, line.last) else { continue }
    let end = line.first + digits
    guard end < line.last, !text[end].isASCIIDigit else { continue }
    guard text[end].isBlank || text[end].isUpperLetter || text[end] == "“" else { continue }
    return (expected, skipBlanks(text, end, line.last))
  }
  return nil
}
