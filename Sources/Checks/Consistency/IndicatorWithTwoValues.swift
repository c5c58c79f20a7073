import Domain
import VietnameseText

struct IndicatorWithTwoValues: Check {
  let about = AboutCheck(
    id: "indicator-with-two-values",
    name: BilingualText(vi: "Một chỉ tiêu có hai giá trị", en: "Indicator with two values"),
    subject: .consistency, severity: .warning,
    found: BilingualText(
      vi: """
        Cùng một chỉ tiêu, cùng kỳ, cùng phạm vi, cùng loại (mục tiêu hoặc kết quả) nhưng hai nơi trong văn bản ghi hai giá \
        trị không thể cùng đúng. “Trên 15” và “20”, “15 - 20” và “15” là hợp nhau. Bước thực hiện từng đợt, phần của một \
        tổng, các số trong cùng một đoạn, một bảng và các số chênh nhau quá hai lần (phạm vi khác) thì không tính. Kết quả là ghi chú.
        """,
      en: """
        One indicator, period, scope and kind (target or result), but two places of the document give values that cannot both \
        be right. “Trên 15” and “20” agree. Steps, parts of a total, figures of one paragraph or table, and values more than twofold \
        apart (another scope) do not count. For results it is a note.
        """),
    matters: BilingualText(
      vi: "Đơn vị thực hiện theo con số này, cơ quan đánh giá theo con số kia.",
      en: "The unit works towards one of them and is judged by the other."),
    remedy: BilingualText(
      vi: "Đối chiếu với quyết định giao chỉ tiêu, ghi thống nhất ở mọi nơi; nếu phạm vi khác nhau, ghi rõ phạm vi.",
      en: "Compare with the decision that sets the target and write one value; where the scopes differ, say so."),
    reported: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      I. MỤC TIÊU

      - Có thêm ↓11 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - ↓Tỷ lệ che phủ rừng đạt 65%.

      II. NHIỆM VỤ

      - Tăng cường bảo vệ rừng, tỷ lệ che phủ rừng đạt 64,5%.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      I. MỤC TIÊU

      - Có thêm 10 xã đạt chuẩn nông thôn mới, trong đó huyện A 06 xã, huyện B 04 xã; năm 2024 có 11 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      I. MỤC TIÊU

      - Thành lập mới 15 - 20 hợp tác xã nông nghiệp; trồng rừng mới trên 9.000 ha.

      II. NHIỆM VỤ

      - Thành lập mới 15 hợp tác xã nông nghiệp.

      - Trồng rừng mới 9.200 ha.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let groups = Dictionary(grouping: document.figures) { $0.same }
    let members = Set(document.facts.sums.flatMap { sum in sum.parts.map(\.passage.range.start) })
    return groups.compactMap { same, figures -> Finding? in
      guard figures.count > 1, same.period != nil, !same.key.isVague else { return nil }
      let sorted = figures.map(\.figure).filter { !members.contains($0.passage.range.start) }
        .sorted { $0.passage.range.start < $1.passage.range.start }
      for first in sorted {
        let other = sorted.first { other in
          other.passage.range.start > first.passage.range.start && first.contradicts(other)
            && !document.isOnePlace(first.passage, other.passage)
        }
        if let other { return finding(on: first, other) }
      }
      return nil
    }
  }

  private func finding(on first: FigureFact, _ other: FigureFact) -> Finding {
    let period = first.period.map { " (\($0.code))" } ?? ""
    return finding(
      .internalConflict, first.kind == .target ? .warning : .note, at: first.passage,
      BilingualText(
        vi: "“\(first.indicator)” nơi ghi \(first.printed), nơi ghi \(other.printed)",
        en: "“\(first.indicator)” is \(first.printed) here and \(other.printed) elsewhere"),
      because: BilingualText(
        vi: "Cùng chỉ tiêu, cùng kỳ\(period): \(first.printed) và \(other.printed) không thể cùng đúng.",
        en: "One indicator, one period\(period): \(first.printed) and \(other.printed) cannot both be right."),
      notes: [Finding.Note(passage: other.passage, text: BilingualText(vi: "Giá trị kia", en: "The other value"))])
  }
}

extension CheckedDocument {
  /// One paragraph or one table, in which the same words may stand for several things.
  func isOnePlace(_ a: Passage, _ b: Passage) -> Bool {
    isOneParagraph(a, b) || tables.contains { $0.range.contains(a.range) && $0.range.contains(b.range) }
  }

  func isOneParagraph(_ a: Passage, _ b: Passage) -> Bool {
    guard let first = paragraph(at: a.range.start), let second = paragraph(at: b.range.start) else { return false }
    return first.start == second.start
  }
}
