public import Domain

/// What a figure or report is about, read at a token: "6 tháng đầu năm 2023", "quý II/2025", "tháng 12/2022",
/// "9 tháng năm 2024", "năm 2024", "giai đoạn 2021 - 2025". `end` is the token after it.
///
/// Where the text names no year, `year` is taken; nil where there is none either, where a day is meant ("ngày 30 tháng 6")
/// or a length of time ("trong 6 tháng").
public func readPeriod(in line: TokenLine, at start: Int, year: Int? = nil) -> (period: Period, end: Int)? {
  switch line.key(start) {
  case Word.quarter:
    guard let quarter = quarterNumber(line, start + 1) else { return nil }
    return dated(line, start + 2, year) { .quarter(quarter, $0) }
  case Word.month:
    guard let month = monthNumber(line, start + 1), !followsDay(line, start) else { return nil }
    return dated(line, start + 2, year) { .month(month, $0) }
  case Word.year: return readYears(line, start)
  case stageKeys[0].0, stageKeys[1].0, stageKeys[2].0:
    guard stageKeys.contains(where: { $0.0 == line.key(start) && $0.1 == line.key(start + 1) }) else { return nil }
    return readYears(line, start + 1)
  case halfKey:
    guard line.key(start + 2) == Word.year, let half = halfNumber(line, start + 1) else { return nil }
    return dated(line, start + 2, year, at: start + 2) { .half(half, $0) }
  case wholeKey:
    guard line.key(start + 1) == Word.year else { return nil }
    return dated(line, start + 1, year, at: start + 1) { .year($0) }
  default: return readMonthsOfYear(line, start, year) ?? readFiveYears(line, start)
  }
}

/// Every period of a line, in order, with its tokens. Dates are passed over.
public func listPeriods(in line: TokenLine, year: Int? = nil) -> [(period: Period, tokens: Range<Int>)] {
  var periods: [(Period, Range<Int>)] = []
  var index = 0
  while index < line.count {
    if line.key(index) == Word.day || line.tokens[index].kind == .number,
      let date = readDate(in: line, at: index), date.date.day != nil
    {
      index = date.end
    } else if let read = readPeriod(in: line, at: index, year: year) {
      periods.append((read.period, index..<read.end))
      index = read.end
    } else {
      index += 1
    }
  }
  return periods
}

/// A period whose own year stands at `end`, or at `at` where the word "năm" is part of the wording.
private func dated(
  _ line: TokenLine, _ end: Int, _ year: Int?, at place: Int? = nil, _ make: (Int) -> Period
) -> (period: Period, end: Int)? {
  if let (stated, end) = readYearAfter(line, end) { return (make(stated), end) }
  guard let year else { return nil }
  return (make(year), place.map { $0 + 1 } ?? end)
}

/// "6 tháng đầu năm 2023", "06 tháng cuối năm", "9 tháng năm 2024".
private func readMonthsOfYear(_ line: TokenLine, _ start: Int, _ year: Int?) -> (period: Period, end: Int)? {
  guard let count = monthCount(line, start), line.key(start + 1) == Word.month else { return nil }
  let half = halfNumber(line, start + 2)
  let place = half == nil ? start + 2 : start + 3
  guard line.key(place) == Word.year else { return nil }
  if half == nil, yearNumber(line, place + 1) == nil { return nil }
  switch (count, half ?? 1) {
  case (6, let half): return dated(line, place, year, at: place) { .half(half, $0) }
  case (9, 1): return dated(line, place, year, at: place) { .nineMonths($0) }
  case (3, let half): return dated(line, place, year, at: place) { .quarter(half == 1 ? 1 : 4, $0) }
  case (12, _): return dated(line, place, year, at: place) { .year($0) }
  default: return nil
  }
}

/// "kế hoạch 5 năm 2021-2025": the years alone count.
private func readFiveYears(_ line: TokenLine, _ start: Int) -> (period: Period, end: Int)? {
  guard line.number(start) != nil, line.key(start + 1) == Word.year, let first = yearNumber(line, start + 2),
    let (last, end) = laterYear(line, start + 3, than: first)
  else { return nil }
  return (.years(first, last), end)
}

/// "năm 2024", "năm 2022-2023", "năm học 2024 - 2025", and behind "giai đoạn": "2021 - 2025".
private func readYears(_ line: TokenLine, _ start: Int) -> (period: Period, end: Int)? {
  let isNamed = line.key(start + 1) == Word.year || line.key(start + 1) == schoolKey
  let index = isNamed ? start + 2 : start + 1
  guard let first = yearNumber(line, index) else { return nil }
  if let (last, end) = laterYear(line, index + 1, than: first) { return (.years(first, last), end) }
  return (.year(first), index + 1)
}

private func laterYear(_ line: TokenLine, _ start: Int, than first: Int) -> (year: Int, end: Int)? {
  guard ["-", Word.to].contains(line.key(start)) else { return nil }
  let index = line.key(start + 1) == Word.year ? start + 2 : start + 1
  guard let last = yearNumber(line, index), last > first, last - first <= 60 else { return nil }
  return (last, index + 1)
}

/// Whether "tháng" belongs to a date: "ngày 30 tháng 6", "ngày … tháng 6".
private func followsDay(_ line: TokenLine, _ month: Int) -> Bool {
  if line.key(month - 1) == Word.day { return true }
  return line.number(month - 1) != nil && line.key(month - 2) == Word.day
}

private func halfNumber(_ line: TokenLine, _ index: Int) -> Int? {
  switch line.key(index) {
  case Word.first: 1
  case Word.last: 2
  default: nil
  }
}

private let schoolKey = Word.key("học")
private let halfKey = Word.key("nửa")
private let wholeKey = Word.key("cả")
private let stageKeys = ["giai đoạn", "thời kỳ", "nhiệm kỳ"].map { (Phrase($0).keys[0], Phrase($0).keys[1]) }
