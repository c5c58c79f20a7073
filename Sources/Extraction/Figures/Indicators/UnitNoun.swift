import Domain
import VietnameseText

/// The word that a unit measures: hectares an area, tonnes an amount.
enum UnitNoun {
  static func of(_ unit: UnitReading?, for words: String) -> String {
    guard let unit else { return "" }
    if let rate = nounOfRate(unit.symbol) { return rate }
    switch MeasureUnit(String(unit.symbol.prefix { $0 != "/" })).dimension {
    case .area: return "Diện tích"
    case .length: return "Chiều dài"
    case .mass, .volume:
      let words = words.lowercased()
      return ["khai thác", "thu hoạch", "sản xuất", "đánh bắt", "chế biến"].contains { words.contains($0) }
        ? "Sản lượng" : "Lượng"
    case .money:
      let words = words.lowercased()
      return ["sản xuất", "xuất khẩu", "thiệt hại", "khối lượng"].contains { words.contains($0) }
        ? "Giá trị" : "Kinh phí"
    default: return "Mức"
    }
  }

  /// "tạ/ha" is a yield, "triệu đồng/người/năm" an income; "ha/năm" stays an area.
  private static func nounOfRate(_ symbol: String) -> String? {
    let parts = symbol.split(separator: "/")
    guard parts.count > 1, let counted = parts.first, parts[1] != "năm" else { return nil }
    if counted.hasSuffix("đồng") { return parts[1] == "người" || parts[1] == "hộ" ? "Thu nhập" : "Giá trị" }
    return ["tạ", "tấn", "kg", "m3"].contains(String(counted)) ? "Năng suất" : nil
  }

  /// The thing counted as printed, without its multiple and rate: "lớp tập huấn", "cây" of "triệu cây/năm".
  static func counted(_ unit: UnitReading?, in text: FigureText) -> String {
    guard let unit else { return "" }
    var words = ""
    for lexeme in text.lexemes[unit.lexemes] where !(words.isEmpty && multiples.contains(lexeme.key)) {
      if lexeme.key == "/" { break }
      words = join(words, lexeme.capitals == .all ? lexeme.text.uppercased() : lexeme.text)
    }
    return words
  }

  private static let multiples: Set<WordKey> = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"]
}
