/// Lines at the pages' heads and feet that belong to no text: page numbers, and what every page repeats. For each page the indices of
/// its lines.
func findRunningHeads(_ pages: [[PdfLine]]) -> [Set<Int>] {
  var found = [Set<Int>](repeating: [], count: pages.count)
  var repeats: [String: [(page: Int, line: Int)]] = [:]
  var numbered: [Int: [(page: Int, line: Int)]] = [:]
  for (page, lines) in pages.enumerated() {
    for line in Set([0, 1, lines.count - 2, lines.count - 1]) where lines.indices.contains(line) {
      let text = lines[line].print().scalars
      if let number = pageNumber(text) { numbered[number - page, default: []].append((page, line)) }
      repeats["\(Int(lines[line].top / 4)) \(signature(text))", default: []].append((page, line))
    }
  }
  for (shift, places) in numbered where places.count > 1 || (shift == 1 && pages.count == 1) {
    for place in places where isAtEdge(place.line, pages[place.page], found[place.page]) {
      found[place.page].insert(place.line)
    }
  }
  for places in repeats.values where places.count >= 3 && places.count * 5 >= pages.count * 2 {
    for place in places { found[place.page].insert(place.line) }
  }
  return found
}

/// First or last line of its page.
private func isAtEdge(_ line: Int, _ lines: [PdfLine], _ others: Set<Int>) -> Bool {
  line == 0 || line == lines.count - 1 || (line == 1 && others.contains(0))
    || (line == lines.count - 2 && others.contains(lines.count - 1))
}

/// "3", "- 3 -", "Trang 3", "3/12", "Trang 3/12".
private func pageNumber(_ text: [Unicode.Scalar]) -> Int? {
  var words = text.split { $0.isBlank || $0 == "-" || $0 == "–" || $0 == "|" }
  if let first = words.first, isWord(first, "trang") || isWord(first, "page") { words.removeFirst() }
  guard words.count == 1, let number = words.first?.split(separator: "/").first, number.count <= 4,
    words[0].allSatisfy({ $0.isASCIIDigit || $0 == "/" }), number.allSatisfy(\.isASCIIDigit)
  else { return nil }
  return number.reduce(0) { $0 * 10 + Int($1.value - 48) }
}

private func isWord(_ scalars: ArraySlice<Unicode.Scalar>, _ word: String) -> Bool {
  scalars.map(VietnameseLetters.lowercased).elementsEqual(word.unicodeScalars)
}

/// The text with all digits alike.
private func signature(_ text: [Unicode.Scalar]) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text.map { $0.isASCIIDigit ? "0" : $0 })
  return String(view)
}
