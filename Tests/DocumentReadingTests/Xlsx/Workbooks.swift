import DocumentReading
import OfficePackage

/// A workbook made of XML written by hand.
struct Workbook {
  /// Inside of each sheet's `worksheet`.
  var sheets: [(name: String, content: String, state: String)]
  var strings: [String] = []
  /// Inside of `styleSheet`.
  var styles: String?
  var countsFrom1904 = false

  /// One sheet of these rows; `more` stands behind its data.
  init(_ rows: String, before: String = "", more: String = "", name: String = "Sheet1") {
    sheets = [(name, before + "<sheetData>\(rows)</sheetData>" + more, "visible")]
  }

  func bytes() throws -> [UInt8] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let list = sheets.indices.map {
      "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" state=\"\(sheets[$0].state)\" r:id=\"r\($0)\"/>"
    }
    let relations = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(types)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    var parts = [
      part(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      part("[Content_Types].xml", "<Types/>"),
      part("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
      part(
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><workbookPr date1904=\"\(countsFrom1904 ? 1 : 0)\"/>"
          + "<sheets>\(list.joined())</sheets></workbook>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        part("xl/worksheets/sheet\(index).xml", "<worksheet xmlns=\"\(main)\">\(sheet.content)</worksheet>"))
    }
    if !strings.isEmpty {
      let items = strings.map { $0.hasPrefix("<") ? "<si>\($0)</si>" : "<si><t>\($0)</t></si>" }
      parts.append(part("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(items.joined())</sst>"))
    }
    if let styles { parts.append(part("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")) }
    return try writePackage(parts)
  }

  func read() throws -> SourceDocument { try readDocument(bytes: bytes(), fileName: "bieu.xlsx") }
}

/// A row of cells from column A on; numbers as numbers, all else as inline strings, "" as nothing.
func row(_ number: Int, _ values: String..., more: String = "") -> String {
  let cells = values.enumerated().map { column, value -> String in
    guard !value.isEmpty, let letter = Unicode.Scalar(UInt32(65 + column)) else { return "" }
    if value.hasPrefix("<") { return value }
    let isNumber = Double(value) != nil
    return isNumber
      ? "<c r=\"\(letter)\(number)\"><v>\(value)</v></c>"
      : "<c r=\"\(letter)\(number)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>"
  }
  return "<row r=\"\(number)\"\(more)>\(cells.joined())</row>"
}

/// A styled number at a place.
func number(_ place: String, _ value: String, style: Int = 0) -> String {
  "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
}

/// Styles by their format codes; the first is "General".
func formats(_ codes: String...) -> String {
  let list = codes.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
  let styles = codes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
  return "<numFmts>\(list.joined())</numFmts><cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs>"
}
