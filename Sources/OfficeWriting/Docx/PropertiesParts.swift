import Reporting

/// docProps/core.xml: title, issuer, language, when it was written (UTC, ISO 8601).
func corePropertiesPart(_ report: Report, createdAt: String) -> XMLElement {
  XMLElement(
    "cp:coreProperties",
    [
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    ],
    [
      XMLElement("dc:title", text: "\(report.kind) \(report.title)"),
      XMLElement("dc:creator", text: report.head.issuerInFull),
      XMLElement("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: createdAt),
      XMLElement("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], text: createdAt),
      XMLElement("dc:language", text: "vi-VN"),
    ])
}

/// docProps/app.xml.
func applicationPropertiesPart(_ report: Report) -> XMLElement {
  XMLElement(
    "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
    [XMLElement("Application", text: "Nông Vụ"), XMLElement("Company", text: report.head.issuerInFull)])
}
