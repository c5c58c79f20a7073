@testable import Checks
import Domain
import Testing

@Suite("Blank document number or date") struct BlankNumberOrDateTests {
  let check = BlankNumberOrDate()

  @Test(
    "a blank is reported where it stands",
    arguments: [
      ("Số: /KH-SNN", "Số: /KH-SNN"), ("Số:       /QĐ-UBND", "Số:       /QĐ-UBND"), ("Số: …/BC-SNN", "Số: …/BC-SNN"),
      ("Số: ......./KH-SNN", "Số: ......./KH-SNN"), ("Số: ___/TTr-SNN", "Số: ___/TTr-SNN"),
      ("Lạng Sơn, ngày tháng 02 năm 2022", "ngày tháng 02 năm 2022"),
      ("Lạng Sơn, ngày … tháng … năm 2025", "ngày … tháng … năm 2025"),
      ("Lạng Sơn, ngày      tháng     năm 2025", "ngày      tháng     năm 2025"),
      ("ngày 06 tháng năm 2025", "ngày 06 tháng năm 2025"), ("ngày 06 tháng 02 năm 20…", "ngày 06 tháng 02 năm 20…"),
      ("Quyết định số 12/QĐ-UBND ngày /01/2025", "ngày /01/2025"), ("ngày …/…/2025", "ngày …/…/2025"),
    ])
  func reported(text: String, quote: String) {
    let findings = check.findings(in: document(text))
    #expect(findings.map(\.passage.quote) == [quote])
    #expect(findings.allSatisfy { $0.rule == .blankField && $0.severity == .warning })
  }

  @Test(
    "what is filled in, and what only looks like it",
    arguments: [
      "Số: 22/KH-SNN", "Lạng Sơn, ngày 06 tháng 02 năm 2025", "ngày 06/02/2025", "ghi rõ ngày tháng năm sinh",
      "ngày, tháng, năm ban hành", "SỐ/KÝ HIỆU", "số/ngày", "số hộ/xã", "Tổng số: 12/15 xã", "ngày tháng năm",
      "trong 30 ngày; tháng 02 năm 2025",
    ])
  func accepted(text: String) {
    #expect(check.findings(in: document(text)).isEmpty)
  }

  @Test("a document with no head at all gets one note; an annex and a text of no kind get none")
  func missingHead() {
    let text = "KẾ HOẠCH phát triển ngành năm 2024"
    func findings(_ kind: String?) -> [Finding] {
      check.findings(in: document(text, facts: DocumentFacts(header: DocumentHeader(kind: kind))))
    }
    #expect(findings("Kế hoạch").map(\.severity) == [.note])
    #expect(findings("Phụ lục").isEmpty)
    #expect(findings(nil).isEmpty)
  }

  @Test("the note stands at the closing sentence that names the document")
  func closing() throws {
    let text =
      "KẾ HOẠCH\nPhát triển ngành y tế năm 2024\n\n1. Tiêm chủng\n\nTrên đây là Kế hoạch phát triển ngành y tế năm 2024, yêu cầu các đơn vị thực hiện."
    #expect(try quotes(check, text) == ["Trên đây là Kế hoạch phát triển ngành y tế năm 2024"])
  }
}
