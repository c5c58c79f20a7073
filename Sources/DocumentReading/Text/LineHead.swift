/// What the beginning of a line says about it.
struct LineHead {
  /// Where the words begin, behind "##", ">" and a bullet.
  var body: Int
  /// Number of "#" of a Markdown heading; 0 where it is none.
  var hashes = 0
  var hasBullet = false
  var label: BlockLabel?
  /// First code point of the words, emphasis passed over.
  var firstLetter: Unicode.Scalar

  var opensBlock: Bool { hashes > 0 || hasBullet || label != nil }
}

func readHead(_ line: SourceLine, _ text: [Unicode.Scalar]) -> LineHead {
  var at = line.first
  var head = LineHead(body: at, firstLetter: text[at])
  if text[at] == "\u{FEFF}" { at += 1 }
  if text[at] == ">", at + 1 < line.last, text[at + 1] == " " { at = skipBlanks(text, at + 1, line.last) }
  if text[at] == "#" {
    let level = runLength(text, at, line.last)
    if level <= 6, at + level < line.last, text[at + level].isBlank {
      head.hashes = level
      at = skipBlanks(text, at + level, line.last)
    }
  }
  if head.hashes == 0, let body = skipBullet(text, at, line.last) {
    head.hasBullet = true
    at = body
  }
  head.body = at
  let words = wordsBehindMarkup(text, at, line.last)
  if let first = words.first { head.firstLetter = first }
  if !head.hasBullet { head.label = findLabel(words[...]) }
  return head
}

/// Where the item's words begin behind "-", "+", "*", "•" or a dash; nil where none stands there.
private func skipBullet(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int? {
  guard at + 1 < end else { return nil }
  let next = text[at + 1]
  switch text[at] {
  case "-", "+":
    guard next.isBlank || next.isUpperLetter || (next == "*" && text[at] == "-") else { return nil }
  case "*", "–", "—":
    guard next.isBlank else { return nil }
  case "•", "●", "○", "◦", "▪", "■", "❖", "➢", "✓", "·", "\u{F0B7}", "\u{F02D}", "\u{F0A7}": break
  default: return nil
  }
  let body = skipBlanks(text, at + 1, end)
  return body < end ? body : nil
}

/// Up to 48 code points from `at` without emphasis and backslashes.
private func wordsBehindMarkup(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> [Unicode.Scalar] {
  var words: [Unicode.Scalar] = []
  words.reserveCapacity(48)
  var at = at
  while at < end, words.count < 48 {
    let scalar = text[at]
    let isMarkup = scalar == "*" || scalar == "_" || scalar == "\\"
    if !isMarkup, !(words.isEmpty && scalar.isBlank) { words.append(scalar) }
    at += 1
  }
  return words
}

func skipBlanks(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int {
  var at = at
  while at < end, text[at].isBlank { at += 1 }
  return at
}

/// How often the code point at `at` repeats.
func runLength(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int {
  var length = 1
  while at + length < end, text[at + length] == text[at] { length += 1 }
  return length
}

/// A line of three or more dashes, stars, underscores or equals signs, blanks and tabs and pipes between them allowed.
func isRule(_ line: SourceLine, _ text: [Unicode.Scalar]) -> Bool {
  var signs = 0
  for scalar in text[line.first..<line.last] {
    switch scalar {
    case "-", "_", "=", "*", "–", "—", "─": signs += 1
    case ":", "|", "+", "`", "~": continue
    default: guard scalar.isBlank else { return false }
    }
  }
  return signs >= 3
}
