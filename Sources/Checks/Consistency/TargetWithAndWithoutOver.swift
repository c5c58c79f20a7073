import Domain
import VietnameseText

struct TargetWithAndWithoutOver: Check {
  let about = AboutCheck(
    id: "target-with-and-without-over",
    name: BilingualText(
      vi: "Chỉ tiêu nơi ghi “trên”, nơi không", en: "Target stated with and without “trên”"),
    subject: .consistency, severity: .note,
    found: BilingualText(
      vi: """
        Cùng một chỉ tiêu, cùng kỳ, cùng giá trị nhưng nơi ghi “trên 9.000 ha”, “từ 15 trở lên”, nơi ghi đúng số đó.
        """,
      en: """
        One target, one period and one value, but in one place with “trên” or “từ … trở lên” and in another without.
        """),
    matters: BilingualText(
      vi: "Đạt đúng 9.000 ha thì hoàn thành theo cách ghi này, chưa hoàn thành theo cách ghi kia.",
      en: "Exactly 9.000 ha meets one wording and misses the other."),
    remedy: BilingualText(
      vi: "Ghi thống nhất theo quyết định giao chỉ tiêu.", en: "Write it as the decision that sets the target has it."),
    reported: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      I. MỤC TIÊU

      - ↓Trồng rừng mới đạt trên 9.000 ha.

      II. NHIỆM VỤ

      - Trồng rừng mới 9.000 ha.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Có thêm ↓trên 12 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Hỗ trợ để có thêm 12 xã đạt chuẩn nông thôn mới.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      I. MỤC TIÊU

      - Trồng rừng mới đạt trên 9.000 ha.

      II. NHIỆM VỤ

      - Trồng rừng mới trên 9.000 ha; năm 2024 trồng rừng mới 9.000 ha.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - Tỷ lệ che phủ rừng đạt 65%.

      - Giữ tỷ lệ che phủ rừng đạt 65%; trồng rừng mới trên 9.000 ha.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    struct Place: Hashable {
      var figure: SameFigure
      var value: Amount
    }
    let targets = document.figures.filter { $0.figure.kind == .target && $0.figure.period != nil && !$0.key.isVague }
    let groups = Dictionary(grouping: targets) { Place(figure: $0.same, value: $0.figure.value ?? .zero) }
    return groups.values.compactMap { group in
      let figures = group.map(\.figure)
      guard figures.count > 1,
        let over = figures.first(where: { [.moreThan, .atLeast].contains($0.comparator) }),
        let plain = figures.first(where: { $0.comparator == .equal && $0.plainUnit == over.plainUnit }),
        !document.isOnePlace(over.passage, plain.passage)
      else { return nil }
      return finding(
        .internalConflict, at: over.passage,
        BilingualText(
          vi: "“\(over.indicator)” nơi ghi \(over.printed), nơi ghi \(plain.printed)",
          en: "“\(over.indicator)” is \(over.printed) here and \(plain.printed) elsewhere"),
        because: BilingualText(
          vi:
            "\(over.printed) và \(plain.printed) không phải là một mức: đạt đúng \(plain.printed) thì nơi đạt, nơi chưa.",
          en: "\(over.printed) and \(plain.printed) are not one level: exactly \(plain.printed) meets only one of them."
        ),
        notes: [Finding.Note(passage: plain.passage, text: BilingualText(vi: "Nơi kia", en: "The other place"))])
    }
  }
}
