import Domain
import VietnameseText

/// Who issued the document: the letterhead, else "của …" of the annex's note, else who "ban hành" or "xây dựng" it by its
/// first sentences, else who closes it ("Trên đây là Kế hoạch … của …").
func findIssuer(_ head: [TextLine], _ text: ReadingText, place: String?) -> String? {
  let name =
    findLetterhead(head) ?? findAnnexIssuer(head) ?? findActor(text) ?? findClosingIssuer(text) ?? findTitleIssuer(head)
  return name.map { fullAgencyName($0, place: place) }
}

/// The last agency above the number; the superior one stands before it. A name may run on over the next line; "VĂN PHÒNG" alone is
/// that of the agency above it.
private func findLetterhead(_ head: [TextLine]) -> String? {
  var names: [String] = []
  for line in head {
    let tokens = line.tokens
    if readKindLine(tokens) != nil { break }
    let end = mottoWords.compactMap { tokens.find($0)?.lowerBound }.min() ?? tokens.count
    let number = (0..<end).first { tokens.key($0) == numberKey && $0 + 1 < end && tokens.key($0 + 1) == ":" } ?? end
    let part = 0..<number
    guard !part.isEmpty, isInCapitals(tokens, part), !tokens.tokens[part].contains(where: { $0.kind == .number })
    else { continue }
    let starts = nameStarts(tokens, part)
    if starts.isEmpty, let last = names.last {
      names[names.count - 1] = last + " " + tokens.text(part)
    }
    for (start, end) in zip(starts, starts.dropFirst() + [part.upperBound]) {
      names.append(tokens.text(start..<end))
    }
  }
  if names.count > 1, let last = names.last, Phrase(last).keys == office.keys {
    return last + " " + names[names.count - 2]
  }
  return names.last
}

/// Where agencies' names begin in a line that begins with one: "UBND TỈNH LẠNG SƠN SỞ TÀI CHÍNH" has two.
private func nameStarts(_ line: TokenLine, _ part: Range<Int>) -> [Int] {
  var starts: [Int] = []
  var index = part.lowerBound
  while index < part.upperBound {
    let head = agencyHeads.read(line, at: index)
    if head == nil, index == part.lowerBound { return [] }
    if head != nil { starts.append(index) }
    index = head?.end ?? index + 1
  }
  return starts
}

/// "(Kèm theo Kế hoạch số … ngày … của Sở …)".
private func findAnnexIssuer(_ head: [TextLine]) -> String? {
  for line in head where line.tokens.find("kèm theo") != nil {
    guard let mention = listMentions(line.tokens).last else { continue }
    if let issuer = readIssuer(line.tokens, mention.tokens.upperBound) { return line.words(issuer) }
  }
  return nil
}

/// "Sở Nông nghiệp và PTNT xây dựng Kế hoạch …", "UBND tỉnh ban hành kế hoạch …" of the opening paragraphs.
private func findActor(_ text: ReadingText) -> String? {
  for block in text.blocks.prefix(40) where !block.isTable && !block.isFootnote {
    let tokens = block.line.tokens
    for index in 0..<tokens.count {
      guard let act = issuingActs.read(tokens, at: index), readKindWord(in: tokens, at: act.end) != nil else {
        continue
      }
      var start = index
      while start > 0, index - start < 16 {
        start -= 1
        if tokens.isCapitalized(start), agencyHeads.read(tokens, at: start) != nil, nameEnd(tokens, start) == index {
          return tokens.text(start..<index)
        }
        if [".", ";"].contains(tokens.key(start)) { break }
      }
    }
  }
  return nil
}

private func findClosingIssuer(_ text: ReadingText) -> String? {
  guard let line = findClosing(text)?.line else { return nil }
  for index in 0..<line.tokens.count where line.tokens.key(index) == ofKey {
    if let issuer = readIssuer(line.tokens, index), agencyHeads.read(line.tokens, at: issuer.lowerBound) != nil {
      return line.words(issuer)
    }
  }
  return nil
}

private func findTitleIssuer(_ head: [TextLine]) -> String? {
  for line in head {
    for index in 0..<line.tokens.count where line.tokens.key(index) == ofKey {
      guard agencyHeads.read(line.tokens, at: index + 1) != nil, let issuer = readIssuer(line.tokens, index)
      else { continue }
      return line.words(issuer)
    }
  }
  return nil
}

/// "Trên đây là Kế hoạch …": the sentence that closes a document.
func findClosing(_ text: ReadingText) -> (block: TextBlock, line: TextLine)? {
  text.blocks.suffix(60).last { !$0.isTable && $0.line.tokens.has(closing, at: $0.body) }.map { ($0, $0.line) }
}

private let office: Phrase = "văn phòng"
private let closing: Phrase = "trên đây là"
private let mottoWords: [Phrase] = [
  "đảng cộng sản việt nam", "cộng hòa xã hội", "chủ nghĩa việt nam", "độc lập",
]
private let numberKey = Phrase("số").keys[0]
private let ofKey = Phrase("của").keys[0]

private let issuingActs = PhraseBook<Bool>(
  ["xây dựng", "ban hành", "báo cáo", "lập"].map { ($0, true) })

let agencyHeads = PhraseBook<Bool>(
  [
    "sở", "UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân", "bộ", "chi cục", "cục", "tổng cục", "trung tâm",
    "văn phòng", "tỉnh ủy", "thành ủy", "huyện ủy", "ban chỉ đạo", "ban chấp hành", "ban quản lý", "thanh tra",
    "chính phủ", "thủ tướng chính phủ", "hội đồng", "ban dân tộc", "chủ tịch UBND", "chủ tịch ủy ban nhân dân", "ban",
  ].map { ($0, true) })
