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
    let finding = try #require((object?["findings"] as? [[String: Any]])?.first)
    let (start, end) = (try #require(finding["start"] as? Int), try #require(finding["end"] as? Int))
    let scalars = Array(Self.text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == finding["quote"] as? String)
    #expect(finding["file"] as? String == "thư mục/kế hoạch.txt")
    #expect(finding["id"] as? String == "percent-differs-from-figures")
    #expect(finding["rule"] as? String == "rounding" && finding["severity"] as? String == "note")
    #expect(finding["line"] as? Int == 2 && finding["column"] as? Int == 26)
    #expect(finding["summary"] as? String == "Tỷ lệ có thể chưa làm tròn đúng")
    #expect((finding["explanation"] as? String)?.hasPrefix("10 HTX ÷ 15 HTX") == true)
    let other = try #require(finding["other"] as? [String: Any])
    #expect(other["file"] as? String == "thư mục/kế hoạch.txt" && other["quote"] as? String == "10/15 HTX")
    #expect(finding["correction"] as? String == "66,7%")
  }

  @Test("a place in another document has that document's name and lines")
  func otherDocument() throws {
    var file = Self.file
    file.findings[0].notes = [
      Finding.Note(
        passage: Passage(range: TextRange(3, 4), quote: "d"), text: BilingualText(vi: "Văn bản kia", en: "The other"),
        document: "khác.txt")
    ]
    let other = CheckedFile(path: "khác.txt", text: Array("a\nbcd".unicodeScalars), findings: [])
    #expect(formatAsText([file, other]).contains("khác.txt:2:2: Văn bản kia: “d”"))
    let object = try JSONSerialization.jsonObject(with: Data(formatAsJSON([file, other]).utf8)) as? [String: Any]
    let place = ((object?["findings"] as? [[String: Any]])?.first)?["other"] as? [String: Any]
    #expect(place?["file"] as? String == "khác.txt" && place?["line"] as? Int == 2)
    #expect(try formatAsSARIF([file, other]).contains("kh%C3%A1c.txt"))
  }

  @Test("SARIF names its rules, and a result points to its rule and its place")
  func sarif() throws {
    let object = try JSONSerialization.jsonObject(with: Data(formatAsSARIF([Self.file]).utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
    let run = try #require((object?["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.count == allChecks.count + allComparisons.count)
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

  @Test("SARIF has what its schema requires")
  func sarifSchema() throws {
    let object = try JSONSerialization.jsonObject(with: Data(formatAsSARIF([Self.file]).utf8)) as? [String: Any]
    let log = try #require(object)
    #expect(Set(log.keys).isSubset(of: ["$schema", "version", "runs"]) && log["version"] as? String == "2.1.0")
    for run in try #require(log["runs"] as? [[String: Any]]) {
      let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
      #expect(driver["name"] is String)
      let rules = try #require(driver["rules"] as? [[String: Any]])
      #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
      for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
          #expect((rule[text] as? [String: Any])?["text"] is String)
        }
        let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String ?? ""
        #expect(["none", "note", "warning", "error"].contains(level))
      }
      for result in try #require(run["results"] as? [[String: Any]]) {
        #expect((result["message"] as? [String: Any])?["text"] is String)
        #expect(["none", "note", "warning", "error"].contains(result["level"] as? String ?? ""))
        let locations =
          (result["locations"] as? [[String: Any]] ?? []) + (result["relatedLocations"] as? [[String: Any]] ?? [])
        for location in locations {
          let physical = try #require(location["physicalLocation"] as? [String: Any])
          #expect((physical["artifactLocation"] as? [String: Any])?["uri"] is String)
          let region = try #require(physical["region"] as? [String: Any])
          for key in ["startLine", "startColumn", "endLine", "endColumn"] { #expect(region[key] as? Int ?? 0 >= 1) }
          for key in ["charOffset", "charLength"] { #expect(region[key] as? Int ?? -1 >= 0) }
        }
        for fix in result["fixes"] as? [[String: Any]] ?? [] {
          for change in try #require(fix["artifactChanges"] as? [[String: Any]]) {
            #expect(change["artifactLocation"] is [String: Any])
            let replacements = try #require(change["replacements"] as? [[String: Any]])
            #expect(!replacements.isEmpty && replacements.allSatisfy { $0["deletedRegion"] is [String: Any] })
          }
        }
      }
    }
  }

  @Test(
    "lines end at LF, CR LF or CR",
    arguments: [("a\nb", 2), ("a\r\nb", 3), ("a\rb", 2)])
  func lineEnds(text: String, offset: Int) {
    #expect(LineTable(Array(text.unicodeScalars)).place(offset) == LineColumn(line: 2, column: 1))
  }
}
