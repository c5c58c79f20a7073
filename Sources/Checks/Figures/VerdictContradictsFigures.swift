import Domain
import Foundation
import VietnameseText

struct VerdictContradictsFigures: Check {
  let about = AboutCheck(
    id: "verdict-contradicts-figures",
    name: BilingualText(vi: "Nhận định trái với số liệu", en: "Verdict that contradicts its figures"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Câu viết “vượt kế hoạch”, “đạt mục tiêu” hoặc “chưa đạt kế hoạch”, nhưng số thực hiện và số kế hoạch ghi ngay đó \
        nói ngược lại. Nếu nhân hoặc chia số thực hiện cho 10, 100, 1.000 thì hợp lý, đó là nhầm hàng hoặc nhầm đơn vị.
        """,
      en: """
        The sentence says that a plan was exceeded, met or missed, while the result and the plan written beside it say the \
        opposite. Where the result times or divided by 10, 100 or 1.000 would fit, a digit or a unit slipped.
        """),
    matters: BilingualText(
      vi: "Hoặc nhận định sai, hoặc con số sai hàng mười lần; cả hai đều không được phép đi tiếp lên báo cáo trên.",
      en: "Either the verdict is wrong, or the figure is wrong tenfold; neither may go on into the next report."),
    remedy: BilingualText(
      vi: "Đối chiếu số thực hiện và đơn vị đo với nguồn, rồi sửa con số hoặc nhận định.",
      en: "Compare the result and its unit with the source, then correct the figure or the verdict."),
    reported: [
      "Sản lượng lương thực ↓khoảng 30.221 tấn, vượt mục tiêu kế hoạch (mục tiêu 300.000 tấn).",
      "Thành lập mới ↓14 hợp tác xã, vượt kế hoạch (15 hợp tác xã).",
      "Trồng được ↓9.640 ha rừng, chưa đạt kế hoạch (9.000 ha).",
    ],
    accepted: [
      "Sản lượng lương thực khoảng 302,2 nghìn tấn, vượt mục tiêu kế hoạch (mục tiêu 300.000 tấn).",
      "Trồng rừng mới được trên 9.600 ha, vượt kế hoạch; tỷ lệ hộ nghèo giảm còn 8%, đạt mục tiêu (10%).",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.paragraphs.flatMap { paragraph in
      paragraph.verdictWords.compactMap { index in
        paragraph.readVerdict(at: index).flatMap { finding(on: $0, in: paragraph) }
      }
    }
  }

  private func finding(on verdict: StatedVerdict, in paragraph: CheckedParagraph) -> Finding? {
    let (result, target) = (verdict.result.inBaseUnits, verdict.target.inBaseUnits)
    let isShort = result.value + result.rounding < target.value
    let isMet = result.value - result.rounding >= target.value
    switch verdict.kind {
    case .exceeded, .met: guard isShort else { return nil }
    case .missed: guard isMet else { return nil }
    }
    let slip = digitSlip(result.value, target.value)
    let ratio = percentText(result.value / target.value * 100, decimals: 1)
    var (vi, en) = (
      "\(verdict.result.text) bằng \(ratio)% của \(verdict.target.text).",
      "\(verdict.result.text) is \(ratio) % of \(verdict.target.text)."
    )
    if let slip {
      vi += " Nếu con số \(slip.vi) thì mới phù hợp với nhận định."
      en += " It would fit if the figure were \(slip.en)."
    }
    return finding(
      slip == nil ? .internalConflict : .magnitude, verdict.kind == .exceeded ? .error : .warning,
      at: paragraph.passage(verdict.resultRange),
      BilingualText(
        vi: "Câu viết “\(verdict.words)”, số liệu nói khác", en: "The text says “\(verdict.words)”, the figures do not"),
      because: BilingualText(vi: vi, en: en),
      notes: [
        Finding.Note(
          passage: paragraph.passage(verdict.targetRange), text: BilingualText(vi: "Kế hoạch", en: "Plan"))
      ])
  }

  /// The power of ten that brings a value outside [0,2; 5] × its target inside.
  private func digitSlip(_ result: Decimal, _ target: Decimal) -> BilingualText? {
    guard result > 0, result < target / 5 || result > target * 5 else { return nil }
    for power in 1...3 {
      let factor = Decimal(sign: .plus, exponent: power, significand: 1)
      let (vi, en) = (formatNumber(rounded(factor, 0)), "\(factor)")
      if result < target, result * factor >= target, result * factor <= target * 5 {
        return BilingualText(vi: "lớn gấp \(vi) lần", en: "\(en) times as large")
      }
      if result > target, result / factor < target, result / factor >= target / 5 {
        return BilingualText(vi: "nhỏ đi \(vi) lần", en: "\(en) times smaller")
      }
    }
    return nil
  }
}
