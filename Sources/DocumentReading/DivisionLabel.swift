import Foundation

/// "Phần thứ nhất", "Chương II", "Mục 3.", "Điều 5.", "Phụ lục 01": the word with its number; nil where the number is missing.
func findDivisionLabel(_ text: ArraySlice<Unicode.Scalar>) -> BlockLabel? {
  guard let first = text.first, isInitial(first), text.prefix(8).contains(where: isInner) else { return nil }
  let words = splitHead(text)
  guard let head = words.first.map(folded) else { return nil }
  var index = 1
  if head == "phụ", words.count > 1, folded(words[1]) == "lục" {
    index = 2
  } else if !["phần", "chương", "mục", "điều"].contains(head) {
    return nil
  }
  if index < words.count, head == "phần", folded(words[index]) == "thứ" { index += 1 }
  guard index < words.count else { return nil }
  var number = words[index]
  while let last = number.last, last == "." || last == ":" || last == "/" { number = number.dropLast() }
  let ordinals = ["nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
  let isNumber = number.allSatisfy { $0.isASCIIDigit } || number.allSatisfy { "IVXLC".unicodeScalars.contains($0) }
  let isOrdinal = head == "phần" && ordinals.contains(folded(number))
  guard !number.isEmpty, isNumber || isOrdinal else { return nil }
  var at = words[index].endIndex
  while at < text.endIndex, text[at].isBlank { at += 1 }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text[text.startIndex..<number.endIndex])
  return BlockLabel(kind: .division, text: String(view), length: at - text.startIndex)
}

private func isInitial(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "P", "p", "C", "c", "M", "m", "Đ", "đ": true
  default: false
  }
}

/// A letter with two marks, or a mark itself, that one of the words has.
private func isInner(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "ầ", "Ầ", "ụ", "Ụ", "ề", "Ề", "ư", "Ư": true
  default: (0x300...0x323).contains(scalar.value)
  }
}

/// The first four words.
private func splitHead(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
  text.prefix(40).split(maxSplits: 4, whereSeparator: \.isBlank).prefix(4).map { $0 }
}

private func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: word)
  return String(view).precomposedStringWithCanonicalMapping.lowercased()
}
