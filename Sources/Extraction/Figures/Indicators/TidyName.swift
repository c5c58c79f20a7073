/// A name in one line with a capital first, abbreviations of the sector written out, at most eighteen words.
func tidyName(_ name: String) -> String {
  var words: [Substring.UnicodeScalarView] = []
  for word in name.unicodeScalars.split(whereSeparator: {
    $0 == " " || $0.value == 0xA0 || "*“”\n\t".unicodeScalars.contains($0)
  }) {
    let trimmed = word.drop { isLooseMark($0) }
    if trimmed.isEmpty { continue }
    words.append(trimmed)
  }
  words = Array(words.prefix(18))
  while let last = words.last, let mark = last.last, isLooseMark(mark) {
    words[words.count - 1].removeLast()
    if words[words.count - 1].isEmpty { words.removeLast() }
  }
  let text = words.map { word -> Substring in
    switch Substring(word) {
    case "HTX": "hợp tác xã"
    case "NTM": "nông thôn mới"
    default: Substring(word)
    }
  }.joined(separator: " ")
  return text.prefix(1).uppercased() + text.dropFirst()
}

private func isLooseMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ",", ";", ":", "(", "-", "–": true
  default: false
  }
}
