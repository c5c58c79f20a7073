import DocumentReading
import Domain
import Testing

@Suite("Tables of a text") struct TableTests {
  @Test("rows with tabs, empty lines between them, a rule at the end") func tabs() throws {
    let document = try read(
      "STT\tNhiệm vụ\tChủ trì\n1\tTrồng rừng 9.000 ha\t\n\n1.1\tPhát triển HTX\t<p>Chi cục PTNT;</p> <p>Văn phòng</p>\n---\t---\t---"
    )
    #expect(
      document.outline == [
        "STT | Nhiệm vụ | Chủ trì / 1 | Trồng rừng 9.000 ha |  / 1.1 | Phát triển HTX | Chi cục PTNT; Văn phòng"
      ])
    #expect(document.notes.isEmpty)
    let cell = document.blocks[0].rows[2].cells[2]
    #expect(cell.content.paragraphStarts == [14])
    #expect(document.quote(cell.content.range(0..<7)) == "Chi cục")
    #expect(document.blocks[0].texts.count == 8)
  }

  @Test("a Markdown table's rule and outer pipes are not cells") func pipes() throws {
    let document = try read("| TT | Chỉ tiêu |\n|---:|:---|\n| 1 | **Trồng rừng** \\| ha |\n\nSau bảng.", as: "a.md")
    #expect(document.outline == ["TT | Chỉ tiêu / 1 | Trồng rừng | ha", "Sau bảng."])
    #expect(document.blocks[0].rows[1].cells.count == 2)
  }

  @Test("ragged rows are filled and told of") func ragged() throws {
    let document = try read("| a | b | c |\n|---|---|---|\n| 1 | 2 |\n| 3 | 4 | 5 |\n| 6 |\n")
    #expect(document.blocks[0].rows.map(\.cells.count) == [3, 3, 3, 3])
    #expect(document.notes.map(\.kind) == [.raggedRows])
    #expect(document.notes.first?.detail == "2")
  }

  @Test("two columns of a document's head, without rules") func head() throws {
    let document = try read(
      "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI |\nSố: 1/KH | Ngày 2 tháng 3 |\n| TM. ỦY BAN |\n\nSố: 5\t\tNgày 3")
    #expect(document.blocks.map(\.kind) == [.table, .table])
    #expect(document.blocks[1].rows[0].cells.map(\.content.string) == ["Số: 5", "Ngày 3"])
  }

  @Test("columns printed with blanks between them") func columns() throws {
    let document = try read(
      """
      SỞ NÔNG NGHIỆP           CỘNG HÒA XÃ HỘI
          Số:      /KH-SNN          Lạng Sơn, ngày      tháng 3 năm 2026

      - UBND tỉnh;                (b/c)
      Chữ  cách   nhau    vừa phải.
      """)
    #expect(
      document.outline == [
        "SỞ NÔNG NGHIỆP | CỘNG HÒA XÃ HỘI / Số: /KH-SNN | Lạng Sơn, ngày tháng 3 năm 2026", "- UBND tỉnh; (b/c)",
        "Chữ cách nhau vừa phải.",
      ])
  }

  @Test("a single cell is no table, nor is a tab behind a number") func noTable() throws {
    #expect(try read("| TM. ỦY BAN NHÂN DÂN |").outline == ["# ? TM. ỦY BAN NHÂN DÂN"])
    #expect(try read("1.\tCăn cứ kế hoạch được giao, các đơn vị thực hiện.").blocks.map(\.kind) == [.paragraph])
    #expect(try read("\tThụt đầu dòng.").outline == ["Thụt đầu dòng."])
  }
}
