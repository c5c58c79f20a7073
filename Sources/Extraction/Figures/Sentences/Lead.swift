import VietnameseText

extension FigureText {
  /// Words before a quantity that say what is measured or done, back to `floor` at most.
  ///
  /// The part since the last comma, or more parts where it is only the end of a list ("đạt loại tốt, khá chiếm"); a share goes back
  /// to the measure it is a share of ("tỷ lệ chất thải được thu gom, xử lý đạt 80%"), unless words behind it name it (`hasTail`).
  func readLead(before end: Int, from floor: Int, isShare: Bool, hasTail: Bool) -> Range<Int> {
    let start = endOfParenthesis(at: floor)
    let parts = listParts(before: end, from: min(start, end))
    return chooseLead(
      parts.map { cutIntroduction($0, keepsLast: !(isShare && hasTail)) }, whole: parts, isShare: isShare && !hasTail)
  }

  /// Parts between commas, the nearest first, back to a colon or an open parenthesis. A colon with nothing behind it ends none.
  private func listParts(before end: Int, from floor: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var partEnd = end
    var at = end - 1
    var depth = 0
    while at >= floor {
      switch text(at) {
      case ")": depth += 1
      case "(" where depth > 0: depth -= 1
      case "(":
        parts.append(at + 1..<max(at + 1, partEnd))
        return parts
      case ":" where depth == 0:
        let isEmpty = parts.isEmpty && dropClosing(at + 1..<partEnd).isEmpty
        if !isEmpty {
          parts.append(at + 1..<max(at + 1, partEnd))
          return parts
        }
        partEnd = at
      case "," where depth == 0:
        parts.append(at + 1..<max(at + 1, partEnd))
        partEnd = at
      default: break
      }
      at -= 1
    }
    parts.append(floor..<max(floor, partEnd))
    return parts
  }

  private func chooseLead(_ parts: [Range<Int>], whole: [Range<Int>], isShare: Bool) -> Range<Int> {
    let nearest = parts[0]
    if LeadWords.measure(at: nearest.lowerBound, in: self) != nil, !nearest.isEmpty { return nearest }
    if isShare || nearest.isEmpty {
      let measure = parts.dropFirst().prefix(nearest.isEmpty && !isShare ? 1 : 5).first {
        !$0.isEmpty && LeadWords.measure(at: $0.lowerBound, in: self) != nil
      }
      if let measure { return measure.lowerBound..<max(measure.upperBound, nearest.upperBound) }
      if isShare, !nearest.isEmpty, let first = parts.last, nearest.upperBound - first.lowerBound <= 24, !first.isEmpty
      {
        return first.lowerBound..<nearest.upperBound
      }
    }
    if nearest.isEmpty || nearest.lowerBound > whole[0].lowerBound || beginsAsSubject(nearest) { return nearest }
    for (index, part) in parts.enumerated().dropFirst().prefix(4) {
      guard !part.isEmpty else { break }
      if beginsAsSubject(part) || part.lowerBound > whole[index].lowerBound {
        return part.lowerBound..<nearest.upperBound
      }
      let isFirst = index == parts.count - 1
      if isFirst, part.count <= 4, nearest.count <= 4 { return part.lowerBound..<nearest.upperBound }
      guard part.count <= 4 else { break }
    }
    return nearest
  }

  /// It begins with a verb or the name of a measure.
  func beginsAsSubject(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return LeadWords.measure(at: first, in: self) != nil || LeadWords.verb(at: first, in: self) != nil
  }

  /// Drops "Trong 6 tháng đầu năm", "kết quả", "đã" from the beginning, all up to "phấn đấu" or "trong đó", and "đạt", "ước" from the
  /// end. Where nothing would be left and `keepsLast` says so, the words before "phấn đấu" stay.
  private func cutIntroduction(_ range: Range<Int>, keepsLast: Bool) -> Range<Int> {
    var start = range.lowerBound
    for at in range {
      if let length = LeadWords.turningPoint(at: at, in: self) {
        let rest = dropOpening(at + length..<max(at + length, range.upperBound))
        if rest.isEmpty, keepsLast, at > start { return dropClosing(dropOpening(start..<at)) }
        start = at + length
      }
    }
    return dropClosing(dropOpening(start..<max(start, range.upperBound)))
  }

  private func dropOpening(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      if let length = LeadWords.introduction(at: start, in: self) ?? LeadWords.timeLength(at: start, in: self),
        start + length <= range.upperBound
      {
        start += length
      } else if LeadWords.opening.contains(text(start)) || lexemes[start].kind != .word {
        if LeadWords.measure(at: start, in: self) != nil, start + 1 < range.upperBound,
          text(start) != "số" || text(start + 1) == "lượng"
        {
          break
        }
        start += 1
      } else {
        break
      }
    }
    return start..<max(start, range.upperBound)
  }

  /// Drops "đạt", "ước", "khoảng", "được", "có", marks and times from the end.
  private func dropClosing(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      if isClosing(end - 1) || (lexemes[end - 1].kind == .sign && text(end - 1) != ")") {
        end -= 1
      } else if let start = (range.lowerBound..<end).first(where: { LeadWords.timeLength(at: $0, in: self) == end - $0 }
      ),
        start > range.lowerBound
      {
        end = start
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  /// "hiện" and "tính" close a name, but not as the second syllable of "thực hiện", "đặc tính".
  private func isClosing(_ index: Int) -> Bool {
    guard LeadWords.closing.contains(text(index)) else { return false }
    return !(text(index) == "hiện" && ["thực", "phát", "thể", "xuất", "biểu"].contains(text(index - 1)))
  }

  /// Past a parenthesis that begins at `index`, where one does.
  private func endOfParenthesis(at index: Int) -> Int {
    guard text(index) == "(", let close = (index..<min(index + 20, lexemes.count)).first(where: { text($0) == ")" })
    else { return index }
    return close + 1
  }
}
