/// A footnote at the foot of a page: its mark, and its lines without it.
struct PdfFootnote {
  var mark: String
  var lines: [PdfLine]
}

/// Takes the footnotes off the end of a page's lines. They begin with a raised number, or with a number in smaller print that all lines
/// behind share; the first carries the number that is next, or 1.
func takeFootnotes(_ lines: inout [PdfLine], after last: inout Int, bodySize: Double) -> [PdfFootnote] {
  var smallFrom = lines.count
  while smallFrom > 0, lines[smallFrom - 1].size < bodySize * 0.93 { smallFrom -= 1 }
  let next = last + 1
  let start = lines.indices.first { index in
    guard let number = number(lines[index]), number == next || number == 1 else { return false }
    let isRaised = lines[index].words[0].height < lines[index].size * 0.8 && lines[index].words.count > 1
    return isRaised || index >= smallFrom
  }
  guard let start else { return [] }
  var notes: [PdfFootnote] = []
  for line in lines[start...] {
    let expected = notes.isEmpty ? number(line) : last + 1
    if let mark = number(line), mark == expected, line.words.count > 1 || notes.isEmpty {
      last = mark
      var rest = line
      rest.words.removeFirst()
      notes.append(PdfFootnote(mark: String(mark), lines: rest.words.isEmpty ? [] : [rest]))
    } else if !notes.isEmpty {
      notes[notes.count - 1].lines.append(line)
    }
  }
  lines.removeSubrange(start...)
  return notes
}

private func number(_ line: PdfLine) -> Int? {
  line.words[0].isNumber ? line.words[0].text.reduce(0) { $0 * 10 + Int($1.value - 48) } : nil
}
