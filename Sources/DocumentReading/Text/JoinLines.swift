/// Whether a line goes on in the next one.
struct LineJoiner {
  let text: [Unicode.Scalar]
  let layout: PageLayout

  /// `isFirst`: `line` begins its paragraph. `following` is the line after `next`, with which `next` may go on.
  func goesOn(
    _ line: SourceLine, _ head: LineHead, isFirst: Bool, into next: SourceLine, _ nextHead: LineHead,
    following: (line: SourceLine, head: LineHead)?
  ) -> Bool {
    guard head.hashes == 0, nextHead.hashes == 0 else { return false }
    if endsInGluedHyphen(line), !nextHead.hasBullet { return true }
    return layout.isWrapped
      ? wrappedLineGoesOn(line, head, isFirst: isFirst, into: next, nextHead, following: following)
      : paragraphGoesOn(line, into: nextHead)
  }

  /// A paragraph that a page's end has cut in two: no stop at the end, a small letter at the beginning.
  private func paragraphGoesOn(_ line: SourceLine, into nextHead: LineHead) -> Bool {
    !nextHead.opensBlock && nextHead.firstLetter.isLowerLetter && !endsClause(line, text)
  }

  private func wrappedLineGoesOn(
    _ line: SourceLine, _ head: LineHead, isFirst: Bool, into next: SourceLine, _ nextHead: LineHead,
    following: (line: SourceLine, head: LineHead)?
  ) -> Bool {
    let mayBeTitle = isFirst && head.label != nil && !nextHead.firstLetter.isLowerLetter
    let indent = mayBeTitle ? 5 : isFirst ? 10 : 2
    let full = layout.isFull(line, before: firstWord(next), text, indent: indent)
    let stopped = endsClause(line, text)
    if nextHead.opensBlock {
      let mayBeWords = nextHead.hasBullet ? nextHead.firstLetter.isLowerLetter : isDoubtfulLabel(nextHead)
      return full && !stopped && mayBeWords && !isInCapitals(line, text)
    }
    if nextHead.firstLetter.isLowerLetter { return full || !stopped }
    if next.gap > layout.usualGap || next.indent >= line.indent + 2 && next.indent > 2 { return false }
    if isInCapitals(line, text) { return capitalsGoOn(line, into: next) }
    return full && !((stopped || mayBeTitle) && isIndented(next, following: following))
  }

  /// A first line is shorter than the page by its indent: the next line's first word would have fitted on it otherwise.
  private func isIndented(_ line: SourceLine, following: (line: SourceLine, head: LineHead)?) -> Bool {
    guard let following, !following.head.opensBlock, following.head.firstLetter.isLowerLetter else { return false }
    return !layout.isFull(line, before: firstWord(following.line), text, indent: 2)
  }

  /// A title in capitals over several centred lines; "KẾ HOẠCH" alone above a title is a line of its own.
  private func capitalsGoOn(_ line: SourceLine, into next: SourceLine) -> Bool {
    let words = text[line.first..<line.last].split(whereSeparator: \.isBlank).count
    return words >= 5 && isInCapitals(next, text) && !endsClause(line, text)
  }

  /// "XV. Tiếp tục" at the beginning of a line may be the end of "khóa XV."
  private func isDoubtfulLabel(_ head: LineHead) -> Bool {
    switch head.label?.kind {
    case .roman, .capital, .decimal(parts: 1): true
    default: false
    }
  }

  /// "giai đoạn 2021-" goes on with "2025".
  private func endsInGluedHyphen(_ line: SourceLine) -> Bool {
    line.last - line.first > 1 && text[line.last - 1] == "-" && line.last == line.end
      && text[line.last - 2].isASCIIDigit
  }

  private func firstWord(_ line: SourceLine) -> Range<Int> {
    var end = line.first
    while end < line.last, !text[end].isBlank { end += 1 }
    return line.first..<end
  }
}

/// Two letters or more, and no small one.
func isInCapitals(_ line: SourceLine, _ text: [Unicode.Scalar]) -> Bool { isInCapitals(text[line.first..<line.last]) }

func isInCapitals(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
  var capitals = 0
  for scalar in words {
    if scalar.isLowerLetter { return false }
    if scalar.isUpperLetter { capitals += 1 }
  }
  return capitals >= 2
}
