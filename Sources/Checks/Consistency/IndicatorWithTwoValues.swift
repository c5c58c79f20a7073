import Domain
import Foundation
import VietnameseText

struct IndicatorWithTwoValues: Check {
  let about = AboutCheck(
    id: "indicator-with-two-values",
    name: BilingualText(vi: "Một chỉ tiêu có hai giá trị", en: "Indicator with two values"),
    subject: .consistency, severity: .warning,
    found: BilingualText(
      vi: """
        Mục tiêu ghi ngay dưới đề mục “mục tiêu”, “chỉ tiêu” có một giá trị, nơi khác trong văn bản ghi cho cùng chỉ tiêu, cùng \
        kỳ một giá trị không thể cùng đúng. “Trên 15” và “20”, “15 - 20” và “15” là hợp nhau. Bước thực hiện, phần của một \
        tổng, chỉ tiêu riêng từng huyện, từng cấp, các số trong một đoạn, một bảng và các số chênh nhau quá hai lần thì không \
        tính. Kết quả ghi ở hai nơi cũng được đối chiếu, khi hai số chênh nhau quá phần làm tròn nhưng chưa đến một phần tư.
        """,
      en: """
        A target right under a heading of goals has one value, and another place gives the same target of the same period a \
        value that cannot be right too. “Trên 15” and “20” agree. Steps, parts of a total, targets of single districts or \
        levels, figures of one paragraph or table, and values more than twofold apart do not count. A result told at two places is \
        compared too, where the values differ by more than rounding and less than a quarter.
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
      """
      BÁO CÁO
      Kết quả thực hiện nhiệm vụ năm 2024

      1. ↓Thu ngân sách nhà nước trên địa bàn đạt 1.254 tỷ đồng.

      2. Công tác tài chính: thu ngân sách nhà nước trên địa bàn đạt 1.245 tỷ đồng, góp phần hoàn thành dự toán.
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
    let targets = document.figures.filter { $0.figure.kind == .target && $0.figure.period != nil && !$0.key.isVague }
    let members = Set(document.facts.sums.flatMap { sum in sum.parts.map(\.passage.range.start) })
    return Dictionary(grouping: targets) { $0.same }.values.compactMap { group in
      let goals = group.filter(\.isGoal).map(\.figure)
      let others = group.filter { !$0.isGoal && !members.contains($0.figure.passage.range.start) }.map(\.figure)
      guard let goal = goals.first, Set(goals.map(\.value)).count == 1, Set(others.map(\.value)).count == 1,
        let other = others.first(where: { other in
          goal.contradicts(other) && !document.isOnePlace(goal.passage, other.passage)
            && !document.namesPart(before: other.passage)
        })
      else { return nil }
      return goal.passage.range.start < other.passage.range.start ? finding(on: goal, other) : finding(on: other, goal)
    } + resultsThatDiffer(document, members)
  }

  /// A result that the text and a table, or two paragraphs, give with values that rounding does not explain, yet near enough to be
  /// one: "1.254 tỷ đồng" and "1.245 tỷ đồng". At the text, where the other stands in a table.
  private func resultsThatDiffer(_ document: CheckedDocument, _ members: Set<Int>) -> [Finding] {
    let results = document.figures.filter { figure in
      [.actual, .estimate].contains(figure.figure.kind) && figure.figure.period != nil && !figure.key.isVague
        && figure.figure.comparator != .range && !members.contains(figure.figure.passage.range.start)
    }
    return Dictionary(grouping: results) { $0.same }.values.compactMap { group in
      let figures = group.map(\.figure).sorted { $0.passage.range.start < $1.passage.range.start }
      guard figures.count == 2, document.differ(figures[0], figures[1]),
        !document.isOnePlace(figures[0].passage, figures[1].passage),
        !figures.contains(where: { document.namesPart(before: $0.passage, firstWords: 6) })
      else { return nil }
      return document.isInTable(figures[0].passage)
        ? finding(on: figures[1], figures[0]) : finding(on: figures[0], figures[1])
    }
  }

  private func finding(on first: FigureFact, _ other: FigureFact) -> Finding {
    let period = first.period.map { " (\($0.code))" } ?? ""
    return finding(
      .internalConflict, at: first.passage,
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
  /// By more than the rounding of both, and by less than a quarter: further apart they count different things.
  fileprivate func differ(_ a: FigureFact, _ b: FigureFact) -> Bool {
    guard let first = a.value, let second = b.value else { return false }
    let (one, other) = (PrintedValue(first, in: self, at: a.passage), PrintedValue(second, in: self, at: b.passage))
    guard one.isComparable(with: other) || a.plainUnit == b.plainUnit, a.plainUnit.isComparable(with: b.plainUnit)
    else { return false }
    func measured(_ value: PrintedValue, _ figure: FigureFact) -> (value: Decimal, rounding: Decimal) {
      var value = value
      value.unit = value.unit ?? figure.plainUnit
      return value.inBaseUnits
    }
    let (x, y) = (measured(one, a), measured(other, b))
    let gap = abs(x.value - y.value)
    let slack = [a, b].contains { $0.comparator == .about || $0.kind == .estimate } ? max(x.rounding, y.rounding) : 0
    return gap > x.rounding + y.rounding + slack && gap * 4 < max(abs(x.value), abs(y.value))
  }

  func isInTable(_ passage: Passage) -> Bool { tables.contains { $0.range.contains(passage.range) } }

  /// One paragraph or one table, in which the same words may stand for several things.
  func isOnePlace(_ a: Passage, _ b: Passage) -> Bool {
    isOneParagraph(a, b) || tables.contains { $0.range.contains(a.range) && $0.range.contains(b.range) }
  }

  /// "Huyện A: có thêm 06 xã": words before the figure, or the first few of its paragraph, say of which part of the whole it is.
  func namesPart(before passage: Passage, firstWords: Int = .max) -> Bool {
    guard let paragraph = paragraph(at: passage.range.start) else { return false }
    let place = paragraph.line.token(from: paragraph.offset(from: passage.range.end))
    let end = min(place, paragraph.line.count, firstWords)
    return (0..<end).contains { index in
      partWords.contains(paragraph.line.key(index)) && !paragraph.line.has(amountOf, at: index)
    }
  }

  func isOneParagraph(_ a: Passage, _ b: Passage) -> Bool {
    guard let first = paragraph(at: a.range.start), let second = paragraph(at: b.range.start) else { return false }
    return first.start == second.start
  }
}

/// "Khối lượng hàng hóa" is no "khối".
private let amountOf: Phrase = "khối lượng"
private let partWords = Set(
  ["huyện", "phường", "khối", "đợt", "quý", "cấp", "tuyến", "riêng", "cụm"].map { Phrase($0).keys[0] })
