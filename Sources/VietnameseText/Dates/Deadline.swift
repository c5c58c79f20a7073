public import Domain

/// Reads the value of a deadline column or line: "Tháng 12/2022", "Quý III/2022", "trước 30/6/2025", "Năm 2022",
/// "định kỳ 6 tháng (15/6), hằng năm (15/12)". Nil for an empty text.
///
/// "trước quý II/2024" ends on the last day before the quarter; "trước 30/6/2025" on that day. Several times in one
/// value make one stretch. A year that is not named is `planYear`. What fixes no date ("vụ xuân hè", "thường xuyên",
/// "hằng tháng") keeps its words alone.
public func readDeadline(_ text: String, planYear: Int? = nil) -> Deadline? {
  let line = TokenLine(text)
  guard let first = line.tokens.first(where: { $0.kind != .mark }),
    let last = line.tokens.last(where: { $0.key != "." })
  else { return nil }
  let words = spelled(line.scalars[first.range.lowerBound..<max(last.range.upperBound, first.range.upperBound)])
  let found = listDeadlines(in: line, planYear: planYear, bare: true)
  guard found.contains(where: { $0.deadline.to != nil }), !found.contains(where: \.isRecurring) else {
    return Deadline(text: words)
  }
  let starts = found.compactMap { $0.deadline.from ?? $0.deadline.to }
  return Deadline(
    text: words, from: found.allSatisfy({ $0.deadline.from != nil }) ? starts.min() : nil,
    to: found.compactMap(\.deadline.to).max())
}

/// A deadline within running text.
public struct DeadlineMention: Sendable {
  public var deadline: Deadline
  /// From its first word ("trước", "trong") to the end of the date.
  public var tokens: Range<Int>
  /// Comes back each month, quarter, year.
  public var isRecurring: Bool
}

/// Deadlines in running text, in order: those led by a word such as "trước", "trong", "đến cuối", "chậm nhất", and the
/// times that open a sentence or clause ("Quý I, II, III/2025, tăng cường …"). With `bare` every time counts; with
/// `tokens` only these are read, as a clause of their own.
public func listDeadlines(
  in line: TokenLine, _ tokens: Range<Int>? = nil, planYear: Int? = nil, bare: Bool = false
) -> [DeadlineMention] {
  var found: [DeadlineMention] = []
  var index = tokens?.lowerBound ?? 0
  let end = tokens?.upperBound ?? line.count
  while index < end {
    let opens = bare || index == tokens?.lowerBound || opensClause(line, index)
    if let end = readRecurrence(line, index) {
      if opens || isRule(line, index..<end) {
        found.append(mention(line, index..<end, nil, nil, recurring: true))
      }
      index = end
    } else if let span = readMarked(line, index, year: planYear) ?? (opens ? readOpening(line, index, planYear) : nil),
      opens || !isHorizon(line, index) && !tellsWhichOnes(line, before: index)
    {
      let again = readRecurrence(line, span.end)
      found.append(mention(line, index..<(again ?? span.end), span.from, span.to, recurring: again != nil))
      index = again ?? span.end
    } else {
      index += 1
    }
  }
  return found
}

private func mention(
  _ line: TokenLine, _ tokens: Range<Int>, _ from: Day?, _ to: Day?, recurring: Bool
) -> DeadlineMention {
  let deadline = Deadline(text: line.text(tokens), from: recurring ? nil : from, to: recurring ? nil : to)
  return DeadlineMention(deadline: deadline, tokens: tokens, isRecurring: recurring)
}

/// A time without a word before it. A day is an end, anything longer has a beginning too.
private func readOpening(_ line: TokenLine, _ start: Int, _ year: Int?) -> CalendarSpan? {
  if let end = readSeason(line, start) { return CalendarSpan(end: end) }
  guard var span = readSpan(line, start, year: year), span.to != nil || span.from == nil else { return nil }
  if span.isDay { span.from = nil }
  return span
}

/// "định kỳ …" and "… trước ngày 25" ask for something each time; "hằng năm" within a sentence may only describe.
private func isRule(_ line: TokenLine, _ tokens: Range<Int>) -> Bool {
  line.has(periodically, at: tokens.lowerBound) || line.tokens[tokens].contains { $0.kind == .number }
}

/// "đến năm 2030", "giai đoạn …" inside a sentence: how far a programme looks, no deadline.
private func isHorizon(_ line: TokenLine, _ index: Int) -> Bool {
  let second = line.key(index + 1)
  if second == Word.year { return line.key(index) == Word.to && yearNumber(line, index + 2) != nil }
  return second == stageKey
}

/// "các dự án được phê duyệt trước ngày 01/7/2024", "hồ sơ phát sinh trước năm 2020": which ones are meant, no deadline.
private func tellsWhichOnes(_ line: TokenLine, before index: Int) -> Bool {
  func standsBefore(_ phrase: Phrase) -> Bool { line.end(of: phrase, at: index - phrase.keys.count) == index }
  if ofItself.contains(where: standsBefore) { return true }
  guard let verb = settledVerbs.first(where: standsBefore) else { return false }
  let before = index - verb.keys.count - 1
  return (max(0, before - 1)...max(0, before)).contains { settledKeys.contains(line.key($0)) }
}

/// Happens and is not done by anybody.
private let ofItself: [Phrase] = ["phát sinh", "có hiệu lực"]
/// Settled where "được" or "đã" stands before it.
private let settledVerbs: [Phrase] = [
  "phê duyệt", "ban hành", "khởi công", "ký kết", "thành lập", "cấp phép", "đưa vào sử dụng",
]
private let settledKeys = Set(["được", "đã"].map(Word.key))
private let stageKey = Word.key("giai")

/// Whether a sentence or clause begins at the token, or an effort: "Phấn đấu năm 2024, có thêm …".
private func opensClause(_ line: TokenLine, _ index: Int) -> Bool {
  guard index > 0 else { return true }
  switch line.tokens[index - 1].key {
  case ".", ";", ":": return true
  case effortKey, doneKey, throughKey:
    return openingWords.contains { line.end(of: $0, at: index - $0.keys.count) == index }
  default: return false
  }
}

private let effortKey = Word.key("đấu")
private let doneKey = Word.key("thành")
private let throughKey = Word.key("xong")
private let openingWords: [Phrase] = ["phấn đấu", "phân đấu", "phần đấu", "hoàn thành", "xong"]
