import DocumentReading
import Domain
import Testing

@Suite("Sheets of a workbook") struct XlsxSheetTests {
  @Test("a table: one row a line, tabs between columns, each cell with its place") func plain() throws {
    let document = try Workbook(
      row(1, "Chỉ tiêu", "ĐVT", "Kế hoạch") + row(2, "Trồng rừng mới", "ha", "9000")
        + row(3, "Tỷ lệ che phủ", "%", "64.6")
    ).read()
    #expect(document.format == .xlsx)
    #expect(
      document.quote(TextRange(0, document.text.count))
        == "Chỉ tiêu\tĐVT\tKế hoạch\nTrồng rừng mới\tha\t9000\nTỷ lệ che phủ\t%\t64,6\n")
    #expect(document.outline == ["Chỉ tiêu | ĐVT | Kế hoạch / Trồng rừng mới | ha | 9000 / Tỷ lệ che phủ | % | 64,6"])
    let cell = document.blocks[0].rows[2].cells[2]
    #expect(document.quote(cell.range) == "64,6")
    #expect(document.quote(cell.content.range(0..<2)) == "64")
    #expect(document.notes.isEmpty)
  }

  @Test("shared, rich and several-line strings; phonetic guides are out") func strings() throws {
    var book = Workbook(
      "<row r=\"1\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>"
        + "<row r=\"2\"><c t=\"s\"><v>2</v></c><c t=\"s\"><v>99</v></c><c t=\"str\"><f>A1</f><v>cả năm</v></c></row>")
    book.strings = [
      "Nội dung", "<r><t>Đơn vị </t></r><r><rPr><b/></rPr><t>chủ trì</t></r><rPh><t>x</t></rPh>",
      "Chi cục\nKiểm lâm &amp; hạt",
    ]
    let document = try book.read()
    #expect(document.outline == ["Đơn vị chủ trì | Nội dung |  / Chi cục Kiểm lâm & hạt |  | cả năm"])
    #expect(document.blocks[0].rows[1].cells[0].content.paragraphStarts == [8])
  }

  @Test("the head of a document and its title stand before the table, signatures behind it") func officialForm() throws
  {
    let document = try Workbook(
      row(1, "SỞ NÔNG NGHIỆP", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + row(2, "Số: 12/BC-SNN", "", "Độc lập")
        + row(4, "BIỂU SỐ 01: KẾT QUẢ TRỒNG RỪNG") + row(5, "", "", "Đơn vị tính: ha")
        + row(6, "TT", "Huyện", "Kế hoạch", "Thực hiện") + row(7, "A", "Vùng núi")
        + row(8, "1", "Bình Gia", "1500", "1200") + row(10, "2", "Hữu Lũng", "900", "1000")
        + row(12, "", "Người lập biểu", "Giám đốc"),
      more: "<mergeCells><mergeCell ref=\"A4:D4\"/></mergeCells>"
    ).read()
    #expect(
      document.outline == [
        "SỞ NÔNG NGHIỆP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Số: 12/BC-SNN | Độc lập",
        "# ? BIỂU SỐ 01: KẾT QUẢ TRỒNG RỪNG", "Đơn vị tính: ha",
        "TT | Huyện | Kế hoạch | Thực hiện / A | Vùng núi |  |  / 1 | Bình Gia | 1500 | 1200 / 2 | Hữu Lũng | 900 | 1000",
        "Người lập biểu | Giám đốc",
      ])
  }

  @Test("lines around cells tell the table, where there are some") func ruled() throws {
    let styles =
      "<borders><border/><border><left style=\"thin\"/></border></borders>"
      + "<cellXfs><xf/><xf borderId=\"1\"/></cellXfs>"
    func ruled(_ place: String, _ text: String) -> String {
      "<c r=\"\(place)\" s=\"1\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    var book = Workbook(
      row(1, "Chỉ tiêu chung", ruled("B1", "ha")) + row(2, "<c/>", ruled("B2", "9000"))
        + row(3, "Lập biểu", "Kiểm tra", "Duyệt"))
    book.sheets[0].content =
      "<sheetData><row r=\"1\">" + ruled("A1", "Nội dung") + ruled("B1", "ha") + "</row><row r=\"2\">"
      + ruled("A2", "Trồng rừng") + "</row>" + row(3, "Lập biểu", "Kiểm tra", "Duyệt") + "</sheetData>"
    book.styles = styles
    #expect(try book.read().outline == ["Nội dung | ha / Trồng rừng | ", "Lập biểu | Kiểm tra | Duyệt"])
  }

  @Test("merged cells are one, and know what they continue; columns without words are out") func merged() throws {
    let document = try Workbook(
      row(1, "STT", "Chỉ tiêu", "", "Kế hoạch") + row(2, "", "", "", "Năm", "Quý")
        + row(3, "1", "Lúa", "", "48231.7", "100"),
      more: "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C2\"/><mergeCell ref=\"D1:E1\"/></mergeCells>"
    ).read()
    let rows = document.blocks[0].rows
    #expect(document.outline == ["STT | Chỉ tiêu | Kế hoạch /  |  | Năm | Quý / 1 | Lúa | 48231,7 | 100"])
    #expect(rows[0].cells.map(\.columnSpan) == [1, 1, 2])
    #expect(rows[1].cells.map(\.continuesAbove) == [true, true, false, false])
    #expect(rows.map { $0.cells.last?.column } == [2, 3, 3])
  }

  @Test("sheets stand under their names, those that the program gave left out") func names() throws {
    var book = Workbook(row(1, "a", "b"), name: "Trồng trọt")
    book.sheets.append(("Sheet2", "<sheetData>\(row(1, "c", "d"))</sheetData>", "visible"))
    book.sheets.append(("Nháp", "<sheetData>\(row(1, "x"))</sheetData>", "hidden"))
    book.sheets.append(("Trống", "<sheetData/>", "visible"))
    let document = try book.read()
    #expect(document.outline == ["# 1 Trồng trọt", "a | b", "c | d"])
    #expect(document.notes == [ReadingNote(.hiddenSheetsLeftOut, detail: "Nháp")])
  }

  @Test("hidden rows and columns are left out and told of") func hidden() throws {
    let document = try Workbook(
      row(1, "Huyện", "Ẩn", "Thực hiện") + row(2, "Bình Gia", "7", "10")
        + row(3, "Đã lọc", "8", "11", more: " hidden=\"1\"")
        + row(4, "Cộng", "9", "21"),
      before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", name: "Biểu 1"
    ).read()
    #expect(document.outline == ["# 1 Biểu 1", "Huyện | Thực hiện / Bình Gia | 10 / Cộng | 21"])
    #expect(document.notes.map(\.kind) == [.hiddenRowsLeftOut, .hiddenColumnsLeftOut])
    #expect(document.notes.map(\.detail) == ["1 (Biểu 1)", "1 (Biểu 1)"])
  }

  @Test("formulas give the results that were kept; none and errors are told of") func formulas() throws {
    let document = try Workbook(
      row(
        1, "Cộng", "<c r=\"B1\"><f>SUM(B2:B3)</f><v>15</v></c>", "<c r=\"C1\"><f>B1*2</f></c>",
        "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
    ).read()
    #expect(document.outline == ["Cộng | 15 | #DIV/0!"])
    #expect(
      document.notes == [ReadingNote(.formulasWithoutValue, detail: "1"), ReadingNote(.errorValues, detail: "1")])
  }
}
