import Domain
import VietnameseText

/// The name of an agency in full and in its usual capitals: "SỞ NÔNG NGHIỆP VÀ PTNT" becomes
/// "Sở Nông nghiệp và Phát triển nông thôn", with the place where it is an agency of a province.
func fullAgencyName(_ name: String, place: String?) -> String {
  let line = TokenLine(name)
  let capitals = isInCapitals(line, 0..<line.count)
  var text = ""
  var copied = 0
  var index = 0
  while index < line.count {
    guard let full = abbreviations.read(line, at: index) else {
      index += 1
      continue
    }
    text += spelled(line, copied..<line.tokens[index].range.lowerBound, small: capitals) + full.meaning
    copied = line.tokens[full.end - 1].range.upperBound
    index = full.end
  }
  text += spelled(line, copied..<line.scalars.count, small: capitals)
  if capitals { text = withCapitals(text) }
  return withPlace(text, place)
}

private func spelled(_ line: TokenLine, _ range: Range<Int>, small: Bool) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: line.scalars[range])
  return small ? String(view).lowercased() : String(view)
}

/// Adds "tỉnh Lạng Sơn" to an agency of a province that is named without it.
private func withPlace(_ name: String, _ place: String?) -> String {
  guard let place else { return name }
  let line = TokenLine(name)
  guard provincialHeads.read(line, at: 0) != nil else { return name }
  if line.tokens.last?.key == provinceKey {
    return name + (place.hasPrefix("tỉnh ") ? String(place.dropFirst(4)) : "")
  }
  if levelWords.find(in: line) != nil { return name }
  let bare = TokenLine(place).tokens.dropFirst(place.hasPrefix("thành phố") ? 2 : 1).map(\.key)
  if line.tokens.map(\.key).suffix(bare.count) == ArraySlice(bare) {
    let kept = line.text(0..<line.count - bare.count)
    return kept.trimmed + " " + place
  }
  return name + " " + place
}

/// Capitals of a name that was printed in capitals: its first word, the words that name the field, and places.
private func withCapitals(_ text: String) -> String {
  let line = TokenLine(text)
  var out = ""
  var isPlace = false
  var isNext = true
  for (index, token) in line.tokens.enumerated() {
    if index > 0, !line.touches(index) { out += " " }
    let word = line.text(index..<index + 1)
    let isLevel = levelKeys.contains(token.key)
    out += isNext || isPlace && !isLevel ? word.capitalizedFirst : word
    if isLevel { isPlace = true }
    isNext =
      fieldHeads.contains(token.key) || token.key == "," || token.key == "-" || index == 0 && token.key == boardKey
      || twoWordHeads.contains { line.end(of: $0, at: index - 1) == index + 1 }
  }
  return out
}

/// "tỉnh Lạng Sơn" of the place that stands before a date, or of running text.
func findPlace(_ headPlace: String?, _ text: ReadingText) -> String? {
  if let headPlace {
    let line = TokenLine(headPlace)
    if line.key(0) == "tp" { return "thành phố " + line.text(1..<line.count).drop { $0 == "." || $0 == " " } }
    let isCity = cities.contains { line.end(of: $0, at: 0) == line.count }
    return (isCity ? "thành phố " : "tỉnh ") + headPlace
  }
  var counts: [String: Int] = [:]
  for line in text.lines {
    for index in 0..<line.tokens.count where line.tokens.key(index) == provinceKey {
      var end = index + 1
      while end < line.tokens.count, end - index <= 3, line.tokens.isCapitalized(end) { end += 1 }
      guard end - index >= 3 else { continue }
      let name = line.words(index + 1..<end)
      let isLoud = isInCapitals(line.tokens, index + 1..<end)
      counts["tỉnh " + (isLoud ? withEachCapital(name) : name), default: 0] += 1
    }
  }
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
}

private func withEachCapital(_ name: String) -> String {
  name.lowercased().split(separator: " ").map { String($0).capitalizedFirst }.joined(separator: " ")
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  var trimmed: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}

private let provinceKey = Phrase("tỉnh").keys[0]
private let levelKeys = Set(["tỉnh", "phố", "huyện", "quận", "xã", "phường"].map { Phrase($0).keys[0] })
private let fieldHeads = Set(["sở", "bộ", "và"].map { Phrase($0).keys[0] })
private let boardKey = Phrase("ban").keys[0]
private let twoWordHeads: [Phrase] = ["chi cục", "trung tâm", "văn phòng"]
private let cities: [Phrase] = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Hồ Chí Minh"]

private let provincialHeads = PhraseBook<Bool>(
  ["sở", "UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân"].map { ($0, true) })

private let levelWords = PhraseBook<Bool>(
  ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn"].map { ($0, true) })

private let abbreviations = PhraseBook<String>([
  ("PTNT", "Phát triển nông thôn"), ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
  ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"), ("NN và PTNT", "Nông nghiệp và Phát triển nông thôn"),
  ("NN-PTNT", "Nông nghiệp và Phát triển nông thôn"), ("NN&MT", "Nông nghiệp và Môi trường"),
  ("NNMT", "Nông nghiệp và Môi trường"), ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"),
])
