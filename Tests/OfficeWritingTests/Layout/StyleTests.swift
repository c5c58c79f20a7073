import Reporting
import Testing

@Suite("Sizes and letters by cell (Nghị định 30/2020/NĐ-CP, Annex I, Part V)") struct StyleTests {
  struct Row: Sendable {
    var style: String
    var size: Int
    var isBold = false
    var isItalic = false
    var alignment = "center"
  }

  @Test(
    "size, weight, slant and place of each part",
    arguments: [
      Row(style: "QuocHieu", size: 13, isBold: true), Row(style: "TieuNgu", size: 14, isBold: true),
      Row(style: "CoQuanChuQuan", size: 13), Row(style: "CoQuanBanHanh", size: 13, isBold: true),
      Row(style: "SoKyHieu", size: 13), Row(style: "DiaDanhThoiGian", size: 14, isItalic: true),
      Row(style: "TenLoai", size: 14, isBold: true), Row(style: "TrichYeu", size: 14, isBold: true),
      Row(style: "CanCu", size: 14, isItalic: true, alignment: "both"),
      Row(style: "NoiDung", size: 14, alignment: "both"),
      Row(style: "PhanMuc", size: 14, isBold: true, alignment: "both"),
      Row(style: "TieuDeKhoan", size: 14, isBold: true, alignment: "both"),
      Row(style: "Diem", size: 14, alignment: "both"), Row(style: "ChucVuNguoiKy", size: 14, isBold: true),
      Row(style: "HoTenNguoiKy", size: 14, isBold: true),
      Row(style: "NoiNhan", size: 12, isBold: true, isItalic: true, alignment: "left"),
      Row(style: "NoiNhanDanhSach", size: 11, alignment: "left"), Row(style: "PhuLuc", size: 14, isBold: true),
      Row(style: "TieuDePhuLuc", size: 14, isBold: true), Row(style: "KemTheo", size: 14, isItalic: true),
      Row(style: "SoTrang", size: 14), Row(style: "OBangSo", size: 12, alignment: "right"),
    ])
  func letters(row: Row) throws {
    let styles = try part("word/styles.xml", of: planText(planSample(.prose)))
    let style = try #require(styles.all("w:style").first { $0.attributes["w:styleId"] == row.style })
    let run = try #require(style.child("w:rPr"))
    #expect(run.child("w:sz")?.number("w:val") == row.size * 2)
    #expect(run.child("w:szCs")?.number("w:val") == row.size * 2)
    #expect((run.child("w:b") != nil) == row.isBold)
    #expect((run.child("w:i") != nil) == row.isItalic)
    #expect(style.child("w:pPr")?.child("w:jc")?.attributes["w:val"] == row.alignment)
  }

  @Test(
    "body text: first line 1,27 cm, 6 pt between paragraphs, single to one and a half lines",
    arguments: ["CanCu", "NoiDung", "PhanMuc", "TieuDeKhoan", "Diem"])
  func body(id: String) throws {
    let styles = try part("word/styles.xml", of: planText(planSample(.prose)))
    let style = try #require(styles.all("w:style").first { $0.attributes["w:styleId"] == id })
    let paragraph = try #require(style.child("w:pPr"))
    #expect(tenthsOfMillimetre(paragraph.child("w:ind")?.number("w:firstLine")) == 127)
    let spacing = try #require(paragraph.child("w:spacing"))
    #expect(try #require(spacing.number("w:after")) >= 120)
    #expect(spacing.attributes["w:lineRule"] == "auto")
    #expect((240...360).contains(try #require(spacing.number("w:line"))))
  }

  @Test("Times New Roman for every script, black, Vietnamese")
  func font() throws {
    let report = planText(planSample(.prose))
    let run = try #require(try part("word/styles.xml", of: report).first("w:rPrDefault")?.child("w:rPr"))
    let fonts = try #require(run.child("w:rFonts")).attributes
    #expect(["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].allSatisfy { fonts[$0] == "Times New Roman" })
    #expect(run.child("w:lang")?.attributes["w:val"] == "vi-VN")
    #expect(run.child("w:color")?.attributes["w:val"] == "000000")
    #expect(try document(report).all("w:rFonts").isEmpty)
  }

  @Test("every style that a paragraph names is there, once")
  func defined() throws {
    let report = keyTaskReport(try fullSample())
    let ids = try part("word/styles.xml", of: report).all("w:style").compactMap { $0.attributes["w:styleId"] }
    #expect(Set(ids).count == ids.count)
    let used = try document(report).all("w:pStyle").compactMap { $0.attributes["w:val"] }
    #expect(Set(used).subtracting(ids).isEmpty)
    #expect(!used.isEmpty)
  }
}
