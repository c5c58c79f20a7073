import DocumentReading
import Domain
import VietnameseText

/// Every mention of another document that carries a number or symbol, in the order of the text.
///
/// The issuer is the one the text names ("của …"), else the one the symbol tells; subject is what follows it.
func readReferences(_ lines: [TextLine], _ document: SourceDocument, header: DocumentHeader) -> [Reference] {
  let issuers = IssuerNames(header)
  var references: [Reference] = []
  for line in lines {
    var relations = RelationReader(line.tokens)
    for mention in listMentions(line.tokens) where !isOwnNumber(line.place(mention.tokens), header) {
      let after = mention.tokens.upperBound
      let issuer = readIssuer(line.tokens, after)
      references.append(
        Reference(
          kind: mention.kind, symbol: mention.symbol, date: mention.date,
          issuer: issuer.map { issuers.complete(line.words($0)) } ?? issuers.issuer(of: mention.symbol),
          subject: readSubject(line.tokens, issuer?.upperBound ?? after),
          relation: relations.relation(of: mention.tokens), passage: document.passage(line.place(mention.tokens)),
          confidence: confidence(of: mention)))
    }
  }
  return references.sorted { $0.passage.range.start < $1.passage.range.start }
}

/// Whether the place is that of the document's own number.
private func isOwnNumber(_ place: TextRange, _ header: DocumentHeader) -> Bool {
  header.symbolPassage.map { $0.range.overlaps(place) } ?? false
}

/// A number with kind and date is sure; a blank number, a missing kind or date less so.
private func confidence(of mention: ReferenceMention) -> Confidence {
  var points = 99
  if mention.kind == nil { points -= 10 }
  if mention.date == nil { points -= 4 }
  if mention.date != nil, mention.date?.day == nil { points -= 2 }
  if mention.symbol.number == nil { points -= 20 }
  return Confidence(percent: points)
}
