import Domain

/// The words on `spans` of the text, one logical line: emphasis, tags, links and entities resolved, blanks folded.
///
/// A span is a line, or a cell. Between spans stands a blank, unless the first ends in a hyphen glued to its word ("2023-" "2025").
func readWords(_ spans: [Range<Int>], _ text: [Unicode.Scalar]) -> LogicalText {
  var reader = WordReader(
    text: text, skipped: findEmphasis(spans, text), length: spans.reduce(spans.count) { $0 + $1.count })
  for span in spans { reader.read(span) }
  return reader.words
}

private struct WordReader {
  let text: [Unicode.Scalar]
  /// Offsets of emphasis marks, rising.
  let skipped: [Int]
  var nextSkipped = 0
  var words = LogicalText()
  private var pendingBlank: Int?
  private var startsParagraph = false
  private var isFirstSpan = true

  /// `length` is the most that will be read.
  init(text: [Unicode.Scalar], skipped: [Int], length: Int) {
    self.text = text
    self.skipped = skipped
    words.scalars.reserveCapacity(length)
    words.offsets.reserveCapacity(length)
  }

  mutating func read(_ span: Range<Int>) {
    if !isFirstSpan, !(pendingBlank == nil && endsInGluedHyphen(words.scalars)) {
      pendingBlank = pendingBlank ?? max(0, span.lowerBound - 1)
    }
    isFirstSpan = false
    var at = span.lowerBound
    while at < span.upperBound {
      while nextSkipped < skipped.count, skipped[nextSkipped] < at { nextSkipped += 1 }
      if nextSkipped < skipped.count, skipped[nextSkipped] == at {
        at += 1
        continue
      }
      let scalar = text[at]
      switch scalar {
      case "<", "&", "\\", "[", "!", "]": at = readMarkup(at, span.upperBound)
      case _ where scalar.isIgnored: at += 1
      case _ where scalar.isBlank:
        if pendingBlank == nil { pendingBlank = at }
        at += 1
      default:
        append(scalar, at)
        at += 1
      }
    }
  }

  /// Reads what a sign that may be markup begins; the sign itself where it is none. Gives where reading goes on.
  private mutating func readMarkup(_ at: Int, _ end: Int) -> Int {
    switch text[at] {
    case "<":
      if let mark = findSuperscript(text, at, end) { return readSuperscript(mark) }
      guard let tag = findTag(text, at, end) else { break }
      if tag.partsWords {
        pendingBlank = pendingBlank ?? at
        startsParagraph = true
      }
      return tag.end
    case "&":
      guard let entity = findEntity(text, at, end) else { break }
      if entity.scalar.isBlank {
        pendingBlank = pendingBlank ?? at
      } else {
        append(entity.scalar, at, length: entity.end - at)
      }
      return entity.end
    case "\\":
      guard at + 1 < end, isASCIIPunctuation(text[at + 1]) else { break }
      append(text[at + 1], at + 1)
      return at + 2
    default:
      if let mark = findNoteReference(text, at, end) {
        appendMark(mark.digits)
        return mark.end
      }
      if let link = findLinkMarkup(text, at, end) { return link }
    }
    append(text[at], at)
    return at + 1
  }

  private mutating func readSuperscript(_ mark: (digits: Range<Int>, end: Int)) -> Int {
    if isExponent(mark.digits) {
      for at in mark.digits { append(text[at], at) }
    } else {
      appendMark(mark.digits)
    }
    return mark.end
  }

  /// "m<sup>2</sup>" is a unit.
  private func isExponent(_ digits: Range<Int>) -> Bool {
    guard digits.count == 1, pendingBlank == nil else { return false }
    return endsInLengthUnit(words.scalars[...])
  }

  private mutating func appendMark(_ digits: Range<Int>) {
    pendingBlank = nil
    let start = words.scalars.count
    for at in digits { append(text[at], at) }
    words.footnoteMarks.append(start..<words.scalars.count)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int, length: Int = 1) {
    if let blank = pendingBlank, !words.scalars.isEmpty {
      words.scalars.append(" ")
      words.offsets.append(blank)
      if startsParagraph { words.paragraphStarts.append(words.scalars.count) }
    }
    pendingBlank = nil
    startsParagraph = false
    if length != 1 { words.sourceLengths[words.scalars.count] = length }
    words.scalars.append(scalar)
    words.offsets.append(offset)
  }
}

/// "2021-", but not "Trung Quốc -".
func endsInGluedHyphen(_ words: [Unicode.Scalar]) -> Bool {
  words.count > 1 && words.last == "-" && !words[words.count - 2].isBlank
}

/// "m", "km", "cm" … at the end, not as the end of a longer word.
func endsInLengthUnit(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
  guard words.last == "m" else { return false }
  var start = words.endIndex - 1
  while start > words.startIndex, words[start - 1].isAnyLetter { start -= 1 }
  switch words.endIndex - start {
  case 1: return true
  case 2: return "kcdm".unicodeScalars.contains(words[start])
  default: return false
  }
}

func isASCIIPunctuation(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
