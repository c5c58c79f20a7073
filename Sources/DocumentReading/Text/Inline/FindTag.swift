/// An HTML tag left in the text.
struct HTMLTag {
  var name: String
  var end: Int
  /// A paragraph, line or cell begins or ends at it.
  var partsWords: Bool
}

/// The tag, or comment, that begins at `at`; nil where "<" is a sign of the text, as in "<5 ha".
func findTag(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> HTMLTag? {
  guard at + 2 < end else { return nil }
  if text[at + 1] == "!", let close = findClosing(text, at, end) {
    return HTMLTag(name: "!", end: close, partsWords: false)
  }
  var from = at + 1
  if text[from] == "/" { from += 1 }
  var to = from
  while to < end, to - from < 11, text[to].isASCII, text[to].isAnyLetter || text[to].isASCIIDigit { to += 1 }
  guard to > from, to < end, text[to] == ">" || text[to] == "/" || text[to].isBlank else { return nil }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text[from..<to])
  let name = String(view).lowercased()
  guard let partsWords = tagNames[name], let close = findClosing(text, to, end) else { return nil }
  return HTMLTag(name: name, end: close, partsWords: partsWords)
}

private func findClosing(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int? {
  var at = at
  let limit = min(end, at + 400)
  while at < limit {
    if text[at] == ">" { return at + 1 }
    at += 1
  }
  return nil
}

private let tagNames: [String: Bool] = {
  var names: [String: Bool] = [:]
  for name in ["p", "br", "ul", "ol", "li", "div", "tr", "td", "th", "table", "thead", "tbody", "hr", "blockquote"] {
    names[name] = true
  }
  for level in 1...6 { names["h\(level)"] = true }
  for name in [
    "span", "b", "i", "u", "em", "strong", "sub", "sup", "a", "font", "center", "img", "s", "del", "ins", "small",
  ] {
    names[name] = false
  }
  return names
}()

/// The digits or stars of "<sup>1</sup>"; nil where something else begins at `at` or stands in it.
func findSuperscript(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> (digits: Range<Int>, end: Int)? {
  guard matches("<sup>", text, at, end) else { return nil }
  let from = at + 5
  var to = from
  while to < end, text[to].isASCIIDigit || text[to] == "*" { to += 1 }
  guard to > from, to - from <= 3, matches("</sup>", text, to, end) else { return nil }
  return (from..<to, to + 6)
}

/// The number of Markdown's "[^1]".
func findNoteReference(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> (digits: Range<Int>, end: Int)? {
  guard text[at] == "[", at + 3 < end, text[at + 1] == "^" else { return nil }
  var to = at + 2
  while to < end, text[to].isASCIIDigit { to += 1 }
  guard to > at + 2, to < end, text[to] == "]" else { return nil }
  return (at + 2..<to, to + 1)
}

/// Where words go on behind link markup at `at`: behind "[" of "[words](address)", behind "](address)", behind a picture.
func findLinkMarkup(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int? {
  switch text[at] {
  case "]": return skipAddress(text, at + 1, end)
  case "[":
    guard let close = find("]", text, at + 1, end) else { return nil }
    return skipAddress(text, close + 1, end) == nil ? nil : at + 1
  case "!":
    guard at + 1 < end, text[at + 1] == "[", let close = find("]", text, at + 2, end) else { return nil }
    return skipAddress(text, close + 1, end)
  default: return nil
  }
}

private func skipAddress(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int? {
  guard at + 1 < end, text[at] == "(", let close = find(")", text, at + 1, end), close > at + 1 else { return nil }
  let address = text[at + 1..<close]
  guard !address.contains(where: \.isBlank), address.contains(where: { "/.#:".unicodeScalars.contains($0) }) else {
    return nil
  }
  return close + 1
}

private func find(_ sign: Unicode.Scalar, _ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Int? {
  text[min(at, end)..<min(end, at + 400)].firstIndex(of: sign)
}

func matches(_ sign: String, _ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> Bool {
  var at = at
  for scalar in sign.unicodeScalars {
    guard at < end, text[at] == scalar else { return false }
    at += 1
  }
  return true
}
