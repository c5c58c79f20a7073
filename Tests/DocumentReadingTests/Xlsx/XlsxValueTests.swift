import DocumentReading
import Domain
import Testing

@Suite("Numbers and days of a workbook, as they are shown") struct XlsxValueTests {
  func shown(_ value: String, _ code: String, countsFrom1904: Bool = false) throws -> String {
    var book = Workbook(
      "<row r=\"1\">\(number("A1", value, style: 1))<c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c></row>")
    book.styles = formats(code)
    book.countsFrom1904 = countsFrom1904
    return try book.read().blocks[0].rows[0].cells[0].content.string
  }

  @Test(
    "thousands with a point, decimals with a comma",
    arguments: [
      ("9000", "#,##0", "9.000"), ("48231.7", "#,##0.0", "48.231,7"), ("-1234.5", "#,##0.00", "-1.234,50"),
      ("0.646", "0.0%", "64,6%"), ("1.3449", "0.00%", "134,49%"), ("7", "00", "07"), ("2026", "0", "2026"),
      ("1.005", "0.00", "1,01"), ("0.5", "0", "1"), ("999.95", "#,##0.0", "1.000,0"), ("0.04", "0.0", "0,0"),
      ("235261000000", "#,##0,,", "235.261"), ("1500", "#,##0\\ &quot;ha&quot;", "1.500 ha"),
      ("1500", "#,##0\\ [$₫-42A]", "1.500 ₫"), ("12.5", "#,##0.###", "12,5"), ("12", "#,##0.###", "12"),
      ("0", "_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;??_);_(@_)", "-"),
      ("-1500", "_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;??_);_(@_)", "-1.500"),
      ("-1500", "#,##0;[Red]-#,##0", "-1.500"), ("1500", "#\\.##0", "1.500"),
    ]) func numbers(value: String, code: String, expected: String) throws
  {
    #expect(try shown(value, code) == expected)
  }

  @Test(
    "without a format, as many digits as there are, and four places at most",
    arguments: [
      ("9000", "9000"), ("0.1", "0,1"), ("0.30000000000000004", "0,3"), ("98.448275862", "98,4483"), ("1E-3", "0,001"),
      ("0.00012345678", "0,0001235"), ("2.5E+6", "2500000"), ("235261000000", "235261000000"), ("-0.5", "-0,5"),
    ]) func general(value: String, expected: String) throws
  {
    #expect(try shown(value, "General") == expected)
  }

  @Test(
    "days by their serial numbers, as Vietnam writes them",
    arguments: [
      ("46143", "m/d/yyyy", "01/05/2026"), ("46143.5", "dd/mm/yyyy", "01/05/2026"), ("46143", "mm/yyyy", "05/2026"),
      ("46143", "yyyy", "2026"), ("46143.3125", "dd/mm/yyyy\\ hh:mm", "01/05/2026 07:30"), ("0.3125", "h:mm", "07:30"),
      ("1", "d/m/yyyy", "01/01/1900"), ("59", "d/m/yyyy", "28/02/1900"), ("60", "d/m/yyyy", "29/02/1900"),
      ("61", "d/m/yyyy", "01/03/1900"), ("1.25", "[h]:mm", "30:00"), ("46143", "[$-1042A]d/m/yyyy;@", "01/05/2026"),
      ("-3", "d/m/yyyy", "-3"), ("46143", "&quot;ngày &quot;d", "01"),
    ]) func days(value: String, code: String, expected: String) throws
  {
    #expect(try shown(value, code) == expected)
  }

  @Test("days counted from 1904") func macintosh() throws {
    #expect(try shown("0", "d/m/yyyy", countsFrom1904: true) == "01/01/1904")
    #expect(try shown("44681", "d/m/yyyy", countsFrom1904: true) == "01/05/2026")
  }

  @Test("yes and no, ISO days, what is no number under a number's type") func others() throws {
    let cells = """
      <c r="A1" t="b"><v>1</v></c><c r="B1" t="d"><v>2026-05-01T00:00:00</v></c><c r="C1"><v>1.2.3</v></c>
      """
    #expect(try Workbook("<row r=\"1\">\(cells)</row>").read().outline == ["TRUE | 01/05/2026 | 1.2.3"])
  }
}
