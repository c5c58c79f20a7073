import DocumentReading
import Domain
import Testing

@Suite("Paragraphs of a Word document") struct DocxParagraphTests {
  @Test("one a line, runs joined, entities and breaks resolved") func plain() throws {
    let document = try WordFile(
      "<w:p>" + r("Trồng ") + r("rừng  9.000", "<w:b/>") + r(" ha &amp; 5 &lt; 6") + "</w:p>" + p("") + p("Đoạn hai.")
    ).read()
    #expect(document.format == .docx)
    #expect(document.outline == ["Trồng rừng 9.000 ha & 5 < 6", "Đoạn hai."])
    #expect(document.quote(TextRange(0, document.text.count)) == "Trồng rừng  9.000 ha & 5 < 6\nĐoạn hai.\n")
    let words = document.blocks[0].content
    #expect(document.quote(words.range(6..<19)) == "rừng  9.000 ha")
    #expect(document.quote(document.blocks[1].range) == "Đoạn hai.")
  }

  @Test("a line break begins a new block unless a sentence goes on") func breaks() throws {
    let document = try WordFile(
      "<w:p>" + r("- Đơn vị chủ trì: Chi cục Kiểm lâm.") + "<w:r><w:br/></w:r>" + r("- Thời gian: Quý I/2026.")
        + "<w:r><w:br/></w:r>" + r("Nội dung thực hiện") + "<w:r><w:br/></w:r>" + r("theo kế hoạch.") + "</w:p>"
    ).read()
    #expect(
      document.outline == [
        "- Đơn vị chủ trì: Chi cục Kiểm lâm.", "- Thời gian: Quý I/2026.", "Nội dung thực hiện theo kế hoạch.",
      ])
  }

  @Test("columns made with tabs are a row, a tab behind a number is a blank") func tabs() throws {
    let tab = "<w:r><w:tab/></w:r>"
    let document = try WordFile(
      "<w:p>" + r("Số: 12/KH-SNN") + tab + tab + r("Lạng Sơn, ngày 02 tháng 3 năm 2026") + "</w:p>"
        + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"700\"/></w:tabs></w:pPr>" + r("1.") + tab
        + r("Các đơn vị thực hiện nghiêm.") + "</w:p>"
    ).read()
    #expect(
      document.outline == ["Số: 12/KH-SNN | Lạng Sơn, ngày 02 tháng 3 năm 2026", "1. Các đơn vị thực hiện nghiêm."])
  }

  @Test("headings by style, by outline level, by a style's base, else by label") func headings() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Heading2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Cap1"><w:name w:val="Cấp 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
      """
    func styled(_ id: String, _ text: String) -> String { p(text, "<w:pStyle w:val=\"\(id)\"/>") }
    let document = try WordFile(
      styled("TOC1", "Mục đích ... 3") + styled("TOC1", "Yêu cầu ... 4") + styled("Cap1", "Mục đích.")
        + styled("Muc", "Yêu cầu") + p("Tổ chức", "<w:outlineLvl w:val=\"2\"/>") + styled("Normal", "Thân văn bản.")
        + styled("KhongCo", "I. MỤC TIÊU"), styles: styles
    ).read()
    #expect(
      document.outline == ["# 1 Mục đích.", "# 2 Yêu cầu", "# 3 Tổ chức", "Thân văn bản.", "# 2 I. MỤC TIÊU"])
    #expect(document.notes == [ReadingNote(.furnitureLeftOut, detail: "2")])
  }

  @Test("tracked changes as accepted, hidden text out, results of fields in") func changes() throws {
    let document = try WordFile(
      "<w:p>" + r("Trồng ") + "<w:del w:id=\"1\"><w:r><w:delText>8.000</w:delText></w:r></w:del>" + "<w:ins w:id=\"2\">"
        + r("9.000") + "</w:ins>" + r(" ha") + r(" (mật)", "<w:vanish/>") + "</w:p>"
        + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + r("Đoạn bị ") + "</w:p>" + p("nối lại.")
        + "<w:p>" + r("Năm ")
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>"
        + "<w:r><w:t>không in</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("2026")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(".") + "</w:p>"
        + "<w:moveFrom w:id=\"4\">" + p("Chuyển đi") + "</w:moveFrom>"
        + "<w:p><w:pPr><w:pPrChange w:id=\"5\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>"
        + r("Không phải đề mục.") + "</w:p>"
    ).read()
    #expect(document.outline == ["Trồng 9.000 ha", "Đoạn bị nối lại.", "Năm 2026.", "Không phải đề mục."])
  }

  @Test("text boxes are read once and after their paragraph, pictures counted") func boxes() throws {
    let box = "<w:txbxContent>" + p("MẬT") + "</w:txbxContent>"
    let document = try WordFile(
      "<w:p>" + r("Văn bản ")
        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx>"
        + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>"
        + "</mc:AlternateContent></w:r>" + r("chính.") + "<w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"
    ).read()
    #expect(document.outline == ["Văn bản chính.", "MẬT"])
    #expect(document.notes == [ReadingNote(.objectsLeftOut, detail: "1")])
  }

  @Test("footnotes follow their paragraph, tied by their marks") func footnotes() throws {
    func reference(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    let document = try WordFile(
      "<w:p>" + r("Ban hành quyết định") + reference(7) + r(" và kế hoạch") + reference(3) + r(".") + "</w:p>"
        + table([cell("<w:p>" + r("10 HTX") + reference(5) + "</w:p>"), cell("ha")]) + p("Hết."),
      footnotes: "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("x") + "</w:footnote>"
        + "<w:footnote w:id=\"3\">" + p("Kế hoạch 5/KH.") + "</w:footnote><w:footnote w:id=\"5\">" + p("Bình Gia 01")
        + p("Hữu Lũng 02") + "</w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>"
        + r(" Quyết định 4/QĐ.")
        + "</w:p></w:footnote>"
    ).read()
    #expect(
      document.outline == [
        "Ban hành quyết định1 và kế hoạch2.", "[1] Quyết định 4/QĐ.", "[2] Kế hoạch 5/KH.", "10 HTX3 | ha",
        "[3] Bình Gia 01 Hữu Lũng 02", "Hết.",
      ])
    let words = document.blocks[0].content
    #expect(words.footnoteMarks.map { words.string($0) } == ["1", "2"])
    #expect(document.blocks[3].rows[0].cells[0].content.footnoteMarks == [6..<7])
    #expect(document.blocks[4].content.paragraphStarts == [12])
    #expect(document.quote(document.blocks[1].range) == "1  Quyết định 4/QĐ.")
  }

  @Test("a note that refers to itself, a mark of the author's own, an endnote") func oddNotes() throws {
    func reference(_ kind: String, _ more: String = "") -> String { "<w:r><w:\(kind)Reference w:id=\"1\"\(more)/>" }
    let document = try WordFile(
      "<w:p>" + r("Thủy lợi") + reference("footnote", " w:customMarkFollows=\"1\"") + "<w:t>*</w:t></w:r>" + r(" và")
        + reference("footnote") + "</w:r></w:p>",
      footnotes: "<w:footnote w:id=\"1\"><w:p>" + r("Xem") + reference("footnote") + "</w:r></w:p></w:footnote>"
    ).read()
    #expect(document.outline == ["Thủy lợi* và1", "[*] Xem2"])
    #expect(document.blocks[0].content.footnoteMarks == [8..<9, 12..<13])
  }

  @Test("paragraphs that are the lines of a printed page are joined, real ones are not") func printedLines() throws {
    let lines = [
      "Tổng diện tích gieo trồng vụ Đông Xuân đạt 48.231,7 ha, đạt 98,4% so với kế hoạch,",
      "bằng 99,6% so với cùng kỳ; trong đó lúa xuân ước đạt 15.585 ha, ngô xuân ước đạt",
      "13.763 ha trong giai đoạn 2021-", "2025.", "II. Chăn nuôi",
      "Tổng đàn lợn phát triển ổn định, người dân tái đàn để chuẩn bị phục vụ thị trường cuối",
      "năm theo kế hoạch của các huyện.",
    ]
    let document = try WordFile(lines.map { p($0) }.joined()).read()
    #expect(
      document.outline == [
        lines[0] + " " + lines[1] + " " + lines[2] + "2025.", "# 2 II. Chăn nuôi", lines[5] + " " + lines[6],
      ])
    #expect(document.quote(document.blocks[0].range) == lines[0...3].joined(separator: "\n"))
    #expect(document.blocks[0].content.paragraphStarts.isEmpty)
    #expect(try WordFile(p("Nội dung một") + p("nội dung hai") + p("nội dung ba")).read().blocks.count == 3)
  }

  @Test("a web site's lists are passed over here too") func furniture() throws {
    let document = try WordFile(
      p("- 1 Nghị quyết 19-NQ/TW năm 2022 về nông nghiệp") + p("KẾ HOẠCH") + p("Nội dung.")
        + p("- 1 Kế hoạch 9/KH-UBND năm 2023")
    ).read()
    #expect(document.outline == ["# ? KẾ HOẠCH", "Nội dung."])
    #expect(document.notes.map(\.kind) == [.furnitureLeftOut, .furnitureLeftOut])
  }

  @Test("raised digits are exponents behind a unit, else a typed note's mark") func superscripts() throws {
    let raised = "<w:vertAlign w:val=\"superscript\"/>"
    let document = try WordFile(
      "<w:p>" + r("Gỗ 580 m") + r("3", raised) + r(", vùng núi") + r("1", raised) + r(".") + "</w:p>"
    ).read()
    let words = document.blocks[0].content
    #expect(words.string == "Gỗ 580 m3, vùng núi1.")
    #expect(words.footnoteMarks == [19..<20])
  }

  @Test("signs of the fonts Symbol and Wingdings, letters shown as capitals") func signs() throws {
    func sign(_ font: String, _ code: String) -> String { "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>" }
    let document = try WordFile(
      "<w:p>" + r("Tỷ lệ ") + sign("Symbol", "F0B3") + r(" 90% ") + sign("Wingdings", "F0FC")
        + sign("Wingdings", "F0A3")
        + r(" kế hoạch", "<w:caps/>") + r(" năm", "<w:caps w:val=\"0\"/>") + "</w:p>"
    ).read()
    #expect(document.outline == ["Tỷ lệ ≥ 90% ✓≤ KẾ HOẠCH năm"])
  }

  @Test("simple fields show their result; nested ones too; moved words stand where they went") func fields() throws {
    func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let document = try WordFile(
      "<w:p><w:fldSimple w:instr=\" PAGE \">" + r("12") + "</w:fldSimple>" + r(" xã, ") + field("begin")
        + "<w:r><w:instrText> IF </w:instrText></w:r>" + field("begin") + r("x") + field("separate") + r("y")
        + field("end")
        + field("separate") + r("đạt") + field("end") + "<w:moveFrom w:id=\"1\">" + r(" cũ")
        + "</w:moveFrom><w:moveTo w:id=\"2\">"
        + r(" mới") + "</w:moveTo></w:p>"
    ).read()
    #expect(document.outline == ["12 xã, đạt mới"])
  }

  @Test("headers, footers and comments are no text of the document; endnotes are") func apart() throws {
    var file = WordFile(
      "<w:p>" + r("Thân")
        + "<w:r><w:endnoteReference w:id=\"4\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    file.others = [
      part("word/header1.xml", "<w:hdr \(space)>\(p("Đầu trang"))</w:hdr>"),
      part("word/footer1.xml", "<w:ftr \(space)>\(p("Chân trang"))</w:ftr>"),
      part("word/comments.xml", "<w:comments \(space)><w:comment>\(p("Ý kiến"))</w:comment></w:comments>"),
      part(
        "word/endnotes.xml", "<w:endnotes \(space)><w:endnote w:id=\"4\">\(p("Ghi chú cuối"))</w:endnote></w:endnotes>"),
    ]
    #expect(try file.read().outline == ["Thâni", "[i] Ghi chú cuối"])
  }
}
