import Domain

/// Reads a web page or a document saved as one: paragraphs and tables of its content, menus and lists of links left out and told of.
func readHtml(_ bytes: [UInt8]) throws(ReadingError) -> SourceDocument {
  let (page, encoding) = try decodePage(bytes)
  guard page.count <= ReadingLimits.pageLength else {
    throw .textTooLong(codePoints: page.count, limit: ReadingLimits.pageLength)
  }
  let tree = HTMLTree(page)
  guard !tree.isOverLimit else { throw .tooManyParagraphs(limit: ReadingLimits.elements) }
  guard tree.scalars.count <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: tree.scalars.count, limit: ReadingLimits.textLength)
  }
  let furniture = PageFurniture(tree)
  var renderer = PageRenderer(furniture)
  renderer.renderChildren(of: furniture.findContent())
  renderer.endParagraph()
  guard renderer.made <= ReadingLimits.paragraphs else { throw .tooManyParagraphs(limit: ReadingLimits.paragraphs) }

  var printer = DocxPrinter(
    styles: StyleSheet(), lists: ListCounter(NumberingDefinitions()), footnotes: renderer.footnotes,
    endnotes: [:])
  let unreferred = renderer.footnotes.filter { !renderer.references.contains($0.key) }.sorted { $0.key < $1.key }
  printer.print(renderer.items + unreferred.flatMap(\.value))
  printer.joinPrintedLines()
  printer.leaveOutFurniture()
  guard !printer.blocks.isEmpty else { throw .blank }
  if encoding != .utf8 { printer.notes.append(ReadingNote(.encodingConverted, detail: encoding.rawValue)) }
  for (kind, count) in [(ReadingNote.Kind.menusLeftOut, renderer.leftOut), (.objectsLeftOut, renderer.pictures)]
  where count > 0 {
    printer.notes.append(ReadingNote(kind, detail: String(count)))
  }
  return SourceDocument(format: .html, text: printer.text, blocks: printer.blocks, notes: printer.notes)
}
