public import Domain

/// Words before a number that say how it compares, read from the number backwards.
public struct ComparatorReading: Hashable, Sendable {
  public var comparator: Comparator
  /// The first lexeme of the words.
  public var start: Int
  /// "ước", "ước tính", "ước đạt": the number was reckoned before the period closed.
  public var isEstimate: Bool
  /// "từ" stands there: "trở lên" may follow the unit.
  public var hasFrom: Bool
}

/// Reads "trên", "ít nhất", "đạt khoảng", "ước đạt", "từ" … before lexeme `number`. Without any such word: equal.
///
/// The word nearest to the number wins ("khoảng trên 8%" is more than 8), and "đạt", "được", "là" may stand between.
public func readComparator(before number: Int, in lexemes: [Lexeme]) -> ComparatorReading {
  var reading = ComparatorReading(comparator: .equal, start: number, isEstimate: false, hasFrom: false)
  var at = number - 1
  var found: Comparator?
  while at >= 0 {
    if let phrase = ComparatorWords.phrase(endingAt: at, in: lexemes) {
      found = found ?? phrase.comparator
      if phrase.words.first == "ước" { reading.isEstimate = true }
      at -= phrase.words.count
      reading.start = at + 1
    } else if lexemes[at].kind == .word, ComparatorWords.between.contains(lexemes[at].key) {
      if lexemes[at].key == "từ" {
        reading.hasFrom = true
        reading.start = at
      }
      at -= 1
    } else {
      break
    }
  }
  reading.comparator = found ?? .equal
  if found == .moreThan, isDenied(before: reading.start, in: lexemes) { reading.comparator = .atMost }
  return reading
}

/// "không để xảy ra quá 02 vụ": "không" stands a few words before, in the same clause.
private func isDenied(before start: Int, in lexemes: [Lexeme]) -> Bool {
  for lexeme in lexemes[..<start].suffix(5).reversed() {
    guard lexeme.kind == .word else { return false }
    if lexeme.key == "không" { return true }
  }
  return false
}

/// "trở lên", "trở xuống" after a number: at least, at most. Nil where the next words are others.
///
/// The words may follow the unit and what it counts, up to the next number or mark: "từ 02 lớp tập huấn trở lên".
public func readBound(after unitEnd: Int, in lexemes: [Lexeme]) -> (comparator: Comparator, end: Int)? {
  var at = unitEnd
  var depth = 0
  while at < lexemes.count, at < unitEnd + 14 {
    let lexeme = lexemes[at]
    if lexeme.key == "trở", at + 1 < lexemes.count {
      if lexemes[at + 1].key == "lên" { return (.atLeast, at + 2) }
      if lexemes[at + 1].key == "xuống" { return (.atMost, at + 2) }
    }
    switch lexeme.key {
    case "(": depth += 1
    case ")": depth -= 1
    case ";", ".", ":", ",": if depth <= 0 { return nil }
    default: if lexeme.kind == .number, depth <= 0 { return nil }
    }
    at += 1
  }
  return nil
}

enum ComparatorWords {
  struct Phrase {
    var words: [WordKey]
    var comparator: Comparator
  }

  /// Words that may stand between the comparator and its number.
  static let between: Set<WordKey> = [
    "đạt", "được", "là", "có", "từ", "còn", "lên", "chiếm", "bằng", "đến", "mức", "thêm",
  ]

  private static let list: [(String, Comparator)] = [
    ("trên dưới", .about), ("không lớn hơn", .atMost), ("không cao hơn", .atMost), ("không vượt quá", .atMost),
    ("không vượt", .atMost), ("không quá", .atMost), ("tối đa", .atMost), ("nhiều nhất", .atMost),
    ("cao nhất", .atMost),
    ("không dưới", .atLeast), ("không ít hơn", .atLeast), ("không thấp hơn", .atLeast), ("không nhỏ hơn", .atLeast),
    ("ít nhất", .atLeast), ("tối thiểu", .atLeast), ("thấp nhất", .atLeast), ("ít ra", .atLeast),
    ("lớn hơn", .moreThan), ("cao hơn", .moreThan), ("nhiều hơn", .moreThan), ("hơn", .moreThan), ("trên", .moreThan),
    ("vượt trên", .moreThan), ("vượt mức", .moreThan), ("vượt", .moreThan), ("quá", .moreThan),
    ("nhỏ hơn", .lessThan), ("thấp hơn", .lessThan), ("ít hơn", .lessThan), ("giảm dưới", .lessThan),
    ("dưới", .lessThan),
    ("ước tính khoảng", .about), ("ước khoảng", .about), ("ước tính", .about), ("ước đạt", .about), ("ước có", .about),
    ("ước thực hiện", .about), ("ước", .about), ("khoảng", .about), ("xấp xỉ", .about), ("gần", .about),
    ("chừng", .about),
    ("bình quân khoảng", .about), ("≥", .atLeast), ("≤", .atMost), (">", .moreThan), ("<", .lessThan), ("~", .about),
    ("±", .about),
  ]

  private static let byLastWord: [WordKey: [Phrase]] = {
    let phrases = list.map { Phrase(words: WordKey.phrase($0.0), comparator: $0.1) }
    return Dictionary(grouping: phrases) { $0.words.last ?? WordKey() }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The longest phrase whose last word is lexeme `end`.
  static func phrase(endingAt end: Int, in lexemes: [Lexeme]) -> Phrase? {
    byLastWord[lexemes[end].key]?.first { phrase in
      let start = end - phrase.words.count + 1
      return start >= 0 && zip(lexemes[start...end], phrase.words).allSatisfy { $0.key == $1 }
    }
  }
}
