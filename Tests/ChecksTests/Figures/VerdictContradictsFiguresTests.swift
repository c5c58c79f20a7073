@testable import Checks
import Domain
import Testing

@Suite("Verdict that contradicts its figures") struct VerdictContradictsFiguresTests {
  let check = VerdictContradictsFigures()

  @Test(
    "the figures say the opposite",
    arguments: [
      ("sản lượng khoảng 30.221 tấn, vượt mục tiêu 300.000 tấn", FindingRule.magnitude, Severity.error),
      ("sản lượng 3.022.100 tấn, chưa đạt mục tiêu (300.000 tấn)", .internalConflict, .warning),
      ("thành lập 14 HTX, vượt kế hoạch (15 HTX)", .internalConflict, .error),
      ("thành lập 14 HTX, đạt kế hoạch (15 HTX)", .internalConflict, .warning),
      ("trồng 9.640 ha, không đạt kế hoạch năm 2025 (9.000 ha)", .internalConflict, .warning),
      ("tỷ lệ hồ sơ trực tuyến đạt 87,6%, vượt mục tiêu (90%)", .internalConflict, .error),
      ("tỷ lệ giải ngân đạt 96,2%, chưa đạt mục tiêu là 95%", .internalConflict, .warning),
    ])
  func reported(text: String, rule: FindingRule, severity: Severity) {
    let findings = check.findings(in: document(text))
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.map(\.severity) == [severity])
  }

  @Test(
    "the figures agree, or nothing can be said",
    arguments: [
      "trồng 9.640 ha, vượt kế hoạch (9.000 ha)", "sản lượng 302,21 nghìn tấn, vượt mục tiêu kế hoạch 300.000 tấn",
      "trồng 9.600 ha, vượt kế hoạch; xây dựng 10 xã đạt chuẩn", "tỷ lệ hộ nghèo giảm còn 8%, đạt mục tiêu (10%)",
      "HTX yếu kém chiếm 8%, đạt mục tiêu (dưới 10%)", "trồng 6.500 ha, phấn đấu vượt kế hoạch (9.000 ha)",
      "trồng 6.500 ha. Vụ mùa vượt kế hoạch (9.000 ha)", "vượt kế hoạch (9.000 ha)",
      "trồng 500 ha rừng phòng hộ và 9.200 ha rừng sản xuất, vượt kế hoạch (9.500 ha)",
      "14 HTX được thành lập, vượt kế hoạch (9.000 ha)", "tỷ lệ hồ sơ trực tuyến đạt 92,6%, vượt mục tiêu (90%)",
      "tỷ lệ trẻ suy dinh dưỡng là 8,1%, đạt mục tiêu (9%)", "tỷ lệ bao phủ đạt 90%, đạt mục tiêu; 95% hộ đăng ký",
    ])
  func accepted(text: String) {
    #expect(check.findings(in: document(text)).isEmpty)
  }

  @Test("a slipped digit is named")
  func slip() {
    let finding = check.findings(in: document("khoảng 30.221 tấn, vượt mục tiêu (mục tiêu 300.000 tấn)")).first
    #expect(
      finding?.explanation.vi
        == "30.221 tấn bằng 10,1% của 300.000 tấn. Nếu con số lớn gấp 10 lần thì mới phù hợp với nhận định.")
    #expect(finding?.notes.first?.passage.quote == "300.000 tấn")
  }
}
