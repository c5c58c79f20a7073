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
  /// Where the share of a plan begins that makes the figure: "75% kế hoạch (tương đương 6.750ha)".
  var planShareStart: Int?

  /// Lexemes of the whole passage.
  var passage: Range<Int> {
    let start = lead.isEmpty ? min(quantity.lexemes.lowerBound, planShareStart ?? .max) : lead.lowerBound
    return start..<max(end, quantity.lexemes.upperBound)
  }

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

func isPercent(_ measure: Measure) -> Bool { measure.quantity.unit?.symbol.hasPrefix("%") == true }
