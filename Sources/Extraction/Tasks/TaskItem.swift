import DocumentReading
import Domain
import VietnameseText

extension TaskDraft {
  /// Reads a numbered block (or bullet) as a task: its first sentence is the title, what follows its detail; labelled
  /// values within it are taken over.
  init(
    id: String, parent: Int?, block: TextBlock, isOrganisation: Bool, planYear: Int?
  ) {
    let line = block.line.tokens
    let fields = listLabelledValues(line, block.words)
    let end = fields.first.map { max(block.body, $0.start) } ?? line.count
    let words = trimmed(line, block.body..<end, of: fields.isEmpty ? [] : ["(", "-", "+", ";"])
    let sentences = listSentences(line, words)
    let duty = sentences.first.flatMap { readDuty(line, $0, anywhere: isOrganisation) }
    var first = sentences.first ?? words
    if duty == nil, let heading = headingBeforeColon(line, words, sentences.count) { first = heading }

    let title = trimmed(line, first, of: [":", ";", ","])
    self.init(
      id: id, parent: parent, title: line.text(title.isEmpty ? first : title),
      place: block.line.place(0..<max(first.upperBound, 1)))
    if let duty {
      lead = duty.lead
      support = duty.support
      isDuty = true
      isOnlyUnits = duty.isSubject && duty.words >= words.upperBound
    }
    let rest = first.upperBound..<words.upperBound
    if !rest.isEmpty { content.append(ContentPart(line: block.line, tokens: rest)) }
    for field in fields { take(field, block.line, planYear: planYear) }
    if deadline == nil { deadline = firstDeadline(line, first, planYear: planYear) }
    if lead.isEmpty, let named = leadWithin(line, first) { (lead, support) = named }
  }
}

/// "(Văn phòng Sở chủ trì, phối hợp với …)", "… do Chi cục Kiểm lâm chủ trì": who leads, named within the sentence.
private func leadWithin(_ line: TokenLine, _ sentence: Range<Int>) -> (lead: [String], support: [String])? {
  guard let place = line.find(leading, in: sentence) else { return carriedOutBy(line, sentence) }
  for start in sentence.lowerBound..<place.lowerBound {
    let before = line.key(start - 1)
    guard before == "(" || before == "," || before == byKey || before == ";",
      let units = readUnits(line, start, limit: place.lowerBound), units.upperBound == place.lowerBound
    else { continue }
    return (listUnits(line, units), readSupport(line, place.upperBound..<sentence.upperBound))
  }
  return nil
}

/// "Nhóm nhiệm vụ do UBND các huyện, thành phố thực hiện".
private func carriedOutBy(_ line: TokenLine, _ sentence: Range<Int>) -> (lead: [String], support: [String])? {
  for index in sentence where line.key(index) == byKey {
    guard let units = readUnits(line, index + 1, limit: sentence.upperBound), line.has(doing, at: units.upperBound)
    else { continue }
    return (listUnits(line, units), [])
  }
  return nil
}

private let doing: Phrase = "thực hiện"
private let leading: Phrase = "chủ trì"
private let byKey = Phrase("do").keys[0]

/// "e) Đào tạo nguồn nhân lực: Đẩy mạnh …": a heading set before a longer text.
private func headingBeforeColon(_ line: TokenLine, _ words: Range<Int>, _ sentences: Int) -> Range<Int>? {
  guard let colon = words.first(where: { line.key($0) == ":" }), colon - words.lowerBound <= 24,
    colon + 1 < words.upperBound, sentences >= 2 || words.upperBound - colon > 60,
    !line.tokens[words.lowerBound..<colon].contains(where: { $0.kind == .number })
  else { return nil }
  return words.lowerBound..<colon
}

/// The first time in running text by which something is due; one that fixes a date before one that comes back.
func firstDeadline(_ line: TokenLine, _ tokens: Range<Int>, planYear: Int?) -> Deadline? {
  let found = listDeadlines(in: line, tokens, planYear: planYear)
  return (found.first { $0.deadline.to != nil } ?? found.first)?.deadline
}
