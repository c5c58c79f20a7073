import Domain
import Foundation
import Testing

@Suite("How sure the reading is") struct ConfidenceTests {
  private let figure = FigureFact(
    indicator: "Diện tích", kind: .target, value: Amount(tenThousandths: 90_000), unit: "ha",
    passage: Passage(range: TextRange(0, 4), quote: "9 ha"), confidence: Confidence(percent: 87))

  @Test("is kept exactly, from 0 to 100")
  func kept() throws {
    let read = try JSONDecoder().decode(FigureFact.self, from: JSONEncoder().encode(figure))
    #expect(read == figure)
    #expect(figure.confidence.amount.description == "0.87")
    #expect(Confidence(percent: 130) == .certain)
    #expect(Confidence(percent: -1).percent == 0)
  }

  @Test("of facts stored without it is certain, and a reference stored without relation is a mention")
  func older() throws {
    var object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(figure)) as? [String: Any])
    object["confidence"] = nil
    let read = try JSONDecoder().decode(FigureFact.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(read.confidence == .certain)

    let reference = Reference(
      kind: "Quyết định",
      symbol: DocumentSymbol(
        family: .administrative, number: "22", symbol: "QĐ-SNN", kindAbbreviation: "QĐ", agency: "SNN",
        asPrinted: "22/QĐ-SNN"), relation: .replaces, passage: figure.passage)
    var stored = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(reference)) as? [String: Any])
    stored["relation"] = nil
    let mention = try JSONDecoder().decode(Reference.self, from: JSONSerialization.data(withJSONObject: stored))
    #expect(mention.relation == .mentions)
  }
}
