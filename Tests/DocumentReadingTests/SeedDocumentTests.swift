import DocumentReading
import Domain
import Foundation
import Testing

/// Five real documents, which are not part of the project: found through NONGVU_SEEDS_DIR or beside the project, else passed over.
@Suite("Real documents", .enabled(if: seedFolder != nil, "the real documents are not here; set NONGVU_SEEDS_DIR"))
struct SeedDocumentTests {
  func read(_ start: String) throws -> SourceDocument {
    let folder = try #require(seedFolder)
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(start) })
    return try readDocument(bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))), fileName: name)
  }

  @Test("an annex that is one table") func annex() throws {
    let document = try read("000")
    let rows = try #require(document.blocks.last).rows
    #expect(document.blocks.map(\.kind) == [.heading(level: nil), .paragraph, .table])
    #expect(rows.count == 12)
    #expect(rows.allSatisfy { $0.cells.count == 5 })
    #expect(
      rows.map { $0.cells[0].content.string } == [
        "STT", "1", "1.1", "1.2", "1.3", "1.4", "1.5", "2", "2.1", "2.2", "2.3", "3",
      ])
    #expect(rows.allSatisfy { row in row.cells.allSatisfy { !$0.content.scalars.contains("<") } })
    #expect(document.notes.isEmpty)
  }

  @Test("a plan whose tasks are numbered paragraphs") func plan() throws {
    let document = try read("001")
    let labels = document.blocks.compactMap { $0.content.label?.text }
    #expect(
      labels == ["I", "II", "1", "1.1", "1.2", "1.3", "1.4", "2", "3", "3.1", "3.2", "3.3", "4", "III", "1", "2", "3"])
    #expect(document.blocks.count { $0.kind == .listItem } == 29)
    #expect(document.blocks.allSatisfy { !$0.content.scalars.contains("*") })
  }

  @Test("a Markdown plan: headings, a unit's exponent, a footnote, paragraphs cut by pages") func markdown() throws {
    let document = try read("002")
    #expect(document.blocks.last?.kind == .footnote(mark: "1"))
    #expect(document.blocks.flatMap(\.content.footnoteMarks).count == 1)
    #expect(document.paragraphs.contains { $0.string.contains("Khai thác gỗ 580 nghìn m2, Lâm sản") })
    #expect(document.paragraphs.contains { $0.string.contains("đặc thù của từng cơ quan, đơn vị") })
    let starts = document.blocks.filter { $0.kind == .paragraph }.compactMap(\.content.scalars.first)
    #expect(starts.allSatisfy { !$0.properties.isLowercase })
  }

  @Test("a page of a web site: its lists left out, the head two columns") func webPage() throws {
    let document = try read("003")
    #expect(document.notes.map(\.kind) == [.furnitureLeftOut, .furnitureLeftOut])
    #expect(document.notes.map(\.detail) == ["3", "3"])
    #expect(document.blocks[0].rows.map(\.cells.count) == [2, 2])
    #expect(document.blocks.last?.content.string == "TM. ỦY BAN NHÂN DÂN")
  }

  @Test("a printed report: lines joined around ten footnotes, all their marks found") func printedReport() throws {
    let document = try read("004")
    let notes = document.blocks.compactMap { block in
      if case .footnote(let mark) = block.kind { mark } else { nil as String? }
    }
    #expect(notes == (1...10).map(String.init))
    let marks = document.blocks.flatMap { block in block.content.footnoteMarks.map { block.content.string($0) } }
    #expect(marks == notes)
    let paragraphs = document.blocks.filter { $0.kind == .paragraph }
    #expect(
      paragraphs.allSatisfy { $0.content.scalars.first?.properties.isLowercase == false || $0.content.label != nil })
    #expect(document.blocks.count { $0.kind == .heading(level: 1) } == 2)
    #expect(document.paragraphs.contains { $0.string.hasSuffix("chuẩn bị phục vụ Rằm tháng 7.") })
  }
}

private let seedFolder: String? = {
  let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let beside = project.deletingLastPathComponent().appendingPathComponent("shared/seeds").path
  let folders = [ProcessInfo.processInfo.environment["NONGVU_SEEDS_DIR"], beside].compactMap { $0 }
  return folders.first { FileManager.default.fileExists(atPath: $0) }
}()
