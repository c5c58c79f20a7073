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
    for mention in listMentions(line.tokens) where !isOwnNumber(line.place(mention.tokens), header) {
      let after = mention.tokens.upperBound
      let issuer = readIssuer(line.tokens, after)
      references.append(
        Reference(
          kind: mention.kind, symbol: mention.symbol, date: mention.date,
          issuer: issuer.map { issuers.complete(line.words($0)) } ?? issuers.issuer(of: mention.symbol),
          subject: readSubject(line.tokens, issuer?.upperBound ?? after),
          passage: document.passage(line.place(mention.tokens))))
    }
  }
  return references.sorted { $0.passage.range.start < $1.passage.range.start }
}

/// Whether the place is that of the document's own number.
private func isOwnNumber(_ place: TextRange, _ header: DocumentHeader) -> Bool {
  header.symbolPassage.map { $0.range.overlaps(place) } ?? false
}
