import Domain
import VietnameseText

extension CheckedDocument {
  /// Where a task states its deadline; the task's own place where the words are not found.
  func passage(of deadline: Deadline, in task: TaskFact) -> Passage {
    let start = task.passage.range.start
    let next = facts.tasks.map(\.passage.range.start).filter { $0 > task.passage.range.end }.min() ?? .max
    let phrase = Phrase(deadline.text)
    guard !phrase.keys.isEmpty else { return task.passage }
    for paragraph in paragraphs where paragraph.end > start && paragraph.start < next {
      let tokens = paragraph.line.token(from: paragraph.offset(from: start))..<paragraph.line.count
      if let found = paragraph.line.find(phrase, in: tokens) { return paragraph.passage(tokens: found) }
    }
    return task.passage
  }
}

/// "31/01/2025".
func vietnamese(_ day: Day) -> String { "\(twoDigits(day.day))/\(twoDigits(day.month))/\(day.year)" }

/// "ngày 06/02/2022", "tháng 02/2022", "năm 2022".
func vietnamese(_ date: PartialDay) -> String {
  guard let month = date.month else { return "năm \(date.year)" }
  guard let day = date.day else { return "tháng \(twoDigits(month))/\(date.year)" }
  return "ngày \(twoDigits(day))/\(twoDigits(month))/\(date.year)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
