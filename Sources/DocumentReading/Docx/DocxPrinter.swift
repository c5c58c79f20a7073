import Domain

/// Prints a Word document's content as text, and makes the blocks that lie in it.
struct DocxPrinter {
  let styles: StyleSheet
  var lists: ListCounter
  /// Notes by id that no mark has led to so far.
  var footnotes: [Int: [DocxItem]]
  var endnotes: [Int: [DocxItem]]

  var text: [Unicode.Scalar] = []
  var blocks: [Block] = []
  var notes: [ReadingNote] = []
  /// Lines that are a block of no style's, for `joinPrintedLines`.
  var printedLines: [PrintedLine] = []
  /// Numbers of the notes referred to so far, of either kind.
  var noteCounts = (footnote: 0, endnote: 0)
  /// Notes to be printed once the paragraph or table that refers to them is.
  var pendingNotes: [(mark: String, items: [DocxItem])] = []
  var pendingTextBoxes: [DocxItem] = []
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
      case .table(let table):
        printOpening()
        printTable(table)
      }
      printPending()
    }
    printOpening()
  }

  /// Prints a paragraph whose end was deleted and that no other follows.
  private mutating func printOpening() {
    guard let last = opening else { return }
    opening = nil
    printLines(last)
    printPending()
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

  private mutating func printPending() {
    while !pendingNotes.isEmpty || !pendingTextBoxes.isEmpty {
      let (notes, boxes) = (pendingNotes, pendingTextBoxes)
      (pendingNotes, pendingTextBoxes) = ([], [])
      if !boxes.isEmpty { print(boxes) }
      for note in notes { printNote(note.mark, note.items) }
    }
  }
}
