import Domain
import Testing
import VietnameseText

private struct Row: Sendable, CustomTestStringConvertible {
  var printed: String
  var family: DocumentFamily
  var number: String?
  var symbol: String
  var kind: String?
  var agency: String

  init(
    _ printed: String, _ family: DocumentFamily, _ number: String?, _ symbol: String, _ kind: String?, _ agency: String
  ) {
    self.printed = printed
    self.family = family
    self.number = number
    self.symbol = symbol
    self.kind = kind
    self.agency = agency
  }

  var testDescription: String { printed }
}

@Suite("Document symbols") struct SymbolTests {
  @Test(
    "every family, and the slips that offices make",
    arguments: [
      Row("22/KH-SNN", .administrative, "22", "KH-SNN", "KH", "SNN"),
      Row("148/QĐ-TTg", .administrative, "148", "QĐ-TTg", "QĐ", "TTg"),
      Row("148/QĐ-TTG", .administrative, "148", "QĐ-TTg", "QĐ", "TTg"),
      Row("1893/QĐ-BNN-TL", .administrative, "1893", "QĐ-BNN-TL", "QĐ", "BNN-TL"),
      Row("01/PĐTĐ-SNN", .administrative, "01", "PĐTĐ-SNN", "PĐTĐ", "SNN"),
      Row("25/TTr-SNN", .administrative, "25", "TTr-SNN", "TTr", "SNN"),
      Row("68/NQ-HĐND", .administrative, "68", "NQ-HĐND", "NQ", "HĐND"),
      Row("12/BC-SNN&PTNT", .administrative, "12", "BC-SNN&PTNT", "BC", "SNN&PTNT"),
      Row("01/SXNLN", .administrative, "01", "SXNLN", nil, "SXNLN"),
      Row("3924/BNN-KH", .officialLetter, "3924", "BNN-KH", nil, "BNN"),
      Row("1458/SKHĐT-THKTXH", .officialLetter, "1458", "SKHĐT-THKTXH", nil, "SKHĐT"),
      Row("413/UBND-KT", .officialLetter, "413", "UBND-KT", nil, "UBND"),
      Row("14/TTBVTV-TTBV&KDTV", .officialLetter, "14", "TTBVTV-TTBV&KDTV", nil, "TTBVTV"),
      Row("156/2018/NĐ-CP", .normative, "156/2018", "NĐ-CP", "NĐ", "CP"),
      Row("09/2019/NQ-HĐND", .normative, "09/2019", "NQ-HĐND", "NQ", "HĐND"),
      Row("52/2025/QĐ-UBND", .normative, "52/2025", "QĐ-UBND", "QĐ", "UBND"),
      Row("06/2022/QH15", .nationalAssembly, "06/2022", "QH15", nil, "QH15"),
      Row("1672/NQ-UBTVQH15", .nationalAssembly, "1672", "NQ-UBTVQH15", "NQ", "UBTVQH15"),
      Row("19-NQ/TW", .party, "19", "NQ/TW", "NQ", "TW"),
      Row("84-CTr/TU", .party, "84", "CTr/TU", "CTr", "TU"),
      Row("22 /KH-SNN", .administrative, "22", "KH-SNN", "KH", "SNN"),
      Row("19- NQ/TW", .party, "19", "NQ/TW", "NQ", "TW"),
      Row("84- CTr/TU", .party, "84", "CTr/TU", "CTr", "TU"),
      Row("84-CTR/TU", .party, "84", "CTr/TU", "CTr", "TU"),
      Row("706/ TTBVTV-TTBV& KDTV", .officialLetter, "706", "TTBVTV-TTBV&KDTV", nil, "TTBVTV"),
      Row("42/CT/TW", .party, "42", "CT/TW", "CT", "TW"),
      Row("10/TT-BNNPTNT", .normative, "10", "TT-BNNPTNT", "TT", "BNNPTNT"),
      Row("76/NĐ-CP", .normative, "76", "NĐ-CP", "NĐ", "CP"),
      Row("/KH-SNN", .administrative, nil, "KH-SNN", "KH", "SNN"),
      Row("……/QĐ-UBND", .administrative, nil, "QĐ-UBND", "QĐ", "UBND"),
      Row("-KH/TU", .party, nil, "KH/TU", "KH", "TU"),
    ])
  fileprivate func reads(row: Row) throws {
    let symbol = try #require(readSymbol(row.printed))
    #expect(symbol.family == row.family)
    #expect(symbol.number == row.number)
    #expect(symbol.symbol == row.symbol)
    #expect(symbol.kindAbbreviation == row.kind)
    #expect(symbol.agency == row.agency)
    #expect(symbol.asPrinted == row.printed)
  }

  @Test(
    "dates, ranges, units and fractions are no symbols",
    arguments: [
      "25/01/2022", "2021-2025", "9.000 ha/năm", "02/59", "5 hộ/1 xã", "12 - 13%", "3/Trồng rừng", "15 - HTX", "",
    ])
  func refuses(text: String) { #expect(readSymbol(text) == nil) }

  @Test("a symbol ends before the words that follow")
  func end() {
    let line = TokenLine("số 197/QĐ-UBND ngày 25/01/2022")
    #expect(readSymbol(in: line, at: 1)?.end == 6)
    let sentence = TokenLine("197/QĐ-UBND.Quyết định")
    #expect(readSymbol(in: sentence, at: 0)?.symbol.symbol == "QĐ-UBND")
  }
}

@Suite("Kinds of documents") struct DocumentKindTests {
  @Test(
    "a kind word and a symbol agree or not",
    arguments: [
      ("Kế hoạch", "22/KH-SNN", true), ("Quyết định", "22/KH-SNN", false), ("QUYẾT ĐỊNH", "197/QĐ-UBND", true),
      ("Nghị quyết", "76/NĐ-CP", false), ("Nghị định", "156/2018/NĐ-CP", true), ("Công văn", "3924/BNN-KH", true),
      ("công văn", "367/SNN-CNTY", true), ("Công văn", "12/KH-SNN", false), ("Quyết định", "367/SNN-CNTY", false),
      ("Luật", "06/2022/QH15", true), ("Nghị quyết", "257/2025/QH15", true), ("Nghị quyết", "1672/NQ-UBTVQH15", true),
      ("Chương trình hành động", "84-CTr/TU", true), ("Quy định", "12-QĐi/TW", true), ("Công văn", "12-CV/TU", true),
      ("Tờ trình", "25/TTr-SNN", true), ("Thông tư", "10/TT-BNNPTNT", true), ("Kết luận", "54-KL/TW", true),
      ("Chỉ thị", "42/CT/TW", true),
    ])
  func fits(kind: String, printed: String, agrees: Bool) throws {
    #expect(symbolFits(try #require(readSymbol(printed)), kind: kind) == agrees)
  }

  @Test("where nothing can be said, nothing is said", arguments: ["Phụ lục", "Phát động", ""])
  func unknown(kind: String) throws {
    #expect(symbolFits(try #require(readSymbol("01/PĐTĐ-SNN")), kind: kind) == nil)
  }

  @Test("the 29 kinds of the decree are there, each abbreviation once")
  func complete() {
    let decree = DocumentKind.all.prefix(29)
    #expect(Set(decree.map(\.name)).count == 29)
    #expect(DocumentKind.abbreviated("KH")?.name == "Kế hoạch")
    #expect(DocumentKind.abbreviated("QĐ")?.name == "Quyết định")
    #expect(DocumentKind.abbreviated("TT")?.name == "Thông tư")
    #expect(DocumentKind.abbreviated("XYZ") == nil)
  }
}
