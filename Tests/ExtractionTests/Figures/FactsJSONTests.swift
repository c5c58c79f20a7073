import Domain
import Foundation
import Testing

@testable import Extraction

@Suite("Facts as JSON") struct FactsJSONTests {
  @Test("keys keep their order, unknown is null, numbers are numbers, text is escaped")
  func encodes() throws {
    let passage = Passage(range: TextRange(3, 9), quote: "\"9.000\"\n\tha\u{1}")
    let facts = DocumentFacts(
      header: DocumentHeader(kind: "Kế hoạch", date: PartialDay(year: 2026, month: 2)),
      figures: [
        FigureFact(
          indicator: "Diện tích", kind: .target, value: Amount(tenThousandths: 482_317_000), unit: "ha",
          period: .years(2021, 2025), passage: passage),
        FigureFact(indicator: "Phân bón", kind: .actual, value: nil, unit: "tấn", passage: passage),
      ])
    let finding = Finding(
      check: "malformed-number", rule: .malformedNumber, severity: .error, passage: passage,
      summary: BilingualText(vi: "Sai", en: "Wrong"),
      explanation: BilingualText(vi: "Nhóm chữ số sai", en: "Bad grouping"))
    let data = encodeFacts(facts, findings: [finding], source: "a\\b.txt")
    let text = try #require(String(data: data, encoding: .utf8))
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let figures = try #require(object["figures"] as? [[String: Any]])
    #expect(figures[0]["value"] as? Double == 48231.7)
    #expect(figures[0]["period"] as? String == "2021..2025")
    #expect(figures[0]["quote"] as? String == passage.quote)
    #expect(figures[1]["value"] is NSNull)
    #expect(figures[0]["confidence"] as? Double == 1)
    #expect((object["document"] as? [String: Any])?["recipients"] as? [String] == [])
    #expect((object["document"] as? [String: Any])?["date"] as? String == "2026-02")
    #expect((object["document"] as? [String: Any])?["number"] is NSNull)
    #expect(object["source"] as? String == "a\\b.txt")
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings[0]["rule"] as? String == "malformed-number")
    #expect(findings[0]["start"] as? Int == 3)
    let name = try #require(text.range(of: "\"indicator\""))
    let comparator = try #require(text.range(of: "\"comparator\""))
    #expect(name.lowerBound < comparator.lowerBound)
  }

  @Test("nothing read is empty lists")
  func empty() throws {
    let object =
      try JSONSerialization.jsonObject(with: encodeFacts(DocumentFacts(), findings: [], source: "")) as? [String: Any]
    #expect((object?["tasks"] as? [Any])?.isEmpty == true)
    #expect((object?["document"] as? [String: Any])?["period"] is NSNull)
  }
}
