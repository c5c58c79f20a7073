import OfficePackage

/// A word on a page; lengths in points, from the page's upper left corner.
struct PdfWord {
  var text: [Unicode.Scalar]
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
  var isNumber: Bool { !text.isEmpty && text.count <= 3 && text.allSatisfy(\.isASCIIDigit) }
}

struct PdfPage {
  var width = 0.0
  var height = 0.0
  var words: [PdfWord] = []
}

/// The pages that `pdftotext -bbox` wrote.
func readPages(_ bytes: [UInt8]) throws(XMLError) -> [PdfPage] {
  var xml = try XMLReader(withoutDocumentType(bytes))
  var pages: [PdfPage] = []
  var word: PdfWord?
  var length = 0
  while let event = try xml.next(), length <= ReadingLimits.textLength {
    switch (event, xml.name.local) {
    case (.start, "page"):
      pages.append(PdfPage(width: try number(xml, "width"), height: try number(xml, "height")))
    case (.start, "word"):
      word = PdfWord(
        text: [], left: try number(xml, "xMin"), right: try number(xml, "xMax"), top: try number(xml, "yMin"),
        bottom: try number(xml, "yMax"))
    case (.end, "word"):
      if let word, !pages.isEmpty, word.text.contains(where: { !$0.isBlank }), word.height > 0, word.height < 500 {
        pages[pages.count - 1].words.append(word)
        length += word.text.count
      }
      word = nil
    case (.text, _):
      guard let place = word else { continue }
      var letters = place.text
      try xml.appendText(to: &letters)
      word?.text = letters
    default: break
    }
  }
  return pages
}

private func number(_ xml: XMLReader, _ name: StaticString) throws(XMLError) -> Double {
  let value = try xml.attribute(name).flatMap(Double.init) ?? 0
  return value.isFinite ? min(100_000, max(-100_000, value)) : 0
}

/// What stands between `<doc>` and `</doc>`: around it is a document type, which the reader of XML refuses.
private func withoutDocumentType(_ bytes: [UInt8]) -> [UInt8] {
  let (opening, closing) = (Array("<doc>".utf8), Array("</doc>".utf8))
  guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: opening) }) else {
    return Array("<doc/>".utf8)
  }
  let end = bytes.indices.reversed().first { bytes[$0...].starts(with: closing) } ?? bytes.count
  return Array(bytes[start..<max(start, end)]) + closing
}
