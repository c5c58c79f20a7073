import DocumentReading
import Domain
import OfficePackage
import Testing

@Suite("Word files that cannot be read, or hardly") struct BadDocxTests {
  func error(_ bytes: [UInt8]) -> ReadingError? {
    #expect(throws: ReadingError.self) {
      try readDocument(bytes: bytes, fileName: "van-ban.docx", programs: ExternalPrograms())
    }
  }

  @Test("no words, or only pictures") func blank() throws {
    #expect(error(try WordFile("").bytes()) == .blank)
    #expect(error(try WordFile(p("") + p(" ")).bytes()) == .blank)
    #expect(
      error(try WordFile("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>").bytes()) == .onlyPictures(count: 1))
  }

  @Test("a broken part is named with its line") func malformed() throws {
    #expect(error(try WordFile("<w:p>\n<w:r>").bytes()) == .malformedXML(part: "word/document.xml", line: 3))
    #expect(error(try WordFile(p("x"), styles: "<w:style>").bytes()) == .malformedXML(part: "word/styles.xml", line: 2))
    #expect(error(try WordFile(p("&bomb;")).bytes()) == .malformedXML(part: "word/document.xml", line: 2))
  }

  @Test("packages that are no Word document") func others() throws {
    let types = part("[Content_Types].xml", "<Types/>")
    #expect(error(try writePackage([types])) == .missingPart("word/document.xml"))
    #expect(error(try writePackage([types, part("xl/workbook.xml", "<a/>")])) == .blank)
    #expect(error(try writePackage([part("mimetype", "x"), part("content.xml", "<a/>")])) == .programMissing(.soffice))
    #expect(error(Array("PK\u{3}\u{4} and then nothing".utf8)) == .notAPackage)
  }

  @Test("a part that would fill the machine is not unpacked") func bomb() throws {
    let zeros = [UInt8](repeating: 48, count: 130_000_000)
    let bytes = try writePackage([PackagePart(path: "word/document.xml", bytes: zeros)])
    #expect(bytes.count < 1_000_000)
    #expect(error(bytes) == .packageTooLarge(limit: 64_000_000))
  }

  @Test("a hundred thousand paragraphs are read") func long() throws {
    let body = (0..<100_000).map { "<w:p><w:r><w:t>Đoạn \($0): trồng rừng 9.000 ha.</w:t></w:r></w:p>" }.joined()
    let document = try WordFile(body).read()
    #expect(document.blocks.count == 100_000)
    #expect(document.blocks.last?.content.string == "Đoạn 99999: trồng rừng 9.000 ha.")
  }

  @Test("more paragraphs than the limit are refused") func tooMany() throws {
    let body = String(repeating: "<w:p/>", count: ReadingLimits.paragraphs + 1)
    #expect(error(try WordFile(body).bytes()) == .tooManyParagraphs(limit: ReadingLimits.paragraphs))
  }

  @Test("more cells, or more text, than the limit are refused") func tooMuch() throws {
    let row = "<w:tr>" + String(repeating: "<w:tc/>", count: ReadingLimits.paragraphs) + "</w:tr>"
    #expect(error(try WordFile("<w:tbl>\(row)</w:tbl>").bytes()) == .tooManyParagraphs(limit: ReadingLimits.paragraphs))
    let words = String(repeating: "dong ", count: 1_000_001)
    #expect(error(try WordFile(p(words)).bytes()) == .textTooLong(codePoints: 5_000_005, limit: 5_000_000))
  }

  @Test("a label of any length and a table of any width stay small") func swollen() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="\(String(repeating: "x", count: 9000))"/>\
      </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let item = p("Mục", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    let wide = Array(repeating: cell("a", "<w:gridSpan w:val=\"63\"/>"), count: 100)
    let document = try WordFile(item + table(wide, [cell("b")]), numbering: numbering).read()
    #expect(document.blocks[0].content.scalars.count < 100)
    #expect(document.blocks[1].rows.map(\.cells.count) == [100, 1])
    #expect(document.notes.map(\.kind) == [.raggedRows])
  }

  @Test("the main part under another name, found by its relationship; a docx under another name") func relationship()
    throws
  {
    let relations = """
      <Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" \
      Target="/word/document2.xml"/></Relationships>
      """
    let document = """
      <document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Trồng rừng.</t></r></p></body></document>
      """
    let bytes = try writePackage([part("_rels/.rels", relations), part("word/document2.xml", document)])
    #expect(try readDocument(bytes: bytes, fileName: "van-ban.txt").outline == ["Trồng rừng."])
  }
}
