@testable import Checks
import Domain
import Testing

@Suite("Sum that does not hold") struct SumDoesNotHoldTests {
  let check = SumDoesNotHold()

  private func findings(
    _ text: String, _ relation: SumFact.Relation, total: (String, String), parts: [(String, String)]
  ) -> [Finding] {
    func term(_ pair: (String, String)) -> SumFact.Term {
      SumFact.Term(value: amount(pair.0), passage: passage(pair.1, in: text))
    }
    let sum = SumFact(relation: relation, total: term(total), parts: parts.map(term))
    return check.findings(in: document(text, facts: DocumentFacts(sums: [sum])))
  }

  @Test("counts must agree exactly", arguments: [("34", true), ("35", false), ("33", false)])
  func counts(total: String, holds: Bool) {
    let text = "\(total) mô hình, trong đó 24 mô hình trồng trọt, 07 mô hình chăn nuôi, 03 mô hình lâm nghiệp"
    let findings = findings(
      text, .sum, total: (total, "\(total) mô hình"),
      parts: [("24", "24 mô hình trồng trọt"), ("7", "07 mô hình chăn nuôi"), ("3", "03 mô hình lâm nghiệp")])
    #expect(findings.isEmpty == holds)
    if let finding = findings.first {
      #expect(finding.explanation.vi.hasPrefix("24 + 7 + 3 = 34; văn bản ghi \(total), lệch 1."))
      #expect(finding.notes.count == 3)
      #expect(finding.passage.quote == "\(total) mô hình")
    }
  }

  @Test(
    "measures may differ by half a unit of each last digit",
    arguments: [("100,1", "100.1", true), ("100,2", "100.2", true), ("100,4", "100.4", false), ("100", "100", true)])
  func rounding(total: String, value: String, holds: Bool) {
    let text = "\(total) ha, trong đó huyện A 33,3 ha, huyện B 33,4 ha, huyện C 33,3 ha"
    let findings = findings(
      text, .sum, total: (value, "\(total) ha"),
      parts: [("33.3", "huyện A 33,3 ha"), ("33.4", "huyện B 33,4 ha"), ("33.3", "huyện C 33,3 ha")])
    #expect(findings.isEmpty == holds)
  }

  @Test("a part is larger than its total, unless the total is a lower bound")
  func subset() {
    let parts = [("25", "25 sản phẩm 5 sao")]
    #expect(
      findings("20 sản phẩm, trong đó có 25 sản phẩm 5 sao", .subset, total: ("20", "20 sản phẩm"), parts: parts)
        .map(\.severity) == [.warning])
    #expect(
      findings(
        "trên 20 sản phẩm, trong đó có 25 sản phẩm 5 sao", .subset, total: ("20", "trên 20 sản phẩm"), parts: parts
      ).isEmpty)
  }

  @Test("shares of a total make 100", arguments: [("21.8", "21,8", true), ("22.8", "22,8", false)])
  func shares(share: String, printed: String, holds: Bool) {
    let text = "87 sản phẩm, trong đó 68 sản phẩm chiếm 78,2%; 19 sản phẩm chiếm \(printed)%"
    let sum = SumFact(
      total: SumFact.Term(value: amount("87"), passage: passage("87 sản phẩm", in: text)),
      parts: [
        SumFact.Term(
          value: amount("68"), sharePercent: amount("78.2"), passage: passage("68 sản phẩm chiếm 78,2%", in: text)),
        SumFact.Term(
          value: amount("19"), sharePercent: amount(share), passage: passage("19 sản phẩm chiếm \(printed)%", in: text)),
      ])
    #expect(check.findings(in: document(text, facts: DocumentFacts(sums: [sum]))).isEmpty == holds)
  }

  @Test("names that are fewer than counted are only a warning")
  func enumeration() {
    let text = "04 chuỗi giá trị là quế, hồi và thạch đen"
    let findings = findings(
      text, .enumeration, total: ("4", "04 chuỗi giá trị"), parts: [("1", "quế"), ("1", "hồi"), ("1", "thạch đen")])
    #expect(findings.map(\.severity) == [.warning])
  }
}
