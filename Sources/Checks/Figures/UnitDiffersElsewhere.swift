import Domain

struct UnitDiffersElsewhere: Check {
  let about = AboutCheck(
    id: "unit-differs-elsewhere",
    name: BilingualText(
      vi: "Một chỉ tiêu có hai loại đơn vị đo", en: "Indicator in two kinds of unit"),
    subject: .figures, status: .trial, severity: .warning,
    found: BilingualText(
      vi: """
        Cùng một chỉ tiêu, cùng phạm vi nhưng nơi ghi bằng đơn vị loại này, nơi bằng loại khác (tấn với ha, m³ với tấn). Nghìn \
        tấn với tấn là cùng loại; tỷ lệ phần trăm, tiền và số đếm thì không tính.
        """,
      en: """
        One indicator of one scope stands in one kind of unit here and in another there (tonnes and hectares, m³ and tonnes). \
        Thousand tonnes and tonnes are one kind; percentages, money and counts do not count.
        """),
    matters: BilingualText(
      vi: "Một trong hai đơn vị ghi sai, hoặc đó là hai chỉ tiêu khác nhau mang một tên.",
      en: "One of the units is wrong, or two indicators bear one name."),
    remedy: BilingualText(
      vi: "Ghi thống nhất đơn vị; nếu là hai chỉ tiêu, ghi rõ tên từng chỉ tiêu.",
      en: "Write one unit; where they are two indicators, name each."),
    reported: [
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Năm 2024 sản lượng khai thác đá xây dựng đạt 1.200 m3.

      2. Năm 2025 ↓sản lượng khai thác đá xây dựng đạt 1.350 tấn.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Diện tích trồng mới cây ăn quả 500 ha.

      II. NHIỆM VỤ

      - ↓Diện tích trồng mới cây ăn quả 500 tấn.
      """,
    ],
    accepted: [
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Năm 2024 sản lượng lương thực có hạt đạt 305.000 tấn.

      2. Năm 2025 sản lượng lương thực có hạt đạt 306,2 nghìn tấn.
      """,
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Diện tích nuôi trồng thủy sản 1.210 ha, sản lượng nuôi trồng thủy sản 950 tấn.

      2. Diện tích mặt đường được sửa chữa 12.500 m2, chiều dài mặt đường được sửa chữa 3,2 km.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    struct Thing: Hashable {
      var key: IndicatorKey
      var scope: String?
    }
    let figures = document.figures.filter { !$0.key.isVague && isPhysical($0.figure.plainUnit) }
    return Dictionary(grouping: figures) { Thing(key: $0.key, scope: $0.scope) }.values.compactMap { group in
      let figures = group.map(\.figure).sorted { $0.passage.range.start < $1.passage.range.start }
      guard let first = figures.first,
        let other = figures.first(where: { !$0.plainUnit.isComparable(with: first.plainUnit) })
      else { return nil }
      return finding(
        .unit, at: other.passage,
        BilingualText(
          vi: "“\(first.indicator)” nơi tính bằng “\(first.unit)”, nơi bằng “\(other.unit)”",
          en: "“\(first.indicator)” is in “\(first.unit)” and in “\(other.unit)”"),
        because: BilingualText(
          vi: "Nơi ghi \(first.printed), nơi ghi \(other.printed); hai loại đơn vị không quy đổi được.",
          en: "\(first.printed) in one place, \(other.printed) in another; the units cannot be converted."),
        notes: [Finding.Note(passage: first.passage, text: BilingualText(vi: "Nơi kia", en: "The other place"))])
    }
  }

  private func isPhysical(_ unit: MeasureUnit) -> Bool {
    switch unit.dimension {
    case .area, .length, .volume, .mass: true
    case .money, .percent, .count, .rate: false
    }
  }
}
