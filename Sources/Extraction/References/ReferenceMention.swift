import Domain
import VietnameseText

/// A document named by its symbol in a line: which tokens tell what.
struct ReferenceMention {
  var kind: String?
  var symbol: DocumentSymbol
  var date: PartialDay?
  /// From the kind's word to the end of the date.
  var tokens: Range<Int>
}

/// Documents named in a line with number and symbol, in order. The line's own "Số: 22/KH-SNN" is none.
func listMentions(_ line: TokenLine) -> [ReferenceMention] {
  var mentions: [ReferenceMention] = []
  var index = 0
  while index < line.count {
    guard mayBegin(line, index), !isYearOfHead(line, index), let (symbol, end) = readSymbol(in: line, at: index),
      let lead = readLead(line, before: index, symbol)
    else {
      index += 1
      continue
    }
    let dated = readDateAfter(line, end)
    let tokens = lead.start..<(dated?.end ?? end)
    for number in lead.furtherNumbers {
      var other = symbol
      other.number = number
      mentions.append(ReferenceMention(kind: lead.kind, symbol: other, date: dated?.date, tokens: tokens))
    }
    mentions.append(ReferenceMention(kind: lead.kind, symbol: symbol, date: dated?.date, tokens: tokens))
    index = tokens.upperBound
  }
  return mentions
}

/// A number, or the mark that stands where a number was left blank.
private func mayBegin(_ line: TokenLine, _ index: Int) -> Bool {
  let next = line.key(index + 1)
  if line.tokens[index].kind == .number { return next == "/" || next == "-" }
  guard line.key(index) == "/" || line.key(index) == "…" || line.key(index) == "." else { return false }
  return line.key(index - 1) == numberKey || (line.key(index - 1) == ":" && line.key(index - 2) == numberKey)
}

/// "KH 2024/ƯTH 2023" at the head of a column compares two years; it names no document.
private func isYearOfHead(_ line: TokenLine, _ index: Int) -> Bool {
  guard let year = line.number(index), (1990...2100).contains(year), line.key(index + 1) == "/",
    line.key(index - 1) != numberKey, line.key(index - 1) != ":"
  else { return false }
  return line.key(index + 3) != "-" && line.key(index + 3) != "/"
}

/// What leads to a symbol: "Quyết định số:", "công văn", "số".
private struct Lead {
  var kind: String?
  var start: Int
  /// Numbers before this one that share its symbol: "số 99, 103, 105/QĐ-UBND".
  var furtherNumbers: [String] = []
}

private func readLead(_ line: TokenLine, before start: Int, _ symbol: DocumentSymbol) -> Lead? {
  var index = start
  let further = furtherNumbers(line, &index)
  if line.key(index - 1) == ":" { index -= 1 }
  let isNumbered = line.key(index - 1) == numberKey || line.key(index - 1) == numberSignKey
  if isNumbered { index -= 1 } else { index = start }
  if let kind = kindWord(line, endingAt: index) {
    return Lead(kind: kind.name, start: kind.start, furtherNumbers: isNumbered ? further : [])
  }
  let implied = symbol.kindAbbreviation.flatMap(DocumentKind.abbreviated)?.name
  if isNumbered {
    if index == 0 { return nil }
    if symbol.family == .nationalAssembly, implied == nil, let law = namedLaw(line, endingAt: index) {
      return Lead(kind: law.name, start: law.start, furtherNumbers: further)
    }
    if let home = homeMadeKind(line, endingAt: index), implied == nil {
      return Lead(kind: line.text(home), start: home.lowerBound, furtherNumbers: further)
    }
    return Lead(kind: implied ?? letterName(symbol), start: index, furtherNumbers: further)
  }
  guard symbol.number != nil, symbol.symbol.contains("-") || symbol.family == .party, implied != nil else { return nil }
  return Lead(kind: implied, start: start)
}

private func letterName(_ symbol: DocumentSymbol) -> String? { symbol.family == .officialLetter ? "Công văn" : nil }

/// "99, 103 và " before the last number of a list that "số" opens; moves `index` to its beginning.
private func furtherNumbers(_ line: TokenLine, _ index: inout Int) -> [String] {
  var place = index
  var numbers: [String] = []
  while line.key(place - 1) == "," || line.key(place - 1) == andKey, line.number(place - 2) != nil {
    numbers.insert(line.key(place - 2), at: 0)
    place -= 2
  }
  let opener = line.key(place - 1) == ":" ? line.key(place - 2) : line.key(place - 1)
  guard !numbers.isEmpty, opener == numberKey else { return [] }
  index = place
  return numbers
}

private func kindWord(_ line: TokenLine, endingAt end: Int) -> (name: String, start: Int)? {
  for start in max(0, end - 5)..<max(0, end) {
    if let read = readKindWord(in: line, at: start), read.end == end { return (read.kind.name, start) }
  }
  return nil
}

/// "Luật Đường bộ số 35/2024/QH15": between the kind and the number stands what the law is about.
private func namedLaw(_ line: TokenLine, endingAt end: Int) -> (name: String, start: Int)? {
  for start in (max(0, end - 16)..<max(0, end - 1)).reversed() {
    if line.tokens[start].kind == .mark, line.key(start) != "," { return nil }
    if line.isCapitalized(start), let read = laws.read(line, at: start) { return (read.meaning, start) }
  }
  return nil
}

/// A kind that no rule knows, by its capital: "Phát động số 01/PĐTĐ-SNN".
private func homeMadeKind(_ line: TokenLine, endingAt end: Int) -> Range<Int>? {
  var start = end
  while start > 0, end - start < 3, line.tokens[start - 1].kind == .word {
    start -= 1
    if line.isCapitalized(start) { return end - start >= 2 ? start..<end : nil }
  }
  return nil
}

/// "ngày 25/01/2022", ", ngày …", "(ngày …)", "năm 2022" behind a symbol.
private func readDateAfter(_ line: TokenLine, _ start: Int) -> (date: PartialDay, end: Int)? {
  var index = start
  if line.key(index) == "," || line.key(index) == "(" { index += 1 }
  if line.key(index) == dayKey || line.key(index) == monthKey, let read = readDate(in: line, at: index) { return read }
  guard index == start, line.key(index) == yearKey, let year = line.number(index + 1), (1945...2100).contains(year)
  else { return nil }
  return (PartialDay(year: year), index + 2)
}

private let laws = PhraseBook<String>(["Luật", "Bộ luật", "Pháp lệnh"].map { ($0, $0) })
private let numberKey = Phrase("số").keys[0]
private let numberSignKey = Phrase("No").keys[0]
private let andKey = Phrase("và").keys[0]
private let dayKey = Phrase("ngày").keys[0]
private let monthKey = Phrase("tháng").keys[0]
private let yearKey = Phrase("năm").keys[0]
