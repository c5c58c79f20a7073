import Domain
import Foundation
import Registries
import RuralStandards
import Testing

@Suite("Reading a set of criteria")
struct ReadStandardTests {
  @Test("reads criteria with their thresholds by region")
  func reads() throws {
    let standard = try sample()
    #expect(standard.criteria.map(\.name.vi) == ["Thủy lợi", "Điện", "Nghèo"])
    let watered = standard.criteria[0].indicators[0]
    #expect(watered.threshold("hills") == .compared(.atLeast, try Amount(80)))
    #expect(watered.threshold("delta") == .compared(.atLeast, try Amount(90)))
    #expect(watered.threshold(nil) == nil)
    #expect(standard.isInForce(on: day(2025, 12, 31)) && !standard.isInForce(on: day(2026, 1, 1)))
  }

  @Test(
    "a threshold is a number compared, a quality, or the province's",
    arguments: [
      ("met", Threshold.quality), ("province", .byProvince),
      ("<= 12.5", .compared(.atMost, Amount(tenThousandths: 125_000))),
      (">=80", nil), ("~ 5", nil), ("> x", nil), ("", nil),
    ])
  func thresholds(text: String, expected: Threshold?) {
    #expect(Threshold(text) == expected)
  }

  @Test(
    "says on which line what has to be put right",
    arguments: [
      ("level: commune", "level: town", 4, "level: phải là"),
      ("from: 2022-03-08", "from: 8/3/2022", 7, "phải là ngày"),
      ("until: 2025-12-31", "until: 2021-12-31", 1, "“until” phải sau"),
      ("default: hills", "default: sea", 1, "“default”"),
      ("group: works", "group: roads", 19, "không có nhóm “roads”"),
      ("threshold: met", "threshold: good", 28, "không phải ngưỡng"),
      ("delta: \">= 90\"", "sea: \">= 90\"", 24, "không có “sea”"),
      ("code: \"2\"", "code: \"1\"", 29, "đã dùng ở trên"),
      ("code: \"2\"", "code: \"2/a\"", 29, "chỉ được gồm"), ("short:", "shrot:", 3, "không có mục “shrot”"),
    ])
  func problems(old: String, new: String, line: Int, words: String) throws {
    let range = try #require(sampleYAML.range(of: old))
    let problems = #expect(throws: DescriptionProblems.self) {
      try readStandard(sampleYAML.replacingCharacters(in: range, with: new))
    }
    let found = try #require(problems?.problems)
    #expect(found.contains { $0.line == line && $0.text.vi.contains(words) }, "\(found)")
  }
}
