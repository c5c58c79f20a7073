import Domain
import VietnameseText

/// A step of a task, found in its detail.
struct TaskStep {
  var part: ContentPart
  /// Without the stop at its end.
  var words: Range<Int>
  var deadline: Deadline?
}

/// The steps of a task that its detail dates, and the time by which the whole is due where the detail says so.
///
/// - A clause that ends with "hoàn thành" and a time takes in the undated clauses before it in its sentence.
/// - Where all steps but the last are dated, the last is a step too.
/// - "Phấn đấu đến cuối năm hoàn thành các chỉ tiêu" dates the task, not a step.
func listDatedSteps(_ content: [ContentPart], planYear: Int?) -> (steps: [TaskStep], whole: Deadline?) {
  var steps: [TaskStep] = []
  var undated: [TaskStep] = []
  var whole: Deadline?
  for part in content {
    let line = part.line.tokens
    for sentence in listSentences(line, part.tokens) {
      var open = undated.count
      for clause in listClauses(line, sentence) {
        let words = trimmed(line, clause, of: [".", ";", ",", ":", "/"])
        guard let mention = stepDeadline(line, words, planYear: planYear) else {
          undated.append(TaskStep(part: part, words: words))
          continue
        }
        if isWhole(line, words, mention, planYear) {
          whole = mention.deadline
        } else {
          var start = words.lowerBound
          if endsWithTime(line, words, mention), open < undated.count {
            start = undated[open].words.lowerBound
            undated.removeSubrange(open...)
          }
          steps.append(TaskStep(part: part, words: start..<words.upperBound, deadline: mention.deadline))
        }
        open = undated.count
      }
    }
  }
  if steps.count >= 2, undated.count == 1, whole == nil, let last = undated.first, follows(last, steps[steps.count - 1])
  {
    steps.append(last)
  }
  return (steps, whole)
}

/// The time that dates a clause; what comes back counts only with a stated day or number of months.
private func stepDeadline(_ line: TokenLine, _ clause: Range<Int>, planYear: Int?) -> DeadlineMention? {
  guard !clause.isEmpty else { return nil }
  let found = listDeadlines(in: line, clause, planYear: planYear).filter { mention in
    !mention.isRecurring || line.tokens[mention.tokens].contains { $0.kind == .number }
  }
  return found.first { $0.deadline.to != nil } ?? found.first
}

private func endsWithTime(_ line: TokenLine, _ words: Range<Int>, _ mention: DeadlineMention) -> Bool {
  mention.tokens.upperBound >= words.upperBound - 1 && line.has(finishing, at: mention.tokens.lowerBound - 2)
}

/// "đến cuối năm" said of all targets or tasks at once.
private func isWhole(_ line: TokenLine, _ words: Range<Int>, _ mention: DeadlineMention, _ planYear: Int?) -> Bool {
  guard let to = mention.deadline.to, mention.deadline.from == nil, to.month == 12, to.day == 31,
    planYear == nil || to.year == planYear
  else { return false }
  return wholeWords.find(in: line, words) != nil
}

private func follows(_ step: TaskStep, _ last: TaskStep) -> Bool {
  step.part.line.tokens.range(step.words).lowerBound > last.part.line.tokens.range(last.words).lowerBound
}

private let finishing: Phrase = "hoàn thành"
private let wholeWords = PhraseBook<Bool>(
  ["các chỉ tiêu", "các nhiệm vụ", "các mục tiêu", "chỉ tiêu, nhiệm vụ", "kế hoạch đề ra", "kế hoạch được giao"]
    .map { ($0, true) })
