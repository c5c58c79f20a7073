import Domain

struct OtherDocumentCountsOtherBase: Comparison {
  let about = AboutCheck(
    id: "other-document-counts-other-base",
    name: BilingualText(
      vi: "Văn bản khác tính tỷ lệ trên mẫu số khác", en: "Another document counts over another base"),
    subject: .across, severity: .note,
    found: BilingualText(
      vi: """
        Cùng một tỷ lệ, cùng kỳ, nhưng văn bản này tính trên số dân, văn bản kia tính trên số hộ. Giá trị khác nhau thì là cảnh \
        báo, giống nhau thì là ghi chú.
        """,
      en: """
        One rate, one period, but counted over inhabitants here and over households there. With other values it is a warning, \
        with the same a note.
        """),
    matters: BilingualText(
      vi: "99% số dân và 99% số hộ là hai kết quả khác nhau; báo cáo lên sẽ không khớp chỉ tiêu được giao.",
      en: "99 % of inhabitants and 99 % of households are two results; the report does not answer the target."),
    remedy: BilingualText(
      vi: "Ghi mẫu số đúng như văn bản giao chỉ tiêu.", en: "State the base that the target has."),
    reported: [
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Tỷ lệ hộ gia đình nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - ↓Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Tỷ lệ hộ dân được sử dụng điện lưới quốc gia đạt 98%.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - ↓Tỷ lệ dân số được sử dụng điện lưới quốc gia đạt 99%.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Tỷ lệ dân số nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2024

      - Tỷ lệ hộ gia đình nông thôn được sử dụng nước hợp vệ sinh đạt 98%.
      =====
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      - Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
      """,
    ])

  func disagreements(among documents: [ComparedDocument]) -> [Disagreement] {
    var found: [Disagreement] = []
    FigurePairs(documents).forEachPair(of: documents) { lower, upper, mine, others in
      for keyed in mine {
        let (figure, key) = (keyed.figure, keyed.key)
        guard let base = key.base,
          let other = others.first(where: { $0.key.base != nil && $0.key.base != base }), let otherBase = other.key.base
        else { continue }
        let severity: Severity = figure.contradicts(other.figure) ? .warning : .note
        let name = documents[upper].document.name
        let finding = finding(
          severity, at: figure.passage,
          BilingualText(
            vi: "Ở đây tính trên \(base), văn bản khác tính trên \(otherBase)",
            en: "Counted over “\(base)” here, over “\(otherBase)” in another document"),
          because: BilingualText(
            vi: "\(figure.indicator): \(figure.printed); \(name): \(other.figure.indicator) \(other.figure.printed).",
            en: "\(figure.indicator): \(figure.printed); \(name): \(other.figure.indicator) \(other.figure.printed)."),
          notes: [documents[upper].note(other.figure.passage, vi: "Văn bản kia", en: "The other document")])
        found.append(Disagreement(document: lower, finding: finding))
        return
      }
    }
    return found
  }
}
