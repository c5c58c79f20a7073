import Domain

/// Prints a Word document's content as text, and makes the blocks that lie in it.
struct DocxPrinter {
  let styles: StyleSheet
  var lists: ListCounter
  let footnotes: [Int: [DocxItem]]
  let endnotes: [Int: [DocxItem]]

  var text: [Unicode.Scalar] = []
  var blocks: [Block] = []
  var notes: [ReadingNote] = []
  /// Numbers of the notes referred to so far, of either kind.
  private var noteCounts = (footnote: 0, endnote: 0)
  /// Notes to be printed once the paragraph or table that refers to them is.
  private var pendingNotes: [(mark: String, items: [DocxItem])] = []
  private var pendingTextBoxes: [DocxItem] = []
  /// A paragraph whose end was deleted, to be put before the next.
  private var opening: DocxParagraph?

  init(styles: StyleSheet, lists: ListCounter, footnotes: [Int: [DocxItem]], endnotes: [Int: [DocxItem]]) {
    self.styles = styles
    self.lists = lists
    self.footnotes = footnotes
    self.endnotes = endnotes
  }

  mutating func print(_ items: [DocxItem]) {
    for item in items {
      switch item {
      case .paragraph(let paragraph): print(paragraph)
      case .table(let table): printTable(table)
      }
      printPending()
    }
    if let last = opening {
      opening = nil
      printLines(last)
      printPending()
    }
  }

  private mutating func print(_ paragraph: DocxParagraph) {
    let whole = joinedWithOpening(paragraph)
    if whole.properties.endIsDeleted {
      opening = whole
      opening?.properties.endIsDeleted = false
    } else if styles.isContents(whole.properties) {
      leaveOutContents(whole)
    } else {
      printLines(whole)
    }
  }

  private mutating func joinedWithOpening(_ paragraph: DocxParagraph) -> DocxParagraph {
    guard var whole = opening else { return paragraph }
    opening = nil
    let shift = whole.scalars.count
    whole.scalars += paragraph.scalars
    whole.superscripts += paragraph.superscripts.map { $0.lowerBound + shift..<$0.upperBound + shift }
    whole.noteReferences += paragraph.noteReferences.map { reference in
      var moved = reference
      moved.position += shift
      moved.customMark = reference.customMark.map { $0.lowerBound + shift..<$0.upperBound + shift }
      return moved
    }
    whole.textBoxes += paragraph.textBoxes
    whole.properties = paragraph.properties
    return whole
  }

  private mutating func leaveOutContents(_ paragraph: DocxParagraph) {
    guard paragraph.scalars.contains(where: { !$0.isBlank }) else { return }
    if let last = notes.indices.last, notes[last].kind == .furnitureLeftOut, let count = Int(notes[last].detail) {
      notes[last].detail = String(count + 1)
    } else {
      notes.append(ReadingNote(.furnitureLeftOut, detail: "1"))
    }
  }

  /// The paragraph with its label and note marks; counts lists and notes on.
  mutating func resolve(_ paragraph: DocxParagraph) -> PrintedParagraph {
    var printed = PrintedParagraph()
    if let numbering = styles.numbering(paragraph.properties) {
      switch lists.next(numbering.id, level: numbering.level) {
      case .bullet: printed.isBullet = true
      case .number(let label): printed.scalars += Array(label.unicodeScalars)
      case nil: break
      }
    }
    let labelLength = printed.scalars.count
    var copied = 0
    for reference in paragraph.noteReferences {
      let mark = nextMark(reference, paragraph)
      if reference.customMark == nil {
        printed.scalars += paragraph.scalars[copied..<reference.position]
        copied = reference.position
        printed.marks.append(printed.scalars.count..<printed.scalars.count + mark.unicodeScalars.count)
        printed.scalars += Array(mark.unicodeScalars)
      }
    }
    let inserted = printed.scalars.count - labelLength - copied
    printed.scalars += paragraph.scalars[copied...]
    for range in paragraph.superscripts + paragraph.noteReferences.compactMap(\.customMark) {
      let place = shifted(range, paragraph, by: labelLength, marks: printed.marks, total: inserted)
      if isTypedMark(printed.scalars, place) { printed.marks.append(place) }
    }
    printed.marks.sort { $0.lowerBound < $1.lowerBound }
    pendingTextBoxes += paragraph.textBoxes
    return printed
  }

  private mutating func nextMark(_ reference: NoteReference, _ paragraph: DocxParagraph) -> String {
    let isFootnote = reference.kind == .footnote
    let mark: String
    if let custom = reference.customMark {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: paragraph.scalars[custom])
      mark = String(view)
    } else if isFootnote {
      noteCounts.footnote += 1
      mark = String(noteCounts.footnote)
    } else {
      noteCounts.endnote += 1
      mark = formatNumber(noteCounts.endnote, "lowerRoman")
    }
    if let items = (isFootnote ? footnotes : endnotes)[reference.id] { pendingNotes.append((mark, items)) }
    return mark
  }

  private mutating func printPending() {
    while !pendingNotes.isEmpty || !pendingTextBoxes.isEmpty {
      let (notes, boxes) = (pendingNotes, pendingTextBoxes)
      (pendingNotes, pendingTextBoxes) = ([], [])
      if !boxes.isEmpty { print(boxes) }
      for note in notes { printNote(note.mark, note.items) }
    }
  }
}

/// A paragraph as it is to be printed, its label in front.
struct PrintedParagraph {
  var scalars: [Unicode.Scalar] = []
  var isBullet = false
  /// Places of note marks in `scalars`.
  var marks: [Range<Int>] = []
}

/// A place in the paragraph's own words, after the label and the marks printed before it were put in.
private func shifted(
  _ range: Range<Int>, _ paragraph: DocxParagraph, by label: Int, marks: [Range<Int>], total: Int
) -> Range<Int> {
  let printed = paragraph.noteReferences.filter { $0.customMark == nil }
  var shift = label
  for (reference, mark) in zip(printed, marks) where reference.position <= range.lowerBound { shift += mark.count }
  return range.lowerBound + shift..<range.upperBound + shift
}

/// Raised digits or stars behind a word are a note's mark that the author typed; behind a unit of length an exponent.
private func isTypedMark(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
  guard range.count <= 3, range.lowerBound > 0, !scalars[range.lowerBound - 1].isBlank else { return false }
  guard scalars[range].allSatisfy({ $0.isASCIIDigit || $0 == "*" }) else { return false }
  return !endsInLengthUnit(scalars[..<range.lowerBound])
}
