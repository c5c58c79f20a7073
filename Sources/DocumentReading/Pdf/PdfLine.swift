/// A printed line of a page.
struct PdfLine {
  /// From left to right.
  var words: [PdfWord]
  var top: Double
  var bottom: Double

  var left: Double { words[0].left }
  var right: Double { words[words.count - 1].right }
  /// Height of the larger half of its words.
  var size: Double {
    let heights = words.map(\.height).sorted()
    return heights[heights.count / 2]
  }

  /// Its words with blanks between; raised numbers stand behind their word.
  func print() -> (scalars: [Unicode.Scalar], raised: [Range<Int>]) {
    var scalars: [Unicode.Scalar] = []
    var raised: [Range<Int>] = []
    let size = self.size
    for (index, word) in words.enumerated() {
      let isRaised = word.isNumber && word.height < size * 0.8 && word.middle < (top + bottom) / 2 + size * 0.1
      if index > 0, !(word.left - words[index - 1].right < size * 0.12) { scalars.append(" ") }
      let start = scalars.count
      scalars += word.text
      if isRaised, index > 0, start > 0, !scalars[start - 1].isBlank { raised.append(start..<scalars.count) }
    }
    return (scalars, raised)
  }

  /// Parts of the line with wide gaps between them.
  func split(gap: Double, _ mayBegin: (PdfWord) -> Bool = { _ in true }) -> [PdfLine] {
    var parts: [PdfLine] = []
    for word in words {
      if let last = parts.last, word.left - last.right <= gap || !mayBegin(word) {
        parts[parts.count - 1].words.append(word)
      } else {
        parts.append(PdfLine(words: [word], top: top, bottom: bottom))
      }
    }
    return parts
  }
}

/// Words that overlap in height by half are a line; lines from top to bottom.
func makeLines(_ words: [PdfWord]) -> [PdfLine] {
  var lines: [PdfLine] = []
  for word in words.sorted(by: { $0.middle < $1.middle }) {
    var target: Int?
    for index in lines.indices.suffix(3) {
      let overlap = min(lines[index].bottom, word.bottom) - max(lines[index].top, word.top)
      if overlap >= 0.5 * min(word.height, lines[index].bottom - lines[index].top) { target = index }
    }
    guard let target else {
      lines.append(PdfLine(words: [word], top: word.top, bottom: word.bottom))
      continue
    }
    lines[target].words.append(word)
    if word.height > lines[target].bottom - lines[target].top {
      (lines[target].top, lines[target].bottom) = (word.top, word.bottom)
    }
  }
  for index in lines.indices { lines[index].words.sort { $0.left < $1.left } }
  return lines.sorted { $0.top < $1.top }
}
