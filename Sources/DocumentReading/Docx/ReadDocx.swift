import Domain
import OfficePackage

/// Reads a Word document: its text one paragraph or row of a table a line, and its blocks.
func readDocx(_ file: [UInt8]) throws(ReadingError) -> SourceDocument {
  let parts = try openDocx(file)
  let styles = try readPart(parts.styles) { bytes throws(XMLError) in try StyleSheet(bytes) } ?? StyleSheet()
  let definitions =
    try readPart(parts.numbering) { bytes throws(XMLError) in try NumberingDefinitions(bytes, styles) }
    ?? NumberingDefinitions()
  var objects = 0
  var paragraphs = 0
  func notes(_ part: (path: String, bytes: [UInt8])?) throws(ReadingError) -> [Int: [DocxItem]] {
    try readPart(part) { bytes throws(XMLError) -> [Int: [DocxItem]] in
      var reader = try ContentReader(bytes)
      let notes = try reader.readNotes()
      paragraphs += reader.paragraphs
      return notes
    } ?? [:]
  }
  let footnotes = try notes(parts.footnotes)
  let endnotes = try notes(parts.endnotes)
  let body =
    try readPart((parts.documentPath, parts.document)) { bytes throws(XMLError) -> [DocxItem] in
      var reader = try ContentReader(bytes)
      let items = try reader.readBody()
      objects = reader.objects
      paragraphs += reader.paragraphs
      return items
    } ?? []
  guard paragraphs <= ReadingLimits.paragraphs else { throw .tooManyParagraphs(limit: ReadingLimits.paragraphs) }

  var printer = DocxPrinter(styles: styles, lists: ListCounter(definitions), footnotes: footnotes, endnotes: endnotes)
  printer.print(body)
  printer.joinPrintedLines()
  printer.leaveOutFurniture()
  guard printer.text.count <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: printer.text.count, limit: ReadingLimits.textLength)
  }
  guard !printer.blocks.isEmpty else { throw objects > 0 ? .onlyPictures(count: objects) : .blank }
  if objects > 0 { printer.notes.append(ReadingNote(.objectsLeftOut, detail: String(objects))) }
  return SourceDocument(format: .docx, text: printer.text, blocks: printer.blocks, notes: printer.notes)
}

private func readPart<Value>(
  _ part: (path: String, bytes: [UInt8])?, _ read: ([UInt8]) throws(XMLError) -> Value
) throws(ReadingError) -> Value? {
  guard let part else { return nil }
  do {
    return try read(part.bytes)
  } catch {
    throw .malformedXML(part: part.path, line: error.line)
  }
}
