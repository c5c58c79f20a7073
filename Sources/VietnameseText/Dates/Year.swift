/// Keys of the words that calendars are written with.
enum Word {
  static let day = key("ngày")
  static let month = key("tháng")
  static let quarter = key("quý")
  static let year = key("năm")
  static let first = key("đầu")
  static let last = key("cuối")
  static let middle = key("giữa")
  static let and = key("và")
  static let from = key("từ")
  static let to = key("đến")
  static let until = key("hết")

  static func key(_ word: String) -> String { Phrase(word).keys[0] }
}

/// A year in four digits, 1900 to 2100.
func yearNumber(_ line: TokenLine, _ index: Int) -> Int? {
  guard let year = line.number(index), line.tokens[index].range.count == 4, (1900...2100).contains(year)
  else { return nil }
  return year
}

/// The year that belongs to what stands before: "/2025", "-2025", "năm 2025", ", năm 2025", "của năm 2025".
func readYearAfter(_ line: TokenLine, _ start: Int) -> (year: Int, end: Int)? {
  switch line.key(start) {
  case "/": return yearNumber(line, start + 1).map { ($0, start + 2) }
  case "-", ".":
    guard line.touches(start), line.touches(start + 1) else { return nil }
    return yearNumber(line, start + 1).map { ($0, start + 2) }
  case Word.year: return yearNumber(line, start + 1).map { ($0, start + 2) }
  case ",", "(", ofKey:
    guard line.key(start + 1) == Word.year, let year = yearNumber(line, start + 2) else { return nil }
    return (year, start + 3)
  default: return nil
  }
}

private let ofKey = Word.key("của")

/// 1 to 4, written I to IV or 1 to 4.
func quarterNumber(_ line: TokenLine, _ index: Int) -> Int? {
  switch line.key(index) {
  case "i": 1
  case "ii": 2
  case "iii": 3
  case "iv": 4
  default: line.number(index).flatMap { (1...4).contains($0) && line.tokens[index].range.count <= 2 ? $0 : nil }
  }
}

func monthNumber(_ line: TokenLine, _ index: Int) -> Int? {
  line.number(index).flatMap { (1...12).contains($0) && line.tokens[index].range.count <= 2 ? $0 : nil }
}

/// A count of months, as in "6 tháng đầu năm", "chín tháng".
func monthCount(_ line: TokenLine, _ index: Int) -> Int? {
  switch line.key(index) {
  case threeKey: 3
  case sixKey: 6
  case nineKey: 9
  default: line.number(index).flatMap { (1...12).contains($0) && line.tokens[index].range.count <= 2 ? $0 : nil }
  }
}

private let threeKey = Word.key("ba")
private let sixKey = Word.key("sáu")
private let nineKey = Word.key("chín")
