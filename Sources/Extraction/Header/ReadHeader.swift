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
  if let note = findAnnexNote(head) {
    header.annexPassage = text.document.passage(note.line.place(note.tokens))
    if number == nil, let parent = listMentions(note.line.tokens).first {
      header.number = parent.symbol.number
      header.symbol = parent.symbol.symbol
      header.date = header.date ?? parent.date
    }
  }
  return header
}

/// "(Kèm theo Quyết định số 22/QĐ-SNN ngày 06/02/2025 của …)", "(Ban hành kèm theo …)".
private func findAnnexNote(_ head: [TextLine]) -> (line: TextLine, tokens: Range<Int>)? {
  for line in head {
    guard let place = line.tokens.find("kèm theo"), !listMentions(line.tokens).isEmpty else { continue }
    let open = (0..<place.lowerBound).last { line.tokens.key($0) == "(" }
    let close = (place.upperBound..<line.tokens.count).last { line.tokens.key($0) == ")" }
    return (line, (open ?? 0)..<(close.map { $0 + 1 } ?? line.tokens.count))
  }
  return nil
}
