import Domain
import VietnameseText

/// What a percentage is of: "% kế hoạch", "% so với cùng kỳ".
struct PercentReference {
  enum Kind { case plan, samePeriod }

  var kind: Kind
  /// The lexeme after the words.
  var end: Int
}

/// "bằng 104,1%", "tăng 4,1%", "giảm 2,1%".
enum PercentDirection {
  case equals, up, down

  /// The percentage of the base: 4,1 up is 104,1. Nil where it does not fit an amount.
  func applied(to percent: Amount) -> Amount? {
    let whole = Amount(tenThousandths: 100 * Amount.scale)
    return switch self {
    case .equals: percent
    case .up: try? whole.adding(percent)
    case .down: try? whole.subtracting(percent)
    }
  }
}

extension CheckedParagraph {
  func word(_ index: Int) -> String { lexemes.indices.contains(index) ? lexemes[index].text : "" }

  func direction(before quantity: Int) -> PercentDirection {
    switch word(quantities[quantity].firstNumber - 1) {
    case "tăng", "vượt": .up
    case "giảm", "hụt": .down
    default: .equals
    }
  }

  /// The words after a percentage that say of what it is.
  func readReference(after quantity: Int) -> PercentReference? {
    var at = quantities[quantity].lexemes.upperBound
    while ["so", "với", "của", "chỉ"].contains(word(at)), word(at + 1) != "tiêu" { at += 1 }
    if word(at) == "kh" { return PercentReference(kind: .plan, end: at + 1) }
    switch (word(at), word(at + 1)) {
    case ("kế", "hoạch"), ("mục", "tiêu"), ("chỉ", "tiêu"): return PercentReference(kind: .plan, end: at + 2)
    case ("cùng", "kỳ"), ("cùng", "kì"): return PercentReference(kind: .samePeriod, end: at + 2)
    default: return nil
    }
  }

  /// The quantity begins after `start` with nothing between but words that lead to a base: "năm 2025 (kế hoạch giao".
  func isBase(_ quantity: Int, from start: Int) -> Bool {
    let number = quantities[quantity].lexemes.lowerBound
    guard start <= number, number - start <= 10, !quantities[quantity].isPercent, quantities[quantity].unit != nil
    else { return false }
    return lexemes[start..<number].allSatisfy { $0.kind == .number || Self.leadsToBase.contains($0.text) }
  }

  /// "kế hoạch giao 9.000 ha", "kế hoạch trồng mới 9.000 ha": the words of a plan stand before the quantity, no mark between.
  func isPlan(_ quantity: Int) -> Bool {
    let number = quantities[quantity].lexemes.lowerBound
    for at in stride(from: number - 1, through: max(number - 7, 0), by: -1) {
      if word(at) == "kh" || ["kế hoạch", "mục tiêu", "chỉ tiêu"].contains(word(at - 1) + " " + word(at)) {
        return true
      }
      if lexemes[at].kind == .sign, word(at) != ":" { return false }
    }
    return false
  }

  /// Nothing but the given words and marks stands between a figure and its percentage: "6.500 ha, đạt 72,2%".
  func isJoined(_ quantity: Int, _ percent: Int, by words: Set<String>) -> Bool {
    let between = quantities[quantity].lexemes.upperBound..<quantities[percent].lexemes.lowerBound
    return !quantities[quantity].isPercent && lexemes[between].allSatisfy { words.contains($0.text) }
  }

  /// A comma, a stop or nothing follows the percentage, so that it is not "72% diện tích".
  func endsClause(_ quantity: Int) -> Bool {
    ["", ",", ".", ";", ")"].contains(word(quantities[quantity].lexemes.upperBound))
  }

  /// The one figure that a percentage or a verdict at a lexeme speaks of: nearest before it in the sentence, not in brackets
  /// that were closed, past another percentage of the same figure ("đạt 72% kế hoạch, bằng 108% cùng kỳ"). Nil where figures of the same unit are listed or broken down there, for it may mean them all.
  func soleFigure(before end: Int) -> Int? {
    var candidates: [Int] = []
    let stop = lexemes[..<end].lastIndex { Self.stops.contains($0.key) } ?? -1
    for index in quantities.indices.reversed() where quantities[index].lexemes.upperBound <= end {
      let between = quantities[index].lexemes.upperBound..<end
      guard between.lowerBound > stop else { break }
      if quantities[index].isPercent {
        guard candidates.isEmpty, readReference(after: index) != nil else { break }
        continue
      }
      if !isInClosedBrackets(between) { candidates.append(index) }
    }
    guard let figure = candidates.first, quantities[figure].value != nil, !isBrokenDown(figure, before: end),
      let value = PrintedValue(quantities[figure]),
      candidates.dropFirst().allSatisfy({ PrintedValue(quantities[$0])?.isComparable(with: value) == false })
    else { return nil }
    return figure
  }

  /// More brackets are closed than opened on the way.
  private func isInClosedBrackets(_ range: Range<Int>) -> Bool {
    var depth = 0
    for lexeme in lexemes[range].reversed() {
      if lexeme.key == Self.closing { depth += 1 }
      if lexeme.key == Self.opening { depth -= 1 }
      if depth < 0 { depth = 0 }
    }
    return depth > 0
  }

  private func isBrokenDown(_ quantity: Int, before end: Int) -> Bool {
    var at = quantities[quantity].lexemes.lowerBound
    while at > 0, !Self.stops.contains(lexemes[at - 1].key) {
      at -= 1
      if lexemes[at].key == Self.comprising { return true }
      if lexemes[at].key == Self.among, word(at + 1) == "đó" { return true }
    }
    return false
  }

  /// No full stop and no semicolon stands there.
  func isSameSentence(_ range: Range<Int>) -> Bool {
    !lexemes[range].contains { Self.stops.contains($0.key) }
  }

  private static let stops = WordKey.set(". ; …")
  private static let opening: WordKey = "("
  private static let closing: WordKey = ")"
  private static let comprising: WordKey = "gồm"
  private static let among: WordKey = "trong"
  private static let leadsToBase: Set<String> = [
    "năm", "giao", "đề", "ra", "vốn", "được", "tỉnh", "là", ":", "(", "kế", "hoạch", "mục", "tiêu", "chỉ", "kh", "đã",
    "trước", "của", "cả", "ubnd", "cùng", "kỳ", "kì", "/",
  ]
}
