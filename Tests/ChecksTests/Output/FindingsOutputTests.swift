@testable import Checks
import Domain
import Foundation
import Testing

@Suite("Findings for terminal and programs") struct FindingsOutputTests {
  static let text = "Kế hoạch\r\nThành lập 10/15 HTX, đạt 66,6%.\n"

  static var file: CheckedFile {
    CheckedFile(
      path: "thư mục/kế hoạch.txt", text: Array(text.unicodeScalars), findings: checkDocument(document(text)))
  }

  @Test("the terminal's form, whole")
  func terminal() {
    #expect(
      formatAsText([Self.file]) == """
        thư mục/kế hoạch.txt:2:26: ghi chú: Tỷ lệ có thể chưa làm tròn đúng [percent-differs-from-figures]
          “66,6%”
          10 HTX ÷ 15 HTX × 100 = 66,667; văn bản ghi 66,6.
          thư mục/kế hoạch.txt:2:11: Số liệu: “10/15 HTX”
          thư mục/kế hoạch.txt:2:11: Số làm gốc (100%): “10/15”
          đề nghị ghi: 66,7%

        1 văn bản: 0 lỗi, 0 cảnh báo, 1 ghi chú.

        """)
    #expect(formatAsText([Self.file], language: .en).contains("note: The percentage may not be rounded rightly"))
    #expect(formatAsText([]) == "0 văn bản: 0 lỗi, 0 cảnh báo, 0 ghi chú.\n")
  }

  @Test("notes alone are no faults")
  func faults() {
    #expect(!Self.file.hasFaults)
    var file = Self.file
    file.findings[0].severity = .warning
    #expect(file.hasFaults)
  }

  @Test("JSON leads back to the text")
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(formatAsJSON([Self.file]).utf8)) as? [String: Any]
    let files = try #require(object?["files"] as? [[String: Any]])
    let finding = try #require((files.first?["findings"] as? [[String: Any]])?.first)
    let (start, end) = (try #require(finding["start"] as? Int), try #require(finding["end"] as? Int))
    let scalars = Array(Self.text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == finding["quote"] as? String)
    #expect(finding["rule"] as? String == "rounding")
    #expect(finding["line"] as? Int == 2 && finding["column"] as? Int == 26)
    #expect(finding["correction"] as? String == "66,7%")
  }

  @Test("SARIF names its rules, and a result points to its rule and its place")
  func sarif() throws {
    let object = try JSONSerialization.jsonObject(with: Data(formatAsSARIF([Self.file]).utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
    let run = try #require((object?["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.count == allChecks.count)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(result["level"] as? String == "note")
    let location = ((result["locations"] as? [[String: Any]])?.first)?["physicalLocation"] as? [String: Any]
    let artifact = location?["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "th%C6%B0%20m%E1%BB%A5c/k%E1%BA%BF%20ho%E1%BA%A1ch.txt")
    let region = try #require(location?["region"] as? [String: Any])
    #expect(
      region["startLine"] as? Int == 2 && region["startColumn"] as? Int == 26 && region["endColumn"] as? Int == 31)
    #expect((result["relatedLocations"] as? [[String: Any]])?.count == 2)
    #expect((result["fixes"] as? [[String: Any]])?.count == 1)
  }

  @Test(
    "lines end at LF, CR LF or CR",
    arguments: [("a\nb", 2), ("a\r\nb", 3), ("a\rb", 2)])
  func lineEnds(text: String, offset: Int) {
    #expect(LineTable(Array(text.unicodeScalars)).place(offset) == LineColumn(line: 2, column: 1))
  }
}
