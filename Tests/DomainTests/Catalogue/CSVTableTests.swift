import Domain
import Testing

@Suite("CSV files") struct CSVTableTests {
  private func cells(_ text: String) throws -> [[String]] { try CSVTable(text).rows.map(\.cells) }

  @Test("a byte order mark, line ends of both kinds, quotation marks, blank lines and a missing last line end")
  func forms() throws {
    #expect(
      try cells("\u{FEFF}Mã,Tên\r\nA,\"Lúa, \"\"Xuân\"\"\"\n\n , \r\nB,\"hai\r\ndòng\"") == [
        ["Mã", "Tên"], ["A", "Lúa, \"Xuân\""], ["B", "hai\r\ndòng"],
      ])
    #expect(try cells("").isEmpty)
    #expect(try cells("a,b,\n") == [["a", "b", ""]])
    #expect(try cells("a,") == [["a", ""]])
  }

  @Test("semicolons and tabs separate where the first line has more of them", arguments: [";", "\t", ","])
  func separators(separator: String) throws {
    #expect(
      try cells("a\(separator)b\(separator)c\n1\(separator)\(separator)3") == [["a", "b", "c"], ["1", "", "3"]])
  }

  @Test("a row knows its line, over cells of several lines")
  func lines() throws {
    #expect(try CSVTable("a\n\"1\n2\"\n\nb\r\nc").rows.map(\.line) == [1, 2, 5, 6])
  }

  @Test("a quotation mark that nothing closes is told with its place")
  func openQuote() {
    #expect(throws: CSVTable.OpenQuote(line: 2, column: 2)) { try CSVTable("a,b\nc,\"d\ne,f") }
  }

  @Test("what is written is read back", arguments: [["a", "b"], ["1,5", "\"x\"", ""], ["hai\ndòng", "c;d"]])
  func roundTrip(row: [String]) throws {
    #expect(try cells(CSVTable.line(row)) == [row])
  }

  @Test(
    "a cell that Excel would run is written as text, and comes back as it was",
    arguments: ["=HYPERLINK(\"x\")", "+84", "-5", "@SUM(A1)", "'=1", "bình thường"])
  func formulas(cell: String) throws {
    let line = CSVTable.line([cell, "b"])
    let first = try #require(line.first(where: { $0 != "\"" }))
    #expect(!"=+-@".contains(first))
    if !cell.hasPrefix("'") { #expect(try CSVTable(line).rows.first?.cells == [cell, "b"]) }
  }
}
