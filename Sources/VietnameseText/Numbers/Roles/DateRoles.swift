extension RoleReader {
  /// Settles the parts of a date that begins at `index`; false where none begins there.
  mutating func settleDate(at index: Int) -> Bool {
    if isDottedDate(index) { return true }
    if settleSlashedDate(at: index) { return true }
    if settleDayAndMonthWords(at: index) { return true }
    return false
  }

  /// "16.6.2023" is one lexeme.
  private func isDottedDate(_ index: Int) -> Bool {
    let groups = groupDigits(scalars[lexemes[index].range])
    guard groups.count == 3, groups.allSatisfy({ $0.mark != "," }), groups[2].digits.count == 4 else { return false }
    return groups[0].digits.count <= 2 && groups[1].digits.count <= 2
  }

  /// "16/6/2023", "16-6-2023", "6/2023", "15/6".
  private mutating func settleSlashedDate(at index: Int) -> Bool {
    guard let first = plain(index, digits: 2), first >= 1, let mark = lexeme(index + 1)?.key, mark == "/" || mark == "-"
    else {
      return false
    }
    if let month = plain(index + 2, digits: 2), (1...12).contains(month), first <= 31 {
      if lexeme(index + 3)?.key == mark, isCalendarYear(index + 4) {
        settle([index + 2, index + 4])
        return true
      }
      guard mark == "/", isDayOfMonthPlace(index) else { return false }
      settle([index + 2])
      return true
    }
    guard mark == "/", first <= 12, isCalendarYear(index + 2) else { return false }
    settle([index + 2])
    return true
  }

  /// "15/6" is a date after a word of time or where nothing is counted; "5/12 xã" is a fraction.
  private func isDayOfMonthPlace(_ index: Int) -> Bool {
    if ["ngày", "trước", "hết", "đến", "sau", "từ", "hạn", "tới"].contains(text(index - 1)) {
      return !hasKnownUnit(after: index + 2)
    }
    return unit(after: index + 2) == nil
  }

  /// "ngày 23-26/6", "tháng 7, 8 và 9", "quý 2".
  private mutating func settleDayAndMonthWords(at index: Int) -> Bool {
    let words: Set<WordKey> = ["ngày", "mùng", "mồng", "rằm", "tháng", "quý", "tuần"]
    guard words.contains(text(index - 1)), plain(index, digits: 2) != nil else { return false }
    if text(index - 1) == "ngày" || text(index - 1) == "tuần", text(index - 2) == "mỗi" { return false }
    var at = index
    while [",", "-", "–", "và", "đến", "/"].contains(text(at + 1)), plain(at + 2, digits: 2) != nil,
      !hasKnownUnit(after: at + 2), !isCalendarYear(at + 2)
    {
      settle([at + 2])
      at += 2
    }
    if text(at + 1) == "/", isCalendarYear(at + 2) { settle([at + 2]) }
    return true
  }

  private mutating func settle(_ indices: [Int]) {
    for index in indices { settled[index] = .date }
  }

  func isCalendarYear(_ index: Int) -> Bool {
    guard let number = numbers[index], number.range.count == 4, let year = plain(index, digits: 4) else { return false }
    return (1900...2100).contains(year)
  }

  /// "năm 2025", "2021 - 2025", "III/2025"; "2000ha" counts hectares unless "năm" stands before it.
  func isYear(_ index: Int) -> Bool {
    guard isCalendarYear(index) else { return false }
    if isYearWord(before: index) { return true }
    if isDash(index + 1), isCalendarYear(index + 2) { return !hasKnownUnit(after: index + 2) }
    if isDash(index - 1), isCalendarYear(index - 2) { return true }
    return !hasKnownUnit(after: index)
  }

  private func isYearWord(before index: Int) -> Bool {
    let seasons: Set<WordKey> = [
      "xuân", "mùa", "đông", "hè", "thu", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi", "tý", "sửu",
      "dần",
    ]
    if seasons.contains(text(index - 1)) { return true }
    return text(index - 1) == "năm" && !["hàng", "hằng", "mỗi", "một", "từng"].contains(text(index - 2))
  }

  func isDash(_ index: Int) -> Bool { ["-", "–", "—", "−"].contains(text(index)) }

  /// "6 tháng đầu năm", "5 năm 2021-2025", "36 tháng"; "450.000 con/năm" is none.
  func isDuration(_ index: Int) -> Bool {
    guard unit(after: index)?.kind == .duration else { return false }
    return !(2...8).contains { text(index - $0) == "tuổi" && text(index - $0 + 1) == "thọ" }
  }
}
