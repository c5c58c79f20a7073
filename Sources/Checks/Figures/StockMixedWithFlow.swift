import Domain
import VietnameseText

struct StockMixedWithFlow: Check {
  let about = AboutCheck(
    id: "stock-mixed-with-flow",
    name: BilingualText(
      vi: "Số lũy kế đem so với kế hoạch tăng thêm", en: "Total to date compared with a plan of new ones"),
    subject: .figures, status: .trial, severity: .warning,
    found: BilingualText(
      vi: """
        Tỷ lệ so với kế hoạch tính từ số lũy kế hoặc số hiện có (“lũy kế 87 sản phẩm”), trong khi kế hoạch là số làm thêm \
        trong năm (“kế hoạch cấp mới 15 sản phẩm”).
        """,
      en: """
        A percentage of plan is reckoned from a total to date (“lũy kế 87 sản phẩm”), although the plan is of new ones in the \
        year (“kế hoạch cấp mới 15 sản phẩm”).
        """),
    matters: BilingualText(
      vi: "Số tồn tại một thời điểm và số phát sinh trong kỳ là hai thứ; tỷ lệ của chúng không có nghĩa.",
      en: "What there is on a day and what is added in a period are two things; their percentage means nothing."),
    remedy: BilingualText(
      vi: "So số làm mới trong kỳ với kế hoạch làm mới; số lũy kế ghi riêng.",
      en: "Compare the new ones of the period with the plan of new ones, and state the total to date apart."),
    reported: [
      "Đến nay lũy kế có ↓87 sản phẩm OCOP, đạt 580% kế hoạch (thêm mới 15 sản phẩm).",
      "Toàn ngành hiện có ↓240 trường đạt chuẩn quốc gia, đạt 1.200% kế hoạch (công nhận mới 20 trường).",
    ],
    accepted: [
      "Công nhận mới 12 sản phẩm OCOP, đạt 80% kế hoạch (15 sản phẩm); lũy kế 87 sản phẩm.",
      "Lũy kế giải ngân từ đầu năm 120 tỷ đồng, đạt 80% kế hoạch (150 tỷ đồng).",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.paragraphs.flatMap { paragraph in
      paragraph.quantities.indices.compactMap { index -> Finding? in
        guard paragraph.quantities[index].isPercent, paragraph.readReference(after: index)?.kind == .plan, index > 0,
          index + 1 < paragraph.quantities.count
        else { return nil }
        let (part, plan) = (paragraph.quantities[index - 1], paragraph.quantities[index + 1])
        guard !part.isPercent, part.lexemes.upperBound <= paragraph.quantities[index].lexemes.lowerBound,
          paragraph.isSameSentence(part.lexemes.upperBound..<plan.lexemes.lowerBound),
          plan.lexemes.lowerBound - paragraph.quantities[index].lexemes.upperBound <= 10,
          paragraph.saysStock(before: part), paragraph.saysNew(before: plan)
        else { return nil }
        return finding(
          .internalConflict, at: paragraph.passage(part.range),
          BilingualText(
            vi: "Số lũy kế được so với kế hoạch làm thêm",
            en: "A total to date is compared with a plan of new ones"),
          because: BilingualText(
            vi:
              "\(paragraph.words.string(part.range)) là số lũy kế, kế hoạch \(paragraph.words.string(plan.range)) là số mới.",
            en:
              "\(paragraph.words.string(part.range)) is a total to date, the plan \(paragraph.words.string(plan.range)) is of new ones."
          ),
          notes: [
            Finding.Note(passage: paragraph.passage(plan.range), text: BilingualText(vi: "Kế hoạch", en: "Plan"))
          ])
      }
    }
  }
}

extension CheckedParagraph {
  /// "lũy kế", "hiện có" right before a quantity.
  fileprivate func saysStock(before quantity: StatedQuantity) -> Bool {
    let first = quantity.lexemes.lowerBound
    return (max(first - 4, 0)..<first).contains { at in
      ["lũy kế", "luỹ kế", "hiện có", "cộng dồn"].contains(word(at) + " " + word(at + 1))
    }
  }

  /// "thêm mới", "cấp mới", "thành lập mới" right before a quantity.
  fileprivate func saysNew(before quantity: StatedQuantity) -> Bool {
    let first = quantity.lexemes.lowerBound
    return (max(first - 3, 0)..<first).contains { ["mới", "thêm"].contains(word($0)) }
  }
}
