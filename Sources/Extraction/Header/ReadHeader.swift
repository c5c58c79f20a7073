import DocumentReading
import Domain
import VietnameseText

/// Head and foot of a document. An annex that goes "kèm theo" a document has that document's number and date.
func readHeader(_ text: ReadingText) -> DocumentHeader {
  let head = headLines(text)
  let number = findHeadNumber(head)
  let placeAndDate = findPlaceAndDate(head)
  let place = findPlace(placeAndDate?.place, text)
  let kind = findKindAndTitle(head, text, symbol: number?.symbol)
  let signature = findSignature(text)
  let period = kind?.title.flatMap(readTitlePeriod)

  var header = DocumentHeader(
    kind: kind?.kind, number: number?.symbol?.number, symbol: number?.symbol?.symbol, date: placeAndDate?.date,
    issuer: findIssuer(head, text, place: place), title: kind?.title, signer: signature?.name,
    signerPosition: signature?.post, periodFrom: period?.firstDay, periodTo: period?.lastDay,
    symbolPassage: number.map { text.document.passage($0.line.place($0.tokens)) },
    datePassage: placeAndDate.map { text.document.passage($0.line.place($0.tokens)) },
    recipients: listRecipients(text))
  if number == nil, let parent = findParentOfAnnex(head) {
    header.number = parent.symbol.number
    header.symbol = parent.symbol.symbol
    header.date = header.date ?? parent.date
  }
  return header
}

/// "(Kèm theo Quyết định số 22/QĐ-SNN ngày 06/02/2025 của …)".
private func findParentOfAnnex(_ head: [TextLine]) -> ReferenceMention? {
  for line in head where line.tokens.find("kèm theo") != nil {
    if let mention = listMentions(line.tokens).first { return mention }
  }
  return nil
}
