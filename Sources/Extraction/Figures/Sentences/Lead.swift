import VietnameseText

extension FigureText {
  /// Words before a quantity that say what is measured or done, back to `floor` at most.
  ///
  /// The part since the last comma, or more parts where it is only the end of a list ("đạt loại tốt, khá chiếm").
  func readLead(before end: Int, from floor: Int) -> Range<Int> {
    let last = trimLead(end: end, from: floor)
    var start = floor
    var at = last - 1
    var parts: [Range<Int>] = []
    var partEnd = last
    while at >= floor {
      if text(at) == ":" || (text(at) == "(" && isOpenParenthesis(before: end, from: at)) {
        if at + 1 < last || !parts.isEmpty {
          start = at + 1
          break
        }
        partEnd = at  // nothing between the colon and the number: what is before it names the figure
      } else if text(at) == "," {
        parts.append(at + 1..<max(at + 1, partEnd))
        partEnd = at
      }
      at -= 1
    }
    parts.append(start..<max(start, partEnd))
    return chooseLead(parts, end: last)
  }

  /// `parts` are the parts between commas, the nearest first.
  private func chooseLead(_ parts: [Range<Int>], end: Int) -> Range<Int> {
    let nearest = cutIntroduction(parts[0])
    if nearest.isEmpty, parts[0].isEmpty, parts.count == 1 { return nearest }
    if standsAlone(nearest, whole: parts[0]) {
      return nearest.lowerBound..<max(nearest.lowerBound, min(end, nearest.upperBound))
    }
    for part in parts.dropFirst().prefix(4) {
      let cut = cutIntroduction(part)
      guard !cut.isEmpty else { break }
      if beginsAsSubject(cut) { return cut.lowerBound..<max(cut.lowerBound, nearest.upperBound) }
      guard cut.count <= 4 else { break }
    }
    if nearest.count <= 2, parts.count > 1 {
      let before = cutIntroduction(parts[1])
      if before.count <= 2, !before.isEmpty, parts.count == 2 || parts[2].isEmpty {
        return before.lowerBound..<nearest.upperBound
      }
    }
    return nearest
  }

  private func standsAlone(_ lead: Range<Int>, whole: Range<Int>) -> Bool {
    if lead.isEmpty { return true }
    return lead.lowerBound > whole.lowerBound || beginsAsSubject(lead)
  }

  /// It begins with a verb or the name of a measure.
  func beginsAsSubject(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return LeadWords.measure(at: first, in: self) != nil || LeadWords.verb(at: first, in: self) != nil
  }

  /// Drops "đạt", "ước", "khoảng", "được", "có" and the like from the end.
  private func trimLead(end: Int, from floor: Int) -> Int {
    var at = end
    while at > floor, LeadWords.closing.contains(text(at - 1)) || LeadWords.isMark(text(at - 1)) {
      if text(at - 1) == ":" || text(at - 1) == "(" || text(at - 1) == "," { break }
      at -= 1
    }
    return at
  }

  /// Drops "Trong 6 tháng đầu năm", "Phấn đấu", "trong đó", "kết quả", "đã" from the beginning.
  private func cutIntroduction(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      if let phrase = LeadWords.introduction(at: at, in: self) {
        at += phrase
        start = at
      } else {
        at += 1
      }
    }
    while start < range.upperBound, LeadWords.opening.contains(text(start)) || lexemes[start].kind != .word {
      start += 1
    }
    var end = range.upperBound
    while end > start, LeadWords.closing.contains(text(end - 1)) { end -= 1 }
    return start..<max(start, end)
  }
}
