import Reporting

/// word/document.xml: head, title, body and foot on portrait pages, then each annex on landscape pages of its own.
func documentPart(_ report: Report) -> XMLElement {
  var content = [headTable(report.head)] + titleBlocks(report) + bodyBlocks(report.body) + [footTable(report)]
  var properties = sectionProperties(isLandscape: false, restartsNumbers: false)
  var charts = 0
  for annex in report.annexes {
    content.append(sectionEnd(properties))
    content += annexBlocks(annex, of: report)
    if let chart = annex.chart {
      charts += 1
      content += chartBlocks(chart, number: charts)
    }
    properties = sectionProperties(isLandscape: true, restartsNumbers: true)
  }
  content += [paragraph(.rule, []), properties]
  return XMLElement("w:document", wordNamespaces, [XMLElement("w:body", [:], content)])
}

/// Names that the parts of the document use.
var wordNamespaces: KeyValuePairs<String, String> {
  [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "xmlns:v": "urn:schemas-microsoft-com:vml",
  ]
}
