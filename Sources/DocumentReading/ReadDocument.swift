/// Reads a file's bytes: plain text, Markdown, docx or xlsx, told apart by content first and by the name's ending second.
public func readDocument(bytes: [UInt8], fileName: String) throws(ReadingError) -> SourceDocument {
  guard !bytes.isEmpty else { throw .empty }
  guard bytes.count <= ReadingLimits.fileBytes else {
    throw .fileTooLarge(bytes: bytes.count, limit: ReadingLimits.fileBytes)
  }
  let ending = fileEnding(fileName)
  let document: SourceDocument
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
    document = try readPackagedDocument(bytes)
  } else if let kind = findFileKind(bytes) {
    throw kind == .encryptedOffice ? .encrypted : .unsupported(kind)
  } else {
    switch ending {
    case "docx", "xlsx": throw .notAPackage
    case "txt", "text", "": document = try readTextFile(bytes, as: .text)
    case "md", "markdown": document = try readTextFile(bytes, as: .markdown)
    default: throw .unknownEnding(ending)
    }
  }
  return document
}

private func readPackagedDocument(_ bytes: [UInt8]) throws(ReadingError) -> SourceDocument {
  switch try findPackageKind(bytes) {
  case .word: try readDocx(bytes)
  case .workbook: try readXlsx(bytes)
  case .openDocument: throw .unsupported(.odt)
  case .other(let kind): throw .unsupported(kind)
  }
}

private func readTextFile(_ bytes: [UInt8], as format: DocumentFormat) throws(ReadingError) -> SourceDocument {
  let (text, encoding) = try decodeText(bytes)
  guard text.count <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: text.count, limit: ReadingLimits.textLength)
  }
  let (blocks, notes) = try readText(text)
  guard !blocks.isEmpty else { throw .blank }
  let converted = encoding == .utf8 ? [] : [ReadingNote(.encodingConverted, detail: encoding.rawValue)]
  return SourceDocument(format: format, text: text, blocks: blocks, notes: converted + notes)
}

/// In small letters, without its point; empty where the name has none.
private func fileEnding(_ name: String) -> String {
  let last = name.split(separator: "/").last.map(String.init) ?? name
  guard let point = last.lastIndex(of: "."), point != last.startIndex else { return "" }
  return last[last.index(after: point)...].lowercased()
}
