/// Reads a file's bytes: plain text, Markdown, docx, xlsx, web page, PDF, or what LibreOffice converts; told apart by content first and by
/// the name's ending second.
public func readDocument(
  bytes: [UInt8], fileName: String, programs: ExternalPrograms = .installed
) throws(ReadingError) -> SourceDocument {
  guard !bytes.isEmpty else { throw .empty }
  guard bytes.count <= ReadingLimits.fileBytes else {
    throw .fileTooLarge(bytes: bytes.count, limit: ReadingLimits.fileBytes)
  }
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try readPackagedDocument(bytes, programs) }
  if isPdf(bytes) { return try readPdf(bytes, programs) }
  switch findFileKind(bytes) {
  case .encryptedOffice: throw .encrypted
  case let kind? where [.oldWord, .oldExcel, .rtf].contains(kind): return try readConverted(bytes, kind, programs)
  case let kind?: throw .unsupported(kind)
  case nil: break
  }
  if isPage(bytes) { return try readHtml(bytes) }
  let ending = fileEnding(fileName)
  switch ending {
  case "docx", "xlsx": throw .notAPackage
  case "html", "htm", "xhtml": return try readHtml(bytes)
  case "txt", "text", "": return try readTextFile(bytes, as: .text)
  case "md", "markdown": return try readTextFile(bytes, as: .markdown)
  default: throw .unknownEnding(ending)
  }
}

private func readPackagedDocument(
  _ bytes: [UInt8], _ programs: ExternalPrograms
) throws(ReadingError) -> SourceDocument {
  switch try findPackageKind(bytes) {
  case .word: try readDocx(bytes)
  case .workbook: try readXlsx(bytes)
  case .converted(let kind): try readConverted(bytes, kind, programs)
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
