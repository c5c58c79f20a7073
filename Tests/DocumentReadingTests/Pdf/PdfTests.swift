import DocumentReading
import Domain
import Testing

private let hasReader = ExternalPrograms.installed.paths[.pdftotext] != nil

@Suite("PDF", .enabled(if: hasReader, "pdftotext of poppler-utils is not installed")) struct PdfTests {
  /// Lines of 13 points one under the other, the text beginning at 85 points from the left.
  func lines(_ texts: [(indent: Int, text: String)], from top: Int = 100) -> [(
    left: Int, top: Int, size: Int, text: String
  )] {
    texts.enumerated().map { (85 + $1.indent, top + $0 * 18, 13, $1.text) }
  }

  let long = "Tổng diện tích gieo trồng vụ Đông Xuân đạt 48.231,7 ha, đạt 98,4% kế"

  @Test("lines are joined into paragraphs by their fullness and indent") func paragraphs() throws {
    var file = PdfFile()
    file.add(
      lines([
        (36, "I. KẾT QUẢ"), (36, "Tổng diện tích gieo trồng vụ Đông Xuân đạt 48.231,7 ha, đạt 98"),
        (0, "% kế hoạch năm; trong đó lúa xuân ước đạt mười lăm nghìn héc ta, ngôx"), (0, "xuân ước đạt kế hoạch."),
        (36, "- Đàn lợn phát triển ổn định."), (36, "- Đàn trâu giảm."), (36, "Các đơn vị thực hiện nghiêm túc."),
      ]))
    let document = try file.read()
    #expect(document.format == .pdf)
    #expect(
      document.outline == [
        "# 2 I. KẾT QUẢ",
        "Tổng diện tích gieo trồng vụ Đông Xuân đạt 48.231,7 ha, đạt 98 % kế hoạch năm; trong đó lúa xuân ước đạt mười lăm "
          + "nghìn héc ta, ngôx xuân ước đạt kế hoạch.", "- Đàn lợn phát triển ổn định.", "- Đàn trâu giảm.",
        "Các đơn vị thực hiện nghiêm túc.",
      ])
    #expect(document.quote(document.blocks[1].range).contains("ngôx\nxuân"))
  }

  @Test("page numbers and running heads are out, a paragraph goes on over the page") func pages() throws {
    var file = PdfFile()
    for (page, name) in zip(1..., ["một", "hai", "ba", "bốn"]) {
      let head = [
        (left: 290, top: 40, size: 13, text: "\(page)"), (left: 85, top: 60, size: 13, text: "Sở Nông nghiệp"),
      ]
      file.add(
        head
          + lines([
            (36, "Đoạn của trang \(name)."), (36, String(long.dropLast(4))), (0, String(long.dropLast(4)) + name),
          ]))
    }
    let document = try file.read()
    #expect(!document.outline.contains { $0.contains("Sở Nông nghiệp") })
    #expect(document.outline.count == 8)
    #expect(document.outline.allSatisfy { $0.hasPrefix("Đoạn của trang") || $0.hasPrefix("Tổng diện tích") })
  }

  @Test("footnotes follow the paragraph of their page, their marks found") func footnotes() throws {
    var file = PdfFile()
    var words = lines([(36, "Sở ban hành quyết định"), (36, "Đoạn hai.")])
    words.append((36 + 85 + 22 * 13 / 2, 95, 7, "1"))
    words.append((85, 702, 7, "1"))
    words += [(92, 707, 11, "Quyết định số 4/QĐ-SNN ngày 01/02/2026 về giao kế hoạch"), (85, 721, 11, "của Sở.")]
    file.add(words)
    let document = try file.read()
    #expect(
      document.outline == [
        "Sở ban hành quyết định1", "Đoạn hai.", "[1] Quyết định số 4/QĐ-SNN ngày 01/02/2026 về giao kế hoạch của Sở.",
      ])
    #expect(document.blocks[0].content.footnoteMarks == [22..<23])
  }

  @Test("a document's head is two columns") func columns() throws {
    var file = PdfFile()
    file.add([
      (85, 60, 13, "SỞ NÔNG NGHIỆP"), (300, 60, 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), (85, 78, 13, "Số: 12/KH-SNN"),
      (300, 78, 13, "Độc lập - Tự do"), (240, 130, 13, "KẾ HOẠCH"),
    ])
    #expect(
      try file.read().outline == [
        "SỞ NÔNG NGHIỆP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA / Số: 12/KH-SNN | Độc lập - Tự do", "# ? KẾ HOẠCH",
      ])
  }

  @Test(
    "tables by the lines around their cells, merged cells and a page's end included",
    .enabled(if: ExternalPrograms.installed.paths[.pdftocairo] != nil)) func tables() throws
  {
    var file = PdfFile()
    let uprights = [
      (80, 90, 80, 210), (120, 90, 120, 210), (300, 90, 300, 210), (400, 120, 400, 210), (500, 90, 500, 210),
    ]
    file.add(
      [
        (85, 110, 13, "TT"), (130, 110, 13, "Nhiệm vụ"), (310, 110, 13, "Kế hoạch"), (310, 140, 13, "2025"),
        (410, 140, 13, "2026"), (85, 170, 13, "1"), (130, 170, 13, "Trồng rừng mới"), (130, 186, 13, "và chăm sóc"),
        (310, 170, 13, "9.000"), (410, 170, 13, "9.500"),
      ],
      rules: uprights + [(80, 90, 500, 90), (300, 120, 500, 120), (80, 150, 500, 150), (80, 210, 500, 210)])
    file.add(
      [
        (130, 110, 13, "rừng đã trồng."), (85, 140, 13, "2"), (130, 140, 13, "Lúa"), (310, 140, 13, "5"),
        (410, 140, 13, "6"), (85, 200, 13, "Hết."),
      ],
      rules: [(80, 90, 80, 150), (120, 90, 120, 150), (300, 90, 300, 150), (400, 90, 400, 150), (500, 90, 500, 150)]
        + [(80, 90, 500, 90), (80, 120, 500, 120), (80, 150, 500, 150)])
    let document = try file.read()
    #expect(
      document.outline == [
        "TT | Nhiệm vụ | Kế hoạch /  |  | 2025 | 2026 / 1 | Trồng rừng mới và chăm sóc rừng đã trồng. | 9.000 | 9.500 / "
          + "2 | Lúa | 5 | 6", "Hết.",
      ])
    let rows = document.blocks[0].rows
    #expect(rows[0].cells.map(\.columnSpan) == [1, 1, 2])
    #expect(rows[1].cells.map(\.continuesAbove) == [true, true, false, false])
    #expect(document.quote(rows[3].cells[1].range) == "Lúa")
  }

  @Test("letters of old fonts are converted") func legacy() throws {
    var file = PdfFile()
    file.add(lines([(0, "KÕ ho¹ch thùc hiÖn nhiÖm vô träng t©m n¨m 2026 cña Së N«ng nghiÖp")]))
    let document = try file.read()
    #expect(document.outline == ["Kế hoạch thực hiện nhiệm vụ trọng tâm năm 2026 của Sở Nông nghiệp"])
    #expect(document.notes == [ReadingNote(.fontConverted, detail: "TCVN3 (ABC)")])
  }

  @Test("a page without words among others is told of") func silentPage() throws {
    var file = PdfFile()
    file.add(lines([(0, "Trang có chữ thứ nhất.")]))
    file.add([])
    #expect(try file.read().notes == [ReadingNote(.pagesWithoutWords, detail: "2")])
  }

  @Test("without the program, a scan without the other, a broken file") func missing() throws {
    var file = PdfFile()
    file.add([])
    let bytes = file.bytes()
    let none = #expect(throws: ReadingError.programMissing(.pdftotext)) {
      try readDocument(bytes: bytes, fileName: "a.pdf", programs: ExternalPrograms())
    }
    #expect(none?.message.vi.contains("poppler-utils") == true)
    var some = ExternalPrograms.installed
    some.paths[.tesseract] = nil
    let scan = #expect(throws: ReadingError.programMissing(.tesseract)) {
      try readDocument(bytes: bytes, fileName: "a.pdf", programs: some)
    }
    #expect(scan?.message.vi.contains("bản quét") == true)
    #expect(throws: ReadingError.damagedPackage(detail: "PDF")) {
      try readDocument(bytes: Array("%PDF-1.7\nnothing".utf8), fileName: "a.pdf")
    }
  }

  @Test("a program that does not end is stopped, one that fails is named") func programs() throws {
    let bytes = Array("{\\rtf1 a}".utf8)
    #expect(throws: ReadingError.programFailed(.soffice)) {
      try readDocument(bytes: bytes, fileName: "a.rtf", programs: ExternalPrograms(paths: [.soffice: "/bin/false"]))
    }
    let missing = #expect(throws: ReadingError.programMissing(.soffice)) {
      try readDocument(bytes: bytes, fileName: "a.rtf", programs: ExternalPrograms())
    }
    #expect(missing?.message.vi.contains("libreoffice") == true)
  }
}
