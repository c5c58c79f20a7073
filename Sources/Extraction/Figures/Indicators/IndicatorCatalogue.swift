import VietnameseText

/// Indicators that every plan of the sector has, however it words them.
enum IndicatorCatalogue {
  struct Entry {
    var name: String
    /// One phrase of each list must stand in the words around the number.
    var needs: [[[WordKey]]]
    var lacks: [[WordKey]]
    /// What stands behind the needed phrase is only its scope: "diện tích gieo trồng" + "cây ngô".
    var takesScope: Bool

    init(_ name: String, needs: [[String]], lacks: [String] = [], takesScope: Bool = false) {
      self.name = name
      self.needs = needs.map { $0.map { WordKey.phrase($0) } }
      self.lacks = lacks.map { WordKey.phrase($0) }
      self.takesScope = takesScope
    }
  }

  /// By the thing counted or the unit without its multiple and rate.
  private static let entries: [String: [Entry]] = [
    "ha": [
      Entry(
        "Diện tích trồng rừng mới", needs: [["trồng rừng", "trồng mới rừng"]],
        lacks: ["gỗ lớn", "chứng chỉ", "chăm sóc", "thay thế", "phòng hộ", "đặc dụng", "cải tạo"]),
      Entry("Diện tích gieo trồng", needs: [["diện tích gieo trồng"]], takesScope: true),
    ],
    "cây": [Entry("Số cây phân tán trồng được", needs: [["phân tán"]])],
    "%": [Entry("Tỷ lệ che phủ rừng", needs: [["che phủ rừng", "che phủ của rừng"]])],
    "xã": [
      Entry(
        "Số xã đạt chuẩn nông thôn mới nâng cao", needs: [["nông thôn mới nâng cao", "ntm nâng cao"]], lacks: ["tại"]),
      Entry(
        "Số xã đạt chuẩn nông thôn mới kiểu mẫu", needs: [["nông thôn mới kiểu mẫu", "ntm kiểu mẫu"]], lacks: ["tại"]),
      Entry(
        "Số xã đạt chuẩn nông thôn mới", needs: [["nông thôn mới", "ntm"], ["đạt chuẩn", "về đích", "công nhận"]],
        lacks: ["tại"]),
    ],
    "htx": [newCooperatives], "hợp tác xã": [newCooperatives],
    "tiêu chí": [Entry("Số tiêu chí nông thôn mới bình quân một xã", needs: [["bình quân"]])],
  ]

  private static let newCooperatives = Entry("Số hợp tác xã nông nghiệp thành lập mới", needs: [["thành lập"]])

  static func find(_ measure: Measure, in text: FigureText) -> IndicatorName? {
    guard let unit = measure.quantity.unit, let candidates = entries[UnitNoun.counted(unit, in: text).lowercased()]
    else { return nil }
    func has(_ phrase: [WordKey]) -> Bool {
      text.contains(phrase, in: measure.lead) || text.contains(phrase, in: measure.tail)
    }
    guard
      let entry = candidates.first(where: {
        $0.needs.allSatisfy { $0.contains(where: has) } && !$0.lacks.contains(where: has)
      })
    else { return nil }
    let scope = entry.takesScope ? scope(of: measure, after: entry.needs[0], in: text) : nil
    return IndicatorName(name: entry.name, scope: scope, isGeneral: entry.takesScope)
  }

  private static func scope(of measure: Measure, after phrases: [[WordKey]], in text: FigureText) -> String? {
    for phrase in phrases {
      guard let start = measure.lead.first(where: { text.has(phrase, at: $0) }) else { continue }
      var at = start + phrase.count
      while text.text(at) == "các" || text.text(at) == "loại" || text.text(at) == "cây" && text.text(at + 1) != "trồng"
      { at += 1 }
      let scope = at < measure.lead.upperBound ? text.printed(at..<measure.lead.upperBound) : ""
      return scope.isEmpty ? nil : scope
    }
    return nil
  }
}
