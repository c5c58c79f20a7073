import Domain
import VietnameseText

extension FigureText {
  /// The quantities that make figures, in order: without percentages and changes said of another, "3 sao" of a product, and the like.
  ///
  /// `previousYear` is the year before the section's: a comparison with it is one with the same period.
  func listMeasures(previousYear: Int?) -> [Measure] {
    var measures: [Measure] = []
    var lastChange = -1
    var comparing: Int?
    for (index, quantity) in quantities.enumerated() {
      if isOfChange(quantity, endingAt: lastChange) { continue }
      if let comparing, goesOnComparing(quantity, from: comparing) {
        lastChange = quantity.lexemes.upperBound
        continue
      }
      if let reading = readPercent(quantity, previousYear: previousYear) {
        attach(quantity, reading, to: &measures)
      } else if isChange(quantity, after: measures.last) {
        measures[measures.count - 1].extend(to: pastEarlierTime(quantity.lexemes.upperBound))
        lastChange = quantity.lexemes.upperBound
      } else if isComparedChange(quantity, among: measures) {
        lastChange = quantity.lexemes.upperBound
        comparing = sentences.sentenceStart(before: quantity.lexemes.lowerBound)
      } else if isOfShareName(quantity, before: quantities.dropFirst(index + 1)) {
        continue
      } else if isAttribute(quantity, of: measures.last) || isOfWhole(quantity, measures.last) {
        measures[measures.count - 1].takeAttribute(quantity)
      } else if let unit = quantity.unit, !isRank(quantity), unit.kind != .duration || quantity.base == nil {
        append(quantity, to: &measures)
      }
    }
    return measures
  }

  private func append(_ quantity: StatedQuantity, to measures: inout [Measure]) {
    if let last = measures.last, last.planShareStart != nil, isPercent(last), isEquivalent(quantity, of: last) {
      measures[measures.count - 1].become(quantity)
      return
    }
    let sentence = sentences.sentenceStart(before: quantity.lexemes.lowerBound)
    let floor = max(sentence, measures.last?.end ?? 0)
    let tail = readBaseYear(after: quantity) ?? readTail(after: quantity.lexemes.upperBound)
    let isShare = quantity.unit?.symbol.hasPrefix("%") == true
    let lead = readLead(before: quantity.lexemes.lowerBound, from: floor, isShare: isShare, hasTail: !tail.isEmpty)
    var measure = Measure(
      quantity: quantity, lead: lead, tail: tail,
      end: pastEarlierTime(max(tail.upperBound, quantity.boundEnd ?? 0)), sentence: sentence)
    measure.isParenthesis = isOpenParenthesis(before: quantity.lexemes.lowerBound, from: sentence)
    if let last = measures.last, isShare, !isPercent(last), isShareOfTotal(quantity, after: last) {
      measures[measures.count - 1].share = quantity.value
      measure.isShareOfTotal = true
    }
    measures.append(measure)
  }

  /// Past "so với tháng trước" in "tăng 1,5% so với tháng trước và tăng 5,7% so với cùng kỳ": both changes are of one figure.
  private func pastEarlierTime(_ start: Int) -> Int {
    guard text(start) == "so" else { return start }
    let at = start + (text(start + 1) == "với" ? 2 : 1)
    return ["tháng", "quý", "kỳ", "tuần"].contains(text(at)) && text(at + 1) == "trước" ? at + 2 : start
  }

  /// "so với năm 2020" of "gấp 1,3 lần so với năm 2020".
  private func readBaseYear(after quantity: StatedQuantity) -> Range<Int>? {
    guard quantity.unit?.symbol == "lần" else { return nil }
    let start = quantity.lexemes.upperBound
    var at = start
    if text(at) == "so" { at += text(at + 1) == "với" ? 2 : 1 }
    guard at > start || text(at) == "năm" else { return nil }
    while at - start < 8, isWord(at), !["và", "của"].contains(text(at)) { at += 1 }
    if lexemes.indices.contains(at), lexemes[at].kind == .number { at += 1 }
    return start..<at
  }

  /// "68 sản phẩm 03 sao chiếm 78,2%".
  private func isShareOfTotal(_ quantity: StatedQuantity, after last: Measure) -> Bool {
    let start = quantity.lexemes.lowerBound
    return (text(start) == "chiếm" || text(start - 1) == "chiếm") && last.end >= start - 3
  }

