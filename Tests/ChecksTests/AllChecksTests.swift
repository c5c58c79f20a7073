import Checks
import Domain
import Foundation
import Testing

@Suite("The list of checks") struct AllChecksTests {
  @Test("ids are unique and say what the type's name says")
  func ids() {
    let ids = allChecks.map(\.about.id) + allComparisons.map(\.about.id)
    #expect(Set(ids).count == ids.count)
    for check in allChecks { #expect(check.about.id == kebabCase("\(type(of: check))")) }
    for comparison in allComparisons { #expect(comparison.about.id == kebabCase("\(type(of: comparison))")) }
  }

  @Test("every file of a subject's folder is in the list, under that subject", arguments: CheckSubject.allCases)
  func complete(subject: CheckSubject) throws {
    let folder = "\(subject)".capitalized
    let checks = allChecks.filter { $0.about.subject == subject }.map { "\(type(of: $0))" }
    let comparisons = allComparisons.filter { $0.about.subject == subject }.map { "\(type(of: $0))" }
    let listed = (checks + comparisons).sorted()
    #expect(try fileNames(root.appending(path: "Sources/Checks/\(folder)")) == listed)
    let suites = try fileNames(root.appending(path: "Tests/ChecksTests/\(folder)"))
    #expect(suites == listed.map { $0 + "Tests" })
  }

  @Test("a name states the fault")
  func names() {
    for check in allChecks {
      let name = "\(type(of: check))"
      #expect(!name.hasSuffix("Check") && !name.hasSuffix("Validator") && !name.hasPrefix("No"))
      #expect(!check.about.name.vi.hasSuffix(".") && !check.about.name.en.hasSuffix("."))
    }
  }

  @Test("each has help in both languages, two texts that it reports and two that it does not")
  func help() {
    for about in allChecks.map(\.about) + allComparisons.map(\.about) {
      for text in [about.name, about.found, about.matters, about.remedy] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
      }
      #expect(about.reported.count >= 2 && about.accepted.count >= 2, "\(about.id)")
      #expect(about.reported.allSatisfy { $0.contains("↓") } && !about.accepted.contains { $0.contains("↓") })
    }
  }

  @Test("findings come in the order of the text, each once, and those of a check on trial are notes")
  func order() {
    struct OnTrial: Check {
      var about: AboutCheck {
        var about = allChecks[0].about
        about.status = .trial
        return about
      }

      func findings(in document: CheckedDocument) -> [Finding] {
        [9, 3, 9].map { start in
          Finding(
            check: "on-trial", rule: .percent, severity: .error,
            passage: Passage(range: TextRange(start, start + 1), quote: ""),
            summary: BilingualText(vi: "", en: ""), explanation: BilingualText(vi: "", en: ""))
        }
      }
    }
    let findings = checkDocument(document("0123456789"), with: [OnTrial()])
    #expect(findings.map(\.passage.range.start) == [3, 9])
    #expect(findings.allSatisfy { $0.severity == .note })
  }

  @Test("an empty document has no faults")
  func empty() {
    #expect(checkDocument(document("")).isEmpty)
  }
}

/// The package.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private func fileNames(_ folder: URL) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
}

/// "SumDoesNotHold" → "sum-does-not-hold".
private func kebabCase(_ name: String) -> String {
  var text = ""
  for character in name {
    if character.isUppercase, !text.isEmpty { text += "-" }
    text += character.lowercased()
  }
  return text
}
