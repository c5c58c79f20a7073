import Domain
import OfficePackage

/// Reads a Word document: its text one paragraph or row of a table a line, and its blocks.
func readDocx(_ file: [UInt8]) throws(ReadingError) -> SourceDocument {
  let parts = try openDocx(file)
  let styles = try readPart(parts.styles) { bytes throws(XMLError) in try StyleSheet(bytes) } ?? StyleSheet()
  let definitions =
    try readPart(parts.numbering) { bytes throws(XMLError) in try NumberingDefinitions(bytes, styles) }
    ?? NumberingDefinitions()
  let footnotes = try readContent(parts.footnotes) { reader throws(XMLError) in try reader.readNotes() }
  let endnotes = try readContent(parts.endnotes) { reader throws(XMLError) in try reader.readNotes() }
  let main = (path: parts.documentPath, bytes: parts.document)
  guard let body = try readContent(main, { reader throws(XMLError) in try reader.readBody() }) else { throw .blank }
  let length = body.length + (footnotes?.length ?? 0) + (endnotes?.length ?? 0)
  guard length <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: length, limit: ReadingLimits.textLength)
  }

  var printer = DocxPrinter(
    styles: styles, lists: ListCounter(definitions), footnotes: footnotes?.content ?? [:],
    endnotes: endnotes?.content ?? [:])
  printer.print(body.content)
  printer.joinPrintedLines()
  printer.leaveOutFurniture()
  guard !printer.blocks.isEmpty else { throw body.objects > 0 ? .onlyPictures(count: body.objects) : .blank }
  if body.objects > 0 { printer.notes.append(ReadingNote(.objectsLeftOut, detail: String(body.objects))) }
  return SourceDocument(format: .docx, text: printer.text, blocks: printer.blocks, notes: printer.notes)
}

/// What a part holds, with the code points and the pictures in it. A part beyond the limit is refused.
private func readContent<Content>(
  _ part: PartBytes?, _ read: (inout ContentReader) throws(XMLError) -> Content
) throws(ReadingError) -> (content: Content, length: Int, objects: Int)? {
  var isOverLimit = false
  let found = try readPart(part) { bytes throws(XMLError) in
    var reader = try ContentReader(bytes)
    let content = try read(&reader)
    isOverLimit = reader.isOverLimit
    return (content: content, length: reader.length, objects: reader.objects)
  }
  guard !isOverLimit else { throw .tooManyParagraphs(limit: ReadingLimits.paragraphs) }
  return found
}
