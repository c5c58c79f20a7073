import DocumentReading
import Domain
import VietnameseText

/// Counted things that are then named: "04 chuỗi giá trị là quế, hồi, thạch đen và rau". Only where there are as many names as counted.
func listEnumerations(in texts: [MeasuredText], _ document: SourceDocument) -> [SumFact] {
  texts.flatMap { source in
    source.measures.compactMap { enumeration(of: $0, in: source.text, document) }
  }
}

private func enumeration(of measure: Measure, in text: FigureText, _ document: SourceDocument) -> SumFact? {
  guard let value = measure.quantity.value, measure.quantity.comparator == .equal,
    measure.quantity.unit?.kind == .counted,
    let count = wholeNumber(value), (2...15).contains(count)
  else { return nil }
  let end = max(measure.tail.upperBound, measure.quantity.lexemes.upperBound)
  guard let start = listStart(at: end, in: text) else { return nil }
  let names = listNames(from: start, in: text)
  guard names.count == count, !isPlaceNoun(measure, in: text), let one = try? Amount(1) else { return nil }
  let total = SumFact.Term(
    value: value, passage: document.passage(text.words.range(text.scalars(measure.quantity.lexemes.lowerBound..<end))))
  let parts = names.map { SumFact.Term(value: one, passage: document.passage(text.words.range(text.scalars($0)))) }
  return SumFact(relation: .enumeration, total: total, parts: parts, confidence: Confidence(percent: 80))
}

/// "04 huyện: Bắc Sơn, Chi Lăng …" says where, not what makes up a number.
private func isPlaceNoun(_ measure: Measure, in text: FigureText) -> Bool {
  ["huyện", "xã", "tỉnh", "thành phố", "phường", "thị xã", "thị trấn", "thôn", "bản"].contains(
    UnitNoun.counted(measure.quantity.unit, in: text))
}

private func wholeNumber(_ amount: Amount) -> Int? {
  amount.tenThousandths % Amount.scale == 0 ? Int(amount.tenThousandths / Amount.scale) : nil
}

/// Past "là", "gồm", "bao gồm", ":".
private func listStart(at index: Int, in text: FigureText) -> Int? {
  var at = index
  while ["là", "gồm", "bao", "các", "huyện", ":"].contains(text.text(at)), at - index < 4 { at += 1 }
  let opened = (index..<at).contains { ["là", "gồm", ":"].contains(text.text($0)) }
  return opened ? at : nil
}

/// Names between commas and "và", up to a full stop, a semicolon or a number.
private func listNames(from start: Int, in text: FigureText) -> [Range<Int>] {
  var names: [Range<Int>] = []
  var first = start
  var at = start
  func isEnd(_ index: Int) -> Bool {
    index >= text.lexemes.count || text.isFullStop(index) || [";", "(", ")"].contains(text.text(index))
      || text.lexemes[index].kind == .number
      || ["để", "trên", "trong", "nhằm"].contains(text.text(index))
  }
  while true {
    if isEnd(at) || [",", "và"].contains(text.text(at)) {
      guard at > first, at - first <= 6 else { return [] }
      names.append(first..<at)
      if isEnd(at) { return names }
      first = at + 1
    }
    at += 1
  }
}
