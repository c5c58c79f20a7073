public import OfficePackage
public import Reporting

/// A .docx in the layout of Nghị định 30/2020/NĐ-CP.
///
/// `createdAt` (UTC, ISO 8601) goes into the file's properties; the same report at the same time gives the same bytes.
public func writeDocx(_ report: Report, createdAt: String) throws(PackageError) -> [UInt8] {
  try writePackage(
    docxParts(report, createdAt: createdAt).map { PackagePart(path: $0.path, bytes: Array($0.text.utf8)) })
}

/// The parts of the file, in the order they are packed.
func docxParts(_ report: Report, createdAt: String) -> [(path: String, text: String)] {
  let charts = report.annexes.compactMap(\.chart)
  let parts = [
    ("[Content_Types].xml", PartNames.contentTypes(charts: charts.count)),
    ("_rels/.rels", PartNames.packageRelationships()), ("word/document.xml", documentPart(report)),
    ("word/_rels/document.xml.rels", PartNames.documentRelationships(charts: charts.count)),
    ("word/styles.xml", stylesPart()), ("word/settings.xml", settingsPart()),
    ("word/fontTable.xml", fontTablePart()), ("word/header1.xml", numberedHeader()),
    ("word/header2.xml", blankHeader()), ("docProps/core.xml", corePropertiesPart(report, createdAt: createdAt)),
    ("docProps/app.xml", applicationPropertiesPart(report)),
  ]
  let pictures = charts.enumerated().map { ("word/charts/chart\($0 + 1).xml", chartPart($1)) }
  return (parts + pictures).map { ($0.0, $0.1.part) }
}
