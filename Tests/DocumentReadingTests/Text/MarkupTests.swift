import DocumentReading
import Domain
import Testing

@Suite("Markup left out of the words") struct MarkupTests {
  @Test(
    "words of a line",
    arguments: [
      ("*Đơn vị chủ trì: Chi cục Kiểm lâm.*", "Đơn vị chủ trì: Chi cục Kiểm lâm."),
      ("**1. Chuyên đề** *“Thi đua”*, mục tiêu:", "1. Chuyên đề “Thi đua”, mục tiêu:"),
      ("***Nơi nhận:***", "Nơi nhận:"),
      ("Mức 5*3*2 và dấu (*)", "Mức 5*3*2 và dấu (*)"),
      ("Số: ......../KH, ngày ____ tháng 2", "Số: ......../KH, ngày ____ tháng 2"),
      ("tên_tệp_đính_kèm", "tên_tệp_đính_kèm"),
      ("Gỗ 580 nghìn m<sup>2</sup>, tưới 15 km<sup>2</sup>", "Gỗ 580 nghìn m2, tưới 15 km2"),
      ("<p>Các chi cục;</p><p>các trung tâm</p>", "Các chi cục; các trung tâm"),
      ("TT&amp;BVTV, CN&TY &lt; 5 ha", "TT&BVTV, CN&TY < 5 ha"),
      ("Diện tích <5 ha và >3 ha", "Diện tích <5 ha và >3 ha"),
      ("1\\. Mục tiêu \\*chung\\*", "1. Mục tiêu *chung*"),
      ("Xem [Nghị quyết](https://example.org/nq) và [1]", "Xem Nghị quyết và [1]"),
      ("Hạn\u{A0}\u{A0}cuối\u{200B} năm", "Hạn cuối năm"),
    ]) func words(line: String, words: String) throws
  {
    #expect(try read(line).blocks.map(\.content.string) == [words])
  }

  @Test("a superscript number behind a word is a footnote's mark, one before a paragraph begins the note") func notes()
    throws
  {
    let document = try read("Khối thi đua vùng núi<sup>1</sup>;\n\n---\n\n<sup>1</sup> Các tỉnh trong khối.\n")
    #expect(document.outline == ["Khối thi đua vùng núi1;", "[1] Các tỉnh trong khối."])
    let words = document.blocks[0].content
    #expect(words.footnoteMarks.map { words.string($0) } == ["1"])
  }

  @Test("Markdown's own footnotes") func markdownNotes() throws {
    let document = try read("Trồng mới 10 HTX[^2] trong năm.\n\n[^2]: Theo báo cáo của các huyện.\n", as: "a.md")
    #expect(document.outline == ["Trồng mới 10 HTX2 trong năm.", "[2] Theo báo cáo của các huyện."])
    #expect(document.blocks[0].content.isFootnoteMark(16))
  }

  @Test("an entity's place is the whole entity") func entityPlace() throws {
    let document = try read("TT&amp;BVTV")
    #expect(document.quote(document.blocks[0].content.range(0..<3)) == "TT&amp;")
    #expect(document.quote(document.blocks[0].content.range(2..<3)) == "&amp;")
  }
}
