import Domain
import VietnameseText

/// Indicators that every plan of the sector has, however it words them.
enum IndicatorCatalogue {
  struct Entry {
    var name: String
    /// Unit symbols it is counted in; the first word of a multiple does not count.
    var units: Set<String>
    /// One phrase of each list must stand in the words around the number.
    var needs: [[String]]
    var lacks: [String] = []
    /// What stands behind the needed phrase is only its scope: "diện tích gieo trồng" + "cây ngô".
    var takesScope = false
  }

  static let entries: [Entry] = [
    Entry(
      name: "Diện tích trồng rừng mới", units: ["ha", "ha/năm"], needs: [["trồng rừng", "trồng mới rừng"]],
      lacks: ["gỗ lớn", "chứng chỉ", "chăm sóc", "thay thế", "phòng hộ", "đặc dụng", "cải tạo"]),
    Entry(name: "Số cây phân tán trồng được", units: ["cây"], needs: [["phân tán"]]),
    Entry(name: "Tỷ lệ che phủ rừng", units: ["%"], needs: [["che phủ rừng", "che phủ của rừng"]]),
    Entry(
      name: "Số xã đạt chuẩn nông thôn mới nâng cao", units: ["xã"],
      needs: [["nông thôn mới nâng cao", "ntm nâng cao"]],
      lacks: ["tại"]),
    Entry(
      name: "Số xã đạt chuẩn nông thôn mới kiểu mẫu", units: ["xã"],
      needs: [["nông thôn mới kiểu mẫu", "ntm kiểu mẫu"]],
      lacks: ["tại"]),
    Entry(
      name: "Số xã đạt chuẩn nông thôn mới", units: ["xã"],
      needs: [["nông thôn mới", "ntm"], ["đạt chuẩn", "về đích", "công nhận"]],
      lacks: ["tại"]),
    Entry(name: "Số hợp tác xã nông nghiệp thành lập mới", units: ["HTX", "hợp tác xã"], needs: [["thành lập"]]),
    Entry(
      name: "Số tiêu chí nông thôn mới bình quân một xã", units: ["tiêu chí", "tiêu chí/xã"], needs: [["bình quân"]]),
    Entry(name: "Diện tích gieo trồng", units: ["ha"], needs: [["diện tích gieo trồng"]], takesScope: true),
  ]

  static func find(_ measure: Measure, lead: LeadPhrase, in text: FigureText) -> IndicatorName? {
    guard let unit = measure.quantity.unit else { return nil }
    let candidates = entries.filter {
      $0.units.contains(unit.symbol) || $0.units.contains(UnitNoun.counted(unit, in: text))
    }
    guard !candidates.isEmpty else { return nil }
    let around = " " + spelled(measure.lead, in: text) + " " + spelled(measure.tail, in: text) + " "
    for entry in candidates {
      let isNamed = entry.needs.allSatisfy { phrases in phrases.contains { around.contains(" \($0) ") } }
      guard isNamed, !entry.lacks.contains(where: { around.contains(" \($0) ") }) else { continue }
      return IndicatorName(
        name: entry.name, scope: entry.takesScope ? scope(of: measure, after: entry.needs[0], in: text) : nil,
        isGeneral: entry.takesScope)
    }
    return nil
  }

  private static func spelled(_ range: Range<Int>, in text: FigureText) -> String {
    text.lexemes[range].map(\.text).joined(separator: " ")
  }

  private static func scope(of measure: Measure, after phrases: [String], in text: FigureText) -> String? {
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let start = measure.lead.first(where: { text.has(words, at: $0) }) else { continue }
      var at = start + words.count
      while ["các", "loại", "cây"].contains(text.text(at)) { at += 1 }
      let scope = at < measure.lead.upperBound ? text.printed(at..<measure.lead.upperBound) : ""
      return scope.isEmpty ? nil : scope
    }
    return nil
  }
}
