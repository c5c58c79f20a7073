import VietnameseText

/// The units named one after the other from a token on, up to the verb or mark that ends the names; nil where none begins.
func readUnits(_ line: TokenLine, _ start: Int, limit: Int) -> Range<Int>? {
  guard start < limit, beginsUnit(line, start) else { return nil }
  let limit = min(limit, start + longestList)
  var index = unitHeadEnd(line, start)
  while index < limit {
    switch line.key(index) {
    case ":", ".": return trimmedRange(line, start, index)
    case ";" where !beginsUnit(line, index + 1): return trimmedRange(line, start, index)
    case ";": index += 1
    case ",":
      guard goesOn(line, index + 1) else { return trimmedRange(line, start, index) }
      index += 1
    case "(":
      guard let close = (index..<limit).first(where: { line.key($0) == ")" }) else {
        return trimmedRange(line, start, index)
      }
      index = close + 1
    default:
      if endsUnit(line, index) || isAmount(line, index) { return trimmedRange(line, start, index) }
      index += 1
    }
  }
  return trimmedRange(line, start, limit)
}

/// A number of three digits or with groups is no part of a name: "Trường THPT số 2" has one, "348 hồ chứa" not.
private func isAmount(_ line: TokenLine, _ index: Int) -> Bool {
  guard line.tokens[index].kind == .number else { return false }
  return line.tokens[index].range.count > 2 || line.key(index + 1) == "." && line.touches(index + 2)
}

private func unitHeadEnd(_ line: TokenLine, _ start: Int) -> Int {
  var index = start + 1
  while line.key(index) == "," && index < start + 4 { index += 2 }
  return max(index, endOfUnitHead(line, start))
}

private func trimmedRange(_ line: TokenLine, _ start: Int, _ end: Int) -> Range<Int> {
  var end = end
  while end > start, [",", ";", "-", andKey].contains(line.key(end - 1)) { end -= 1 }
  return start..<end
}

/// Whether the list of names goes on behind a comma: with a further unit, a part of the same one ("ban, ngành",
/// "thành phố"), or a capital ("Văn hóa, Thể thao và Du lịch").
private func goesOn(_ line: TokenLine, _ index: Int) -> Bool {
  if endsUnit(line, index) { return false }
  return beginsUnit(line, index) || partNouns.read(line, at: index) != nil || line.isCapitalized(index)
}

/// The names of a list of units, each by itself: "Các chi cục: KL, PTNT; Phòng KHTC và các đơn vị liên quan".
func listUnits(_ line: TokenLine, _ tokens: Range<Int>) -> [String] {
  listUnitGroups(line, tokens).flatMap { $0 }
}

/// As `listUnits`, in the groups that semicolons and list marks make.
func listUnitGroups(_ line: TokenLine, _ tokens: Range<Int>) -> [[String]] {
  splitGroups(line, tokens).map { group in
    if let shared = readSharedHead(line, group) {
      return splitList(line, shared.list).map { tidied(shared.head + " " + line.text($0)) }
    }
    var names: [String] = []
    var head: String?
    for item in splitList(line, group) {
      let text = line.text(item)
      if beginsUnit(line, item.lowerBound) || head == nil {
        head = kindHead(line, item)
        names.append(text)
      } else if let head, isAbbreviation(line, item.lowerBound) {
        names.append(head + " " + text)
      } else {
        names.append(text)
      }
    }
    return names.map(tidied).filter { !$0.isEmpty }
  }
}

/// Groups parted by semicolons and list marks.
private func splitGroups(_ line: TokenLine, _ tokens: Range<Int>) -> [Range<Int>] {
  var groups: [Range<Int>] = []
  var start = tokens.lowerBound
  for index in tokens {
    let isMark = line.key(index) == ";" || line.key(index) == "+" || line.key(index) == "•"
    let isHyphen =
      (line.key(index) == "-" || line.key(index) == ".") && !line.touches(index + 1)
      && beginsUnit(line, index + 1) && index + 1 < tokens.upperBound
    guard isMark || isHyphen else { continue }
    if start < index { groups.append(start..<index) }
    start = index + 1
  }
  if start < tokens.upperBound { groups.append(start..<tokens.upperBound) }
  return groups.map { trimmed(line, skippingMarks(line, $0), of: [".", ",", ";", ":", "-"]) }.filter { !$0.isEmpty }
}

private func skippingMarks(_ line: TokenLine, _ tokens: Range<Int>) -> Range<Int> {
  var start = tokens.lowerBound
  while start < tokens.upperBound, ["-", "+", ",", ";", "*", ".", ":"].contains(line.key(start)) { start += 1 }
  return start..<tokens.upperBound
}

