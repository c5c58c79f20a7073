import OfficePackage

/// Parts of a Word document that are read.
struct DocxParts {
  var document: [UInt8]
  var documentPath: String
  var styles: PartBytes?
  var numbering: PartBytes?
  var footnotes: PartBytes?
  var endnotes: PartBytes?
}

/// Opens a Word document and finds its parts by their relationships; headers and footers, comments and pictures stay packed.
func openDocx(_ file: [UInt8]) throws(ReadingError) -> DocxParts {
  let parts: [String: [UInt8]]
  do {
    parts = try readPackage(file) { path in
      path.hasSuffix(".rels") || (path.hasSuffix(".xml") && isText(path))
    }
  } catch {
    throw ReadingError(error)
  }
  let main =
    try listRelationships(parts["_rels/.rels"], "_rels/.rels", folder: "")
    .first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
  guard let document = parts[main] else { throw .missingPart(main) }
  let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
  let path = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
  let relations = try listRelationships(parts[path], path, folder: folder)
  func find(_ kind: String) -> PartBytes? {
    let target = relations.first { $0.kind == kind }?.target ?? folder + kind + ".xml"
    return parts[target].map { (target, $0) }
  }
  return DocxParts(
    document: document, documentPath: main, styles: find("styles"), numbering: find("numbering"),
    footnotes: find("footnotes"), endnotes: find("endnotes"))
}

private func isText(_ path: String) -> Bool {
  guard path.hasPrefix("word/") || !path.contains("/") else { return false }
  let unread = [
    "word/theme/", "word/header", "word/footer", "word/comments", "word/fontTable", "word/settings", "word/glossary/",
  ]
  return !unread.contains(where: path.hasPrefix)
}
