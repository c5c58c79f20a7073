import OfficePackage

/// Reads the paragraphs and tables of a part, tracked changes taken as accepted.
struct ContentReader {
  var xml: XMLReader
  var elements = WordElements()
  /// Pictures, charts and embedded objects passed over.
  var objects = 0
  /// Beyond `ReadingLimits.paragraphs` they are counted, not kept.
  var paragraphs = 0
  var cells = 0
  /// What the styles say about fonts.
  var styles: StyleSheet
  /// The font taken for runs of no legacy font, where a document is typed in one that it does not name.
  var fallbackFont: LegacyFont?
  /// Encodings of legacy fonts met.
  var converted: Set<TextEncoding> = []
  /// Code points read.
  var length = 0

  var isOverLimit: Bool { max(paragraphs, cells) > ReadingLimits.paragraphs }

  init(_ part: [UInt8], _ styles: StyleSheet = StyleSheet(), fallbackFont: LegacyFont? = nil) throws(XMLError) {
    xml = try XMLReader(part)
    self.styles = styles
    self.fallbackFont = fallbackFont
  }

  /// Everything in the part.
  mutating func readBody() throws(XMLError) -> [DocxItem] { try readItems(insideOf: 0) }

  /// Footnotes or endnotes by id; separators have none.
  mutating func readNotes() throws(XMLError) -> [Int: [DocxItem]] {
    var notes: [Int: [DocxItem]] = [:]
    while let event = try xml.next() {
      guard event == .start else { continue }
      let element = elements.element(xml)
      guard element == .footnote || element == .endnote, let id = xml.intAttribute("id") else { continue }
      let isSeparator = try xml.attribute("type").map { $0 != "normal" } ?? false
      let items = try readItems(insideOf: xml.depth)
      if !isSeparator { notes[id] = items }
    }
    return notes
  }

  /// Items up to the end of the element open at `depth`; 0 reads to the end of the part.
  mutating func readItems(insideOf depth: Int) throws(XMLError) -> [DocxItem] {
    var items: [DocxItem] = []
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { break }
      guard event == .start else { continue }
      switch elements.element(xml) {
      case .paragraph: try readParagraph(into: &items)
      case .table: items.append(.table(try readTable()))
      case .leftOut, .deletedMark: try skipElement()
      default: break
      }
    }
    return items
  }

  /// Passes over the element just started.
  mutating func skipElement() throws(XMLError) { try xml.skipElement() }

  private mutating func readTable() throws(XMLError) -> DocxTable {
    let depth = xml.depth
    var table = DocxTable()
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { break }
      guard event == .start else { continue }
      switch elements.element(xml) {
      case .row:
        let row = try readRow()
        cells += 1
        if !row.isDeleted, !isOverLimit { table.rows.append(row) }
      case .leftOut, .deletedMark: try skipElement()
      default: break
      }
    }
    return table
  }

  private mutating func readRow() throws(XMLError) -> DocxRow {
    let depth = xml.depth
    var row = DocxRow()
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { break }
      guard event == .start else { continue }
      switch elements.element(xml) {
      case .cell:
        let cell = try readCell()
        cells += 1
        if isOverLimit || cell.isDeleted { continue }
        if cell.continuesBefore, !row.cells.isEmpty {
          row.cells[row.cells.count - 1].span += cell.span
        } else {
          row.cells.append(cell)
        }
      case .gridBefore: row.gridBefore = min(63, max(0, xml.intAttribute("val") ?? 0))
      case .gridAfter: row.gridAfter = min(63, max(0, xml.intAttribute("val") ?? 0))
      case .deletedMark:
        row.isDeleted = true
        try skipElement()
      case .leftOut: try skipElement()
      default: break
      }
    }
    return row
  }

  private mutating func readCell() throws(XMLError) -> DocxCell {
    let depth = xml.depth
    var cell = DocxCell()
    while let event = try xml.next() {
      if event == .end, xml.depth < depth { break }
      guard event == .start else { continue }
      switch elements.element(xml) {
      case .gridSpan: cell.span = min(63, max(1, xml.intAttribute("val") ?? 1))
      case .verticalMerge: cell.continuesAbove = try xml.attribute("val") != "restart"
      case .cellDeletion: cell.isDeleted = true
      case .horizontalMerge: cell.continuesBefore = try xml.attribute("val") != "restart"
      case .paragraph: try readParagraph(into: &cell.items)
      case .table: cell.items.append(.table(try readTable()))
      case .leftOut, .deletedMark: try skipElement()
      default: break
      }
    }
    return cell
  }
}
