import Domain
import VietnameseText

/// "Số: 22/KH-SNN" of a document's head: the symbol, where readable, and where it stands or should stand.
struct HeadNumber {
  var symbol: DocumentSymbol?
  var line: TextLine
  var tokens: Range<Int>
}

func findHeadNumber(_ lines: [TextLine]) -> HeadNumber? {
  for line in lines {
    let tokens = line.tokens
    for index in 0..<tokens.count where tokens.key(index) == numberKey {
      let start = tokens.key(index + 1) == ":" ? index + 2 : index + 1
      guard index == 0 || !isPartOfMention(tokens, index) else { continue }
      if let (symbol, end) = readSymbol(in: tokens, at: start) {
        return HeadNumber(symbol: symbol, line: line, tokens: index..<end)
      }
      if index == 0, start == 2 {
        return HeadNumber(symbol: nil, line: line, tokens: 0..<2)
      }
    }
  }
  return nil
}

/// Whether "số" belongs to another document: "Quyết định số 197/QĐ-UBND".
private func isPartOfMention(_ line: TokenLine, _ index: Int) -> Bool {
  (max(0, index - 5)..<index).contains { readKindWord(in: line, at: $0)?.end == index }
}

/// "Lạng Sơn, ngày 23 tháng 8 năm 2023": the place, and the date as far as it is filled in.
struct PlaceAndDate {
  var place: String
  var date: PartialDay?
  var line: TextLine
  /// The date alone.
  var tokens: Range<Int>
}

func findPlaceAndDate(_ lines: [TextLine]) -> PlaceAndDate? {
  for line in lines {
    let tokens = line.tokens
    for index in 0..<tokens.count where tokens.key(index) == dayKey && tokens.key(index - 1) == "," {
      var first = index - 1
      while first > 0, tokens.isCapitalized(first - 1) || isNameJoint(tokens, first - 1) { first -= 1 }
      guard first < index - 1, tokens.isCapitalized(first) else { continue }
      let place = tokens.text(first..<index - 1)
      if let (date, end) = readDate(in: tokens, at: index) {
        return PlaceAndDate(place: place, date: date, line: line, tokens: index..<end)
      }
      if (index + 1..<min(index + 6, tokens.count)).contains(where: { tokens.key($0) == monthKey }) {
        return PlaceAndDate(place: place, date: nil, line: line, tokens: index..<tokens.count)
      }
    }
  }
  return nil
}

private func isNameJoint(_ line: TokenLine, _ index: Int) -> Bool {
  line.key(index) == "-" && line.isCapitalized(index - 1)
}

private let numberKey = Phrase("số").keys[0]
private let dayKey = Phrase("ngày").keys[0]
private let monthKey = Phrase("tháng").keys[0]
