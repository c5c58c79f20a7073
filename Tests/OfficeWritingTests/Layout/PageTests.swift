import Reporting
import Testing

@Suite("The page (Nghị định 30/2020/NĐ-CP, Annex I, Part I)") struct PageTests {
  private func sections() throws -> [XMLTree] { try document(keyTaskReport(fullSample())).all("w:sectPr") }

  @Test("A4 upright: 210 × 297 mm, margins 20, 20, 30 and 20 mm, all within the decree's bounds")
  func portrait() throws {
    let section = try #require(try sections().first)
    let (size, margins) = (try #require(section.child("w:pgSz")), try #require(section.child("w:pgMar")))
    #expect(tenthsOfMillimetre(size.number("w:w")) == 2100)
    #expect(tenthsOfMillimetre(size.number("w:h")) == 2970)
    #expect(tenthsOfMillimetre(margins.number("w:top")) == 200)
    #expect(tenthsOfMillimetre(margins.number("w:bottom")) == 200)
    #expect(tenthsOfMillimetre(margins.number("w:left")) == 300)
    #expect(tenthsOfMillimetre(margins.number("w:right")) == 200)
  }

  @Test("the annex lies on its side in a part of its own, with the same margins and numbers from 1")
  func annex() throws {
    let sections = try sections()
    #expect(sections.count == 2)
    let annex = try #require(sections.last)
    let size = try #require(annex.child("w:pgSz"))
    #expect(size.attributes["w:orient"] == "landscape")
    #expect(tenthsOfMillimetre(size.number("w:w")) == 2970)
    #expect(tenthsOfMillimetre(size.number("w:h")) == 2100)
    #expect(annex.child("w:type")?.attributes["w:val"] == "nextPage")
    #expect(annex.child("w:pgNumType")?.number("w:start") == 1)
    #expect(sections.first?.child("w:pgNumType") == nil)
  }

  @Test("the page number is centred in the top margin, size 14, and not on a first page")
  func pageNumber() throws {
    let report = keyTaskReport(try fullSample())
    let relations = try part("word/_rels/document.xml.rels", of: report).children
    for section in try sections() {
      #expect(section.child("w:titlePg") != nil)
      let margins = try #require(section.child("w:pgMar"))
      let header = try #require(margins.number("w:header"))
      #expect(header + 14 * 20 <= (try #require(margins.number("w:top"))))
      for (type, field) in [("default", " PAGE "), ("first", "")] {
        let id = section.children.first { $0.name == "w:headerReference" && $0.attributes["w:type"] == type }
        let target = relations.first { $0.attributes["Id"] == id?.attributes["r:id"] }?.attributes["Target"]
        let paragraph = try #require(try part("word/\(target ?? "")", of: report).child("w:p"))
        #expect(paragraph.all("w:instrText").map(\.text).joined() == field)
        #expect(paragraph.style == "SoTrang")
      }
    }
  }
}
