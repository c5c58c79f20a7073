import DocumentReading
import Domain
import Extraction
import Foundation
import Testing

/// Real documents, which are not part of the project: found through NONGVU_SEEDS_DIR or beside it, else passed over.
@Suite(
  "Facts of real documents", .enabled(if: seedFolder != nil, "the real documents are not here; set NONGVU_SEEDS_DIR"))
struct SeedFactTests {
  @Test("a table of key tasks: eight sub-tasks and the dated steps of their detail")
  func table() throws {
    let facts = try read("000")
    let ids = [
      "1", "1.1", "1.1#1", "1.2", "1.2#1", "1.2#2", "1.2#3", "1.2#4", "1.3", "1.4", "1.5", "2", "2.1", "2.2", "2.3",
      "3", "3#1", "3#2", "3#3", "3#4",
    ]
    #expect(facts.tasks.map(\.id) == ids)
    #expect(facts.tasks[id: "1.1#1"]?.deadline?.to?.iso == "2024-03-31")
    #expect(facts.tasks[id: "2.1"]?.leadUnits.count == 8)
    #expect(facts.tasks[id: "2.2"]?.leadUnits == [])
    #expect(facts.header.number == "22")
    #expect(facts.references.count == 1)
  }

  @Test("tasks in prose with their leaders, units and times")
  func prose() throws {
    let facts = try read("001")
    #expect(
      facts.tasks.map(\.id) == [
        "1", "1.1", "1.2", "1.3", "1.4", "2", "3", "3.1", "3.2", "3.3", "4", "III.1", "III.2", "III.3",
      ])
    #expect(facts.tasks[id: "3.1"]?.deadline?.to?.iso == "2022-01-31")
    #expect(facts.tasks[id: "3.1"]?.leadUnits == ["Chi cục Kiểm Lâm"])
    #expect(facts.header.number == nil)
    #expect(facts.header.date?.iso == "2022-02")
    #expect(facts.references.map(\.symbol.number) == ["197", "197", "156/2018", "197"])
  }

  @Test("themes of an emulation plan, and who is to carry it out")
  func themes() throws {
    let facts = try read("002")
    #expect(facts.tasks.filter { $0.parent == nil }.map(\.id) == ["1", "2", "3", "4", "V.1", "V.2"])
    #expect(facts.references.count == 12)
  }

  @Test("a province's plan gives each point to a department")
  func province() throws {
    let facts = try read("003")
    #expect(facts.tasks[id: "4.d"]?.leadUnits == ["Sở Nông nghiệp và Phát triển nông thôn"])
    #expect(facts.tasks[id: "8.1.c"]?.leadUnits == ["UBND các huyện, thành phố"])
    #expect(facts.tasks[id: "IV.3"]?.leadUnits.count == 2)
    #expect(facts.header.number == "176")
    #expect(facts.header.issuer == "Ủy ban nhân dân tỉnh Lạng Sơn")
  }

  @Test("a plan of development without head")
  func development() throws {
    let facts = try read("004")
    #expect(facts.tasks.count == 23)
    #expect(facts.references.count == 40)
    #expect(facts.header.kind == "Kế hoạch")
    #expect(facts.header.number == nil)
  }

  @Test("every quote stands at its place", arguments: ["000", "001", "002", "003", "004"])
  func quotes(name: String) throws {
    let document = try document(name)
    let facts = readFacts(of: document)
    for passage in facts.tasks.map(\.passage) + facts.references.map(\.passage) {
      #expect(document.quote(passage.range) == passage.quote)
      #expect(!passage.quote.isEmpty)
    }
    #expect(Set(facts.tasks.map(\.id)).count == facts.tasks.count)
  }
}

private func read(_ name: String) throws -> DocumentFacts { readFacts(of: try document(name)) }

private func document(_ name: String) throws -> SourceDocument {
  let folder = try #require(seedFolder)
  let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(name) })
  let data = try #require(FileManager.default.contents(atPath: folder + "/" + file))
  return try readDocument(bytes: [UInt8](data), fileName: file)
}

private let seedFolder: String? = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let beside = root.deletingLastPathComponent().appending(path: "shared/seeds").path
  let folders = [ProcessInfo.processInfo.environment["NONGVU_SEEDS_DIR"], beside].compactMap { $0 }
  return folders.first { FileManager.default.fileExists(atPath: $0) }
}()
