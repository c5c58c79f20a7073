import Reporting
import Testing

@Suite("Annex table") struct AnnexTests {
  @Test("label, title in capitals, the line that says what it goes with")
  func heading() throws {
    let paragraphs = try document(planText(planSample(.annexTable))).all("w:p")
    let words = { (style: String) in paragraphs.first { $0.style == style }?.words }
    #expect(words("PhuLuc") == "Phụ lục")
    #expect(
      words("TieuDePhuLuc") == "KẾ HOẠCH THỰC HIỆN NHIỆM VỤ TRỌNG TÂM NĂM 2025 CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    #expect(
      words("KemTheo")
        == "(Kèm theo Kế hoạch số 22/KH-SNNMT ngày 06 tháng 02 năm 2025 của Sở Nông nghiệp và Môi trường)")
  }

  @Test("the heading row repeats, no row splits, every line is ruled, the columns fill the page")
  func table() throws {
    let table = try #require(try document(keyTaskReport(fullSample())).all("w:tbl").last)
    let rows = table.all("w:tr")
    #expect(rows.first?.first("w:tblHeader") != nil)
    #expect(rows.dropFirst().allSatisfy { $0.first("w:tblHeader") == nil })
    #expect(rows.allSatisfy { $0.first("w:cantSplit") != nil })
    let borders = try #require(table.first("w:tblBorders")).children
    #expect(borders.map { $0.name } == ["top", "left", "bottom", "right", "insideH", "insideV"].map { "w:\($0)" })
    #expect(borders.allSatisfy { $0.attributes["w:val"] == "single" })
    let widths = table.all("w:gridCol").compactMap { $0.number("w:w") }
    #expect(widths.count == 9)
    #expect(tenthsOfMillimetre(widths.reduce(0, +)) == 2470)
    for row in rows {
      #expect(row.all("w:tcW").compactMap { $0.number("w:w") }.reduce(0, +) == widths.reduce(0, +))
      #expect(row.all("w:tc").map { $0.first("w:gridSpan")?.number("w:val") ?? 1 }.reduce(0, +) == 9)
    }
  }

  @Test("figures stand to the right, words to the left")
  func alignment() throws {
    let table = try #require(try document(keyTaskReport(fullSample())).all("w:tbl").last)
    let row = try #require(table.all("w:tr").first { $0.words.contains("Diện tích trồng rừng mới") })
    #expect(
      row.all("w:tc").map { cell in "\(cell.first("w:p")?.style ?? ""): \(cell.words)" } == [
        "OBangGiua: -", "OBang: Diện tích trồng rừng mới", "OBangGiua: ha", "OBangSo: trên 9.000", "OBangSo: ước 6.500",
        "OBangSo: 72,2", "OBangSo: 108,3", "OBang: ", "OBang: Đang thực hiện",
      ])
  }

  @Test("a cell of several lines has a paragraph for each")
  func lines() throws {
    var plan = planSample(.annexTable)
    plan.tasks = [PlannedTask(title: "Trồng rừng", content: "Chuẩn bị giống.\nTrồng.")]
    let cell = try #require(try document(planText(plan)).all("w:tc").first { $0.words.contains("Chuẩn bị giống") })
    #expect(cell.all("w:p").map(\.words) == ["Chuẩn bị giống.", "Trồng."])
  }
}
