import VietnameseText

private let numberKey = Phrase("số").keys[0]
private let dayKey = Phrase("ngày").keys[0]
private let monthKey = Phrase("tháng").keys[0]
private let yearKey = Phrase("năm").keys[0]

extension TokenLine {
  /// Dots, lines and ellipses that stand where something is still to be written.
  private func skippingFillers(from start: Int) -> Int {
    var index = start
    while [".", "…", "_", "-"].contains(key(index)) { index += 1 }
    return index
  }

  /// "KH", "QĐ", "TTr": an abbreviation of a kind of document.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word, tokens[index].range.count >= 2 else {
      return false
    }
    return scalars[tokens[index].range].prefix(2).allSatisfy(\.properties.isUppercase)
  }

  /// "Số: /KH-SNN", "số …/QĐ-UBND": from the word to the end of the symbol, where no number was written.
  func blankNumber(at start: Int) -> Range<Int>? {
    guard key(start) == numberKey else { return nil }
    let slash = skippingFillers(from: key(start + 1) == ":" ? start + 2 : start + 1)
    guard key(slash) == "/", isAbbreviation(slash + 1), key(slash + 2) == "-" else { return nil }
    return start..<min(slash + 4, count)
  }

  /// A date in which day, month or year was left open: "ngày tháng 02 năm 2022", "ngày …/01/2025".
  func blankDate(at start: Int) -> Range<Int>? {
    guard key(start) == dayKey else { return nil }
    let day = skippingFillers(from: start + 1)
    let hasDay = day == start + 1 && number(day) != nil
    let afterDay = hasDay ? day + 1 : day
    if key(afterDay) == monthKey {
      return endOfBlankWords(month: afterDay, hasDay: hasDay).map { start..<$0 }
    }
    return hasDay ? nil : endOfBlankSlashes(at: afterDay).map { start..<$0 }
  }

  /// "ngày … tháng … năm 2025", "ngày 06 tháng năm 2025", "ngày 06 tháng 02 năm 20…".
  private func endOfBlankWords(month: Int, hasDay: Bool) -> Int? {
    let next = skippingFillers(from: month + 1)
    let hasMonth = next == month + 1 && number(next) != nil
    let year = hasMonth ? next + 1 : next
    guard key(year) == yearKey, tokens.indices.contains(year + 1), tokens[year + 1].kind == .number else { return nil }
    let end = skippingFillers(from: year + 2)
    let hasYear = tokens[year + 1].range.count == 4
    if !hasYear { return end > year + 2 ? end : nil }
    return hasDay && hasMonth ? nil : year + 2
  }

  /// "ngày /01/2025", "ngày …/…/2025".
  private func endOfBlankSlashes(at slash: Int) -> Int? {
    guard key(slash) == "/" else { return nil }
    let month = skippingFillers(from: slash + 1)
    let next = number(month) != nil ? month + 1 : month
    guard key(next) == "/", tokens.indices.contains(next + 1), tokens[next + 1].range.count == 4,
      number(next + 1) != nil
    else { return nil }
    return next + 2
  }
}
