/// What stands in a document's body, a cell, a footnote or a text box.
enum DocxItem {
  case paragraph(DocxParagraph)
  case table(DocxTable)
}

struct DocxParagraph {
  /// With "\t" for tabs and "\n" for line breaks.
  var scalars: [Unicode.Scalar] = []
  var noteReferences: [NoteReference] = []
  /// Places in `scalars` set as superscript.
  var superscripts: [Range<Int>] = []
  var properties = ParagraphProperties()
  var textBoxes: [DocxItem] = []
  /// Places in `scalars` typed in a legacy font, until they are converted.
  var legacyRuns: [(range: Range<Int>, font: LegacyFont)] = []
}

struct ParagraphProperties {
  var styleID: String?
  /// 0 takes a style's numbering away.
  var numberingID: Int?
  var level: Int?
  /// From 0; 9 is body text.
  var outlineLevel: Int?
  /// The paragraph's end was deleted under tracked changes: it goes on in the next.
  var endIsDeleted = false
}

struct NoteReference {
  enum Kind { case footnote, endnote }

  var kind: Kind
  var id: Int
  /// Place in the paragraph's `scalars` where the mark stands or is to stand.
  var position: Int
  /// The mark that the author typed instead of a number; it stands at `position` already.
  var customMark: Range<Int>?
}

struct DocxTable {
  var rows: [DocxRow] = []
}

struct DocxRow {
  var cells: [DocxCell] = []
  var gridBefore = 0
  var gridAfter = 0
  var isDeleted = false
}

struct DocxCell {
  var items: [DocxItem] = []
  var span = 1
  var continuesAbove = false
  /// It belongs to the cell before it (hMerge of older Word).
  var continuesBefore = false
  var isDeleted = false
}
