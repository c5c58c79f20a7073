import Domain
import VietnameseText

struct TargetBelowEarlierValue: Check {
  let about = AboutCheck(
    id: "target-below-earlier-value",
    name: BilingualText(
      vi: "Mục tiêu thấp hơn mức đã đạt hoặc mức của năm trước", en: "Target below what an earlier time already has"),
    subject: .consistency, severity: .note,
    found: BilingualText(
      vi: """
        Mục tiêu của năm sau thấp hơn mục tiêu của năm trước trong cùng văn bản, hoặc mục tiêu cả năm thấp hơn kết quả mà một phần \
        năm (6 tháng, 9 tháng) trước đó đã đạt. Cùng tên chỉ tiêu, cùng loại đơn vị. Chỉ tiêu càng ít càng tốt (hộ nghèo, tai nạn, \
        vi phạm) thì không xét.
        """,
      en: """
        A later year's target lies below the target of an earlier year in the same document, or a whole year's target below what a \
        part of an earlier year (half, nine months) already reached. Same indicator, same kind of unit. What should fall (poor \
        households, accidents, offences) is left out.
        """),
    matters: BilingualText(
      vi: "Hoặc một trong hai con số sai, hoặc hai con số không cùng phạm vi; người đọc cần một lời giải thích.",
      en: "Either one of the figures is wrong, or they do not count the same; the reader needs an explanation."),
    remedy: BilingualText(
      vi: "Đối chiếu hai con số; nếu đúng, ghi lý do mục tiêu thấp hơn hoặc ghi rõ phạm vi.",
      en: "Compare the two; if both are right, give the reason or say what each of them counts."),
    reported: [
      """
      CHƯƠNG TRÌNH
      Phát triển hợp tác xã giai đoạn 2025 - 2030

      I. MỤC TIÊU

      1. Đến năm 2025: tỷ lệ hợp tác xã hoạt động khá, tốt đạt 60%.

      2. Đến năm 2030: ↓tỷ lệ hợp tác xã hoạt động khá, tốt đạt 55%.
      """,
      """
      BÁO CÁO
      Kết quả 6 tháng đầu năm 2024, nhiệm vụ năm 2025

      I. KẾT QUẢ

      1. ↓Khối lượng hàng hóa vận chuyển đạt 15,8 triệu tấn.

      II. MỤC TIÊU NĂM 2025

      1. Khối lượng hàng hóa vận chuyển đạt 13,5 triệu tấn.
      """,
    ],
    accepted: [
      """
      BÁO CÁO
      Kết quả 6 tháng đầu năm 2024, nhiệm vụ năm 2025

      I. KẾT QUẢ

      1. Khối lượng hàng hóa vận chuyển đạt 15,8 triệu tấn; số vụ tai nạn giao thông đường bộ là 112 vụ.

      II. MỤC TIÊU NĂM 2025

      1. Khối lượng hàng hóa vận chuyển đạt 33,5 triệu tấn; số vụ tai nạn giao thông đường bộ không quá 100 vụ.
      """,
      """
      CHƯƠNG TRÌNH
      Giảm nghèo giai đoạn 2025 - 2030

      I. MỤC TIÊU

      1. Đến năm 2025: tỷ lệ hộ nghèo đa chiều toàn tỉnh còn 6%.

      2. Đến năm 2030: tỷ lệ hộ nghèo đa chiều toàn tỉnh còn 2%.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let figures = document.figures.filter { figure in
      figure.figure.scope == nil && !figure.key.isVague && figure.figure.period.map { $0.kind != .years } ?? false
    }
    return Dictionary(grouping: figures) { $0.key }.values.compactMap { group -> Finding? in
      let sorted = group.map(\.figure).sorted { $0.passage.range.start < $1.passage.range.start }
      return sorted.lazy.filter { $0.kind == .target }.compactMap { target in
        sorted.first { falls(target, short: $0) && areOfOneKind(target, $0, in: document) }
          .map { finding(on: target, below: $0) }
      }.first
    }
  }

  /// Both count the whole of something of which more is the better, and stand at different places.
  private func areOfOneKind(_ target: FigureFact, _ earlier: FigureFact, in document: CheckedDocument) -> Bool {
    !document.isOneParagraph(earlier.passage, target.passage) && !fewerIsBetter(TokenLine(target.indicator))
      && [target, earlier].allSatisfy { figure in
        !fewerIsBetter(TokenLine(figure.passage.quote)) && !document.namesPart(before: figure.passage, firstWords: 6)
      }
  }

  /// A whole year's target that is certainly less than an earlier figure, but not so much less that they count other things.
  private func falls(_ target: FigureFact, short earlier: FigureFact) -> Bool {
    guard target.kind == .target, let period = target.period, period.kind == .year, let before = earlier.period,
      before.lastDay < period.firstDay || before.lastDay < period.lastDay && earlier.kind == .target,
      before.lastYear < period.year, target.plainUnit.isComparable(with: earlier.plainUnit),
      let mine = target.bounds, let others = earlier.bounds, mine.high.isFinite || mine.low.isFinite
    else { return false }
    let later = mine.high.isFinite ? mine.high : mine.low
    guard others.low.isFinite, later < others.low - 1e-9, later * 5 > others.low else { return false }
    switch earlier.kind {
    case .target: return before.kind == .year && target.unit == "%"
    case .actual, .estimate: return before.kind != .year
    case .forecast: return false
    }
  }

  /// At the later target; at the result where it is one of a part of a year.
  private func finding(on target: FigureFact, below earlier: FigureFact) -> Finding {
    let (place, other) = earlier.kind == .target ? (target, earlier) : (earlier, target)
    let (late, early) = (target.period?.code ?? "", earlier.period?.code ?? "")
    return finding(
      .internalConflict, at: place.passage,
      BilingualText(
        vi: "Mục tiêu \(late) (\(target.printed)) thấp hơn số của \(early) (\(earlier.printed))",
        en: "The target of \(late) (\(target.printed)) is below the figure of \(early) (\(earlier.printed))"),
      because: BilingualText(
        vi: "“\(target.indicator)”: \(early) là \(earlier.printed), mục tiêu \(late) là \(target.printed).",
        en: "“\(target.indicator)”: \(earlier.printed) in \(early), target of \(late) \(target.printed)."),
      notes: [
        Finding.Note(passage: other.passage, text: BilingualText(vi: "Số kia", en: "The other figure"))
      ])
  }
}
