public import Domain

/// Reads a date: "25/01/2022", "06 /02/2025", "ngày 10 tháng 12 năm 2019", "tháng 12/2022".
///
/// A part that the writer left blank is left open: "ngày tháng 02 năm 2022" is February 2022, "ngày … tháng … năm 2024"
/// is 2024. Nil where there is no such day (31/4) or the text is no date.
public func readDate(_ text: String) -> PartialDay? {
  let line = TokenLine(text)
  guard let read = readDate(in: line, at: 0), read.end == line.count else { return nil }
  return read.date
}

/// Reads a date that begins at a token, with or without the word "ngày"; `end` is the token after it.
public func readDate(in line: TokenLine, at start: Int) -> (date: PartialDay, end: Int)? {
  if line.key(start) == Word.day { return readDateAfterDayWord(line, start + 1) }
  if line.key(start) == Word.month { return readMonthAndYear(line, start, day: nil) }
  return readFigures(line, start)
}

private func readDateAfterDayWord(_ line: TokenLine, _ start: Int) -> (date: PartialDay, end: Int)? {
  if let read = readFigures(line, start) { return read }
  if line.key(start) == "/", let month = line.number(start + 1), (1...12).contains(month), line.key(start + 2) == "/",
    let year = yearNumber(line, start + 3)
  {
    return (PartialDay(year: year, month: month), start + 4)
  }
  if let day = line.number(start), (1...31).contains(day) {
    return readMonthAndYear(line, start + 1, day: day)
  }
  return readMonthAndYear(line, skippingFillers(line, start), day: nil)
}

/// "25/01/2022", also with hyphens or points.
private func readFigures(_ line: TokenLine, _ start: Int) -> (date: PartialDay, end: Int)? {
  guard let day = line.number(start), line.tokens[start].range.count <= 2, let month = line.number(start + 2),
    line.tokens[start + 2].range.count <= 2, let year = yearNumber(line, start + 4)
  else { return nil }
  let mark = line.key(start + 1)
  guard mark == line.key(start + 3), ["/", "-", "."].contains(mark), let date = Day(year, month, day)
  else { return nil }
  return (PartialDay(year: date.year, month: date.month, day: date.day), start + 5)
}

/// "tháng 02 năm 2022", "tháng 02/2022"; the month may be left blank.
private func readMonthAndYear(_ line: TokenLine, _ start: Int, day: Int?) -> (date: PartialDay, end: Int)? {
  guard line.key(start) == Word.month else { return nil }
  guard let month = line.number(start + 1) else {
    let next = skippingFillers(line, start + 1)
    guard line.key(next) == Word.year, let year = yearNumber(line, next + 1) else { return nil }
    return (PartialDay(year: year), next + 2)
  }
  guard (1...12).contains(month), let (year, end) = readYearAfter(line, start + 2) else { return nil }
  if let day { guard Day(year, month, day) != nil else { return nil } }
  return (PartialDay(year: year, month: month, day: day), end)
}

/// Dots, lines and blanks that stand where a number is still to be written.
private func skippingFillers(_ line: TokenLine, _ start: Int) -> Int {
  var index = start
  while [".", "…", "_", "-"].contains(line.key(index)) { index += 1 }
  return index
}
