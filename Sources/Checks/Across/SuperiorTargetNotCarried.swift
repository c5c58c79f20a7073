import Domain
import VietnameseText

struct SuperiorTargetNotCarried: Comparison {
  let about = AboutCheck(
    id: "superior-target-not-carried",
    name: BilingualText(
      vi: "Chỉ tiêu của cấp trên không được giao tiếp", en: "Superior's target that no task carries"),
    subject: .across, status: .trial, severity: .warning,
    found: BilingualText(
      vi: """
        Kế hoạch viện dẫn một văn bản của cấp trên có trong danh sách, nhưng có chỉ tiêu cùng năm của văn bản ấy mà không nhiệm \
        vụ, chỉ tiêu nào của kế hoạch nhắc đến.
        """,
      en: """
        A plan cites a superior's document of the list, but some of that document's targets for the same year are in none of \
        the plan's tasks and targets.
        """),
    matters: BilingualText(
      vi: "Cuối năm cấp trên hỏi chỉ tiêu mà không đơn vị nào được giao.",
      en: "At the year's end a target is asked for that nobody was given."),
    remedy: BilingualText(
      vi: "Giao chỉ tiêu cho một nhiệm vụ, hoặc ghi rõ cơ quan khác thực hiện.",
      en: "Give the target to a task, or say which other body carries it."),
    reported: [
      """
      Số: 176/KH-UBND
      Lạng Sơn, ngày 23 tháng 12 năm 2024
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Trồng rừng mới 9.000 ha.

      - Có thêm 10 xã đạt chuẩn nông thôn mới.
      =====
      Số: 22/KH-SNN
      Lạng Sơn, ngày 06 tháng 02 năm 2025
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Thực hiện ↓Kế hoạch số 176/KH-UBND ngày 23/12/2024 của UBND tỉnh.

      - Trồng rừng mới 9.000 ha.
      """,
      """
      Số: 18/QĐ-UBND
      Lạng Sơn, ngày 05 tháng 01 năm 2025
      QUYẾT ĐỊNH
      Giao chỉ tiêu kế hoạch năm 2025

      - Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 98%.
      =====
      Số: 31/KH-SYT
      Lạng Sơn, ngày 06 tháng 02 năm 2025
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Thực hiện ↓Quyết định số 18/QĐ-UBND ngày 05/01/2025 của UBND tỉnh.

      - Tỷ lệ giường bệnh trên vạn dân đạt 35 giường.
      """,
    ],
    accepted: [
      """
      Số: 176/KH-UBND
      Lạng Sơn, ngày 23 tháng 12 năm 2024
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Trồng rừng mới 9.000 ha.
      =====
      Số: 22/KH-SNN
      Lạng Sơn, ngày 06 tháng 02 năm 2025
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Thực hiện Kế hoạch số 176/KH-UBND ngày 23/12/2024 của UBND tỉnh.

      - Chỉ đạo trồng rừng mới 9.200 ha.
      """,
      """
      Số: 176/KH-UBND
      Lạng Sơn, ngày 23 tháng 12 năm 2024
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      - Có thêm 10 xã đạt chuẩn nông thôn mới.
      =====
      KẾ HOẠCH
      Phòng, chống dịch năm 2025

      - Tiêm chủng cho 12.500 trẻ em.
      """,
    ])

  func disagreements(among documents: [ComparedDocument]) -> [Disagreement] {
    documents.indices.flatMap { upper -> [Disagreement] in
      let header = documents[upper].document.facts.header
      guard let number = header.number.flatMap({ Int($0) }), let symbol = header.symbol.map(foldForSearch) else {
        return []
      }
      return documents.indices.compactMap { lower in
        guard lower != upper, documents[upper].rank < documents[lower].rank,
          let citation = documents[lower].document.facts.references.first(where: { reference in
            reference.symbol.number.flatMap { Int($0) } == number && foldForSearch(reference.symbol.symbol) == symbol
          })
        else { return nil }
        let missing = missingTargets(of: documents[upper], in: documents[lower])
        guard !missing.isEmpty else { return nil }
        return Disagreement(
          document: lower, finding: finding(on: citation, missing, documents[upper]))
      }
    }
  }

  private func finding(on citation: Reference, _ missing: [FigureFact], _ superior: ComparedDocument) -> Finding {
    let names = missing.prefix(5).map { "\($0.indicator) (\($0.printed))" }.joined(separator: "; ")
    return finding(
      at: citation.passage,
      BilingualText(
        vi: "\(missing.count) chỉ tiêu của “\(citation.symbol.asPrinted)” không có trong kế hoạch này",
        en: "\(missing.count) target(s) of “\(citation.symbol.asPrinted)” are not in this plan"),
      because: BilingualText(vi: "Không thấy: \(names).", en: "Not found: \(names)."),
      notes: missing.prefix(5).map { superior.note($0.passage, vi: "Chỉ tiêu của cấp trên", en: "Superior's target") })
  }

  private func missingTargets(of superior: ComparedDocument, in plan: ComparedDocument) -> [FigureFact] {
    let year = plan.document.facts.header.periodFrom?.year
    let own = Set(plan.figures.map(\.key.words))
    let words = Set(
      (plan.figures.map(\.figure.indicator) + plan.document.facts.tasks.map(\.title)).flatMap { text in
        foldForSearch(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      })
    var told: Set<String> = []
    return superior.figures.filter { keyed in
      let (figure, key) = (keyed.figure, keyed.key)
      return figure.kind == .target && figure.period?.kind == .year && figure.period?.year == year
        && !own.contains(key.words) && !key.words.split(separator: " ").allSatisfy { words.contains(String($0)) }
        && told.insert(key.words).inserted
    }.map(\.figure)
  }
}
