import DocumentReading
import Domain
import Testing

@Suite("Words typed before Unicode") struct LegacyFontTests {
  static let tcvn3 = "KÕ ho¹ch thùc hiÖn nhiÖm vô träng t©m n¨m 2026 cña Së N«ng nghiÖp vµ M«i tr­êng"
  static let vni = "Keá hoaïch thöïc hieän nhieäm vuï troïng taâm naêm 2026 cuûa Sôû Noâng nghieäp vaø Moâi tröôøng"
  static let unicode = "Kế hoạch thực hiện nhiệm vụ trọng tâm năm 2026 của Sở Nông nghiệp và Môi trường"

  @Test(
    "a text of one byte a letter is converted and told of",
    arguments: [
      (tcvn3, TextEncoding.tcvn3, unicode), (vni, .vni, unicode),
      (
        "UÛy ban nhaân daân tænh; Ñeà aùn phaùt trieån ñaøn lôïn", .vni,
        "Ủy ban nhân dân tỉnh; Đề án phát triển đàn lợn"
      ),
      (
        "§Ò ¸n ph¸t triÓn ®µn lîn, ®Êt ®ai, rõng trång, thñy lîi", .tcvn3,
        "Đề án phát triển đàn lợn, đất đai, rừng trồng, thủy lợi"
      ),
    ]) func bytes(text: String, encoding: TextEncoding, expected: String) throws
  {
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let document = try readDocument(bytes: bytes, fileName: "cu.txt")
    #expect(document.outline == [expected])
    #expect(document.quote(document.blocks[0].range) == expected)
    #expect(document.notes == [ReadingNote(.encodingConverted, detail: encoding.rawValue)])
  }

  @Test("letters of old fonts under UTF-8 are converted too", arguments: [tcvn3, vni]) func underUnicode(text: String)
    throws
  {
    let document = try read(text)
    #expect(document.outline == [Self.unicode])
    #expect(document.notes.map(\.kind) == [.encodingConverted])
  }

  @Test("Windows-1258: tones behind their vowels become one letter") func windows1258() throws {
    let bytes: [UInt8] =
      [0x4B, 0xEA, 0xEC] + Array(" hoa".utf8) + [0xF2] + Array("ch th".utf8) + [0xFD, 0xF2] + Array("c hi".utf8) + [
        0xEA, 0xF2,
      ] + Array("n nhi".utf8) + [0xEA, 0xF2] + Array("m vu".utf8) + [0xF2]
    let document = try readDocument(bytes: bytes, fileName: "cu.txt")
    #expect(document.outline == ["Kế hoạch thực hiện nhiệm vụ"])
    #expect(document.notes == [ReadingNote(.encodingConverted, detail: "Windows-1258")])
  }

  func font(_ name: String) -> String { "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\"/>" }

  @Test("runs by their fonts, next to runs in Unicode") func runs() throws {
    let document = try WordFile(
      "<w:p>" + r("Trång rõng míi ", font(".VnTime")) + r("và chăm sóc rừng, ", font("Times New Roman"))
        + r("phoøng chaùy", font("VNI-Times")) + r(" đạt 9.000 ha", font(".VnTime")) + "</w:p>"
        + p("Kết quả")
    ).read()
    #expect(document.outline == ["Trồng rừng mới và chăm sóc rừng, phòng cháy đạt 9.000 ha", "Kết quả"])
    #expect(
      document.notes == [
        ReadingNote(.fontConverted, detail: "TCVN3 (ABC)"), ReadingNote(.fontConverted, detail: "VNI"),
      ])
  }

  @Test("a font of capitals gives capitals; a soft hyphen is a letter") func capitals() throws {
    let document = try WordFile(
      "<w:p>" + r("ñy ban nh©n d©n tØnh", font(".VnTimeH")) + "</w:p><w:p>" + r("tr", font(".VnTime"))
        + "<w:r><w:rPr>\(font(".VnTime"))</w:rPr><w:softHyphen/></w:r>" + r("êng häc", font(".VnTime")) + "</w:p>"
    ).read()
    #expect(document.outline == ["# ? ỦY BAN NHÂN DÂN TỈNH", "trường học"])
  }

  @Test("a letter and its mark in two runs; footnote marks keep their place") func splitLetters() throws {
    let document = try WordFile(
      "<w:p>" + r("Quyeát ñònh phe", font("VNI-Times")) + r("â duyeät", font("VNI-Times"))
        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" keá hoaïch", font("VNI-Times")) + "</w:p>",
      footnotes: "<w:footnote w:id=\"2\"><w:p>" + r("Soá 4/QÑ.", font("VNI-Times")) + "</w:p></w:footnote>"
    ).read()
    #expect(document.outline == ["Quyết định phê duyệt1 kế hoạch", "[1] Số 4/QĐ."])
    #expect(document.blocks[0].content.footnoteMarks == [20..<21])
  }

  @Test("the font of a style, of the style it is based on, of the document") func styles() throws {
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr>\(font(".VnTime"))</w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Moi"><w:name w:val="Mới"/><w:rPr>\(font("Arial"))</w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Vni"/></w:style>
      <w:style w:type="paragraph" w:styleId="Vni"><w:name w:val="Vni"/><w:rPr>\(font("VNI-Times"))</w:rPr></w:style>
      """
    let document = try WordFile(
      p("Thñy lîi") + p("Séc-bi", "<w:pStyle w:val=\"Moi\"/>") + p("chaên nuoâi", "<w:pStyle w:val=\"Con\"/>"),
      styles: styles
    ).read()
    #expect(document.outline == ["Thủy lợi", "Séc-bi", "chăn nuôi"])
  }

  @Test("a document that names no font is converted as a whole") func noFont() throws {
    let document = try WordFile(p(Self.tcvn3)).read()
    #expect(document.outline == [Self.unicode])
    #expect(document.notes == [ReadingNote(.fontConverted, detail: "TCVN3 (ABC)")])
  }

  @Test("cells of a workbook by their font or their runs'") func cells() throws {
    var book = Workbook(
      "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        + number("C1", "5", style: 1)
        + "</row>")
    book.strings = ["DiÖn tÝch", "<r><rPr><rFont val=\"VNI-Times\"/></rPr><t>Keá hoaïch</t></r><r><t> năm</t></r>"]
    book.styles =
      "<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font></fonts>"
      + "<cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    let document = try book.read()
    #expect(document.outline == ["Diện tích | Kế hoạch năm | 5"])
    #expect(document.notes.map(\.kind) == [.fontConverted, .fontConverted])
  }

  @Test("Western words in a Vietnamese text stay, and what makes no Vietnamese words is refused") func others() throws {
    #expect(
      try read("Dự án của tổ chức Économie Générale Française tại xã Hồng Phong").outline
        == ["Dự án của tổ chức Économie Générale Française tại xã Hồng Phong"])
    let french = "Générale économie française développement à l'été, où l'élève déjà répète".unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
    #expect(throws: ReadingError.self) { try readDocument(bytes: french, fileName: "a.txt") }
  }
}
