import Domain
import VietnameseText

/// A quantity of a sentence that makes a figure, with the words it belongs to and the percentages said of it.
struct Measure {
  var quantity: StatedQuantity
  /// Words before it that say what is measured: "Tổng đàn lợn phát triển, ước có". May be empty.
  var lead: Range<Int>
  /// Words after its unit that go on naming it: "OCOP đạt 3 sao trở lên". May be empty.
  var tail: Range<Int>
  var ofPlan: Amount?
  var vsSamePeriod: Amount?
  /// "chiếm 78,2%" said of it, where it is a part of a total.
  var share: Amount?
  /// Past its tail and percentages.
  var end: Int
  /// What a percentage in parentheses speaks of, before the parenthesis.
  var subject: Range<Int>?
  /// It stands in parentheses that opened after its sentence began.
  var isParenthesis = false
  /// The first lexeme of its sentence.
  var sentence: Int
  /// "chiếm 78,2%" said of the figure before it.
  var isShareOfTotal = false
  /// A number that stands before a plan share and is what the share amounts to: "75% kế hoạch (tương đương 6.750ha)".
  var planShareStart: Int?

  /// Lexemes of the whole passage.
  var passage: Range<Int> {
    let start = lead.isEmpty ? min(quantity.lexemes.lowerBound, planShareStart ?? .max) : lead.lowerBound
    return start..<max(end, quantity.lexemes.upperBound)
  }
}

extension FigureText {
  /// The quantities that make figures, in order: without percentages said of another, "3 sao" of a product, and the like.
  func listMeasures() -> [Measure] {
    var measures: [Measure] = []
    for index in quantities.indices {
      let quantity = quantities[index]
      if let reading = readPercent(quantity) {
        attach(
          quantity, reading, to: &measures, next: quantities.indices.contains(index + 1) ? quantities[index + 1] : nil)
      } else if isAttribute(quantity, of: measures.last) {
        measures[measures.count - 1].takeAttribute(quantity)
      } else if quantity.unit != nil {
        append(quantity, to: &measures)
      }
    }
    return measures
  }

  private func append(_ quantity: StatedQuantity, to measures: inout [Measure]) {
    if let last = measures.last, last.planShareStart != nil, last.quantity.unit?.symbol == "%",
      isEquivalent(quantity, of: last)
    {
      measures[measures.count - 1].become(quantity)
      return
    }
    let sentence = sentenceStart(before: quantity.lexemes.lowerBound)
    let floor = max(sentence, measures.last?.end ?? 0)
    let tail = readTail(after: quantity.lexemes.upperBound)
    let isShare = quantity.unit?.symbol.hasPrefix("%") == true
    let lead = readLead(before: quantity.lexemes.lowerBound, from: floor, isShare: isShare, hasTail: !tail.isEmpty)
    var measure = Measure(
      quantity: quantity, lead: lead, tail: tail, end: max(tail.upperBound, quantity.boundEnd ?? 0), sentence: sentence)
    measure.isParenthesis = isOpenParenthesis(before: quantity.lexemes.lowerBound, from: sentence)
    if quantity.unit?.symbol == "%",
      text(quantity.lexemes.lowerBound) == "chiếm" || text(quantity.lexemes.lowerBound - 1) == "chiếm",
      let last = measures.last, last.quantity.unit?.symbol != "%", last.end >= quantity.lexemes.lowerBound - 2
    {
      measures[measures.count - 1].share = quantity.value
      measure.isShareOfTotal = true
    }
    measures.append(measure)
  }

