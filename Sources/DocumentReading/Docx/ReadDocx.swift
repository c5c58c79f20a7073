import Domain
import OfficePackage

/// Reads a Word document: its text one paragraph or row of a table a line, and its blocks.
func readDocx(_ file: [UInt8]) throws(ReadingError) -> SourceDocument {
  let parts = try openDocx(file)
  let document = try readDocx(parts, fallbackFont: nil)
  guard let encoding = findLegacyLetters(document.text) else { return document }
  let converted = try readDocx(parts, fallbackFont: LegacyFont(encoding))
  guard findLegacyLetters(converted.text) == nil else { throw .legacyFont(encoding) }
  return converted
}

private func readDocx(_ parts: DocxParts, fallbackFont: LegacyFont?) throws(ReadingError) -> SourceDocument {
  let styles = try readPart(parts.styles) { bytes throws(XMLError) in try StyleSheet(bytes) } ?? StyleSheet()
  let definitions =
    try readPart(parts.numbering) { bytes throws(XMLError) in try NumberingDefinitions(bytes, styles) }
    ?? NumberingDefinitions()
  let footnotes = try readContent(parts.footnotes, styles, fallbackFont) { reader throws(XMLError) in
    try reader.readNotes()
  }
  let endnotes = try readContent(parts.endnotes, styles, fallbackFont) { reader throws(XMLError) in
    try reader.readNotes()
  }
  let main = (path: parts.documentPath, bytes: parts.document)
  guard let body = try readContent(main, styles, fallbackFont, { reader throws(XMLError) in try reader.readBody() })
  else { throw .blank }
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
  let encodings = body.converted.union(footnotes?.converted ?? []).union(endnotes?.converted ?? [])
  for encoding in encodings.sorted(by: { $0.rawValue < $1.rawValue }) {
    printer.notes.append(ReadingNote(.fontConverted, detail: encoding.rawValue))
  }
  guard !printer.blocks.isEmpty else { throw body.objects > 0 ? .onlyPictures(count: body.objects) : .blank }
  if body.objects > 0 { printer.notes.append(ReadingNote(.objectsLeftOut, detail: String(body.objects))) }
  return SourceDocument(format: .docx, text: printer.text, blocks: printer.blocks, notes: printer.notes)
}

private struct ReadPart<Content> {
  var content: Content
  var length: Int
  var objects: Int
  var converted: Set<TextEncoding>
}

/// What a part holds, with the code points and the pictures in it. A part beyond the limit is refused.
private func readContent<Content>(
  _ part: PartBytes?, _ styles: StyleSheet, _ fallbackFont: LegacyFont?,
  _ read: (inout ContentReader) throws(XMLError) -> Content
) throws(ReadingError) -> ReadPart<Content>? {
  var isOverLimit = false
  let found = try readPart(part) { bytes throws(XMLError) in
    var reader = try ContentReader(bytes, styles, fallbackFont: fallbackFont)
    let content = try read(&reader)
    isOverLimit = reader.isOverLimit
    return ReadPart(
      content: content, length: reader.length, objects: reader.objects, converted: reader.converted)
  }
  guard !isOverLimit else { throw .tooManyParagraphs(limit: ReadingLimits.paragraphs) }
  return found
}
