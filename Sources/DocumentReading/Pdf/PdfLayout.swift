/// How a document's pages are set: what tells where a paragraph ends.
struct PdfLayout {
  /// Usual height of its words.
  var size = 12.0
  /// From one line of a paragraph to the next.
  var pitch = 14.0
  /// First lines of paragraphs are indented.
  var isIndented = false
  /// Paragraphs are parted by room.
  var isSpaced = false
  /// Left and right edge of the text on pages of a width.
  private var edges: [Int: (left: Double, right: Double)] = [:]

  init(_ pages: [(width: Double, lines: [PdfLine])], tables: [[PdfTable]]) {
    let lines = pages.flatMap(\.lines)
    guard !lines.isEmpty else { return }
    size = median(lines.map(\.size)) ?? size
    var byWidth: [Int: [PdfLine]] = [:]
    for page in pages { byWidth[Int(page.width), default: []] += page.lines }
    for (width, lines) in byWidth {
      let long = lines.filter { $0.right - $0.left > Double(width) * 0.5 }
      let from = long.isEmpty ? lines : long
      let (lefts, rights) = (from.map(\.left).sorted(), from.map(\.right).sorted())
      edges[width] = (lefts[lefts.count / 20], rights[min(rights.count - 1, rights.count * 9 / 10)])
      guard long.count < 5 else { continue }
      for table in zip(pages, tables).filter({ Int($0.0.width) == width }).flatMap(\.1) {
        guard let left = table.columns.first, let right = table.columns.last, let old = edges[width] else { continue }
        edges[width] = (min(old.left, left), max(old.right, right))
      }
    }
    pitch = usualPitch(pages)
    measureParagraphs(pages)
  }

  func edges(_ width: Double) -> (left: Double, right: Double) { edges[Int(width)] ?? (0, width) }

  /// Whether a line was broken because the next line's first word did not fit on it.
  func isFull(_ line: PdfLine, before next: PdfLine, _ width: Double) -> Bool {
    let word = next.words[0]
    return line.right + size * 0.2 + (word.right - word.left) > edges(width).right - 2
  }

  private func usualPitch(_ pages: [(width: Double, lines: [PdfLine])]) -> Double {
    var pitches: [Double] = []
    for page in pages {
      for (one, two) in zip(page.lines, page.lines.dropFirst()) where isFull(one, before: two, page.width) {
        pitches.append(two.bottom - one.bottom)
      }
    }
    return median(pitches) ?? size * 1.2
  }

  /// Looks at lines behind a short one, which are the first of a paragraph.
  private mutating func measureParagraphs(_ pages: [(width: Double, lines: [PdfLine])]) {
    var (indented, spaced, all) = (0, 0, 0)
    for page in pages {
      for (one, two) in zip(page.lines, page.lines.dropFirst()) where !isFull(one, before: two, page.width) {
        all += 1
        if two.left - edges(page.width).left > 8 { indented += 1 }
        if two.bottom - one.bottom > pitch * 1.2 { spaced += 1 }
      }
    }
    isIndented = all > 2 && indented * 10 >= all * 6
    isSpaced = all > 2 && spaced * 10 >= all * 7
  }
}

private func median(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.sorted()[values.count / 2]
}