  /// Gives a percentage to the figure it speaks of; where none is near, it is a figure by itself.
  private func attach(
    _ quantity: StatedQuantity, _ reading: PercentReading, to measures: inout [Measure], next: StatedQuantity?
  ) {
    let level = reading.level(of: quantity)
    if let last = measures.last, isSaid(from: reading.start, of: last) {
      measures[measures.count - 1].take(reading.use, level)
      measures[measures.count - 1].extend(to: reading.end)
      return
    }
    let sentence = sentenceStart(before: quantity.lexemes.lowerBound)
    let floor = max(sentence, measures.last?.end ?? 0)
    var measure = Measure(
      quantity: quantity, lead: readLead(before: reading.start, from: floor, isShare: true, hasTail: false),
      tail: reading.end..<reading.end,
      end: reading.end,
      sentence: sentence)
    measure.take(reading.use, level)
    measure.isParenthesis = isOpenParenthesis(before: quantity.lexemes.lowerBound, from: sentence)
    if measure.isParenthesis, measure.lead.isEmpty, let open = (floor..<reading.start).last(where: { text($0) == "(" })
    {
      measure.subject = readLead(before: open, from: floor, isShare: false, hasTail: false)
    }
    measure.planShareStart = reading.use == .ofPlan ? reading.start : nil
    measures.append(measure)
  }

  /// No sentence ends, and no new subject begins, between the figure and the percentage's verb.
  private func isSaid(from start: Int, of measure: Measure) -> Bool {
    let between = measure.quantity.lexemes.upperBound..<max(start, measure.quantity.lexemes.upperBound)
    let after = measure.end..<max(start, measure.end)
    guard between.allSatisfy({ ![";", ":"].contains(text($0)) && !isFullStop($0) }) else { return false }
    let connecting: Set<String> = [
      "và", "cũng", "đã", "ước", "được", "là", "tương", "đương", "lần", "lượt", "cũng", "tức", "chỉ", "mới",
    ]
    return after.filter { isWord($0) && !connecting.contains(text($0)) }.count <= 1
  }

  /// "3 sao" of "20 sản phẩm OCOP đạt 3 sao trở lên": a rank of what was counted just before.
  private func isAttribute(_ quantity: StatedQuantity, of last: Measure?) -> Bool {
    guard let last, quantity.unit?.symbol == "sao", last.quantity.unit?.kind == .counted else { return false }
    let between = last.quantity.lexemes.upperBound..<quantity.lexemes.lowerBound
    return between.allSatisfy { ![",", ";", ":", "("].contains(text($0)) && !isFullStop($0) }
  }

  /// "75% kế hoạch năm (tương đương 6.750ha)".
  private func isEquivalent(_ quantity: StatedQuantity, of share: Measure) -> Bool {
    let between = share.end..<max(share.end, quantity.lexemes.lowerBound)
    guard between.count <= 4 else { return false }
    return between.contains { has(["tương", "đương"], at: $0) || has(["tức"], at: $0) }
      || between.allSatisfy { text($0) == "(" || text($0) == "là" }
  }
}

extension Measure {
  mutating func extend(to lexeme: Int) { end = max(end, lexeme) }

  /// "đạt 3 sao trở lên" belongs to the name of what is counted.
  mutating func takeAttribute(_ attribute: StatedQuantity) {
    end = max(end, attribute.boundEnd ?? 0, attribute.lexemes.upperBound)
    tail = quantity.lexemes.upperBound..<end
  }

  mutating func take(_ use: PercentUse, _ level: Amount?) {
    switch use {
    case .ofPlan: ofPlan = ofPlan ?? level
    case .vsSamePeriod: vsSamePeriod = vsSamePeriod ?? level
    }
  }

  /// The quantity that a plan share amounts to takes its place; the share keeps its comparator.
  mutating func become(_ amount: StatedQuantity) {
    let comparator = quantity.comparator
    quantity = amount
    if quantity.comparator == .equal { quantity.comparator = comparator }
    end = max(end, amount.lexemes.upperBound, amount.boundEnd ?? 0)
    tail = end..<end
  }
}

extension PercentReading {
  /// "tăng 4,1%" → 104,1; "giảm 2%" → 98; "bằng 125%" → 125; "gấp 1,3 lần" → 130.
  func level(of quantity: StatedQuantity) -> Amount? {
    guard let value = quantity.value else { return nil }
    let hundred = Amount(tenThousandths: 100 * Amount.scale)
    if quantity.unit?.symbol == "lần" {
      let (level, overflows) = value.tenThousandths.multipliedReportingOverflow(by: 100)
      return overflows ? nil : Amount(tenThousandths: level)
    }
    return switch direction {
    case .level: value
    case .above: try? hundred.adding(value)
    case .below: try? hundred.subtracting(value)
    }
  }
}
