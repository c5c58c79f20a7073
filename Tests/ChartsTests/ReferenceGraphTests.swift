import Charts
import Foundation
import FoundationXML
import Testing

@Suite("The graph of a document's references") struct ReferenceGraphTests {
  private let words = ReferenceGraph.Words(
    title: "Căn cứ", cited: "Viện dẫn", citing: "Được viện dẫn trong", relation: "Quan hệ", document: "Văn bản",
    subject: "Trích yếu")

  private func draw(cited: Int, citing: Int) -> Chart {
    func nodes(_ count: Int, known: Bool) -> [ReferenceGraph.Node] {
      (0..<count).map {
        ReferenceGraph.Node(
          name: "Nghị quyết \($0)/NQ-CP & <x>", subject: String(repeating: "về phát triển nông nghiệp ", count: 6),
          relation: "căn cứ", address: known ? "/documents/\($0)" : nil)
      }
    }
    return ReferenceGraph(
      name: "22/KH-SNN", subject: "Nhiệm vụ trọng tâm", cited: nodes(cited, known: false),
      citing: nodes(citing, known: true)
    ).draw(id: "g", words: words)
  }

  @Test("is well-formed and has a row of its table for each document", arguments: [(0, 0), (1, 0), (0, 3), (40, 2)])
  func form(cited: Int, citing: Int) {
    let chart = draw(cited: cited, citing: citing)
    #expect(XMLParser(data: Data(chart.svg.utf8)).parse())
    #expect(chart.table.rows.count == cited + citing)
    for word in ["<script", "style=", "nan", "inf"] { #expect(!chart.svg.contains(word)) }
  }

  @Test("only documents of the register are links")
  func links() {
    let chart = draw(cited: 3, citing: 2)
    #expect(chart.svg.components(separatedBy: "<a href=").count - 1 == 2)
  }

  @Test("grows with the longer side, and long names are cut to their box")
  func size() {
    #expect(draw(cited: 10, citing: 1).height > draw(cited: 2, citing: 1).height)
    #expect(draw(cited: 1, citing: 0).svg.contains("…"))
  }
}
