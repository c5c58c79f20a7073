import DocumentReading
import OfficePackage

/// A Word file made of XML written by hand.
struct WordFile {
  var body: String
  var styles: String?
  var numbering: String?
  var footnotes: String?
  var others: [PackagePart] = []

  init(_ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil) {
    self.body = body
    self.styles = styles
    self.numbering = numbering
    self.footnotes = footnotes
  }

  func bytes() throws -> [UInt8] {
    var parts = [
      part(
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
        </Relationships>
        """),
      part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      part("word/document.xml", word("document", "<w:body>\(body)</w:body>")),
    ]
    if let styles { parts.append(part("word/styles.xml", word("styles", styles))) }
    if let numbering { parts.append(part("word/numbering.xml", word("numbering", numbering))) }
    if let footnotes { parts.append(part("word/footnotes.xml", word("footnotes", footnotes))) }
    return try writePackage(parts + others)
  }

  func read() throws -> SourceDocument { try readDocument(bytes: bytes(), fileName: "van-ban.docx") }
}

func part(_ path: String, _ text: String) -> PackagePart { PackagePart(path: path, bytes: Array(text.utf8)) }

private func word(_ root: String, _ content: String) -> String {
  """
  <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
  <w:\(root) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
  xmlns:v="urn:schemas-microsoft-com:vml" \
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\(content)</w:\(root)>
  """
}

/// A paragraph; `properties` is the inside of its `w:pPr`.
func p(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(text.isEmpty ? "" : r(text))</w:p>"
}

/// A run; `properties` is the inside of its `w:rPr`.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

func cell(_ content: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content.hasPrefix("<") ? content : p(content))</w:tc>"
}

func table(_ rows: [String]...) -> String {
  "<w:tbl><w:tblPr/>" + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
}
