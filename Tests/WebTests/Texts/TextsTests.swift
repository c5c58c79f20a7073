import Foundation
import Testing

@testable import Web

@Suite("The catalogue of texts") struct TextsTests {
  static let keys = Texts.tables.joined().map(\.key)

  @Test("no key stands twice")
  func unique() {
    #expect(Dictionary(grouping: Self.keys, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("every text is there in both languages, with the same names in it")
  func complete() {
    for wording in Texts.tables.joined() {
      #expect(!wording.vi.isEmpty && !wording.en.isEmpty, "\(wording.key)")
      #expect(names(wording.vi) == names(wording.en), "\(wording.key)")
    }
  }

  @Test("every key that a template or a source names is there")
  func known() throws {
    let named = try sources(".mustache").flatMap { texts(in: $0, between: "{{t.", and: "}}") }
    let said = try sources(".swift").flatMap { texts(in: $0, between: ".say(\"", and: "\"") }
    let unknown = Set(named + said).filter { Texts.find($0) == nil && !$0.contains("\\(") }
    #expect(unknown.sorted() == [])
  }

  @Test("every key is named somewhere")
  func used() throws {
    let all = try (sources(".swift") + sources(".mustache")).joined(separator: "\n")
    let prefixes = Set(texts(in: all, between: "\"", and: "\\(").filter { $0.hasSuffix(".") && $0.count < 40 })
    let unused = Self.keys.filter { key in
      !all.contains("{{t.\(key)}}") && all.components(separatedBy: "\"\(key)\"").count < 2
        && !prefixes.contains { key.hasPrefix($0) }
    }
    #expect(unused == [])
  }

  /// Templates and Swift sources of the site, but the tables themselves.
  private func sources(_ ending: String) throws -> [String] {
    let root = URL(filePath: #filePath).appending(path: "../../../../Sources/Web").standardized
    let names = try #require(FileManager.default.enumerator(atPath: root.path))
    var sources: [String] = []
    for case let name as String in names where name.hasSuffix(ending) {
      if name.hasSuffix("Texts.swift") { continue }
      sources.append(try String(contentsOf: root.appending(path: name), encoding: .utf8))
    }
    return sources
  }

  private func texts(in source: String, between start: String, and end: String) -> [String] {
    source.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  private func names(_ text: String) -> Set<String> { Set(texts(in: text, between: "{{", and: "}}")) }
}
