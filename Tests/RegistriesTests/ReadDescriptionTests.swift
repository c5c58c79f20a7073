import Domain
import Testing

@testable import Registries

@Suite("Reading a description") struct ReadDescriptionTests {
  static let sound = """
    code: wells
    name: {vi: Giếng, en: Wells}
    about: {vi: Giếng khoan, en: Wells}
    noun: {vi: giếng, en: wells}
    title: name
    attributes:
      - {code: name, name: {vi: Tên, en: Name}, kind: text, required: true}
      - {code: depth, name: {vi: Độ sâu, en: Depth}, kind: number, unit: m, least: 0}
    states:
      - {code: planned, name: {vi: Dự kiến, en: Planned}}
      - {code: used, name: {vi: Đang dùng, en: Used}, in-force: true}
    start: planned
    events:
      - {code: dug, name: {vi: Khoan, en: Dug}, from: [planned], to: used}
    counts:
      - {code: dug, name: {vi: Giếng mới, en: New}, unit: giếng, measure: first, event: dug}
    """

  @Test("a small one is read")
  func reads() throws {
    let description = try readDescription(Self.sound)
    #expect(description.attributes.map(\.code) == ["name", "depth"])
    #expect(description.attribute("depth")?.least == .zero)
    #expect(description.counts.first?.measure == .first)
    #expect(!description.expires)
  }

  private func found(_ change: (String) -> String) -> [DescriptionProblem] {
    do {
      _ = try readDescription(change(Self.sound))
      return []
    } catch { return error.problems }
  }

  @Test(
    "each fault is told with its line and what to do",
    arguments: [
      ("kind: number", "kind: numbr", 8, "không có kiểu “numbr”"),
      ("least: 0", "least: mười", 8, "phải là một số"),
      ("from: [planned]", "from: [plan]", 14, "không có trạng thái “plan”"),
      ("to: used", "into: used", 14, "không có mục “into”"),
      ("measure: first", "measure: new", 16, "không có cách đếm “new”"),
      ("event: dug", "event: drilled", 16, "không có sự kiện “drilled”"),
      ("title: name", "title: nam", 1, "không có thuộc tính “nam”"),
      ("code: depth", "code: name", 8, "đã dùng ở trên"),
      ("code: depth", "code: Độ-sâu", 8, "chữ thường không dấu"),
      ("to: used}", "to: used, months: 0}", 14, "số nguyên từ 1"),
      ("to: used}", "to: used, months: 36}", 14, "chưa có “expired”"),
      ("required: true", "required: đúng", 7, "true hoặc false"),
    ])
  func faults(old: String, new: String, line: Int, words: String) throws {
    let problems = found { $0.replacing(old, with: new, maxReplacements: 1) }
    let problem = try #require(problems.first { $0.text.vi.contains(words) }, "\(problems.map(\.text.vi))")
    #expect(problem.line == line, "\(problem.text.vi)")
  }

  @Test("all faults are told at once, in the order of lines")
  func allAtOnce() {
    let problems = found {
      $0.replacing("kind: number", with: "kind: numbr").replacing("measure: first", with: "measure: new")
        .replacing("noun:", with: "nonu:")
    }
    #expect(problems.count == 4, "\(problems.map(\.text.vi))")
    #expect(problems.map(\.line) == problems.map(\.line).sorted())
  }

  @Test(
    "broken layout, an empty text, a key twice, anchors, too long a text: a sentence each",
    arguments: [
      "code: [", "", "code: a\ncode: b", "- 1", "x: &a [1]\ny: *a", String(repeating: "a", count: descriptionLimit + 1),
    ])
  func broken(text: String) {
    #expect(throws: DescriptionProblems.self) { try readDescription(text) }
  }

  @Test(
    "with any line missing, doubled or indented otherwise it is read or refused, never worse",
    arguments: ["ocop", "farms"])
  func spoiled(code: String) throws {
    let text = try #require(ShippedDescriptions.texts.first { $0.code == code }).yaml
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var refused = 0
    for index in lines.indices {
      let before = Array(lines[..<index])
      let after = Array(lines[(index + 1)...])
      for middle in [[], [lines[index], lines[index]], [Substring("  " + lines[index])], [lines[index].dropLast()]] {
        let spoiled = (before + middle + after).joined(separator: "\n")
        do {
          _ = try readDescription(spoiled)
        } catch {
          refused += 1
          #expect(!error.problems.isEmpty && error.problems.allSatisfy { !$0.text.vi.isEmpty && !$0.text.en.isEmpty })
        }
      }
    }
    #expect(refused > lines.count)
  }
}
