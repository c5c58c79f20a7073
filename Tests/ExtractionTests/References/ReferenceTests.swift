import DocumentReading
import Domain
import Extraction
import Testing

private func references(_ text: String) throws -> [Reference] {
  try readFacts(of: readDocument(bytes: Array(text.utf8), fileName: "a.txt")).references
}

@Suite("References to other documents") struct ReferenceTests {
  @Test("kind, number, symbol, date, issuer, subject and the passage from the kind's word to the date")
  func parts() throws {
    let text = """
      Căn cứ Quyết định số 15/QĐ-UBND ngày 06 /02/2024 của Chủ tịch UBND tỉnh Hòa Sơn về việc giao chỉ tiêu năm 2024;

      Thực hiện công văn 367/SNN-CNTY ngày 24 tháng 02 năm 2024 về tăng cường kiểm soát giết mổ.
      """
    let found = try references(text)
    #expect(found.map(\.kind) == ["Quyết định", "Công văn"])
    #expect(found.map(\.symbol.number) == ["15", "367"])
    #expect(found.map(\.symbol.symbol) == ["QĐ-UBND", "SNN-CNTY"])
    #expect(found.map(\.date?.iso) == ["2024-02-06", "2024-02-24"])
    #expect(found[0].issuer == "Chủ tịch UBND tỉnh Hòa Sơn")
    #expect(found.map(\.subject) == ["giao chỉ tiêu năm 2024", "tăng cường kiểm soát giết mổ"])
    #expect(
      found.map(\.passage.quote) == [
        "Quyết định số 15/QĐ-UBND ngày 06 /02/2024", "công văn 367/SNN-CNTY ngày 24 tháng 02 năm 2024",
      ])
  }

  @Test(
    "mentions as they occur",
    arguments: [
      ("theo Nghị quyết số 19- NQ/TW và Chương trình hành động số 84-CTr/TU", ["19 NQ/TW", "84 CTr/TU"]),
      ("Luật số 06/2022/QH15 ngày 15/6/2022", ["06/2022 QH15"]),
      ("(Kèm theo Quyết định số: 22 /KH-SNN)", ["22 KH-SNN"]),
      ("các Quyết định số 318/QĐ-TTg, 319/QĐ-TTg và 320/QĐ-TTg", ["318 QĐ-TTg", "319 QĐ-TTg", "320 QĐ-TTg"]),
      ("các Quyết định số 99, 103, 105/QĐ-UBND ngày 26/01/2023", ["99 QĐ-UBND", "103 QĐ-UBND", "105 QĐ-UBND"]),
      ("Phát động số 01/PĐTĐ-SNN", ["01 PĐTĐ-SNN"]), ("theo Luật Đường bộ số 35/2024/QH15", ["35/2024 QH15"]),
      ("chi tiết tại phụ lục 01/SXNLN kèm theo", ["01 SXNLN"]),
      ("Kế hoạch số     /KH-UBND ngày    tháng 3 năm 2024", ["nil KH-UBND"]),
      ("Nghị định 35/2024/NĐ-CP", ["35/2024 NĐ-CP"]),
      ("Xử lý 336 hộ/80 thôn, đạt 02/59 mẫu, ngày 15/6/2024, 30 ha/HTX", []),
      ("Thực hiện các Nghị quyết của Hội đồng nhân dân tỉnh", []),
    ])
  func mentions(text: String, symbols: [String]) throws {
    #expect(try references(text + " trong năm.").map { "\($0.symbol.number ?? "nil") \($0.symbol.symbol)" } == symbols)
  }

  @Test("the document's own number is no reference")
  func ownNumber() throws {
    #expect(try references("Số: 12/KH-SNN\n\nKẾ HOẠCH\n\nPhát triển chăn nuôi năm 2024\n").isEmpty)
  }

  @Test("a mention may run over a line's end; the passage is as the file has it")
  func brokenLine() throws {
    let text =
      "Thực hiện quyết\nđịnh số 14/QĐ-SNN ngày 01/02/2023 của Sở, các đơn vị triển khai đầy đủ các nhiệm vụ."
    let found = try references(text)
    #expect(found.map(\.passage.quote) == ["quyết\nđịnh số 14/QĐ-SNN ngày 01/02/2023"])
  }

  @Test(
    "who issued follows from the symbol where the text does not say",
    arguments: [
      ("Nghị định số 35/2024/NĐ-CP", "Chính phủ"), ("Quyết định số 148/QĐ-TTg", "Thủ tướng Chính phủ"),
      ("Quyết định số 12/QĐ-UBND", "UBND tỉnh Hòa Sơn"),
      ("Công văn số 5/SNN-KH", "Sở Nông nghiệp và Môi trường tỉnh Hòa Sơn"),
    ])
  func issuer(mention: String, issuer: String) throws {
    let text = """
      UBND TỈNH HÒA SƠN
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

      Số: 12/KH-SNN

      KẾ HOẠCH

      Phát triển chăn nuôi năm 2024

      Thực hiện \(mention), Sở xây dựng kế hoạch như sau:
      """
    #expect(try references(text).map(\.issuer) == [issuer])
  }

  @Test("a law is a law, whatever stands between the word and its number")
  func laws() throws {
    let found = try references(
      "Thực hiện Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 và Pháp lệnh số 02/2022/UBTVQH15.")
    #expect(found.map(\.kind) == ["Luật", "Pháp lệnh"])
    #expect(found.first?.passage.quote == "Luật Phòng, chống bạo lực gia đình số 13/2022/QH15")
  }
}
