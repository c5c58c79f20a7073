import Domain
import Reporting
import Testing

@Suite("Head of the document (Nghị định 30/2020/NĐ-CP, Annex I, II.1 to II.5)") struct HeadTests {
  @Test("two columns of 3500 and 5571 without borders, as wide as the text")
  func columns() throws {
    let table = try #require(try document(planText(planSample(.prose))).first("w:tbl"))
    #expect(table.all("w:gridCol").map { $0.number("w:w") } == [3500, 5571])
    #expect(table.first("w:tblBorders") == nil)
    #expect(table.first("w:tblLayout")?.attributes["w:type"] == "fixed")
  }

  @Test("each cell holds its part, in its style and letters")
  func cells() throws {
    let table = try #require(try document(planText(planSample(.prose))).first("w:tbl"))
    let cells = table.all("w:tc").map { cell in cell.all("w:p").map { "\($0.style ?? ""): \($0.words)" } }
    #expect(
      cells == [
        ["CoQuanChuQuan: UBND TỈNH LẠNG SƠN", "CoQuanBanHanh: SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "KeNgang: "],
        ["QuocHieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TieuNgu: Độc lập - Tự do - Hạnh phúc", "KeNgang: "],
        ["SoKyHieu: Số: 22/KH-SNNMT"], ["DiaDanhThoiGian: Lạng Sơn, ngày 06 tháng 02 năm 2025"],
      ])
  }

  @Test("number, symbol and day that are not known stay blank, and a number below ten has two digits")
  func blanks() throws {
    var plan = planSample(.prose)
    plan.head.number = nil
    plan.head.date = nil
    plan.head.superior = nil
    let table = try #require(try document(planText(plan)).first("w:tbl"))
    let words = table.all("w:p").map(\.words)
    let blank = String(repeating: "\u{A0}", count: 8)
    #expect(words.contains("Số: \(blank)/KH-SNNMT"))
    #expect(words.contains("Lạng Sơn, ngày\u{A0}\u{A0}\u{A0}\u{A0} tháng 6 năm 2025"))
    #expect(!words.contains { $0.contains("UBND") })
    plan.head.number = "7"
    #expect(try document(planText(plan)).all("w:p").map(\.words).contains("Số: 07/KH-SNNMT"))
  }

  @Test("rules are drawn lines: Tiêu ngữ's as long as its words, issuer's and trích yếu's a third to a half")
  func rules() throws {
    let lengths = try document(planText(planSample(.prose))).all("wp:extent").compactMap { $0.number("cx") }
      .map { Double($0) / 12_700 }
    try #require(lengths.count == 3)
    // Points, as LibreOffice sets the words in the bold face: "SỞ NÔNG NGHIỆP", Tiêu ngữ, trích yếu.
    let (issuer, motto, summary) = (114.0, 171.2, 244.3)
    #expect((issuer / 3...issuer / 2).contains(lengths[0]))
    #expect(abs(lengths[1] - motto) < 1)
    #expect((summary / 3...summary / 2).contains(lengths[2]))
  }

  @Test("kind in capitals, trích yếu below it")
  func title() throws {
    let paragraphs = try document(planText(planSample(.prose))).all("w:p")
    #expect(paragraphs.first { $0.style == "TenLoai" }?.words == "KẾ HOẠCH")
    #expect(paragraphs.first { $0.style == "TrichYeu" }?.words == "Thực hiện nhiệm vụ trọng tâm năm 2025")
  }
}