/// "Các chi cục: TT&BVTV, KL" gives every item the head "Chi cục".
private func readSharedHead(_ line: TokenLine, _ group: Range<Int>) -> (head: String, list: Range<Int>)? {
  guard line.key(group.lowerBound) == manyKey, let colon = group.first(where: { line.key($0) == ":" }),
    colon - group.lowerBound <= 4, colon > group.lowerBound + 1, colon + 1 < group.upperBound
  else { return nil }
  return (line.text(group.lowerBound + 1..<colon).capitalizedFirst, colon + 1..<group.upperBound)
}

/// Items between commas and "và", where a comma or "và" inside a name ends none.
private func splitList(_ line: TokenLine, _ tokens: Range<Int>) -> [Range<Int>] {
  let isShared = !beginsUnit(line, tokens.lowerBound)
  var items: [Range<Int>] = []
  var start = tokens.lowerBound
  var depth = 0
  for index in tokens {
    if line.key(index) == "(" { depth += 1 }
    if line.key(index) == ")" { depth -= 1 }
    guard depth == 0, line.key(index) == "," || line.key(index) == andKey, index + 1 < tokens.upperBound,
      index > start
    else { continue }
    let opens = opensFurtherUnit(line, index + 1) || isAbbreviation(line, index + 1) && line.key(index) == ","
    let joins = line.key(index) == andKey && line.key(start) != manyKey && bodies.read(line, at: index + 1) != nil
    guard opens || joins || isShared && line.key(index) == "," else { continue }
    items.append(start..<index)
    start = index + 1
  }
  if start < tokens.upperBound { items.append(start..<tokens.upperBound) }
  return items
}

/// "Chi cục" of "Chi cục KL", for the abbreviations that follow it.
private func kindHead(_ line: TokenLine, _ item: Range<Int>) -> String? {
  guard let last = item.last, isAbbreviation(line, last) || line.key(last - 1) == "&" else { return nil }
  var end = item.lowerBound
  while end < item.upperBound, !isAbbreviation(line, end) { end += 1 }
  return end > item.lowerBound ? line.text(item.lowerBound..<end) : nil
}

/// "KL", "CN&TY": capitals, at least two.
private func isAbbreviation(_ line: TokenLine, _ index: Int) -> Bool {
  guard line.tokens.indices.contains(index), line.tokens[index].kind == .word else { return false }
  let word = line.scalars[line.tokens[index].range]
  return word.count >= 2 && word.allSatisfy { $0.properties.isUppercase } && !isLoud(line, index)
}

/// Whether the words around an abbreviation are capitals too, so that capitals tell nothing.
private func isLoud(_ line: TokenLine, _ index: Int) -> Bool {
  isInCapitals(line, max(0, index - 12)..<min(line.count, index + 12))
}

private func tidied(_ name: String) -> String {
  let line = TokenLine(name)
  var kept = trimmed(line, skippingMarks(line, 0..<line.count), of: [".", ",", ";", ":"])
  if line.key(kept.upperBound - 1) == ")", let open = kept.last(where: { line.key($0) == "(" }), open > kept.lowerBound,
    remarks.find(in: line, open..<kept.upperBound) != nil
  {
    kept = trimmed(line, kept.lowerBound..<open, of: [".", ",", ";", ":"])
  }
  return kept.isEmpty ? "" : line.text(kept)
}

/// "UBND các huyện và đơn vị liên quan": a further body where the first is a named one.
private let bodies = PhraseBook<Bool>(
  ["cơ quan", "đơn vị liên quan", "đơn vị có liên quan", "tổ chức", "cá nhân", "địa phương"].map { ($0, true) })

/// "(cơ quan thường trực)" behind a unit says its part, not its name.
private let remarks = PhraseBook<Bool>(
  ["cơ quan thường trực", "đơn vị thường trực", "đầu mối", "thường trực", "tổng hợp"].map { ($0, true) })

/// Tokens that names of units take at most, one after the other.
private let longestList = 200
private let andKey = Phrase("và").keys[0]
private let manyKey = Phrase("các").keys[0]

private let partNouns = PhraseBook<Bool>(
  [
    "ban", "ngành", "đơn vị", "thành phố", "thị xã", "xã", "phường", "thị trấn", "tổ chức", "đoàn thể", "cơ quan",
    "địa phương", "huyện", "phòng", "trung tâm", "chi cục", "hội", "cá nhân", "doanh nghiệp", "các", "cơ sở", "quận",
  ].map { ($0, true) })
