public import Domain

/// The turns that a duty's words name, each with its day: "định kỳ 6 tháng (15/6), hằng năm (15/12)", "trước ngày 20 hằng tháng",
/// "hằng quý (ngày 15 tháng cuối quý)". Empty where nothing comes back.
public func listDutyTurns(in text: String) -> [DutyTurn] {
  let line = TokenLine(text)
  var turns: [DutyTurn] = []
  for mention in listDeadlines(in: line, bare: true) where mention.isRecurring {
    for turn in turnsOf(line, mention.tokens) where !turns.contains(turn) { turns.append(turn) }
  }
  return turns
}

private func turnsOf(_ line: TokenLine, _ tokens: Range<Int>) -> [DutyTurn] {
  var turns: [DutyTurn] = []
  var leading: (day: Int, month: Int?)?
  var index = tokens.lowerBound
  while index < tokens.upperBound {
    if let (every, end) = readEvery(line, index, tokens.upperBound, listed: !turns.isEmpty || periodic(line, index)) {
      turns.append(DutyTurn(every: every, month: leading?.month, day: leading?.day))
      leading = nil
      index = end
    } else if line.number(index) != nil, let (day, month, end) = readDay(line, index, tokens.upperBound) {
      let isEndOfQuarter = line.has(lastOfQuarter, at: end) || line.has(lastOfQuarter, at: end + 1)
      if let last = turns.indices.last, turns[last].day == nil {
        (turns[last].day, turns[last].month) = (day, month)
      } else if isEndOfQuarter {
        turns.append(DutyTurn(every: .quarter, day: day))
      } else if let last = turns.last, turns.count == 1, last.day != nil {
        turns.append(DutyTurn(every: last.every, month: month, day: day))
      } else {
        leading = (day, month)
      }
      index = isEndOfQuarter ? end + lastOfQuarter.keys.count : end
    } else {
      index += 1
    }
  }
  return turns
}

private func periodic(_ line: TokenLine, _ index: Int) -> Bool { line.end(of: periodically, at: index - 2) == index }

/// "hằng tháng", "6 tháng", "9 tháng", "hằng quý", "năm".
private func readEvery(_ line: TokenLine, _ start: Int, _ limit: Int, listed: Bool) -> (
  every: DutyTurn.Every, end: Int
)? {
  var index = start
  let isLed = everyWords.contains(line.key(index))
  if isLed { index += 1 }
  if let count = line.number(index), line.key(index + 1) == Word.month, index + 1 < limit, isLed || listed {
    switch count {
    case 1: return (.month, index + 2)
    case 3: return (.quarter, index + 2)
    case 6: return (.half, index + 2)
    case 9: return (.nineMonths, index + 2)
    case 12: return (.year, index + 2)
    default: return nil
    }
  }
  guard isLed || listed, let every = names[line.key(index)], index < limit, line.number(index + 1) == nil else {
    return nil
  }
  if !isLed, [Word.last, Word.month].contains(line.key(index - 1)) { return nil }
  return (every, index + 1)
}

/// "15/6", "15 tháng 6", "15" behind "ngày".
private func readDay(_ line: TokenLine, _ index: Int, _ limit: Int) -> (day: Int, month: Int?, end: Int)? {
  guard let day = line.number(index), (1...31).contains(day) else { return nil }
  if line.key(index + 1) == "/" || line.key(index + 1) == Word.month, index + 2 < limit,
    let month = line.number(index + 2), (1...12).contains(month)
  {
    return (day, month, index + 3)
  }
  return line.key(index - 1) == Word.day ? (day, nil, index + 1) : nil
}

private let lastOfQuarter: Phrase = "tháng cuối quý"
private let everyWords: Set<String> = Set(["hằng", "hàng", "mỗi"].map(Word.key))
private let names: [String: DutyTurn.Every] = Dictionary(
  uniqueKeysWithValues: [
    ("ngày", DutyTurn.Every.day), ("tuần", .week), ("tháng", .month), ("quý", .quarter), ("năm", .year),
  ].map { (Word.key($0.0), $0.1) })
