import OfficePackage

/// Parts of a Word document that are read.
struct DocxParts {
  var document: [UInt8]
  var documentPath: String
  var styles: (path: String, bytes: [UInt8])?
  var numbering: (path: String, bytes: [UInt8])?
  var footnotes: (path: String, bytes: [UInt8])?
  var endnotes: (path: String, bytes: [UInt8])?
}

/// Opens a Word document and finds its parts by their relationships; headers and footers, comments and pictures stay packed.
func openDocx(_ file: [UInt8]) throws(ReadingError) -> DocxParts {
  var paths: [String] = []
  let parts: [String: [UInt8]]
  do {
    parts = try readPackage(file) { path in
      paths.append(path)
      return path.hasSuffix(".rels") || (path.hasSuffix(".xml") && isText(path))
    }
  } catch {
    throw ReadingError(error)
  }
  let main =
    try target(of: "officeDocument", in: parts["_rels/.rels"], "_rels/.rels", folder: "") ?? "word/document.xml"
  guard let document = parts[main] else {
    throw findOtherKind(paths).map { .unsupported($0) } ?? .missingPart(main)
  }
  let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
  let relations = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
  func find(_ kind: String) throws(ReadingError) -> (path: String, bytes: [UInt8])? {
    let found = try target(of: kind, in: parts[relations], relations, folder: folder)
    let path = found ?? folder + kind + ".xml"
    return parts[path].map { (path, $0) }
  }
  return DocxParts(
    document: document, documentPath: main, styles: try find("styles"), numbering: try find("numbering"),
    footnotes: try find("footnotes"), endnotes: try find("endnotes"))
}

private func isText(_ path: String) -> Bool {
  guard path.hasPrefix("word/") || !path.contains("/") else { return false }
  let unread = [
    "word/theme/", "word/header", "word/footer", "word/comments", "word/fontTable", "word/settings", "word/glossary/",
  ]
  return !unread.contains(where: path.hasPrefix)
}

/// What a package is that is no Word document; nil where it is one, but lacks its main part.
private func findOtherKind(_ paths: [String]) -> FileKind? {
  if paths.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
  if paths.contains("content.xml"), paths.contains("mimetype") { return .odt }
  return paths.contains("[Content_Types].xml") && !paths.contains { $0.hasPrefix("ppt/") } ? nil : .otherPackage
}

/// Path of the part that a relationship of this kind leads to.
private func target(
  of kind: String, in part: [UInt8]?, _ path: String, folder: String
) throws(ReadingError) -> String? {
  guard let part else { return nil }
  do {
    var reader = try XMLReader(part)
    while let event = try reader.next() {
      guard event == .start, let type = try reader.attribute("Type"), type.hasSuffix("/" + kind) else { continue }
      guard let target = try reader.attribute("Target") else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
    return nil
  } catch {
    throw .malformedXML(part: path, line: error.line)
  }
}

extension ReadingError {
  init(_ error: PackageError) {
    switch error {
    case .notZip: self = .notAPackage
    case .encrypted: self = .encrypted
    case .tooLarge(let limit): self = .packageTooLarge(limit: limit)
    case .suspiciousRatio: self = .packageTooLarge(limit: PackageLimits().bytes)
    case .tooManyParts(let limit): self = .damagedPackage(detail: "> \(limit)")
    case .unsafePath(let path), .duplicatePath(let path): self = .damagedPackage(detail: path)
    case .damaged(let detail), .notWritten(let detail): self = .damagedPackage(detail: detail)
    }
  }
}
