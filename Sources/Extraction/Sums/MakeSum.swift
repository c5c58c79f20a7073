import DocumentReading
import Domain
import VietnameseText

func makeSum(_ link: SumLink, _ texts: [MeasuredText], _ document: SourceDocument) -> SumFact? {
  guard let total = term(link.total, texts, document, withLead: false) else { return nil }
  let parts = link.parts.compactMap { term($0, texts, document, withLead: true) }
  return parts.count == link.parts.count ? SumFact(relation: link.relation, total: total, parts: parts) : nil
}

private func term(
  _ place: MeasurePlace, _ texts: [MeasuredText], _ document: SourceDocument, withLead: Bool
) -> SumFact.Term? {
  let (text, measure) = (texts[place.text].text, texts[place.text].measures[place.measure])
  guard let value = measure.quantity.value else { return nil }
  let start = withLead ? measure.passage.lowerBound : measure.quantity.lexemes.lowerBound
  let end = max(measure.tail.upperBound, measure.quantity.lexemes.upperBound)
  return SumFact.Term(
    value: value, sharePercent: measure.share, passage: document.passage(text.words.range(text.scalars(start..<end))))
}
