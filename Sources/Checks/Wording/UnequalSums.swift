import Domain
import VietnameseText

/// A total and parts that add up although they stand in different units; quantities by their place in the paragraph.
struct UnequalSum {
  var total: Int
  var parts: [Int]
  /// The one whose unit is not the others'.
  var odd: Int
  /// "lượt con" and "con": almost the same.
  var isNearName: Bool
}

private let firstWords = WordKey.set("trong bao")

extension CheckedParagraph {
  /// "34 tấn, trong đó: huyện A 24 tấn, huyện B 10 ha", each sentence by itself.
  var unequalSums: [UnequalSum] {
    guard quantities.count > 2 else { return [] }
    return lexemes.indices.compactMap { at in
      guard firstWords.contains(lexemes[at].key), opensParts(at) else { return nil }
      let before = quantities.lastIndex { $0.lexemes.upperBound <= at && !$0.isPercent }
      guard let total = before, isOneSentence(quantities[total].lexemes.upperBound..<at),
        let parts = parts(of: total, from: at)
      else { return nil }
      return judge(total, parts)
    }
  }

  private func opensParts(_ at: Int) -> Bool {
    word(at) + " " + word(at + 1) == "trong đó" || word(at) + " " + word(at + 1) == "bao gồm"
  }

  private func isOneSentence(_ range: Range<Int>) -> Bool { lexemes[range].allSatisfy { $0.text != "." } }

  /// The first quantities after the words that add up to the total.
  private func parts(of total: Int, from at: Int) -> [Int]? {
    guard let whole = quantities[total].value else { return nil }
    var (sum, parts) = (Amount.zero, [Int]())
    for index in quantities.indices where quantities[index].lexemes.lowerBound > at {
      guard isOneSentence(at..<quantities[index].lexemes.lowerBound), sum < whole else { return nil }
      if quantities[index].isPercent { continue }
      guard let value = quantities[index].value, let next = try? sum.adding(value) else { return nil }
      sum = next
      parts.append(index)
      if sum == whole { return parts.count > 1 ? parts : nil }
    }
    return nil
  }

  private func judge(_ total: Int, _ parts: [Int]) -> UnequalSum? {
    guard let unit = unit(of: total) else { return nil }
    let others = parts.filter { self.unit(of: $0).map { $0.measure != unit.measure } ?? false }
    guard let first = others.first, let other = self.unit(of: first) else { return nil }
    if isNear(unit, other) { return UnequalSum(total: total, parts: parts, odd: first, isNearName: true) }
    guard unit.dimension.isMeasured || other.dimension.isMeasured || unit.dimension == other.dimension else {
      return nil
    }
    let odd = others.count == parts.count ? total : first
    return UnequalSum(total: total, parts: parts, odd: odd, isNearName: false)
  }

  private func unit(of quantity: Int) -> MeasureUnit? {
    quantities[quantity].unit.flatMap { $0.kind == .unknown ? nil : MeasureUnit($0.symbol) }
  }

  private func isNear(_ a: MeasureUnit, _ b: MeasureUnit) -> Bool {
    let (long, short) = a.symbol.count > b.symbol.count ? (a.symbol, b.symbol) : (b.symbol, a.symbol)
    return long == "lượt " + short
  }
}

extension MeasureUnit.Dimension {
  /// Weighed or measured, not counted.
  var isMeasured: Bool {
    switch self {
    case .area, .length, .volume, .mass, .money, .percent: true
    case .count, .rate: false
    }
  }
}
