@testable import Checks
import Domain
import Testing

@Suite("Key word misspelled by scanning or typing") struct MisspelledKeyWordTests {
  let check = MisspelledKeyWord()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Phần đầu đến hết năm 2025 có 25 trường đạt chuẩn quốc gia.", "Phần đầu"),
      ("Sở Giao thông vận tải chủ chì, phối hợp với Công an tỉnh.", "chủ chì"),
      ("Tăng cường truy suất nguồn gốc thuốc chữa bệnh.", "truy suất"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Phần đầu tư xây dựng cơ bản chiếm 60%; phần đầu của báo cáo nêu kết quả chung.",
      "Kế hoạch, KẾ HOẠCH, kế hoạch; phấn đấu, đôn đốc, khống chế, chủ trì, thủy lợi, thuỷ lợi.",
      "Thể chế không chế định nội dung này; hoàn thành nhiệm vụ; cơ cấu, cơ sở.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test("several words make one note, at the first, with the places of the others")
  func several() throws {
    let document = try read("Phân đấu có 10 trạm y tế đạt chuẩn.\n\nCác sơ quan y tế phối hơp thực hiện.")
    let findings = checkDocument(document, with: [check])
    #expect(findings.map(\.passage.quote) == ["Phân đấu"])
    #expect(findings.first?.notes.map(\.passage.quote) == ["sơ quan", "phối hơp"])
    #expect(
      findings.first?.explanation.vi == "“Phân đấu” → “phấn đấu”; “sơ quan” → “cơ quan”; “phối hơp” → “phối hợp”.")
    #expect(findings.first?.correction == nil)
  }

  @Test("a word is told once, with its other places and its right spelling")
  func once() throws {
    let document = try read("Phân đấu trồng 9.000 ha.\n\nPhân đấu có 10 xã đạt chuẩn.")
    let findings = checkDocument(document, with: [check])
    #expect(findings.count == 1)
    #expect(findings.first?.notes.count == 1)
    #expect(findings.first?.correction == "Phấn đấu")
  }
}
