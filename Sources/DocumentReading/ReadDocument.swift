/// Reads a file's bytes: plain text, Markdown or docx, told apart by content first and by the name's ending second.
public func readDocument(bytes: [UInt8], fileName: String) throws(ReadingError) -> SourceDocument {
  guard !bytes.isEmpty else { throw .empty }
  guard bytes.count <= ReadingLimits.fileBytes else {
    throw .fileTooLarge(bytes: bytes.count, limit: ReadingLimits.fileBytes)
  }
  let (text, encoding) = try decodeText(bytes)
  guard text.count <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: text.count, limit: ReadingLimits.textLength)
  }
  let (blocks, notes) = readText(text)
  guard !blocks.isEmpty else { throw .blank }
  let format: DocumentFormat = hasMarkdownName(fileName) ? .markdown : .text
  let converted = encoding == .utf8 ? [] : [ReadingNote(.encodingConverted, detail: encoding.rawValue)]
  return SourceDocument(format: format, text: text, blocks: blocks, notes: converted + notes)
}

private func hasMarkdownName(_ name: String) -> Bool {
  let name = name.lowercased()
  return name.hasSuffix(".md") || name.hasSuffix(".markdown")
}
