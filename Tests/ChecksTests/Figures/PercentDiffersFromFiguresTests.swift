@testable import Checks
import Domain
import Testing

@Suite("Percentage that does not follow from its figures") struct PercentDiffersFromFiguresTests {
  let check = PercentDiffersFromFigures()

  @Test(
    "stated with both figures in one sentence",
    arguments: [
      ("Trồng rừng 6.500 ha, đạt 78,2% kế hoạch (9.000 ha).", FindingRule.percent, Severity.error, "78,2%"),
      ("Trồng rừng 6.500 ha, bằng 72,3% so với kế hoạch năm 2025 (9.000 ha).", .rounding, .note, "72,3%"),
      ("Trồng rừng 6.500 ha, tăng 18,3% so với cùng kỳ năm trước (6.000 ha).", .percent, .error, "18,3%"),
      ("Trồng rừng 6.500 ha, vượt 5% kế hoạch (9.000 ha).", .percent, .error, "5%"),
      ("Kế hoạch giao 15 HTX, thành lập được 12 HTX, đạt 85%.", .percent, .error, "85%"),
      ("Khởi công 56/113 công trình, đạt 59,6%.", .percent, .error, "59,6%"),
      ("Sản lượng 30,2 nghìn tấn, đạt 100,7% mục tiêu (300.000 tấn).", .magnitude, .error, "100,7%"),
    ])
  func reported(text: String, rule: FindingRule, severity: Severity, quote: String) throws {
    let findings = check.findings(in: document(text))
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.rule == rule)
    #expect(finding.severity == severity)
    #expect(finding.passage == passage(quote, in: text))
  }

  @Test(
    "right, or of something that is not stated",
    arguments: [
      "Trồng rừng 6.500 ha đạt 72% so với kế hoạch năm, bằng 108,3% cùng kỳ; trồng cây phân tán được 2,5 triệu cây.",
      "Trồng rừng 6.500 ha, tăng 8,3% so với cùng kỳ năm trước (6.000 ha).",
      "Kế hoạch 9.000 ha, thực hiện 6.500 ha, bằng 108,3% so với cùng kỳ.",
      "Kế hoạch 9.000 ha, thực hiện 6.500 ha, tỷ lệ cây sống đạt 85%.",
      "Có 02/59 mẫu test nhanh, 6/50 mẫu định lượng không đạt; tỷ lệ đạt 94%.",
      "56/113 công trình đang hoàn thiện thủ tục, giải ngân đạt 8,0% kế hoạch vốn.",
      "Trồng rừng đạt từ 75% kế hoạch năm (tương đương 6.750ha) trở lên.",
      "Đến 15/6 trồng được 70% kế hoạch (9.000 ha).",
      "Trồng rừng 6.500 ha, đạt 72,2% kế hoạch (9.000 ha), bằng 108,3% so với cùng kỳ năm trước (6.000 ha).",
      "Trồng 6.000 ha rừng sản xuất, 500 ha rừng phòng hộ, đạt 72,2% kế hoạch (9.000 ha).",
      "Trồng 6.500 ha, trong đó huyện Bắc Sơn 2.000 ha, đạt 72,2% kế hoạch (9.000 ha).",
      "Trồng 6.500 ha (Bắc Sơn 2.000 ha), đạt 72,2% kế hoạch (9.000 ha).",
      "Thành lập 3 HTX ở Bắc Sơn và 7 HTX ở Lộc Bình, đạt 66,7% kế hoạch.",
      "Năm 2025 trồng 9.000 ha, tỷ lệ che phủ rừng đạt 65%.",
    ])
  func accepted(text: String) {
    #expect(check.findings(in: document(text)).isEmpty)
  }

  @Test("a rounding note proposes the percentage as it is reckoned")
  func correction() {
    let findings = check.findings(in: document("Thành lập 10/15 HTX, đạt 66,6%."))
    #expect(findings.map(\.correction) == ["66,7%"])
    #expect(findings.first?.explanation.vi == "10 HTX ÷ 15 HTX × 100 = 66,667; văn bản ghi 66,6.")
  }

  @Test("a share of a total is reckoned from the sum that was read")
  func shares() {
    let text = "Có 87 sản phẩm, trong đó: 68 sản phẩm 03 sao chiếm 79,2%; 19 sản phẩm 04 sao chiếm 21,8%."
    let sum = SumFact(
      total: SumFact.Term(value: amount("87"), passage: passage("87 sản phẩm", in: text)),
      parts: [
        SumFact.Term(
          value: amount("68"), sharePercent: amount("79.2"),
          passage: passage("68 sản phẩm 03 sao chiếm 79,2%", in: text)),
        SumFact.Term(
          value: amount("19"), sharePercent: amount("21.8"),
          passage: passage("19 sản phẩm 04 sao chiếm 21,8%", in: text)),
      ])
    let findings = check.findings(in: document(text, facts: DocumentFacts(sums: [sum])))
    #expect(findings.map(\.passage.quote) == ["79,2%"])
  }

  @Test("in a table the plan is the target of the same indicator in the row")
  func table() {
    let text = "Diện tích trồng rừng\n9.000\n6.500\n78,2"
    let period = Period.year(2025)
    let target = FigureFact(
      indicator: "Diện tích trồng rừng", kind: .target, value: amount("9000"), unit: "ha", period: period,
      passage: passage("9.000", in: text))
    let actual = FigureFact(
      indicator: "Diện tích trồng rừng", kind: .actual, value: amount("6500"), unit: "ha", period: period,
      ofPlanPercent: amount("78.2"), passage: passage("6.500", in: text))
    let findings = check.findings(in: document(text, facts: DocumentFacts(figures: [target, actual])))
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.map(\.rule) == [.percent])
    var other = actual
    other.scope = "huyện Bắc Sơn"
    #expect(check.findings(in: document(text, facts: DocumentFacts(figures: [target, other]))).isEmpty)
  }
}
