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
}

struct PercentReading {
  var use: PercentUse
  var direction: PercentDirection
  /// The first lexeme, with the verb.
  var start: Int
  /// Past "so với kế hoạch năm", "cùng kỳ năm trước".
  var end: Int
}

extension FigureText {
  /// Reads a percentage as a share of the plan or a comparison with the same period; nil where it is neither.
  func readPercent(_ quantity: StatedQuantity) -> PercentReading? {
    guard let unit = quantity.unit, ["%", "lần", "điểm phần trăm"].contains(unit.symbol) else { return nil }
    var at = unit.lexemes.upperBound
    var compares = false
    if text(at) == "so" {
      compares = true
      at += text(at + 1) == "với" ? 2 : 1
    }
    let verb = verbBefore(quantity.lexemes.lowerBound, quantity)
    if let end = endOfPlanWords(at) {
      let direction: PercentDirection =
        verb.word == "vượt" || verb.word == "tăng" ? .above : verb.word == "giảm" ? .below : .level
      return PercentReading(use: .ofPlan, direction: direction, start: verb.start, end: end)
    }
    guard let end = endOfSamePeriodWords(at, compares: compares) else { return nil }
    let direction: PercentDirection =
      ["tăng", "vượt", "cao", "hơn"].contains(verb.word)
      ? .above : verb.word == "giảm" || verb.word == "thấp" ? .below : .level
    return PercentReading(use: .vsSamePeriod, direction: direction, start: verb.start, end: end)
  }

  /// "kế hoạch năm", "KH", "kế hoạch vốn giao", "chỉ tiêu đề ra".
  private func endOfPlanWords(_ start: Int) -> Int? {
    var at = start
    let heads = [
      ["kế", "hoạch"], ["kh"], ["mục", "tiêu"], ["chỉ", "tiêu"], ["nghị", "quyết"], ["dự", "toán"], ["định", "mức"],
    ]
    guard let head = heads.first(where: { has($0, at: at) }) else { return nil }
    at += head.count
    let followers: Set<String> = [
      "năm", "vốn", "giao", "được", "đề", "ra", "cả", "tỉnh", "quý", "tháng", "kế", "hoạch", "hđnd", "đặt",
    ]
    while isWord(at), followers.contains(text(at)) { at += 1 }
    return at
  }

  /// "cùng kỳ năm trước", "cùng kỳ năm 2022"; after "so với" also "năm trước", "năm 2022".
  private func endOfSamePeriodWords(_ start: Int, compares: Bool) -> Int? {
    var at = start
    if has(["cùng", "kỳ"], at: at) || has(["cùng", "thời", "điểm"], at: at) {
      at += text(at + 1) == "kỳ" ? 2 : 3
    } else if text(at) == "ck" {
      at += 1
    } else if compares, has(["năm", "trước"], at: at) || has(["năm", "ngoái"], at: at) {
      return at + 2
    } else {
      return nil
    }
    if has(["năm", "trước"], at: at) || has(["năm", "ngoái"], at: at) { return at + 2 }
    if text(at) == "năm", lexemes.indices.contains(at + 1), lexemes[at + 1].kind == .number { return at + 2 }
    return at
  }

  private func verbBefore(_ start: Int, _ quantity: StatedQuantity) -> (word: String, start: Int) {
    let verbs: Set<String> = ["đạt", "bằng", "tăng", "giảm", "vượt", "cao", "hơn", "thấp"]
    if verbs.contains(text(start)), start < quantity.firstNumber {
      return (text(start), start)
    }
    var at = start - 1
    while isWord(at), start - at <= 3 {
      if verbs.contains(text(at)) { return (text(at), at) }
      guard ["được", "ước", "là", "lên", "thêm", "khoảng"].contains(text(at)) else { break }
      at -= 1
    }
    return ("", start)
  }
}
