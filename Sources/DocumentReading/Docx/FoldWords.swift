import Domain

/// Words on `spans` of a text without markup, blanks folded.
///
/// A new span begins a paragraph, unless all are lines of one: then it is parted by a blank, or by none behind a glued hyphen.
func foldWords(
  _ spans: [Range<Int>], _ text: [Unicode.Scalar], marks: [Range<Int>], isOneParagraph: Bool = false
) -> LogicalText {
  var words = LogicalText()
  let length = spans.reduce(spans.count) { $0 + $1.count }
  words.scalars.reserveCapacity(length)
  words.offsets.reserveCapacity(length)
  var pending: Int?
  var startsParagraph = false
  for span in spans {
    for at in span {
      let scalar = text[at]
      if scalar.isIgnored { continue }
      if scalar.isBlank {
        if pending == nil { pending = at }
        if scalar.isLineBreak { startsParagraph = true }
        continue
      }
      if let blank = pending, !words.scalars.isEmpty {
        words.scalars.append(" ")
        words.offsets.append(blank)
        if startsParagraph { words.paragraphStarts.append(words.scalars.count) }
      }
      pending = nil
      startsParagraph = false
      words.scalars.append(scalar)
      words.offsets.append(at)
    }
    let isGlued = isOneParagraph && pending == nil && endsInGluedHyphen(words.scalars)
    if !isGlued { pending = pending ?? span.upperBound }
    startsParagraph = !isOneParagraph
  }
  words.footnoteMarks = marks.compactMap { mark in
    guard let first = words.offsets.first, let last = words.offsets.last else { return nil }
    guard mark.lowerBound >= first, mark.upperBound <= last + 1 else { return nil }
    let start = words.offsets.partitionPoint { $0 >= mark.lowerBound }
    return start..<start + mark.count
  }
  return words
}

extension [Int] {
  /// Index of the first element for which `isBeyond` holds, in a rising array.
  func partitionPoint(_ isBeyond: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
