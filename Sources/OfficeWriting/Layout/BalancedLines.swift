/// Breaks a bold title into as few lines as fit, of widths as even as can be: "SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG".
///
/// `width` in points. A word wider than that stands alone.
func balancedLines(_ text: String, size: Int, width: Double) -> [String] {
  let words = text.split(separator: " ").map(String.init)
  guard words.count > 1, boldWidth(text, size: size) > width else { return [words.joined(separator: " ")] }
  let fewest = brokenLines(words, size: size, width: width).count
  var best = brokenLines(words, size: size, width: width)
  var limit = width
  while limit > 0 {
    limit -= Double(size) / 4
    let lines = brokenLines(words, size: size, width: limit)
    guard lines.count == fewest else { break }
    best = lines
  }
  return best
}

/// As many words as fit, line after line.
private func brokenLines(_ words: [String], size: Int, width: Double) -> [String] {
  var lines: [String] = []
  for word in words {
    if let last = lines.last, boldWidth(last + " " + word, size: size) <= width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(word)
    }
  }
  return lines
}
