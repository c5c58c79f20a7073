import OfficePackage

/// What a zip file is by the parts in it.
enum PackageKind {
  case word, workbook
  case converted(FileKind)
  case other(FileKind)
}

/// Tells office files apart by the part that the package names as its main one, else by its folders.
func findPackageKind(_ file: [UInt8]) throws(ReadingError) -> PackageKind {
  var paths: Set<String> = []
  let parts: [String: [UInt8]]
  do {
    parts = try readPackage(file) { path in
      paths.insert(path)
      return path == "_rels/.rels" || path == "mimetype"
    }
  } catch {
    throw ReadingError(error)
  }
  let main = try listRelationships(parts["_rels/.rels"], "_rels/.rels", folder: "")
    .first { $0.kind == "officeDocument" }?.target
  if let main, main.hasPrefix("xl/") || paths.contains(where: { $0.hasPrefix("xl/worksheets/") }) {
    return main.hasSuffix(".bin") ? .converted(.binaryExcel) : .workbook
  }
  if main == nil, paths.contains(where: { $0.hasPrefix("xl/") }) { return .workbook }
  if paths.contains("content.xml"), let type = parts["mimetype"] {
    return .converted(String(decoding: type, as: UTF8.self).contains("spreadsheet") ? .ods : .odt)
  }
  let isOffice = paths.contains("[Content_Types].xml") || paths.contains("word/document.xml") || main != nil
  let isWord = isOffice && !paths.contains { $0.hasPrefix("ppt/") }
  return isWord ? .word : .other(.otherPackage)
}