  /// Gives a percentage to the figure it speaks of; where none is near, it is a figure by itself.
  private func attach(_ quantity: StatedQuantity, _ reading: PercentReading, to measures: inout [Measure]) {
    let level = reading.level(of: quantity)
    if let last = measures.last, isSaid(from: reading.start, of: last, mayBeNamed: !reading.isImplied) {
      measures[measures.count - 1].take(reading.use, level)
      measures[measures.count - 1].extend(to: reading.end)
      return
    }
    if reading.isImplied {
      append(quantity, to: &measures)
      return
    }
    let sentence = sentences.sentenceStart(before: quantity.lexemes.lowerBound)
    let floor = max(sentence, measures.last?.end ?? 0)
    let lead = readLead(before: reading.start, from: floor, isShare: true, hasTail: false)
    var measure = Measure(
      quantity: quantity, lead: lead, tail: reading.end..<reading.end, end: reading.end, sentence: sentence)
    measure.take(reading.use, level)
    measure.isParenthesis = isOpenParenthesis(before: quantity.lexemes.lowerBound, from: sentence)
    if measure.isParenthesis, lead.isEmpty, let open = (floor..<reading.start).last(where: { text($0) == "(" }) {
      measure.subject = readLead(before: open, from: floor, isShare: false, hasTail: false)
    }
    measure.planShareStart = reading.use == .ofPlan ? reading.start : nil
    measures.append(measure)
  }

  /// No sentence ends, and no new subject begins, between the figure and the verb at `start`.
  private func isSaid(from start: Int, of measure: Measure, mayBeNamed: Bool) -> Bool {
    let from = measure.quantity.lexemes.upperBound
    guard (from..<max(start, from)).allSatisfy({ ![";", ":"].contains(text($0)) && !isFullStop($0) }) else {
      return false
    }
    let words = (measure.end..<max(start, measure.end)).filter { isWord($0) && !Self.connecting.contains(text($0)) }
    return words.count <= (mayBeNamed ? 1 : 0)
  }

  /// "giảm 0,7 tạ/ha so với vụ trước", "(tăng thêm trên 1.960 ha)", "thấp hơn 0,2 điểm % so với kế hoạch": how the figure before
  /// has changed or differs, not another figure. Points of percentages are always that.
  private func isChange(_ quantity: StatedQuantity, after last: Measure?) -> Bool {
    guard let last, let unit = quantity.unit, unit.kind != .unknown else { return false }
    if unit.symbol == "điểm phần trăm" {
      return last.sentence == sentences.sentenceStart(before: quantity.lexemes.lowerBound)
    }
    let verb = changeVerb(before: quantity)
    guard verb.word == "tăng" || verb.word == "giảm" else { return false }
    return isSaid(from: verb.start, of: last, mayBeNamed: false)
  }

  /// "3 sao" of "20 sản phẩm OCOP đạt 3 sao trở lên": a rank of what was counted just before.
  private func isAttribute(_ quantity: StatedQuantity, of last: Measure?) -> Bool {
    guard let last, last.quantity.unit?.kind == .counted else { return false }
    guard quantity.unit?.symbol == "sao" || isCondition(quantity, of: last) else { return false }
    let between = last.quantity.lexemes.upperBound..<quantity.lexemes.lowerBound
    return between.allSatisfy { ![",", ";", ":", "("].contains(text($0)) && !isFullStop($0) }
  }

  /// "tàu có chiều dài từ 15 m trở lên": what each of the things counted has at least or at most.
  private func isCondition(_ quantity: StatedQuantity, of last: Measure) -> Bool {
    guard ![.equal, .about, .range].contains(quantity.comparator),
      last.tail.contains(where: { text($0) == "có" })
        || text(last.quantity.lexemes.upperBound) == "có"
    else { return false }
    let between = last.quantity.lexemes.upperBound..<max(last.quantity.lexemes.upperBound, quantity.lexemes.lowerBound)
    return between.count <= 8 && !between.contains { ["với", "và", "đạt", "tổng", "được"].contains(text($0)) }
  }

  /// "số sản phẩm OCOP đạt 3 sao trở lên là 07 sản phẩm": a rank that says which products are counted.
  private func isRank(_ quantity: StatedQuantity) -> Bool {
    guard quantity.unit?.symbol == "sao" else { return false }
    return ["là", "ước", "đạt"].contains(text(quantity.boundEnd ?? quantity.lexemes.upperBound))
  }

  /// "75% kế hoạch năm (tương đương 6.750ha)".
  private func isEquivalent(_ quantity: StatedQuantity, of share: Measure) -> Bool {
    let between = share.end..<max(share.end, quantity.lexemes.lowerBound)
    guard between.count <= 4 else { return false }
    return between.contains { has(["tương", "đương"], at: $0) || has(["tức"], at: $0) }
      || between.allSatisfy { text($0) == "(" || text($0) == "là" }
  }

  private static let connecting: Set<WordKey> = [
    "và", "cũng", "đã", "ước", "được", "là", "tương", "đương", "lần", "lượt", "tức", "chỉ", "mới", "đều",
  ]
}
