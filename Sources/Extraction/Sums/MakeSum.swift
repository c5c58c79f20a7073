import DocumentReading
import Domain
import VietnameseText

func makeSum(_ link: SumLink, _ texts: [MeasuredText], _ document: SourceDocument) -> SumFact? {
  guard let total = term(link.total, texts, document, withLead: false) else { return nil }
  if link.relation == .subset, link.parts.count == 1, statesItself(link.parts[0], texts) { return nil }
  let parts = link.parts.compactMap { term($0, texts, document, withLead: true) }
  guard parts.count == link.parts.count else { return nil }
  var sum = SumFact(relation: link.relation, total: total, parts: parts)
  sum.confidence = confidence(of: sum)
  return sum
}

/// "…, trong đó diện tích gieo trồng cây lương thực đạt 67.000 ha": a target of its own, with its measure and verb.
private func statesItself(_ place: MeasurePlace, _ texts: [MeasuredText]) -> Bool {
  let (text, measure) = (texts[place.text].text, texts[place.text].measures[place.measure])
  guard let first = measure.lead.first, LeadWords.measure(at: first, in: text) != nil, measure.lead.count > 5 else {
    return false
  }
  return (measure.lead.upperBound..<max(measure.lead.upperBound, measure.quantity.firstNumber)).contains {
    text.text($0) == "đạt"
  }
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
