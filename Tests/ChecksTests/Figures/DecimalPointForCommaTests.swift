@testable import Checks
import Domain
import Testing

@Suite("Decimal point instead of the comma") struct DecimalPointForCommaTests {
  let check = DecimalPointForComma()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Tỷ lệ bao phủ bảo hiểm y tế đạt 95,2%, năm 2025 phấn đấu đạt 96.5%.", "96.5%"),
      ("Chiều dài đường được bê tông hóa 12.5 km, đạt 78,1% kế hoạch.", "12.5 km"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Tỷ lệ học sinh lên lớp đạt 99.1%, tỷ lệ chuyên cần đạt 98.7%.",
      "Đạt 78,1% kế hoạch, hoàn thành 12.500 m2 mặt đường.",
      "Ngày 17.01.2025 đạt 78,1% kế hoạch theo mục 2.1 và khoản 1.2.",
      "Quyết định ngày 06.02.2025; tỷ lệ 3,5%; phiên bản 2.0.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
