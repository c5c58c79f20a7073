import Domain
import VietnameseText

struct OtherDocumentGivesOtherValue: Comparison {
  let about = AboutCheck(
    id: "other-document-gives-other-value",
    name: BilingualText(
      vi: "Văn bản khác ghi giá trị khác", en: "Another document gives another value"),
    subject: .across, severity: .error,
    found: BilingualText(
      vi: """
        Cùng chỉ tiêu, cùng kỳ, cùng phạm vi và cùng loại nhưng hai văn bản ghi hai giá trị không thể cùng đúng. Thấp hơn chỉ \
        tiêu của cấp trên là lỗi; các trường hợp khác là cảnh báo. Giá trị chênh nhau quá hai lần là phạm vi khác (số thêm mới \
        với số lũy kế) nên không tính.
        """,
      en: """
        One indicator, period, scope and kind, but two documents give values that cannot both be right. Short of a superior's \
        target it is an error, otherwise a warning. Values more than twofold apart are another scope (new ones and the total \
        to date) and do not count.
        """),
    matters: BilingualText(
      vi: "Đơn vị thực hiện theo văn bản này, cấp trên đánh giá theo văn bản kia.",
      en: "The unit works by one document and is judged by the other."),
    remedy: BilingualText(
      vi: "Đối chiếu với quyết định giao chỉ tiêu mới nhất; nếu đã điều chỉnh, ghi rõ văn bản điều chỉnh.",
      en: "Compare with the latest decision that sets targets; where it was changed, name the document that did."),
    reported: [
      """
      Số: 176/KH-UBND
      Lạng Sơn, ngày 23 tháng 8 năm 2024
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Tỷ lệ dân cư nông thôn được sử dụng nước sạch đạt 70%.
      =====
      Số: 22/KH-SNN
      Lạng Sơn, ngày 06 tháng 02 năm 2025
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - ↓Tỷ lệ dân cư nông thôn được sử dụng nước sạch đạt 60%.
      """,
      """
      Số: 12/KH-SNN
      Lạng Sơn, ngày 10 tháng 01 năm 2025
      KẾ HOẠCH
      Phát triển ngành năm 2025

      - Có thêm 10 xã đạt chuẩn nông thôn mới.
      =====
      Số: 22/KH-SNN
      Lạng Sơn, ngày 06 tháng 02 năm 2025
      KẾ HOẠCH
      Thi đua năm 2025

      - Có thêm ↓11 xã đạt chuẩn nông thôn mới.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Thành lập mới 15 - 20 hợp tác xã nông nghiệp; có 125 sản phẩm OCOP đạt từ 3 sao trở lên.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - Thành lập mới 15 hợp tác xã nông nghiệp; có trên 20 sản phẩm OCOP đạt 3 sao trở lên.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2024

      - Có thêm 10 xã đạt chuẩn nông thôn mới.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - Có thêm 09 xã đạt chuẩn nông thôn mới.
      """,
    ])

  func disagreements(among documents: [ComparedDocument]) -> [Disagreement] {
    var found: [Disagreement] = []
    FigurePairs(documents).forEachPair(of: documents) { lower, upper, mine, others in
      for keyed in mine {
        let (figure, key) = (keyed.figure, keyed.key)
        let other = others.first { other in
          figure.contradicts(other.figure) && (key.base == nil || other.key.base == nil || key.base == other.key.base)
        }
        guard let other else { continue }
        let isShort =
          documents[upper].rank < documents[lower].rank && figure.kind == .target
          && (figure.bounds?.high ?? 0) < (other.figure.bounds?.low ?? 0)
        let finding = finding(on: figure, other.figure, documents[upper], isShort: isShort)
        found.append(Disagreement(document: lower, finding: finding))
        return
      }
    }
    return found
  }

  private func finding(
    on figure: FigureFact, _ other: FigureFact, _ document: ComparedDocument, isShort: Bool
  ) -> Finding {
    let period = figure.period?.code ?? ""
    let name = document.document.name
    var (vi, en) = (
      "Cùng chỉ tiêu năm \(period): ở đây \(figure.printed), \(name) ghi \(other.printed)",
      "One indicator of \(period): \(figure.printed) here, \(other.printed) in \(name)"
    )
    if let mine = figure.value, let others = other.value, figure.plainUnit == other.plainUnit,
      let gap = try? mine.subtracting(others)
    {
      vi += ", lệch \(formatNumber(gap.magnitude))"
      en += ", a difference of \(formatNumber(gap.magnitude))"
    }
    return finding(
      isShort ? .error : .warning, at: figure.passage,
      BilingualText(
        vi: isShort
          ? "Thấp hơn chỉ tiêu của cấp trên: \(figure.printed), cấp trên \(other.printed)"
          : "Văn bản khác ghi \(other.printed), ở đây \(figure.printed)",
        en: isShort
          ? "Short of the superior's target: \(figure.printed), above \(other.printed)"
          : "Another document has \(other.printed), this one \(figure.printed)"),
      because: BilingualText(vi: vi + ".", en: en + "."),
      notes: [document.note(other.passage, vi: "Văn bản kia", en: "The other document")])
  }
}
