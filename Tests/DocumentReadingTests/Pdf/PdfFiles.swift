import DocumentReading

/// A PDF made by hand: words at their places, in points from the upper left corner of an A4 page, each letter half as wide as high.
struct PdfFile {
  /// What each page's stream says.
  var pages: [String] = []

  /// Adds a page of lines of text and of lines drawn.
  mutating func add(_ words: [(left: Int, top: Int, size: Int, text: String)], rules: [(Int, Int, Int, Int)] = []) {
    var stream = ""
    for line in words {
      let codes = line.text.unicodeScalars.map { hex($0.value) }.joined()
      stream += "BT /F \(line.size) Tf \(line.left) \(842 - line.top) Td <\(codes)> Tj ET\n"
    }
    for rule in rules { stream += "0.5 w \(rule.0) \(842 - rule.1) m \(rule.2) \(842 - rule.3) l S\n" }
    pages.append(stream)
  }

  func bytes() -> [UInt8] {
    let map = """
      /CIDInit /ProcSet findresource begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> \
      endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end
      """
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(7 + 2 * $0) 0 R" }.joined(separator: " "))] >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        + "/Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>",
      "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 "
        + "/CapHeight 700 /StemV 80 >>", stream(map),
    ]
    for page in pages {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
          + "/Contents \(objects.count + 2) 0 R >>")
      objects.append(stream(page))
    }
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places { file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  func read() throws -> SourceDocument { try readDocument(bytes: bytes(), fileName: "ke-hoach.pdf") }
}

private func stream(_ content: String) -> String {
  "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
}

private func hex(_ value: UInt32) -> String {
  let digits = String(value & 0xFFFF, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
