import DocumentReading
import Domain
import Testing

@Suite("Tables of a Word document") struct DocxTableTests {
  @Test("a row a line, tabs between columns, paragraphs of a cell parted by blanks") func plain() throws {
    let document = try WordFile(
      p("Phụ lục") + table([cell("TT"), cell("Nhiệm vụ")], [cell("1"), cell(p("Trồng rừng") + p("9.000 ha"))])
        + p("Hết.")
    ).read()
    #expect(
      document.quote(TextRange(0, document.text.count)) == "Phụ lục\nTT\tNhiệm vụ\n1\tTrồng rừng 9.000 ha\nHết.\n")
    #expect(document.outline == ["Phụ lục", "TT | Nhiệm vụ / 1 | Trồng rừng 9.000 ha", "Hết."])
    let cell = document.blocks[1].rows[1].cells[1]
    #expect(document.quote(cell.range) == "Trồng rừng 9.000 ha")
    #expect(cell.content.paragraphStarts == [11])
    #expect(document.quote(document.blocks[1].range) == "TT\tNhiệm vụ\n1\tTrồng rừng 9.000 ha")
  }

  @Test("merged cells know their columns and what they continue") func merged() throws {
    let document = try WordFile(
      table(
        [cell("STT", "<w:vMerge w:val=\"restart\"/>"), cell("Chỉ tiêu", "<w:gridSpan w:val=\"2\"/>"), cell("Ghi chú")],
        [cell("", "<w:vMerge/>"), cell("Năm"), cell("Quý"), cell("")])
    ).read()
    let rows = document.blocks[0].rows
    #expect(rows[0].cells.map(\.column) == [0, 1, 3])
    #expect(rows[0].cells.map(\.columnSpan) == [1, 2, 1])
    #expect(rows[1].cells.map(\.column) == [0, 1, 2, 3])
    #expect(rows[1].cells.map(\.continuesAbove) == [true, false, false, false])
    #expect(document.quote(TextRange(0, document.text.count)) == "STT\tChỉ tiêu\t\tGhi chú\n\tNăm\tQuý\t\n")
    #expect(document.notes.isEmpty)
  }

  @Test("tables in cells are read into the cell") func nested() throws {
    let inner = table([cell("a"), cell("b")], [cell("c"), cell("d")])
    let document = try WordFile(table([cell(p("Trước") + inner + p("Sau")), cell("Bên")])).read()
    #expect(document.outline == ["Trước a b c d Sau | Bên"])
    #expect(document.blocks[0].rows[0].cells[0].content.paragraphStarts == [6, 8, 10, 12, 14])
  }

  @Test("rows with too few cells are filled and told of") func ragged() throws {
    let document = try WordFile(table([cell("a"), cell("b")], [cell("c")], [cell("d"), cell("e")])).read()
    #expect(document.blocks[0].rows.map(\.cells.count) == [2, 2, 2])
    #expect(document.notes.map(\.kind) == [.raggedRows])
  }

  @Test("deleted rows are out, tables without words are no blocks") func deleted() throws {
    let gone =
      "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("xóa") + cell("bỏ") + "</w:tr><w:tr>" + cell("giữ")
      + cell("lại")
      + "</w:tr></w:tbl>"
    #expect(try WordFile(gone + table([cell(""), cell("")])).read().outline == ["giữ | lại"])
  }

  @Test("cells deleted under tracked changes are out") func deletedCells() throws {
    let gone = cell("bỏ", "<w:cellDel w:id=\"1\"/>")
    #expect(
      try WordFile(table([cell("a"), gone, cell("b")], [cell("c"), cell("d")])).read().outline == ["a | b / c | d"])
  }
}
