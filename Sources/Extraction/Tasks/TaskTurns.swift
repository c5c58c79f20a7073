import Domain
import VietnameseText

/// The turns of a duty that comes back: of its deadline where that names no date, else of its words.
func listTurns(of draft: TaskDraft) -> [DutyTurn] {
  if let deadline = draft.deadline, deadline.to == nil { return listDutyTurns(in: deadline.text) }
  let title = TokenLine(draft.title)
  if mayRecur(title, 0..<title.count) {
    let turns = listDutyTurns(in: draft.title)
    if !turns.isEmpty { return turns }
  }
  for part in draft.content where mayRecur(part.line.tokens, part.tokens) {
    let turns = listDutyTurns(in: part.words)
    if !turns.isEmpty { return turns }
  }
  return []
}

/// "định kỳ", or "báo cáo" with "hằng": words of a duty, not of how often something happens.
private func mayRecur(_ line: TokenLine, _ tokens: Range<Int>) -> Bool {
  var hasEach = false
  var hasReport = false
  for index in tokens {
    let key = line.tokens[index].key
    if key == turnKey, line.key(index - 1) == fixedKey { return true }
    if eachKeys.contains(key) { hasEach = true }
    if key == reportKey, line.key(index + 1) == reportEndKey { hasReport = true }
  }
  return hasEach && hasReport
}

private let fixedKey = Phrase("định").keys[0]
private let turnKey = Phrase("kỳ").keys[0]
private let reportKey = Phrase("báo").keys[0]
private let reportEndKey = Phrase("cáo").keys[0]
private let eachKeys = Set(Phrase("hằng hàng").keys)
