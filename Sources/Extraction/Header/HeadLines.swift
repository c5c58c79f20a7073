import DocumentReading
import Domain
import VietnameseText

/// The lines above the body: issuer, number, place and date, kind and title, the note "(Kèm theo …)".
///
/// The body begins with the first numbered heading, the legal bases ("Căn cứ …"), "Kính gửi", or a table of tasks.
func headLines(_ text: ReadingText) -> [TextLine] {
  var lines: [TextLine] = []
  var isBehindKind = false
  for block in text.blocks.prefix(40) where !block.isFootnote {
    if beginsBody(block, isBehindKind: isBehindKind) { break }
    let words = block.lines.filter { line in line.tokens.tokens.contains { $0.kind != .mark } }
    lines += words
    if let last = words.last {
      isBehindKind = readKindLine(last.tokens).map { $0.end == last.tokens.count } ?? false
    }
  }
  return lines
}

private func beginsBody(_ block: TextBlock, isBehindKind: Bool) -> Bool {
  if block.isTable { return block.rows.count > 2 && (block.rows.map(\.count).max() ?? 0) > 2 }
  if let label = block.label {
    switch label.kind {
    case .roman, .capital, .decimal: return true
    case .division: return !block.line.tokens.has("phụ lục", at: 0)
    case .letter: return false
    }
  }
  if bodyOpeners.read(block.line.tokens, at: 0) != nil { return true }
  return !isBehindKind && block.line.tokens.has("thực hiện", at: 0)
}

private let bodyOpeners = PhraseBook<Bool>(
  ["căn cứ", "kính gửi", "xét đề nghị", "theo đề nghị", "để triển khai", "nhằm"].map { ($0, true) })

/// A line that says what the document is: "KẾ HOẠCH", "PHỤ LỤC I", "PHỤ LỤC: KẾ HOẠCH …", "BÁO CÁO Kết quả …". `end` is
/// the first token of the title that may follow.
func readKindLine(_ line: TokenLine) -> (kind: DocumentKind, end: Int)? {
  guard let read = readKindWord(in: line, at: 0), read.end >= 2 || read.end == line.count else { return nil }
  guard isInCapitals(line, 0..<read.end) || read.end == line.count else { return nil }
  var end = read.end
  if read.kind.name == "Phụ lục", end < line.count, line.tokens[end].range.count <= 4,
    line.tokens[end].kind == .number || "IVX".unicodeScalars.contains(line.scalars[line.tokens[end].range.lowerBound])
  {
    end += 1
  }
  while [":", ".", "-", "("].contains(line.key(end)), line.key(end) != "(" { end += 1 }
  return (read.kind, end)
}

/// Whether all letters of the tokens are capitals.
func isInCapitals(_ line: TokenLine, _ tokens: Range<Int>) -> Bool {
  guard !tokens.isEmpty else { return false }
  return line.scalars[line.range(tokens)].allSatisfy { !$0.properties.isLowercase }
}
