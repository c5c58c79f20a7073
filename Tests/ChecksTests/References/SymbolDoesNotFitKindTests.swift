@testable import Checks
import Domain
import Testing
import VietnameseText

@Suite("Symbol that does not fit the kind of document") struct SymbolDoesNotFitKindTests {
  let check = SymbolDoesNotFitKind()

  private func findings(_ kind: String, _ printed: String) throws -> [Finding] {
    let text = "Thực hiện \(kind) số \(printed) của cơ quan có thẩm quyền"
    let reference = Reference(
      kind: kind, symbol: try #require(readSymbol(printed)),
      passage: passage("\(kind) số \(printed)", in: text))
    return check.findings(in: document(text, facts: DocumentFacts(references: [reference])))
  }

  @Test(
    "kind and symbol disagree",
    arguments: [
      ("Quyết định", "22/KH-SNN"), ("Nghị quyết", "76/NĐ-CP"), ("Kế hoạch", "1458/SKHĐT-THKTXH"),
      ("Chỉ thị", "02/QĐ-UBND"), ("Công văn", "12/QĐ-SNN"),
    ])
  func mismatch(kind: String, symbol: String) throws {
    let findings = try findings(kind, symbol)
    #expect(findings.map(\.passage.quote) == ["\(kind) số \(symbol)"])
    #expect(findings.map(\.rule) == [.symbolMismatch])
  }

  @Test(
    "kind and symbol agree, or nothing can be said",
    arguments: [
      ("Quyết định", "197/QĐ-UBND"), ("quyết định", "148/QĐ-TTg"), ("Nghị quyết", "19-NQ/TW"),
      ("Nghị quyết", "09/2019/NQ-HĐND"), ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "84-CTR/TU"), ("Công văn", "3924/BNN-KH"),
      ("Luật", "06/2022/QH15"), ("Nghị định", "156/2018/NĐ-CP"), ("Phát động", "01/PĐTĐ-SNN"),
      ("Hướng dẫn", "02/HD-SNN"), ("Tờ trình", "15/TTr-SNN"), ("Quy định", "22-QĐ/TW"),
    ])
  func accepted(kind: String, symbol: String) throws {
    #expect(try findings(kind, symbol).isEmpty)
  }

  @Test("the document's own symbol against its own kind", arguments: [("KH-SNN", true), ("QĐ-SNN", false)])
  func header(symbol: String, fits: Bool) {
    let text = "Số: 22/\(symbol)\nKẾ HOẠCH"
    let header = DocumentHeader(
      kind: "Kế hoạch", number: "22", symbol: symbol, symbolPassage: passage("22/\(symbol)", in: text))
    #expect(check.findings(in: document(text, facts: DocumentFacts(header: header))).isEmpty == fits)
  }
}
