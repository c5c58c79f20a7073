import DocumentReading
import Domain
import Testing

@Suite("Web pages") struct HtmlTests {
  func page(_ body: String) throws -> SourceDocument {
    try readDocument(bytes: Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8), fileName: "trang.htm")
  }

  @Test("paragraphs with and without end tags, entities, breaks, blanks") func paragraphs() throws {
    let document = try page(
      "<P>Trồng  rừng\n <b>9.000</b>&nbsp;ha &amp; chăm s&oacute;c<p>Đoạn &#7841;<br>dòng hai.<div>Trong <i>khối</div>")
    #expect(document.format == .html)
    #expect(document.outline == ["Trồng rừng 9.000 ha & chăm sóc", "Đoạn ạ dòng hai.", "Trong khối"])
    #expect(document.quote(document.blocks[2].range) == "Trong khối")
  }

  @Test("headings, lists and raised signs") func lists() throws {
    let document = try page(
      "<h2>Mục tiêu</h2><ul><li>Gỗ 580 m<sup>3</sup><li>Vùng núi<sup>1</sup></ul><ol type=a start=2><li>Sở Tài chính: chủ trì"
        + "<li><p>Sở Y tế phối hợp</p></ol><ul style='list-style:none'><li>a) Điểm có chữ</ul>")
    #expect(
      document.outline == [
        "# 2 Mục tiêu", "- Gỗ 580 m3", "- Vùng núi1", "# 6 b) Sở Tài chính: chủ trì", "# 6 c) Sở Y tế phối hợp",
        "# 6 a) Điểm có chữ",
      ])
    #expect(document.blocks[2].content.footnoteMarks == [8..<9])
  }

  @Test("tables with cells over rows and columns, end tags left out") func tables() throws {
    let document = try page(
      "<table><thead><tr><th rowspan=2>TT<th rowspan=2>Chỉ tiêu<th colspan=2>Năm<tr><th>2025<th>2026</thead>"
        + "<tr><td>1<td>Lúa<td>100<td><p>120</p><p>ước</p></table>")
    #expect(document.outline == ["TT | Chỉ tiêu | Năm /  |  | 2025 | 2026 / 1 | Lúa | 100 | 120 ước"])
    let rows = document.blocks[0].rows
    #expect(rows[0].cells.map(\.columnSpan) == [1, 1, 2])
    #expect(rows[1].cells.map(\.continuesAbove) == [true, true, false, false])
    #expect(rows[1].cells.map(\.column) == [0, 1, 2, 3])
  }

  @Test("a table that only arranges the page gives what stands in it") func layout() throws {
    let document = try page("<table><tr><td><p>Kế hoạch</p><table><tr><td>a<td>b</table><p>Hết.</p></td></tr></table>")
    #expect(document.outline == ["Kế hoạch", "a | b", "Hết."])
  }

  @Test("scripts, styles, forms and what is hidden are out") func unseen() throws {
    let document = try page(
      "<script>var a = '<p>không</p>';</script><style>p{}</style><!-- <p>không --><p>Có.</p><p hidden>không</p>"
        + "<div style='display: none'>không</div><select><option>không</select><noscript>không</noscript>")
    #expect(document.outline == ["Có."])
  }

  @Test("menus, related documents and feet are left out and told of") func furniture() throws {
    let text = String(repeating: "Các đơn vị tổ chức thực hiện nghiêm túc kế hoạch. ", count: 6)
    let document = try page(
      "<div id=top><ul><li><a href=1>Trang chủ</a><li><a href=2>Văn bản</a><li><a href=3>Liên hệ</a></ul></div>"
        + "<div class='breadCrumb'><a href=1>Văn bản</a> › Kế hoạch</div><p>\(text)<p>Căn cứ <a href=9>Luật Trồng trọt</a>;"
        + "<div class=related-docs><h3>Liên quan</h3><p>Quyết định 1</div><footer>Bản quyền</footer>")
    #expect(document.outline == [String(text.dropLast()), "Căn cứ Luật Trồng trọt;"])
    #expect(document.notes == [ReadingNote(.menusLeftOut, detail: "6")])
  }

  @Test("footnotes as LibreOffice and Word write them, tied to their marks; one without a mark is not lost")
  func footnotes() throws {
    let document = try page(
      "<p>Ban hành quyết định<a class=\"sdfootnoteanc\" href=\"#sdfootnote1sym\"><sup>1</sup></a> và kế hoạch"
        + "<a href=\"#_ftn2\"><span>[2]</span></a>.</p><p>Hết.</p><div id=\"sdfootnote1\"><p><a href=\"#sdfootnote1anc\">1</a>Số 4/QĐ."
        + "</p></div><div id=ftn2><p><a href=\"#_ftnref2\">[2]</a> Số 5/KH.</div><div id=ftn3><p>[3] Sót lại.</div>")
    #expect(
      document.outline == [
        "Ban hành quyết định1 và kế hoạch2.", "[1] Số 4/QĐ.", "[2] Số 5/KH.", "Hết.", "Sót lại.",
      ])
    #expect(document.blocks[0].content.footnoteMarks.map { document.blocks[0].content.string($0) } == ["1", "2"])
  }

  @Test("the article is the content where it has most of the words") func article() throws {
    let document = try page(
      "<div>Tin khác</div><article><p>Nội dung chính của kế hoạch năm 2026.</article><div>Quảng cáo</div>")
    #expect(document.outline == ["Nội dung chính của kế hoạch năm 2026."])
  }

  @Test("the encoding: UTF-8, UTF-16, what the page names, letters of old fonts, a broken byte") func encodings() throws
  {
    let text = "<html><meta charset=\"windows-1252\"><p>Trồng rừng mới"
    #expect(try readDocument(bytes: Array(text.utf8), fileName: "a.html").outline == ["Trồng rừng mới"])
    let units = Array(("\u{FEFF}" + text).utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try readDocument(bytes: units, fileName: "a.html").outline == ["Trồng rừng mới"])
    let old = "<html><p>Trång rõng míi, kÕ ho¹ch thùc hiÖn".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try readDocument(bytes: old, fileName: "a.html").outline == ["Trồng rừng mới, kế hoạch thực hiện"])
    let broken = Array(text.utf8) + [0xFF] + Array(String(repeating: " và chăm sóc", count: 40).utf8)
    #expect(try readDocument(bytes: broken, fileName: "a.html").outline[0].hasPrefix("Trồng rừng mới và chăm sóc"))
  }

  @Test("a page without words, elements without end, and deep ones") func bad() throws {
    #expect(throws: ReadingError.blank) { try page("<p> <img src=a>") }
    #expect(try page("<p>Một<div " + String(repeating: "x", count: 10_000)).outline == ["Một"])
    let deep = try page(String(repeating: "<div><b>", count: 20_000) + "Sâu")
    #expect(deep.outline == ["Sâu"])
    #expect(throws: ReadingError.tooManyParagraphs(limit: ReadingLimits.elements)) {
      try page(String(repeating: "<p>", count: ReadingLimits.elements))
    }
  }
}
