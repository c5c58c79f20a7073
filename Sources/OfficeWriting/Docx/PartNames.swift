/// The parts of the file, what they are, and how they refer to each other.
enum PartNames {
  static let numberedHeaderID = "rId4"
  static let blankHeaderID = "rId5"

  /// Charts count from 1.
  static func chartID(_ number: Int) -> String { "rId\(100 + number)" }

  /// [Content_Types].xml.
  static func contentTypes(charts: Int) -> XMLElement {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let overrides = [
      ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/settings.xml", "\(word).settings+xml"), ("/word/fontTable.xml", "\(word).fontTable+xml"),
      ("/word/header1.xml", "\(word).header+xml"), ("/word/header2.xml", "\(word).header+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    let pictures = (0..<charts).map {
      ("/word/charts/chart\($0 + 1).xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
    }
    let defaults = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
    ]
    return XMLElement(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      defaults.map { XMLElement("Default", ["Extension": $0.0, "ContentType": $0.1]) }
        + (overrides + pictures).map { XMLElement("Override", ["PartName": $0.0, "ContentType": $0.1]) })
  }

  /// _rels/.rels.
  static func packageRelationships() -> XMLElement {
    relationships([
      ("rId1", "\(office)/officeDocument", "word/document.xml"),
      (
        "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
      ("rId3", "\(office)/extended-properties", "docProps/app.xml"),
    ])
  }

  /// word/_rels/document.xml.rels.
  static func documentRelationships(charts: Int) -> XMLElement {
    let parts = [
      ("rId1", "\(office)/styles", "styles.xml"), ("rId2", "\(office)/settings", "settings.xml"),
      ("rId3", "\(office)/fontTable", "fontTable.xml"), (numberedHeaderID, "\(office)/header", "header1.xml"),
      (blankHeaderID, "\(office)/header", "header2.xml"),
    ]
    let pictures = (0..<charts).map { (chartID($0 + 1), "\(office)/chart", "charts/chart\($0 + 1).xml") }
    return relationships(parts + pictures)
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func relationships(_ rows: [(id: String, type: String, target: String)]) -> XMLElement {
    XMLElement(
      "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      rows.map { XMLElement("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target]) })
  }
}
