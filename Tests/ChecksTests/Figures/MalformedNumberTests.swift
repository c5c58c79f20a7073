@testable import Checks
import Domain
import Testing

@Suite("Malformed number") struct MalformedNumberTests {
  let check = MalformedNumber()

  @Test(
    "marks that neither group thousands nor part decimals",
    arguments: [
      ("cung ứng 20.6000 tấn phân bón", "20.6000"), ("đạt 1.23.456 ha", "1.23.456"),
      ("khoảng 48,231,7 tấn", "48,231,7"),
      ("hỗ trợ 1,234,567 đồng", "1,234,567"), ("trồng 0.500 ha", "0.500"),
    ])
  func reported(text: String, number: String) {
    let findings = check.findings(in: document(text))
    #expect(findings.map(\.passage.quote) == [number])
  }

  @Test(
    "numbers that can be read, and numbers that are none",
    arguments: [
      "trồng 2.223.000 cây, 48.231,7 ha, 64.6%, 01 xã, 5,21 %", "ngày 17.01.2025 có 3 xã", "mục 2.1.3 hộ nghèo",
      "điện thoại 0205.3812.345", "đường 1.2.3.4", "Quyết định số 12.345.6/QĐ-UBND",
    ])
  func accepted(text: String) {
    #expect(check.findings(in: document(text)).isEmpty)
  }
}
