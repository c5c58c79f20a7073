import Foundation
import OfficePackage
import Reporting
import Testing

@testable import OfficeWriting

/// A template with this body, and what else is in the package.
private func template(_ body: String, _ more: [String: String] = [:], types: String = "") throws -> [UInt8] {
  let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  let parts =
    [
      "[Content_Types].xml":
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\(types)</Types>",
      "word/document.xml": "<w:document \(w)><w:body>\(body)</w:body></w:document>",
      "word/styles.xml": "<w:styles \(w)></w:styles>", "word/media/quoc-huy.png": "\u{89}PNG",
    ].merging(more) { $1 }
  return try writePackage(parts.keys.sorted().map { PackagePart(path: $0, bytes: Array((parts[$0] ?? "").utf8)) })
}

private func p(_ runs: String...) -> String {
  "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
}

private let noBody = p("{{noi_dung}}")

private func filled(_ body: String, _ more: [String: String] = [:]) throws -> [String: String] {
  let report = keyTaskReport(try fullSample())
  return try readPackage(fillTemplate(template(body, more), with: report)).mapValues {
    String(decoding: $0, as: UTF8.self)
  }
}

private func refusal(_ file: [UInt8]) throws -> TemplateError? {
  do {
    _ = try fillTemplate(file, with: keyTaskReport(try fullSample()))
    return nil
  } catch let error as TemplateError {
    return error
  }
}

@Suite("The office's own template") struct FillTemplateTests {
  @Test(
    "a placeholder is found however Word has split it",
    arguments: [
      ["{{dia_danh}}"], ["{", "{dia_danh}}"], ["{{dia", "_da", "nh}}"], ["{{", " dia_danh ", "}}"],
      ["{{DIA_DANH}", "}"],
    ])
  func split(runs: [String]) throws {
    let body =
      "<w:p>" + (["Tại "] + runs + [" &amp; nơi khác"]).map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    let text = try #require(try filled(body + noBody)["word/document.xml"])
    let words = text.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    #expect(words.hasPrefix("Tại Lạng Sơn &amp; nơi khác"))
    #expect(!text.contains("{{"))
  }

  @Test("what is no placeholder stays byte for byte")
  func rest() throws {
    let kept =
      "<!-- {{la}} --><w:p w:rsidR=\"0A\"><w:r><w:rPr><w:b/></w:rPr><w:t>Giữ &lt;nguyên&gt; > này</w:t></w:r></w:p>"
    let parts = try filled(kept + noBody + "<w:sectPr/>")
    #expect(parts["word/document.xml"]?.contains(kept) == true)
    #expect(parts["word/media/quoc-huy.png"] == "\u{89}PNG")
    let body = try #require(parts["word/document.xml"])
    #expect(body.contains("NongVuNoiDung"))
    #expect(parts["word/styles.xml"]?.contains("w:styleId=\"NongVuNoiDung\"") == true)
  }

  @Test("headers are filled too; two lines of a post are two lines; the section's end is kept")
  func places() throws {
    let header = "<w:hdr xmlns:w=\"w\">" + p("{{co_quan}}") + "</w:hdr>"
    let end = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"9000\"/></w:sectPr></w:pPr><w:r><w:t>{{noi_dung}}</w:t></w:r></w:p>"
    let parts = try filled(end + p("{{chuc_vu_ky}}"), ["word/header1.xml": header])
    #expect(parts["word/header1.xml"]?.contains("Sở Nông nghiệp và Môi trường") == true)
    #expect(parts["word/document.xml"]?.contains("<w:sectPr><w:pgSz w:w=\"9000\"/></w:sectPr>") == true)
  }

  @Test("the annex is as wide as the page of the template")
  func width() throws {
    let section =
      "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/><w:pgMar w:left=\"1000\" w:right=\"838\"/></w:sectPr>"
    let text = try #require(try filled(noBody + p("{{bang:phu_luc}}") + section)["word/document.xml"])
    #expect(text.contains("<w:tblW w:w=\"15000\""))
  }

  @Test(
    "a measure that no page can have is passed over",
    arguments: ["9223372036854775807", "-9223372036854775808", "31681"])
  func impossibleMeasures(measure: String) throws {
    let section =
      "<w:sectPr><w:pgSz w:w=\"\(measure)\"/><w:pgMar w:left=\"\(measure)\" w:right=\"\(measure)\"/></w:sectPr>"
    let text = try #require(try filled(noBody + p("{{bang:phu_luc}}") + section)["word/document.xml"])
    #expect(text.contains("<w:tblW w:w=\"\(OfficialPage.textWidth)\""))
  }

  @Test("what does not fit is told with its place, all at once")
  func misfits() throws {
    let body = p("Ngày: {{ngay_ky}}") + p("Xem {{noi_dung}} dưới đây") + p("Số {{so")
    #expect(
      try refusal(template(body))
        == .doesNotFit([
          TemplateProblem(.unknown("ngay_ky"), quote: "Ngày: {{ngay_ky}}", part: "word/document.xml"),
          TemplateProblem(.notAlone(.body), quote: "Xem {{noi_dung}} dưới đây", part: "word/document.xml"),
          TemplateProblem(.unclosed, quote: "Số {{so", part: "word/document.xml"),
          TemplateProblem(.noBody, quote: "", part: "word/document.xml"),
        ]))
  }

  @Test("other files, macros, oversize and broken XML are refused")
  func refused() throws {
    #expect(try refusal(Array("xin chào".utf8)) == .notDocx)
    #expect(try refusal(writePackage([PackagePart(path: "xl/workbook.xml", bytes: [1])])) == .notDocx)
    #expect(try refusal(template(noBody, ["word/vbaProject.bin": "x"])) == .macros)
    #expect(
      try refusal(
        template(noBody, types: "<Default ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"))
        == .macros)
    #expect(try refusal(template("<w:p>")) == .damaged)
    #expect(try refusal([UInt8](repeating: 0x50, count: templateLimit + 1)) == .tooLarge(limit: templateLimit))
  }
}
