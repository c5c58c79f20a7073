import DocumentReading
import Domain
import OfficePackage
import Testing

@Suite("Workbooks that cannot be read, or hardly") struct BadXlsxTests {
  func error(_ book: Workbook) throws -> ReadingError? {
    let bytes = try book.bytes()
    return #expect(throws: ReadingError.self) { try readDocument(bytes: bytes, fileName: "bieu.xlsx") }
  }

  @Test("nothing in it, or only pictures") func blank() throws {
    #expect(try error(Workbook("")) == .blank)
    #expect(try error(Workbook("<row r=\"1\"><c r=\"A1\" s=\"3\"/></row>")) == .blank)
    #expect(try error(Workbook("", more: "<drawing/>")) == .onlyPictures(count: 1))
  }

  @Test("more cells than the limit are refused, as are more sheets than a person makes") func limits() throws {
    let cells = String(repeating: "<c><v>1</v></c>", count: 1000)
    let rows = String(repeating: "<row>\(cells)</row>", count: 501)
    #expect(try error(Workbook(rows)) == .tooManyCells(limit: ReadingLimits.cells))
    var book = Workbook(row(1, "a"))
    book.sheets = Array(repeating: book.sheets[0], count: ReadingLimits.sheets + 1)
    #expect(try error(book) == .tooManySheets(limit: ReadingLimits.sheets))
  }

  @Test("few cells far apart do not make a table of millions") func sparse() throws {
    let rows = (1...2000).map {
      "<row r=\"\($0 * 500)\">\(number("A\($0 * 500)", "1"))\(number("\(letters($0))\($0 * 500)", "2"))\(number("XFD\($0 * 500)", "3"))</row>"
    }
    #expect(try error(Workbook(rows.joined())) == .tooManyCells(limit: ReadingLimits.cells))
  }

  @Test("one long string in all cells is refused") func manyTimes() throws {
    var book = Workbook(
      String(repeating: "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 10) + "</row>", count: 1000))
    book.strings = [String(repeating: "dài ", count: 1000)]
    guard case .textTooLong? = try error(book) else {
      Issue.record("read")
      return
    }
  }

  @Test("merged areas over the whole sheet, many times over, take no time") func merges() throws {
    let areas = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 20_000)
    let rows = (1...2000).map { row($0, "a", "b") }.joined()
    let document = try Workbook(rows, more: "<mergeCells>\(areas)</mergeCells>").read()
    #expect(document.blocks.count <= 2)
  }

  @Test("a broken part is named with its line; strange references are passed over") func malformed() throws {
    #expect(try error(Workbook("<row>\n<c>")) == .malformedXML(part: "xl/worksheets/sheet0.xml", line: 2))
    let odd = "<c r=\"ZZZZ1\"><v>1</v></c><c r=\"A0\"><v>2</v></c><c r=\"é\"><v>3</v></c>"
    #expect(try Workbook("<row r=\"1\">\(odd)</row>").read().outline == ["1 | 2 | 3"])
  }
}

/// Name of the column of this number, from 1.
private func letters(_ number: Int) -> String {
  var rest = number
  var name = ""
  while rest > 0 {
    rest -= 1
    if let letter = Unicode.Scalar(UInt32(65 + rest % 26)) { name = String(Character(letter)) + name }
    rest /= 26
  }
  return name
}
