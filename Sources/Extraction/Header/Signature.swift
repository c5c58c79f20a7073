import Domain
import VietnameseText

/// Who signed, with the post in usual capitals; either may be missing.
struct Signature {
  var post: String?
  var name: String?
}

/// The last lines of posts in capitals ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") and the name that stands below.
func findSignature(_ text: ReadingText) -> Signature? {
  let lines = Array(text.blocks.suffix(40).filter { !$0.isFootnote }.flatMap(\.lines))
  for (index, line) in lines.enumerated().reversed() {
    guard let post = findLastPost(line.tokens) else { continue }
    var name = readName(line.tokens, post.tokens.upperBound)
    for next in lines[(index + 1)...].prefix(6) where name == nil {
      name = readName(next.tokens, 0, isWhole: true)
    }
    return Signature(post: post.name, name: name)
  }
  return nil
}

/// The post nearest the signature: of "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" the deputy's.
private func findLastPost(_ line: TokenLine) -> (name: String, tokens: Range<Int>)? {
  for index in (0..<line.count).reversed() {
    guard let found = posts.read(line, at: index), isInCapitals(line, index..<found.end) else { continue }
    // "CHI CỤC TRƯỞNG" holds "CỤC TRƯỞNG".
    let start = (max(0, index - 2)..<index).first { posts.read(line, at: $0)?.end == found.end } ?? index
    let name = posts.read(line, at: start)?.meaning ?? found.meaning
    if line.key(start - 1) == deputyKey { return ("Phó " + name, (start - 1)..<found.end) }
    return (name, start..<found.end)
  }
  return nil
}

/// 2 to 5 words with capitals, which are no capitals throughout: "Nguyễn Văn An".
private func readName(_ line: TokenLine, _ start: Int, isWhole: Bool = false) -> String? {
  var end = start
  while end < line.count, line.isCapitalized(end),
    !isInCapitals(line, end..<end + 1) || line.tokens[end].range.count == 1
  {
    end += 1
  }
  guard (2...5).contains(end - start), !isWhole || end == line.count else { return nil }
  return line.text(start..<end)
}

/// To whom the document goes: the lines of "Nơi nhận", without hyphens and stops.
func listRecipients(_ text: ReadingText) -> [String] {
  guard
    let start = text.blocks.lastIndex(where: { block in block.lines.contains { $0.tokens.find(recipientsWord) != nil } }
    )
  else { return [] }
  var recipients: [String] = []
  for block in text.blocks[start...] where !block.isFootnote {
    for line in block.lines where line.tokens.count > 0 {
      if block.isTable, line.tokens.find(recipientsWord) == nil { continue }
      var first = 0
      if let heading = line.tokens.find(recipientsWord) {
        if findLastPost(line.tokens) != nil, line.tokens.find(";") == nil { continue }
        first = heading.upperBound
      } else if findLastPost(line.tokens) != nil {
        return recipients
      } else if !block.isBullet, line.tokens.key(0) != "-" {
        continue
      }
      recipients += splitRecipients(line.tokens, from: first)
    }
  }
  return recipients
}

private func splitRecipients(_ line: TokenLine, from start: Int) -> [String] {
  var names: [String] = []
  var first = start
  for index in start...max(start, line.count) {
    let ends = index >= line.count || line.key(index) == ";"
    guard ends else { continue }
    var from = first
    var to = index
    while from < to, [":", "-", "+", "."].contains(line.key(from)) { from += 1 }
    while to > from, [".", ",", ":"].contains(line.key(to - 1)) { to -= 1 }
    if to > from, line.key(from) == "(", let last = names.popLast() {
      names.append(last + " " + line.text(from..<to))
    } else if to > from {
      names.append(line.text(from..<to))
    }
    first = index + 1
  }
  return names
}

private let recipientsWord: Phrase = "nơi nhận"
private let deputyKey = Phrase("phó").keys[0]

private let posts = PhraseBook<String>([
  ("giám đốc", "Giám đốc"), ("chủ tịch", "Chủ tịch"), ("chi cục trưởng", "Chi cục trưởng"),
  ("cục trưởng", "Cục trưởng"), ("bộ trưởng", "Bộ trưởng"), ("thứ trưởng", "Thứ trưởng"),
  ("chánh văn phòng", "Chánh Văn phòng"), ("trưởng phòng", "Trưởng phòng"), ("trưởng ban", "Trưởng ban"),
  ("bí thư", "Bí thư"), ("thủ tướng", "Thủ tướng"), ("tổng cục trưởng", "Tổng cục trưởng"),
  ("chánh thanh tra", "Chánh Thanh tra"), ("hạt trưởng", "Hạt trưởng"), ("viện trưởng", "Viện trưởng"),
])
