import Domain

/// How a word before a time makes a deadline of it.
enum DeadlineWord {
  /// "trước": up to the day; up to the day before a longer stretch.
  case before
  /// "trong", "vào": the stretch.
  case within
  /// "đến", "hết", "chậm nhất": to its end.
  case until
}

/// Reads a time led by a word: "trước quý II/2024", "trong tháng 2/2025", "đến cuối năm", "từ tháng 01 đến tháng 11".
func readMarked(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  if line.key(start) == Word.from { return readFromTo(line, start, year: year) }
  guard var (word, index) = deadlineWords.read(line, at: start).map({ ($0.meaning, $0.end) }) else { return nil }
  while let next = deadlineWords.read(line, at: index) {
    word = next.meaning == .within ? word : next.meaning
    index = next.end
  }
  index = endOfClockTime(line, index)
  if word == .within, let end = readSeason(line, index) { return CalendarSpan(end: end) }
  let bareYear = line.key(index) == Word.year && yearNumber(line, index + 1) == nil && word != .before
  guard var span = bareYear ? wholeYear(line, index, year) : readSpan(line, index, year: year) else { return nil }
  if word == .until, !span.statesYear, bareYear, line.key(start) == Word.to, index == start + 1 { return nil }
  switch word {
  case .before:
    span.to = span.isDay ? span.to : (span.from ?? span.to).map { $0.adding(days: span.from == nil ? 0 : -1) }
    span.from = nil
  case .within: if span.isDay { span.from = nil }
  case .until: span.from = nil
  }
  return span
}

/// Past "17 giờ", "10 giờ 30 phút", where a day follows.
private func endOfClockTime(_ line: TokenLine, _ start: Int) -> Int {
  guard line.number(start) != nil, line.key(start + 1) == hourKey else { return start }
  var index = start + 2
  if line.number(index) != nil, line.key(index + 1) == minuteKey { index += 2 }
  return line.key(index) == Word.day ? index : start
}

private func wholeYear(_ line: TokenLine, _ index: Int, _ year: Int?) -> CalendarSpan {
  CalendarSpan(
    from: year.map { .first(of: 1, $0) }, to: year.map { .last(of: 12, $0) }, end: index + 1, statesYear: false)
}

/// "từ tháng 01 đến tháng 11", "Từ tháng 01 năm 2024, đến tháng 11 năm 2024", "từ nay đến hết năm".
private func readFromTo(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  if line.key(start + 1) == nowKey { return readMarked(line, start + 2, year: year) }
  guard let first = readSpan(line, start + 1, year: year) else { return nil }
  var index = first.end
  if line.key(index) == "," { index += 1 }
  guard [Word.to, reachKey, "-"].contains(line.key(index)) else { return nil }
  index += 1
  if line.key(index) == Word.until { index += 1 }
  guard let last = readSpan(line, index, year: year) else { return nil }
  var from = first.from
  if !first.statesYear, last.statesYear, let named = last.to?.year {
    from = readSpan(line, start + 1, year: named)?.from
  }
  return CalendarSpan(from: from, to: last.to, end: last.end, statesYear: last.statesYear)
}

/// "vụ xuân hè", "vụ Đông Xuân 2024-2025", "vụ mùa": a season of farming, which fixes no date.
func readSeason(_ line: TokenLine, _ start: Int) -> Int? {
  guard seasonKey == line.key(start) || (line.key(start) == manyKey && line.key(start + 1) == seasonKey)
  else { return nil }
  var index = line.key(start) == manyKey ? start + 2 : start + 1
  let first = index
  while seasonNames.contains(line.key(index)) || (line.key(index) == "-" && seasonNames.contains(line.key(index + 1))) {
    index += 1
  }
  guard index > first else { return nil }
  if line.key(index) == Word.year { index += 1 }
  guard yearNumber(line, index) != nil else { return line.key(index - 1) == Word.year ? index - 1 : index }
  return line.key(index + 1) == "-" && yearNumber(line, index + 2) != nil ? index + 3 : index + 1
}

private let hourKey = Word.key("giờ")
private let minuteKey = Word.key("phút")
private let nowKey = Word.key("nay")
private let reachKey = Word.key("tới")
private let seasonKey = Word.key("vụ")
private let manyKey = Word.key("các")
private let seasonNames = Set(["xuân", "hè", "thu", "đông", "mùa", "chiêm"].map(Word.key))

private let deadlineWords = PhraseBook<DeadlineWord>([
  ("trước", .before), ("trước hết", .until), ("chậm nhất", .until), ("chậm nhất là", .until),
  ("chậm nhất đến", .until), ("chậm nhất trong", .until), ("chậm nhất vào", .until), ("muộn nhất", .until),
  ("muộn nhất là", .until), ("không quá", .until), ("trong", .within), ("ngay trong", .within), ("vào", .within),
  ("đến", .until), ("cho đến", .until), ("tới", .until), ("hết", .until), ("đến hết", .until), ("xong trong", .within),
])
