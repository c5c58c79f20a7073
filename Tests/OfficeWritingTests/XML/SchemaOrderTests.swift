@testable import OfficeWriting
import Reporting
import Testing

@Suite("Parts of the file") struct SchemaOrderTests {
  /// Orders of ISO/IEC 29500-1 (wml.xsd), as far as this writer goes.
  static let orders: [String: [String]] = [
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "spacing",
      "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr",
    ],
    "w:rPr": ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "color", "spacing", "sz", "szCs", "u", "lang"],
    "w:tblPr": ["tblStyle", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar"],
    "w:tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"],
    "w:sectPr": [
      "headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "titlePg", "docGrid",
    ],
    "w:style": ["name", "basedOn", "next", "uiPriority", "qFormat", "pPr", "rPr"],
    "w:settings": [
      "zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang", "decimalSymbol", "listSeparator",
    ],
    "w:font": ["altName", "panose1", "charset", "family", "notTrueType", "pitch", "sig"],
    "wp:anchor": [
      "simplePos", "positionH", "positionV", "extent", "effectExtent", "wrapNone", "docPr", "cNvGraphicFramePr",
      "graphic",
    ],
  ]

  @Test("every part is well-formed, and children stand in the schema's order")
  func order() throws {
    for report in [keyTaskReport(try fullSample()), planText(planSample(.prose)), planText(planSample(.annexTable))] {
      for part in docxParts(report, createdAt: "2025-06-20T02:00:00Z") {
        let root = try readXML(part.text)
        for (name, order) in Self.orders {
          for element in root.all(name) + (root.name == name ? [root] : []) {
            let places = element.children.map { child in
              order.firstIndex(of: String(child.name.split(separator: ":").last ?? ""))
            }
            #expect(!places.contains(nil), "unknown child of \(name) in \(part.path)")
            #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(name) in \(part.path)")
          }
        }
      }
    }
  }

  @Test("a cell ends with a paragraph, and no table stands right before a table or the end")
  func tables() throws {
    let body = try #require(try document(keyTaskReport(fullSample())).child("w:body"))
    #expect(body.all("w:tc").allSatisfy { $0.children.last?.name == "w:p" })
    let names = body.children.map(\.name)
    #expect(!zip(names, names.dropFirst()).contains { $0 == "w:tbl" && $1 != "w:p" })
    #expect(names.last == "w:sectPr")
  }

  @Test("content types and relations name parts that are there, and every part is named")
  func package() throws {
    let report = keyTaskReport(try fullSample())
    let paths = Set(docxParts(report, createdAt: "2025-06-20T02:00:00Z").map(\.path))
    let types = try part("[Content_Types].xml", of: report).all("Override").compactMap { $0.attributes["PartName"] }
    #expect(Set(types.map { String($0.dropFirst()) }).isSubset(of: paths))
    let relations = try part("word/_rels/document.xml.rels", of: report).children
    #expect(Set(relations.compactMap { $0.attributes["Target"] }.map { "word/" + $0 }).isSubset(of: paths))
    #expect(Set(relations.compactMap { $0.attributes["Id"] }).count == relations.count)
    #expect(docxParts(report, createdAt: "2025-06-20T02:00:00Z").first?.path == "[Content_Types].xml")
  }

  @Test("properties: title, issuer, language, time")
  func properties() throws {
    let core = try part("docProps/core.xml", of: keyTaskReport(try fullSample()))
    #expect(core.child("dc:title")?.text == "Báo cáo Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025")
    #expect(core.child("dc:creator")?.text == "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn")
    #expect(core.child("dc:language")?.text == "vi-VN")
    #expect(core.child("dcterms:created")?.text == "2025-06-20T02:00:00Z")
  }
}
