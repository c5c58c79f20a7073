import OfficePackage

/// Parts of a workbook that are read.
struct XlsxParts {
  var everySheet: [(name: String, part: PartBytes, isHidden: Bool)] = []
  var strings: PartBytes?
  var styles: PartBytes?
  /// Days are counted from 1/1/1904, as Excel for Macintosh did.
  var countsFrom1904 = false

  /// Those that are shown.
  var sheets: [(name: String, part: PartBytes)] { everySheet.filter { !$0.isHidden }.map { ($0.name, $0.part) } }

  /// Names of the sheets that are not shown.
  var hiddenSheets: [String] { everySheet.filter(\.isHidden).map(\.name) }
}

/// Opens a workbook and finds its parts by their relationships; charts, comments and pictures stay packed.
func openXlsx(_ file: [UInt8]) throws(ReadingError) -> XlsxParts {
  let parts: [String: [UInt8]]
  do {
    parts = try readPackage(file) { path in
      path.hasSuffix(".rels") || (path.hasSuffix(".xml") && isRead(path))
    }
  } catch {
    throw ReadingError(error)
  }
  let main =
    try listRelationships(parts["_rels/.rels"], "_rels/.rels", folder: "")
    .first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
  guard let workbook = parts[main] else { throw .missingPart(main) }
  let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
  let path = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
  let relations = try listRelationships(parts[path], path, folder: folder)
  let list = try readPart((main, workbook)) { bytes throws(XMLError) in try SheetList(bytes) } ?? SheetList()
  guard list.sheets.count <= ReadingLimits.sheets else { throw .tooManySheets(limit: ReadingLimits.sheets) }

  var found = XlsxParts(countsFrom1904: list.countsFrom1904)
  for sheet in list.sheets {
    guard let relation = relations.first(where: { $0.id == sheet.relation }), relation.kind == "worksheet",
      let bytes = parts[relation.target]
    else { continue }
    found.everySheet.append((sheet.name, (relation.target, bytes), sheet.isHidden))
  }
  func find(_ kind: String) -> PartBytes? {
    let target = relations.first { $0.kind == kind }?.target ?? folder + kind + ".xml"
    return parts[target].map { (target, $0) }
  }
  found.strings = find("sharedStrings")
  found.styles = find("styles")
  return found
}

private func isRead(_ path: String) -> Bool {
  let unread = [
    "xl/theme/", "xl/charts/", "xl/drawings/", "xl/comments", "xl/calcChain", "xl/pivot", "xl/externalLinks/",
    "xl/tables/", "customXml/", "docProps/",
  ]
  return !unread.contains(where: path.hasPrefix)
}

/// The sheets that a workbook names, in their order.
private struct SheetList {
  var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  var countsFrom1904 = false

  init() {}

  init(_ part: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(part)
    while let event = try xml.next() {
      guard event == .start else { continue }
      switch xml.name.local {
      case "workbookPr":
        let value = try xml.attribute("date1904")
        countsFrom1904 = value == "1" || value == "true"
      case "sheet":
        guard let name = try xml.attribute("name"), let relation = try xml.attribute("id") else { continue }
        let state = try xml.attribute("state")
        sheets.append((name, relation, state == "hidden" || state == "veryHidden"))
      default: break
      }
    }
  }
}
