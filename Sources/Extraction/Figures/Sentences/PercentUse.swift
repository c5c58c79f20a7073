import Domain
import VietnameseText

/// What a percentage in a report says of the figure before it.
enum PercentUse: Equatable {
  /// "đạt 72% so với kế hoạch năm".
  case ofPlan
  /// "bằng 108,3% cùng kỳ".
  case vsSamePeriod
}

/// How the percentage counts: "bằng 98%" as it is, "tăng 4%" and "vượt 4%" above 100, "giảm 2%" below.
enum PercentDirection {
  case level, above, below

  init(verb: WordKey) {
    switch verb {
    case "tăng", "vượt", "cao", "hơn": self = .above
    case "giảm", "thấp": self = .below
    default: self = .level
    }
  }
}

struct PercentReading {
  var use: PercentUse
  var direction: PercentDirection
  /// The first lexeme, with the verb.
  var start: Int
  /// Past "so với kế hoạch năm", "cùng kỳ năm trước".
  var end: Int
  /// No words tell what it is compared with: "ngô đạt 12.541 ha, giảm 3,42%".
  var isImplied = false

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

extension FigureText {
  /// Reads a percentage as a share of the plan or a comparison with the same period; nil where it is neither.
  func readPercent(_ quantity: StatedQuantity, previousYear: Int?) -> PercentReading? {
    guard let unit = quantity.unit, unit.symbol == "%" || unit.symbol == "lần" else { return nil }
    var at = unit.lexemes.upperBound
    var compares = false
    if text(at) == "so" {
      compares = true
      at += text(at + 1) == "với" ? 2 : 1
    }
    let verb = changeVerb(before: quantity)
    let direction = PercentDirection(verb: verb.word)
    if let end = endOfPlanWords(at) {
      return PercentReading(use: .ofPlan, direction: direction, start: verb.start, end: end)
    }
    if let end = endOfSamePeriodWords(at, compares: compares, previousYear: previousYear) {
      return PercentReading(use: .vsSamePeriod, direction: direction, start: verb.start, end: end)
    }
    guard unit.symbol == "%", !compares, endsClause(at), verb.start < quantity.firstNumber else { return nil }
    if let (use, start) = comparisonBefore(verb.start, previousYear: previousYear) {
      return PercentReading(use: use, direction: direction, start: start, end: at)
    }
    guard ["tăng", "giảm", "bằng"].contains(verb.word) else { return nil }
    return PercentReading(use: .vsSamePeriod, direction: direction, start: verb.start, end: at, isImplied: true)
  }

  /// "so với cùng kỳ năm trước" in "so với cùng kỳ năm trước bằng 104%": what it is compared with stands before the verb.
  private func comparisonBefore(_ verb: Int, previousYear: Int?) -> (use: PercentUse, start: Int)? {
    for start in stride(from: verb - 2, through: max(0, verb - 8), by: -1) where text(start) == "so" {
      let words = start + (text(start + 1) == "với" ? 2 : 1)
      if endOfPlanWords(words) == verb { return (.ofPlan, start) }
      if endOfSamePeriodWords(words, compares: true, previousYear: previousYear) == verb {
        return (.vsSamePeriod, start)
      }
    }
    return nil
  }

  private func endsClause(_ index: Int) -> Bool {
    index >= lexemes.count || [",", ";", ")", "(", "…"].contains(text(index)) || text(index) == "."
      || text(index) == "và"
  }

  /// "kế hoạch năm", "KH", "kế hoạch vốn giao", "chỉ tiêu đề ra".
  private func endOfPlanWords(_ start: Int) -> Int? {
    var at = start
    guard let head = Self.planHeads.first(where: { has($0, at: at) }) else { return nil }
    at += head.count
    while isWord(at), Self.planFollowers.contains(text(at)) { at += 1 }
    return at
  }

  /// "cùng kỳ năm trước", "cùng kỳ 2022", "vụ đông xuân năm trước"; after "so với" also "năm trước" and the year before.
  private func endOfSamePeriodWords(_ start: Int, compares: Bool, previousYear: Int?) -> Int? {
    var at = start
    if has(["cùng", "kỳ"], at: at) {
      at += 2
    } else if has(["cùng", "thời", "điểm"], at: at) || has(["thời", "điểm", "này"], at: at) {
      at += 3
    } else if text(at) == "ck" {
      at += 1
    } else if text(at) == "vụ", let end = (at + 1..<at + 7).first(where: { text($0) == "trước" }) {
      return end + 1
    } else {
      guard compares else { return nil }
      if has(["năm", "trước"], at: at) || has(["năm", "ngoái"], at: at) { return at + 2 }
      if text(at) == "năm" { at += 1 }
      return previousYear != nil && year(at) == previousYear ? at + 1 : nil
    }
    if has(["năm", "trước"], at: at) || has(["năm", "ngoái"], at: at) { return at + 2 }
    if text(at) == "năm", year(at + 1) != nil { return at + 2 }
    return year(at) != nil ? at + 1 : at
  }

  private func year(_ index: Int) -> Int? {
    guard lexemes.indices.contains(index), lexemes[index].kind == .number, lexemes[index].range.count == 4,
      let amount = readNumber(in: words.scalars, at: lexemes[index].range.lowerBound)?.amount
    else { return nil }
    return Int(amount.tenThousandths / Amount.scale)
  }

  /// The verb that a percentage or change hangs on, at most a few words before its number; "" where there is none.
  func changeVerb(before quantity: StatedQuantity) -> (word: WordKey, start: Int) {
    let start = quantity.lexemes.lowerBound
    if Self.changeVerbs.contains(text(start)), start < quantity.firstNumber { return (text(start), start) }
    var at = start - 1
    while isWord(at), start - at <= 3 {
      if Self.changeVerbs.contains(text(at)) { return (text(at), at) }
      guard Self.betweenVerb.contains(text(at)) else { break }
      at -= 1
    }
    return ("", start)
  }

  private static let planHeads: [[WordKey]] = [
    ["kế", "hoạch"], ["kh"], ["mục", "tiêu"], ["chỉ", "tiêu"], ["nghị", "quyết"], ["dự", "toán"], ["định", "mức"],
  ]
  private static let planFollowers: Set<WordKey> = [
    "năm", "vốn", "giao", "được", "đề", "ra", "cả", "tỉnh", "quý", "tháng", "kế", "hoạch", "hđnd", "đặt",
  ]
  private static let changeVerbs: Set<WordKey> = ["đạt", "bằng", "tăng", "giảm", "vượt", "cao", "hơn", "thấp"]
  private static let betweenVerb: Set<WordKey> = [
    "được", "ước", "là", "lên", "thêm", "khoảng", "trên", "gần", "tới", "đến",
  ]
}
