import Domain
import VietnameseText

/// A quantity whose unit contradicts the word for what is measured.
struct UnitMisfit {
  /// "sản lượng".
  var subject: String
  var unit: String
  /// "tấn, m³".
  var right: String
  /// From the subject to the unit.
  var words: Range<Int>
}

/// What a word measures, and the dimensions that it never has.
private struct Measured {
  var subject: String
  var right: String
  var never: Set<MeasureUnit.Dimension>
  /// Some of `never` is right after all where one of these words stands on the way: "năng suất lao động".
  var unless: Set<String> = []
}

private let measured: [Measured] = [
  Measured(subject: "khai thác gỗ", right: "m³", never: [.length]),
  Measured(subject: "sản lượng gỗ", right: "m³", never: [.area, .length, .percent]),
  Measured(subject: "trữ lượng gỗ", right: "m³", never: [.area, .length]),
  Measured(subject: "sản lượng", right: "tấn, m³", never: [.area, .length]),
  Measured(
    subject: "diện tích", right: "ha, m²", never: [.mass, .volume, .money, .length],
    unless: ["kinh", "phí", "vốn", "dài"]),
  Measured(subject: "năng suất", right: "tạ/ha, tấn/ha", never: [.area, .length], unless: ["lao"]),
  Measured(
    subject: "tỷ lệ", right: "%", never: [.area, .length, .volume, .mass, .money],
    unless: ["chiều", "khối", "vốn", "kinh"]),
  Measured(subject: "độ che phủ", right: "%", never: [.area, .length, .volume, .mass]),
  Measured(subject: "đàn trâu", right: "con", never: [.area, .length, .volume, .percent]),
  Measured(subject: "đàn bò", right: "con", never: [.area, .length, .volume, .percent]),
  Measured(subject: "đàn lợn", right: "con", never: [.area, .length, .volume, .percent]),
  Measured(subject: "đàn gia cầm", right: "con", never: [.area, .length, .volume, .percent]),
  Measured(subject: "chiều dài", right: "km, m", never: [.area, .mass, .volume, .money]),
]

/// Behind these the sentence speaks of something else.
private let turns: Set<String> = [
  "nhờ", "do", "bởi", "với", "tại", "cho", "vì", "mở", "và", "hoặc", "khi", "để", "từ", "hỗ", "thiệt", "mất", "ven",
  "bằng",
  "gồm", "so", "thay", "thêm",
]

/// By the first word, the longest first.
private let subjects: [String: [(words: [String], entry: Measured)]] = Dictionary(
  grouping: measured.map { (words: $0.subject.split(separator: " ").map(String.init), entry: $0) }
) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } }

extension CheckedParagraph {
  /// The nearest subject before a quantity, with no mark and no other quantity between, where it goes against the unit.
  func readMisfit(of index: Int) -> UnitMisfit? {
    let quantity = quantities[index]
    guard let unit = quantity.unit, unit.kind == .measure, quantity.base == nil else { return nil }
    let dimension = MeasureUnit(unit.symbol).dimension
    guard !isChange(before: quantity) else { return nil }
    let first = quantity.lexemes.lowerBound
    var passed: Set<String> = []
    for at in stride(from: first - 1, through: max(first - 14, 0), by: -1) {
      guard lexemes[at].kind == .word else { return nil }
      let word = lexemes[at].text
      if let entry = subjects[word]?.first(where: { candidate in
        at + candidate.words.count <= first
          && candidate.words.indices.allSatisfy { self.word(at + $0) == candidate.words[$0] }
      })?.entry {
        let isNever = entry.never.contains(dimension) || (entry.subject == "khai thác gỗ" && isSquareMetre(unit.symbol))
        guard isNever, passed.isDisjoint(with: entry.unless) else { return nil }
        return UnitMisfit(
          subject: entry.subject, unit: unit.symbol, right: entry.right,
          words: lexemes[at].range.lowerBound..<quantity.range.upperBound)
      }
      if turns.contains(word) { return nil }
      passed.insert(word)
    }
    return nil
  }

  /// "tăng 300 ha", "giảm 12 km": how much something changed may be told in another measure.
  private func isChange(before quantity: StatedQuantity) -> Bool {
    ["tăng", "giảm", "đương", "với"].contains(word(quantity.firstNumber - 1))
  }

  /// A harvest may be told in hectares cut, never in square metres.
  private func isSquareMetre(_ symbol: String) -> Bool { symbol.split(separator: " ").last == "m2" }
}
