public import Domain

/// The number or letter at the beginning of a block: "Phần thứ nhất", "I.", "1.1.", "a)".
public struct BlockLabel: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Phần, Chương, Mục, Điều, Phụ lục with its number.
    case division
    /// "A."
    case capital
    /// "I."
    case roman
    /// "1." has 1 part, "1.1." 2.
    case decimal(parts: Int)
    /// "a)"
    case letter
  }

  public var kind: Kind
  /// Without the sign that closes it: "I", "1.1", "a", "Phần thứ nhất".
  public var text: String
  /// Code points it takes, closing sign and blanks after it included: the words begin there.
  public var length: Int

  /// Its depth in the usual order of Vietnamese documents, 1 the highest: Phần, A | I | 1 | 1.1 | 1.1.1 … a.
  public var level: Int {
    switch kind {
    case .division, .capital: 1
    case .roman: 2
    case .decimal(let parts): 2 + parts
    case .letter: 6
    }
  }
}

extension LogicalText {
  /// The label it begins with.
  public var label: BlockLabel? { findLabel(scalars[...]) }
}

/// The label at the beginning of `text`, which begins with no blank.
func findLabel(_ text: ArraySlice<Unicode.Scalar>) -> BlockLabel? {
  guard let first = text.first else { return nil }
  if first.isASCIIDigit { return findDecimalLabel(text) }
  return findRomanLabel(text) ?? findLetterLabel(text) ?? findDivisionLabel(text)
}

/// "1.", "1)", "1/", "1.1.", "1.1 Trồng", the Party's "1- Trồng": groups of one or two digits, so that "15.000 ha" and "2023."
/// are none, nor "5- 7 xã".
private func findDecimalLabel(_ text: ArraySlice<Unicode.Scalar>) -> BlockLabel? {
  var at = text.startIndex
  var parts = 0
  var end = at
  while true {
    let start = at
    while at < text.endIndex, text[at].isASCIIDigit { at += 1 }
    guard at > start, at - start <= 2 else { return nil }
    parts += 1
    end = at
    guard at + 1 < text.endIndex, text[at] == ".", text[at + 1].isASCIIDigit, parts < 6 else { break }
    at += 1
  }
  guard at < text.endIndex else { return nil }
  let closed = text[at] == "." || text[at] == ")" || (text[at] == "/" && parts == 1) || isDashBeforeItem(text, at)
  if closed { at += 1 }
  guard closed || parts > 1 else { return nil }
  return label(.decimal(parts: parts), text, end: end, closedAt: at, needsBlank: !closed)
}

private func findRomanLabel(_ text: ArraySlice<Unicode.Scalar>) -> BlockLabel? {
  var at = text.startIndex
  while at < text.endIndex, at - text.startIndex < 6, isRomanDigit(text[at]) { at += 1 }
  guard at > text.startIndex, at < text.endIndex else { return nil }
  guard text[at] == "." || text[at] == ")" || text[at] == "/" || text[at] == "-" else { return nil }
  let end = at
  return label(.roman, text, end: end, closedAt: at + 1, needsBlank: text[at] == "-" || text[at] == "/")
}

/// A dash right behind a number or letter, and an item behind it: "1- Trồng rừng". Party documents number so.
private func isDashBeforeItem(_ text: ArraySlice<Unicode.Scalar>, _ dash: Int) -> Bool {
  guard text[dash] == "-" || text[dash] == "–", dash + 1 < text.endIndex, text[dash + 1].isBlank else { return false }
  return text[(dash + 1)...].first { !$0.isBlank }?.isUpperLetter ?? false
}

/// "a)", "a.", "A.", "đ)", the Party's "a- Trồng".
private func findLetterLabel(_ text: ArraySlice<Unicode.Scalar>) -> BlockLabel? {
  let start = text.startIndex
  guard text.count > 2, text[start].isLowerLetter || text[start].isUpperLetter else { return nil }
  let isDashed = text[start].isLowerLetter && isDashBeforeItem(text, start + 1)
  guard text[start + 1] == ")" || text[start + 1] == "." || isDashed else { return nil }
  let kind: BlockLabel.Kind = text[start].isUpperLetter ? .capital : .letter
  return label(kind, text, end: start + 1, closedAt: start + 2, needsBlank: text[start + 1] == ".")
}

/// The label with the blanks after it, where words follow that may stand there.
private func label(
  _ kind: BlockLabel.Kind, _ text: ArraySlice<Unicode.Scalar>, end: Int, closedAt: Int, needsBlank: Bool
) -> BlockLabel? {
  var at = closedAt
  while at < text.endIndex, text[at].isBlank { at += 1 }
  guard at < text.endIndex else { return nil }
  if at == closedAt {
    let next = text[at]
    guard !needsBlank, next.isUpperLetter || next == "“" || next == "\"" || next == "*" || next == "<" else {
      return nil
    }
  } else if !closedLabel(text, end, closedAt), !text[at].isUpperLetter {
    return nil
  }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text[text.startIndex..<end])
  return BlockLabel(kind: kind, text: String(view), length: at - text.startIndex)
}

private func closedLabel(_ text: ArraySlice<Unicode.Scalar>, _ end: Int, _ closedAt: Int) -> Bool { closedAt > end }

private func isRomanDigit(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "I" || scalar == "V" || scalar == "X" || scalar == "L" || scalar == "C"
}
