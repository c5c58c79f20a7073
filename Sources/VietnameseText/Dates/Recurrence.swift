/// Reads how often something is due, at a token: "hằng tháng", "định kỳ hàng tháng, quý, năm",
/// "định kỳ 6 tháng (15/6), hằng năm (15/12)", "hằng tháng trước ngày 25"; `end` is the token after it.
func readRecurrence(_ line: TokenLine, _ start: Int) -> Int? {
  var index = start
  var isPeriodic = false
  if let end = line.end(of: periodically, at: index) {
    index = end
    isPeriodic = true
  }
  guard var end = readTurn(line, index, listed: isPeriodic) else { return readDayOfEach(line, index) }
  while let next = readFurtherTurn(line, end) { end = next }
  guard let day = readDayNumber(line, end) else { return end }
  return readDayTail(line, day) ?? day
}

/// "trước ngày 25 hằng tháng", "ngày 15 của tháng cuối quý": a day of no single month.
private func readDayOfEach(_ line: TokenLine, _ start: Int) -> Int? {
  guard let day = readDayNumber(line, start) else { return nil }
  return readDayTail(line, day) ?? readTurn(line, day, listed: false)
}

/// "hằng tháng", "hàng quý", "mỗi năm", "6 tháng", each with its day: "(15/6)".
private func readTurn(_ line: TokenLine, _ start: Int, listed: Bool) -> Int? {
  var index = start
  if everyKeys.contains(line.key(index)) {
    index += 1
    if monthCount(line, index) != nil, unitKeys.contains(line.key(index + 1)) { index += 1 }
  } else if listed {
    if monthCount(line, index) != nil || line.key(index) == wholeKey { index += 1 }
  } else {
    return nil
  }
  guard unitKeys.contains(line.key(index)), line.key(index) != Word.day || line.number(index + 1) == nil else {
    return nil
  }
  index += line.key(index + 1) == schoolKey ? 2 : 1
  if line.key(index) == "(",
    let close = (index + 1..<min(index + 12, line.count)).first(where: { line.key($0) == ")" }),
    readSpan(line, index + 1, year: nil) != nil || readMarked(line, index + 1, year: nil) != nil
      || readDayNumber(line, index + 1) != nil
  {
    return close + 1
  }
  return index
}

private func readFurtherTurn(_ line: TokenLine, _ start: Int) -> Int? {
  guard [",", Word.and, ";"].contains(line.key(start)) else { return nil }
  let index = line.key(start + 1) == Word.and ? start + 2 : start + 1
  return readTurn(line, index, listed: true)
}

/// "trước ngày 25", "vào ngày 15", without month.
private func readDayNumber(_ line: TokenLine, _ start: Int) -> Int? {
  var index = start
  while beforeKeys.contains(line.key(index)) { index += 1 }
  guard line.key(index) == Word.day, let day = line.number(index + 1), (1...31).contains(day),
    line.key(index + 2) != "/"
  else { return nil }
  return index + 2
}

private func readDayTail(_ line: TokenLine, _ start: Int) -> Int? {
  dayTails.lazy.compactMap { line.end(of: $0, at: start) }.first
}

let periodically: Phrase = "định kỳ"
private let wholeKey = Word.key("cả")
private let schoolKey = Word.key("học")
private let everyKeys: Set<String> = Set(["hằng", "hàng", "mỗi"].map(Word.key))
private let unitKeys: Set<String> = Set(["ngày", "tuần", "tháng", "quý", "năm", "kỳ", "vụ"].map(Word.key))
private let beforeKeys: Set<String> = Set(["trước", "vào", "chậm", "nhất", "là"].map(Word.key))
private let dayTails: [Phrase] = [
  "của tháng cuối quý", "tháng cuối quý", "của tháng sau", "tháng sau", "của tháng", "hằng tháng", "hàng tháng",
]
