import Domain
import VietnameseText

/// "30.221 tấn, vượt mục tiêu kế hoạch (mục tiêu 300.000 tấn)".
struct StatedVerdict {
  enum Kind { case exceeded, met, missed }

  var kind: Kind
  /// "vượt mục tiêu kế hoạch".
  var words: String
  var result: PrintedValue
  var target: PrintedValue
  var resultRange: Range<Int>
  var targetRange: Range<Int>
}

private let firstWords = WordKey.set("vượt đạt chưa không")

extension CheckedParagraph {
  /// Lexemes that may begin a verdict; a paragraph without two quantities has none.
  var verdictWords: [Int] {
    quantities.count > 1 ? lexemes.indices.filter { firstWords.contains(lexemes[$0].key) } : []
  }

  /// The verdict whose first word stands at a lexeme, where result and plan stand in its sentence.
  func readVerdict(at start: Int) -> StatedVerdict? {
    guard let (kind, plan) = readVerdictWord(at: start), let end = endOfPlanWords(plan) else { return nil }
    if let verdict = readShareVerdict(kind, start..<end) { return verdict }
    guard let after = quantities.firstIndex(where: { $0.lexemes.lowerBound >= end }), isBase(after, from: end),
      ![.lessThan, .atMost, .range].contains(quantities[after].comparator),
      let before = soleFigure(before: start), isResult(before, of: start)
    else { return nil }
    return verdict(kind, start..<end, before, after)
  }

  private func verdict(
    _ kind: StatedVerdict.Kind, _ range: Range<Int>, _ before: Int, _ after: Int
  ) -> StatedVerdict? {
    guard let result = PrintedValue(quantities[before]), let target = PrintedValue(quantities[after])?.exact,
      result.isComparable(with: target), target.amount > .zero
    else { return nil }
    let words = words.string(
      lexemes[range.lowerBound].range.lowerBound..<lexemes[range.upperBound - 1].range.upperBound)
    return StatedVerdict(
      kind: kind, words: words, result: result, target: target, resultRange: quantities[before].range,
      targetRange: quantities[after].range)
  }

  /// "tỷ lệ hồ sơ trực tuyến đạt 87,6%, vượt mục tiêu (90%)": a share and the share that was aimed at, right before and behind.
  private func readShareVerdict(_ kind: StatedVerdict.Kind, _ range: Range<Int>) -> StatedVerdict? {
    guard let after = quantities.firstIndex(where: { $0.lexemes.lowerBound >= range.upperBound }),
      let before = quantities.lastIndex(where: { $0.lexemes.upperBound <= range.lowerBound }),
      isPlainPercent(before), isPlainPercent(after), readReference(after: before) == nil,
      range.lowerBound - quantities[before].lexemes.upperBound <= 1,
      quantities[after].lexemes.lowerBound - range.upperBound <= 4, isResult(before, of: range.lowerBound)
    else { return nil }
    let between = range.upperBound..<quantities[after].lexemes.lowerBound
    guard between.contains(where: { lexemes[$0].text == "(" || word($0) == "là" }),
      lexemes[between].allSatisfy({ ["(", "mục", "tiêu", "kế", "hoạch", "là", "đề", "ra", "năm"].contains($0.text) })
    else { return nil }
    let opening = lexemes[..<quantities[before].lexemes.lowerBound].lastIndex { [".", ";"].contains($0.text) } ?? 0
    let clause = lexemes[opening].range.lowerBound..<lexemes[range.lowerBound].range.lowerBound
    guard !fewerIsBetter(TokenLine(words.string(clause))) else { return nil }
    return verdict(kind, range, before, after)
  }

  /// "vượt", "đạt", "chưa đạt", with the lexeme where the plan's words begin. What is yet to be reached is no verdict.
  private func readVerdictWord(at start: Int) -> (kind: StatedVerdict.Kind, end: Int)? {
    let before = word(start - 1)
    switch word(start) {
    case "vượt" where !["chưa", "không", "để", "nhằm", "đấu"].contains(before): return (.exceeded, start + 1)
    case "đạt" where [",", "và", "đã", "(", "-"].contains(before): return (.met, start + 1)
    case "chưa", "không":
      guard word(start + 1) == "đạt" else { return nil }
      return (.missed, start + 2)
    default: return nil
    }
  }

  private func endOfPlanWords(_ start: Int) -> Int? {
    var at = start
    while ["so", "với"].contains(word(at)) { at += 1 }
    var end: Int?
    while ["kế hoạch", "mục tiêu", "chỉ tiêu"].contains(word(at) + " " + word(at + 1)) {
      at += 2
      end = at
    }
    return end
  }

  /// The result stands right before the verdict, and more of it is better: a share that fell is judged the other way.
  private func isResult(_ quantity: Int, of verdict: Int) -> Bool {
    let (first, last) = (quantities[quantity].lexemes.lowerBound, quantities[quantity].lexemes.upperBound)
    guard verdict - last <= 10, quantities[quantity].base == nil,
      ![.lessThan, .atMost, .range].contains(quantities[quantity].comparator)
    else { return false }
    let opening = lexemes[..<first].lastIndex { [".", ";"].contains($0.text) } ?? 0
    return lexemes[opening..<verdict].allSatisfy { !["giảm", "còn", "hạ", "thấp"].contains($0.text) }
  }
}
