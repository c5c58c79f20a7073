import Domain
import VietnameseText

/// "Số: 22/KH-SNN" of a document's head: the symbol, where readable, and where it stands or should stand.
struct HeadNumber {
  var symbol: DocumentSymbol?
  var line: TextLine
  var tokens: Range<Int>
}

func findHeadNumber(_ lines: [TextLine]) -> HeadNumber? {
  let blank = lines.first { isBlankNumber($0.tokens) }
  return lines.lazy.compactMap(readHeadNumber).first ?? pairs(lines).compactMap(readHeadNumber).first
    ?? blank.map { HeadNumber(symbol: nil, line: $0, tokens: 0..<2) }
}

private func readHeadNumber(_ line: TextLine) -> HeadNumber? {
  let tokens = line.tokens
  for index in 0..<tokens.count where tokens.key(index) == numberKey {
    let start = tokens.key(index + 1) == ":" ? index + 2 : index + 1
    guard index == 0 || (tokens.isCapitalized(index) && !isPartOfMention(tokens, index)),
      let (symbol, end) = readSymbol(in: tokens, at: start)
    else { continue }
    return HeadNumber(symbol: symbol, line: line, tokens: index..<end)
  }
  return nil
}

/// "Số:" with nothing to read behind it.
private func isBlankNumber(_ line: TokenLine) -> Bool { line.key(0) == numberKey && line.key(1) == ":" }

/// Neighbouring lines as one: a narrow column breaks "Số:" from the number and "ngày" from the day.
private func pairs(_ lines: [TextLine]) -> LazyMapSequence<Zip2Sequence<[TextLine], ArraySlice<TextLine>>, TextLine> {
  zip(lines, lines.dropFirst()).lazy.map { $0.joined(with: $1) }
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
  let single = lines.lazy.compactMap(readPlaceAndDate).first
  if single?.date != nil { return single }
  return pairs(lines).compactMap(readPlaceAndDate).first { $0.date != nil } ?? single
}

private func readPlaceAndDate(_ line: TextLine) -> PlaceAndDate? {
  let tokens = line.tokens
  for index in 0..<tokens.count where tokens.key(index) == dayKey && tokens.key(index - 1) == "," {
    var first = index - 1
    while first > 0, index - first < 7, isPlaceWord(tokens, first - 1) || isNameJoint(tokens, first - 1) { first -= 1 }
    guard first < index - 1, tokens.isCapitalized(first) else { continue }
    let place = tokens.text(first..<index - 1)
    if let (date, end) = readDate(in: tokens, at: index) {
      return PlaceAndDate(place: place, date: date, line: line, tokens: index..<end)
    }
    if (index + 1..<min(index + 6, tokens.count)).contains(where: { tokens.key($0) == monthKey }) {
      return PlaceAndDate(place: place, date: nil, line: line, tokens: index..<tokens.count)
    }
  }
  return nil
}

/// A word of a place's name: with a capital, and no sign such as "SNN".
private func isPlaceWord(_ line: TokenLine, _ index: Int) -> Bool {
  line.isCapitalized(index) && (line.key(index) == "tp" || !isInCapitals(line, index..<index + 1))
}

private func isNameJoint(_ line: TokenLine, _ index: Int) -> Bool {
  line.key(index) == "-" && line.isCapitalized(index - 1)
}

private let numberKey = Phrase("số").keys[0]
private let dayKey = Phrase("ngày").keys[0]
private let monthKey = Phrase("tháng").keys[0]
