import Domain
import Foundation
import VietnameseText

struct ValueOffByPowerOfTen: Check {
  let about = AboutCheck(
    id: "value-off-by-power-of-ten",
    name: BilingualText(
      vi: "Giá trị lệch mười, trăm, nghìn lần", en: "Value off by a power of ten"),
    subject: .figures, status: .trial, severity: .warning,
    found: BilingualText(
      vi: """
        Giá trị của một chỉ tiêu nhỏ hơn một phần năm hoặc lớn hơn năm lần mục tiêu cả năm, giá trị năm khác hoặc giá trị cùng \
        kỳ ghi ở nơi khác, và trở nên hợp lý khi nhân hoặc chia cho 10, 100, 1.000. Số của tháng, quý không đem so với số cả \
        năm.
        """,
      en: """
        An indicator's value lies below a fifth or above five times its target of the year, its value in another year or its \
        value elsewhere, and comes close when multiplied or divided by 10, 100 or 1.000. Months and quarters are not compared \
        with years.
        """),
    matters: BilingualText(
      vi: "Thường là thiếu hoặc thừa một chữ số, hoặc ghi “tấn” thay cho “nghìn tấn”.",
      en: "Mostly a digit too few or too many, or “tấn” instead of “nghìn tấn”."),
    remedy: BilingualText(
      vi: "Đối chiếu con số và đơn vị với nguồn.", en: "Compare the figure and its unit with the source."),
    reported: [
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Mục tiêu năm 2025: sản lượng chè búp tươi 12.000 tấn.

      2. Năm 2025 ↓sản lượng chè búp tươi 1.210 tấn, người dân yên tâm sản xuất.
      """,
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Năm 2024 sản lượng lương thực có hạt đạt 305.000 tấn.

      2. Năm 2025 ↓sản lượng lương thực có hạt đạt 30.620 tấn.
      """,
    ],
    accepted: [
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Mục tiêu năm 2025: sản lượng chè búp tươi 12.000 tấn.

      2. Quý I năm 2025 sản lượng chè búp tươi 1.210 tấn.
      """,
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      1. Năm 2024 sản lượng lương thực có hạt đạt 305.000 tấn.

      2. Năm 2025 sản lượng lương thực có hạt đạt 306,2 nghìn tấn.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    struct Kept: Hashable {
      var key: IndicatorKey
      var scope: String?
      var period: Period.Kind
    }
    let figures = document.figures.filter { keyed in
      keyed.figure.valueMax == nil && !keyed.figure.plainUnit.isPercent && keyed.key.words.contains(" ")
        && (keyed.figure.period.map { $0.kind != .years } ?? false)
    }
    let groups = Dictionary(grouping: figures) { keyed in
      Kept(key: keyed.key, scope: keyed.scope, period: keyed.figure.period?.kind ?? .year)
    }
    return groups.values.flatMap { group -> [Finding] in
      let figures = group.map(\.figure)
      guard figures.count > 1 else { return [] }
      return figures.compactMap { figure in
        guard figure.kind != .target else { return nil }
        let slip = figures.lazy.compactMap { other in self.slip(of: figure, against: other, document) }.first
        return slip.map { finding(on: figure, $0.other, times: $0.times) }
      }
    }
  }

  /// The power of ten that a value is off another of the same indicator, and which of the two is the odd one.
  private func slip(
    of figure: FigureFact, against other: FigureFact, _ document: CheckedDocument
  ) -> (other: FigureFact, times: Double)? {
    guard figure.passage != other.passage, figure.plainUnit.isComparable(with: other.plainUnit),
      other.kind == .target || other.passage.range.start < figure.passage.range.start,
      other.kind == .target ? figure.period == other.period : figure.period != other.period,
      !document.isOneParagraph(figure.passage, other.passage), let mine = size(figure), let reference = size(other),
      mine >= 10, reference > 0
    else { return nil }
    let ratio = mine / reference
    guard ratio < 0.2 || ratio > 5 else { return nil }
    let times = [10.0, 100, 1000].first { abs(log(ratio < 1 ? ratio * $0 : ratio / $0)) < 0.3 }
    return times.map { (other, ratio < 1 ? 1 / $0 : $0) }
  }

  private func size(_ figure: FigureFact) -> Double? {
    figure.value.map { $0.double * Double(figure.plainUnit.measure.baseTenThousandths) / 10_000 }
  }

  private func finding(on figure: FigureFact, _ other: FigureFact, times: Double) -> Finding {
    let factor = formatNumber((try? Amount(Int(times < 1 ? (1 / times).rounded() : times))) ?? .zero)
    let (vi, en) = times < 1 ? ("nhỏ hơn", "smaller") : ("lớn hơn", "larger")
    return finding(
      .magnitude, at: figure.passage,
      BilingualText(
        vi: "\(figure.printed) có thể lệch \(factor) lần", en: "\(figure.printed) may be off \(factor) times"),
      because: BilingualText(
        vi: "\(figure.printed) \(vi) khoảng \(factor) lần so với \(other.printed) (\(other.period?.code ?? "")).",
        en: "\(figure.printed) is about \(factor) times \(en) than \(other.printed) (\(other.period?.code ?? ""))."),
      notes: [Finding.Note(passage: other.passage, text: BilingualText(vi: "Số để so", en: "Compared with"))])
  }
}
