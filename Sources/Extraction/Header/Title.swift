import Domain
import VietnameseText

/// What the document is and what it is about.
struct KindAndTitle {
  var kind: String
  var title: String?
}

/// By the line that names the kind; else "V/v" and "Kính gửi" of a công văn; else the closing sentence or the opening one
/// ("… xây dựng Kế hoạch phát triển ngành năm 2024 như sau:"); else the symbol alone.
func findKindAndTitle(_ head: [TextLine], _ text: ReadingText, symbol: DocumentSymbol?) -> KindAndTitle? {
  if let found = findKindLine(head) { return found }
  if let subject = head.lazy.compactMap({ readAbout($0) }).first {
    return KindAndTitle(kind: "Công văn", title: subject)
  }
  if text.blocks.prefix(20).contains(where: { $0.line.tokens.has("kính gửi", at: 0) }), symbol?.kindAbbreviation == nil
  {
    return KindAndTitle(kind: "Công văn")
  }
  return findKindInSentences(text)
    ?? symbol?.kindAbbreviation.flatMap(DocumentKind.abbreviated).map { KindAndTitle(kind: $0.name) }
}

private func findKindLine(_ head: [TextLine]) -> KindAndTitle? {
  for (index, line) in head.enumerated() {
    guard let read = readKindLine(line.tokens) else { continue }
    var parts: [String] = []
    if read.end < line.tokens.count { parts.append(line.words(read.end..<line.tokens.count)) }
    let isHalfName = !parts.isEmpty && line.tokens.count - read.end <= 2
    for next in head[(index + 1)...] {
      let goesOn = isHalfName && parts.count == 1 && subjectOpeners.read(next.tokens, at: 0) != nil
      guard goesOn || continuesTitle(next, isFirst: parts.isEmpty) else { break }
      parts.append(next.text.string)
      if !isInCapitals(next.tokens, 0..<next.tokens.count) { break }
    }
    return KindAndTitle(kind: read.kind.name, title: parts.isEmpty ? nil : parts.joined(separator: " "))
  }
  return nil
}

/// A title goes on over lines of capitals; a note in parentheses, the number, the date or the authority that decides
/// ("GIÁM ĐỐC SỞ …") ends it.
private func continuesTitle(_ line: TextLine, isFirst: Bool) -> Bool {
  guard let first = line.tokens.tokens.first, first.kind != .mark, first.key != numberKey else { return false }
  if (1..<line.tokens.count).contains(where: { line.tokens.key($0) == dayKey && line.tokens.key($0 - 1) == "," }) {
    return false
  }
  guard !isFirst else { return true }
  return isInCapitals(line.tokens, 0..<line.tokens.count) && agencyHeads.read(line.tokens, at: 0) == nil
    && authorities.read(line.tokens, at: 0) == nil
}

private let authorities = PhraseBook<Bool>(
  ["giám đốc", "chủ tịch", "bộ trưởng", "chi cục trưởng", "cục trưởng", "thủ tướng"].map { ($0, true) })

/// "V/v báo cáo kết quả …" under the number of a công văn.
private func readAbout(_ line: TextLine) -> String? {
  guard let place = line.tokens.find("v/v"), place.lowerBound == 0 || line.tokens.find("số") != nil else { return nil }
  return place.upperBound < line.tokens.count ? line.words(place.upperBound..<line.tokens.count) : nil
}

private func findKindInSentences(_ text: ReadingText) -> KindAndTitle? {
  if let (block, line) = findClosing(text), let found = readNamedWork(line, from: block.body + 3) { return found }
  for block in text.blocks.prefix(30) where !block.isTable && !block.isFootnote {
    guard let announced = block.line.tokens.find("như sau") ?? block.line.tokens.find("với các nội dung") else {
      continue
    }
    for index in (0..<announced.lowerBound).reversed() {
      guard announcing.read(block.line.tokens, at: index) != nil || index == 0 else { continue }
      let start = announcing.read(block.line.tokens, at: index)?.end ?? 0
      if let found = readNamedWork(block.line, from: start) { return found }
    }
  }
  return nil
}

/// "Kế hoạch phát triển ngành nông nghiệp năm 2024 của …": from the kind's word to what is no part of the name.
private func readNamedWork(_ line: TextLine, from start: Int) -> KindAndTitle? {
  guard let read = readKindWord(in: line.tokens, at: start), DocumentKind.named(line.words(start..<read.end)) != nil
  else { return nil }
  var end = read.end
  while end < line.tokens.count, titleEnds.read(line.tokens, at: end) == nil,
    !(line.tokens.key(end) == ofKey && agencyHeads.read(line.tokens, at: end + 1) != nil)
  {
    end += 1
  }
  while end > read.end, line.tokens.tokens[end - 1].kind == .mark { end -= 1 }
  return KindAndTitle(kind: read.kind.name, title: line.words(start..<end))
}

/// The time a document is about, by its title. A report "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024" is about the first of
/// the two, one "tháng 9 và 9 tháng đầu năm 2024" about the longer.
func readTitlePeriod(_ title: String) -> Period? {
  let line = TokenLine(title)
  let year = listPeriods(in: line).first?.period.year
  let found = (listPeriods(in: line, year: year) + monthsAlone(line, year))
    .filter { $0.tokens.lowerBound == 0 || !horizonWords.contains(line.key($0.tokens.lowerBound - 1)) }
    .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  guard let first = found.first else { return nil }
  let plan = comingWords.find(in: line, first.tokens.upperBound..<line.count)?.tokens.lowerBound ?? line.count
  let longer = found.first { other in
    first.period.kind == .month && other.tokens.lowerBound < plan && other.period.year == first.period.year
      && [.quarter, .half, .nineMonths].contains(other.period.kind)
  }
  return (longer ?? first).period
}

/// "6 tháng", "9 tháng" before a mark, in a title that names its year elsewhere.
private func monthsAlone(_ line: TokenLine, _ year: Int?) -> [(period: Period, tokens: Range<Int>)] {
  guard let year else { return [] }
  return (0..<line.count).compactMap { index in
    guard let count = line.number(index), count == 6 || count == 9, line.key(index + 1) == monthKey,
      index + 2 < line.count, [",", ";", "-"].contains(line.key(index + 2)) || line.key(index + 2) == andKey
    else { return nil }
    return (count == 6 ? .half(1, year) : .nineMonths(year), index..<index + 2)
  }
}

private let numberKey = Phrase("số").keys[0]
private let monthKey = Phrase("tháng").keys[0]
private let andKey = Phrase("và").keys[0]
/// What a title says behind them is still to come.
private let comingWords = PhraseBook<Bool>(["nhiệm vụ", "phương hướng", "kế hoạch", "dự kiến"].map { ($0, true) })
/// What a title goes on with below "CHƯƠNG TRÌNH CÔNG TÁC".
private let subjectOpeners = PhraseBook<Bool>(
  ["năm", "quý", "tháng", "tuần", "của", "về", "trọng tâm"].map { ($0, true) })
private let dayKey = Phrase("ngày").keys[0]
private let ofKey = Phrase("của").keys[0]
private let horizonWords = Set(["đến", "từ", "hết"].map { Phrase($0).keys[0] })
private let announcing = PhraseBook<Bool>(["xây dựng", "ban hành", "báo cáo", "lập"].map { ($0, true) })
private let titleEnds = PhraseBook<Bool>(
  ["như sau", "với các nội dung", "với những nội dung", "trân trọng", "./.", ".", ";", "đề nghị", "yêu cầu", "kính"]
    .map { ($0, true) })
