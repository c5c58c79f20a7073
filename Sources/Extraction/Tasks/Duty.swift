import VietnameseText

/// Who is to do what a sentence says: "Sở Y tế: chủ trì, phối hợp với …", "Giao Chi cục Kiểm lâm …".
struct Duty {
  var lead: [String]
  var support: [String]
  /// The first token behind the units' names and the mark after them.
  var words: Int
  /// The sentence names the units before anything else.
  var isSubject: Bool
}

/// Reads the units a sentence gives its task to. With `anywhere` they may follow a clause: "Căn cứ kế hoạch này, các
/// phòng, đơn vị …", "Định kỳ hằng quý các đơn vị …".
func readDuty(_ line: TokenLine, _ sentence: Range<Int>, anywhere: Bool) -> Duty? {
  let end = sentence.upperBound
  let opened = assigning.read(line, at: sentence.lowerBound)?.end ?? sentence.lowerBound
  if let units = readSubject(line, opened, end) { return duty(line, units, end, isSubject: true) }
  guard anywhere else { return nil }
  for index in sentence.prefix(longestClause) where line.key(index - 1) == "," || isTimeEnd(line, index, sentence) {
    let start = assigning.read(line, at: index)?.end ?? index
    guard let units = readSubject(line, start, end), units.upperBound < end, line.key(units.upperBound) != ","
    else { continue }
    var duty = duty(line, units, end, isSubject: false)
    if duty.support.isEmpty { duty.support = readChannel(line, sentence) }
    return duty
  }
  return nil
}

private func readSubject(_ line: TokenLine, _ start: Int, _ end: Int) -> Range<Int>? {
  guard let units = readUnits(line, start, limit: end) else { return nil }
  guard line.key(units.upperBound) == ":" else { return units }
  return readUnits(line, units.upperBound + 1, limit: end) ?? units
}

private func duty(_ line: TokenLine, _ units: Range<Int>, _ end: Int, isSubject: Bool) -> Duty {
  var words = units.upperBound
  while words < end, parting.contains(line.key(words)) { words += 1 }
  return Duty(
    lead: listUnits(line, units), support: readSupport(line, words..<end), words: words, isSubject: isSubject)
}

/// "Đến ngày 10/5/2025, toàn tỉnh giải ngân được 1.236 tỷ đồng": a numbered point of a conclusion that says where things stand
/// before the points that give tasks.
func tellsState(_ line: TokenLine, _ words: Range<Int>) -> Bool {
  guard stateOpeners.read(line, at: words.lowerBound) != nil, line.find(leading, in: words) == nil else { return false }
  let first = words.lowerBound..<(words.first { [".", ";"].contains(line.key($0)) } ?? words.upperBound)
  return first.contains { reachedKeys.contains(line.key($0)) } && !first.contains { line.has(finishing, at: $0) }
}

/// Whether the words begin by giving a task to a unit: "Giao Sở Y tế …".
func opensAssignment(_ line: TokenLine, _ words: Range<Int>) -> Bool {
  guard let opened = assigning.read(line, at: words.lowerBound) else { return false }
  return beginsUnit(line, opened.end)
}

/// Whether the words begin by giving the lead to a unit: "Giao Sở Y tế chủ trì, phối hợp với …".
func opensLead(_ line: TokenLine, _ words: Range<Int>) -> Bool {
  guard line.has(giving, at: words.lowerBound), let duty = readDuty(line, words, anywhere: false) else { return false }
  return line.find(leading, in: duty.words..<min(duty.words + 4, words.upperBound)) != nil
}

/// Whether units that begin the words are to report: "Các đơn vị báo cáo tiến độ hằng tháng". Who is to carry out the decision
/// ("… chịu trách nhiệm thi hành Quyết định này") is no task.
func opensReporting(_ line: TokenLine, _ words: Range<Int>) -> Bool {
  guard let duty = readDuty(line, words, anywhere: false), duty.isSubject else { return false }
  return line.has(reporting, at: duty.words) && line.find(enforcing, in: words) == nil
}

/// "phối hợp (chặt chẽ) với UBND các huyện, thành phố": the units that cooperate.
func readSupport(_ line: TokenLine, _ tokens: Range<Int>) -> [String] {
  var from = tokens.lowerBound
  while let place = line.find(cooperation, in: from..<tokens.upperBound) {
    var index = place.upperBound
    while index < min(place.upperBound + 4, tokens.upperBound), !beginsUnit(line, index) { index += 1 }
    if let units = readUnits(line, index, limit: tokens.upperBound) { return listUnits(line, units) }
    from = place.upperBound
  }
  return []
}

/// "(qua Phòng Kế hoạch - Tài chính)": who receives for the department.
private func readChannel(_ line: TokenLine, _ tokens: Range<Int>) -> [String] {
  for index in tokens where line.key(index) == "(" && line.key(index + 1) == throughKey {
    guard let close = (index..<tokens.upperBound).first(where: { line.key($0) == ")" }) else { continue }
    return listUnits(line, index + 2..<close)
  }
  return []
}

/// Whether a time that opens the sentence ends before the token.
private func isTimeEnd(_ line: TokenLine, _ index: Int, _ sentence: Range<Int>) -> Bool {
  guard index > sentence.lowerBound, index - sentence.lowerBound < 14, beginsUnit(line, index) else { return false }
  let head = sentence.lowerBound..<index
  return listDeadlines(in: line, head, bare: true).contains { $0.tokens == head }
}

private let stateOpeners = PhraseBook<Bool>(
  ["đến ngày", "đến nay", "tính đến", "thời gian qua", "trong thời gian qua", "hiện nay", "qua báo cáo", "năm qua"]
    .map { ($0, true) })
private let reachedKeys = Set(["được", "đã", "mới"].map { Phrase($0).keys[0] })
private let finishing: Phrase = "phải"
private let leading: Phrase = "chủ trì"
private let giving: Phrase = "giao"
private let cooperation: Phrase = "phối hợp"
private let reporting: Phrase = "báo cáo"
private let enforcing: Phrase = "thi hành"
/// Tokens that a clause before the units takes at most.
private let longestClause = 160
private let parting: Set<String> = [":", ",", "-"]
private let throughKey = Phrase("qua").keys[0]

private let assigning = PhraseBook<Bool>(
  [
    "giao", "giao cho", "giao nhiệm vụ cho", "đề nghị", "yêu cầu", "phân công", "đối với", "đề nghị các đồng chí",
    "trách nhiệm của",
    "nhiệm vụ của",
  ].map { ($0, true) })
