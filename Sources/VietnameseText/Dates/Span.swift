import Domain

/// A stretch of the calendar as named by a text: a day, months, quarters, part of a year, years. A day is its own stretch.
struct CalendarSpan {
  var from: Day?
  var to: Day?
  /// The token after it.
  var end: Int
  /// Named by a day rather than by a longer stretch.
  var isDay = false
  /// The text itself names the year.
  var statesYear = true
}

/// Reads a stretch of the calendar that begins at a token; a year that is not named is taken from `year`.
///
/// Without any year the bounds are nil: it is known that a time is named, not which.
func readSpan(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  switch line.key(start) {
  case Word.day: readDaySpan(line, start, year: year)
  case Word.quarter: readListed(line, start, year: year, number: quarterNumber, span: quarterSpan)
  case Word.month: readListed(line, start, year: year, number: monthNumber, span: monthSpan)
  case Word.last, Word.middle, Word.first: readEdge(line, start, year: year)
  default: readPeriodSpan(line, start, year: year) ?? readNumericSpan(line, start, year: year)
  }
}

/// "ngày 15/6/2025", "ngày 15 tháng 6", "ngày 15/6", "15/6".
private func readDaySpan(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  if let (date, end) = readDate(in: line, at: start) {
    return CalendarSpan(from: date.earliest, to: date.latest, end: end, isDay: date.day != nil)
  }
  guard let day = line.number(start + 1), line.key(start + 2) == Word.month || line.key(start + 2) == "/",
    let month = monthNumber(line, start + 3), line.key(start + 4) != "/"
  else { return nil }
  return dayOfYear(day, month, year: year, end: start + 4)
}

private func dayOfYear(_ day: Int, _ month: Int, year: Int?, end: Int) -> CalendarSpan? {
  guard (1...31).contains(day), Day(2024, month, day) != nil else { return nil }
  let date = year.flatMap { Day($0, month, day) }
  return CalendarSpan(from: date, to: date, end: end, isDay: true, statesYear: false)
}

/// "31/12/2025", "6/2025", "15/6".
private func readNumericSpan(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  guard line.tokens.indices.contains(start), line.tokens[start].kind == .number else { return nil }
  if let (date, end) = readDate(in: line, at: start) {
    return CalendarSpan(from: date.earliest, to: date.latest, end: end, isDay: true)
  }
  guard let first = line.number(start), line.key(start + 1) == "/" || line.key(start + 1) == "-" else { return nil }
  if (1...12).contains(first), line.touches(start + 1), let year = yearNumber(line, start + 2) {
    return CalendarSpan(from: .first(of: first, year), to: .last(of: first, year), end: start + 3)
  }
  guard line.key(start + 1) == "/", let month = monthNumber(line, start + 2), line.key(start + 3) != "/"
  else { return nil }
  return dayOfYear(first, month, year: year, end: start + 3)
}

/// "cuối năm", "cuối quý II", "đầu tháng 6", "giữa tháng 6".
private func readEdge(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  let bareYear = line.key(start + 1) == Word.year && yearNumber(line, start + 2) == nil
  let inner =
    bareYear
    ? CalendarSpan(
      from: year.map { .first(of: 1, $0) }, to: year.map { .last(of: 12, $0) }, end: start + 2, statesYear: false)
    : readSpan(line, start + 1, year: year)
  guard var span = inner, !span.isDay else { return nil }
  switch line.key(start) {
  case Word.last: span.from = nil
  case Word.first: span.to = nil
  default: (span.from, span.to) = (nil, nil)
  }
  return span
}

private func readPeriodSpan(_ line: TokenLine, _ start: Int, year: Int?) -> CalendarSpan? {
  if let (period, end) = readPeriod(in: line, at: start) {
    return CalendarSpan(from: period.firstDay, to: period.lastDay, end: end)
  }
  guard let (period, end) = readPeriod(in: line, at: start, year: year ?? 2000) else { return nil }
  let known = year != nil
  return CalendarSpan(
    from: known ? period.firstDay : nil, to: known ? period.lastDay : nil, end: end, statesYear: false)
}

private func quarterSpan(_ first: Int, _ last: Int, _ year: Int) -> (Day, Day) {
  (.first(of: first * 3 - 2, year), .last(of: last * 3, year))
}

private func monthSpan(_ first: Int, _ last: Int, _ year: Int) -> (Day, Day) {
  (.first(of: first, year), .last(of: last, year))
}

/// "quý II/2025", "Quý I, II, III/2025", "quý I và II", "tháng 3 - 4/2025", "tháng 6, 7 và 8 năm 2025".
private func readListed(
  _ line: TokenLine, _ start: Int, year: Int?, number: (TokenLine, Int) -> Int?,
  span: (Int, Int, Int) -> (Day, Day)
) -> CalendarSpan? {
  guard let first = number(line, start + 1) else { return nil }
  var numbers = [first]
  var index = start + 2
  // Behind a comma a number may count something else ("tháng 6, 7 xã"): it belongs here if "và" or a year follows.
  var sure = (count: 1, end: index)
  while let next = numberAfterSeparator(line, index, unit: line.key(start), number: number) {
    let certain = line.key(index) != "," || line.tokens[next.index].kind == .word
    numbers.append(next.number)
    index = next.index + 1
    if certain { sure = (numbers.count, index) }
  }
  let named = readYearAfter(line, index)
  if named == nil { (numbers, index) = (Array(numbers.prefix(sure.count)), sure.end) }
  let stated = named ?? readYearAfter(line, index)
  let low = numbers.min() ?? first
  let high = numbers.max() ?? first
  guard let known = stated?.year ?? year else {
    return CalendarSpan(end: index, statesYear: false)
  }
  let (from, to) = span(low, high, known)
  return CalendarSpan(from: from, to: to, end: stated?.end ?? index, statesYear: stated != nil)
}

private func numberAfterSeparator(
  _ line: TokenLine, _ start: Int, unit: String, number: (TokenLine, Int) -> Int?
) -> (number: Int, index: Int)? {
  guard [",", "-", "&", ";", Word.and, Word.to].contains(line.key(start)) else { return nil }
  var index = start + 1
  if line.key(index) == Word.and { index += 1 }
  if line.key(index) == unit { index += 1 }
  return number(line, index).map { ($0, index) }
}
