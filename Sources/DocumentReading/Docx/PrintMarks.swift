/// A paragraph as it is to be printed, its label in front.
struct PrintedParagraph {
  var scalars: [Unicode.Scalar] = []
  var isBullet = false
  /// Places of note marks in `scalars`.
  var marks: [Range<Int>] = []
}

extension DocxPrinter {
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
    pendingTextBoxes += paragraph.textBoxes
    var copied = 0
    for place in listMarkPlaces(paragraph) {
      printed.scalars += paragraph.scalars[copied..<place.range.lowerBound]
      copied = place.range.upperBound
      let start = printed.scalars.count
      var isMark = true
      switch place.reference {
      case let reference? where reference.customMark == nil:
        printed.scalars += Array(nextMark(reference, paragraph).unicodeScalars)
      case let reference:
        printed.scalars += paragraph.scalars[place.range]
        if let reference { _ = nextMark(reference, paragraph) }
        isMark = reference != nil || isTypedMark(printed.scalars, start..<printed.scalars.count)
      }
      if isMark { printed.marks.append(start..<printed.scalars.count) }
    }
    printed.scalars += paragraph.scalars[copied...]
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
    let items = isFootnote ? footnotes.removeValue(forKey: reference.id) : endnotes.removeValue(forKey: reference.id)
    if let items { pendingNotes.append((mark, items)) }
    return mark
  }
}

/// Places in a paragraph's words, rising and apart, where a note's mark stands or is to stand, and where words are raised.
private func listMarkPlaces(_ paragraph: DocxParagraph) -> [(range: Range<Int>, reference: NoteReference?)] {
  var places: [(range: Range<Int>, reference: NoteReference?)] = paragraph.superscripts.map { ($0, nil) }
  places += paragraph.noteReferences.map { ($0.customMark ?? $0.position..<$0.position, $0) }
  places.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  var end = 0
  return places.filter { place in
    guard place.range.lowerBound >= end else { return false }
    end = place.range.upperBound
    return true
  }
}

/// Raised digits or stars behind a word are a note's mark that the author typed; behind a unit of length an exponent.
private func isTypedMark(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
  guard range.count <= 3, range.lowerBound > 0, !scalars[range.lowerBound - 1].isBlank else { return false }
  guard scalars[range].allSatisfy({ $0.isASCIIDigit || $0 == "*" }) else { return false }
  return !endsInLengthUnit(scalars[..<range.lowerBound])
}
