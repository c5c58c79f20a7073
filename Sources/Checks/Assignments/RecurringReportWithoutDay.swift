import Domain
import VietnameseText

struct RecurringReportWithoutDay: Check {
  let about = AboutCheck(
    id: "recurring-report-without-day",
    name: BilingualText(vi: "Báo cáo định kỳ không có ngày gửi", en: "Recurring report without a day"),
    subject: .assignments, severity: .note,
    found: BilingualText(
      vi: """
        Câu yêu cầu báo cáo định kỳ hằng tháng, quý, 6 tháng hoặc năm nhưng không ghi ngày phải gửi. Câu có ghi ngày (“15/6”, \
        “trước ngày 25”) thì không tính. Trong báo cáo, công văn, thông báo chỉ xét các nhiệm vụ được giao.
        """,
      en: """
        A sentence asks for monthly, quarterly, half-yearly or yearly reports without the day by which they are due. One that \
        states a day (“15/6”, “trước ngày 25”) does not count. In a report, a letter or a notice only its tasks are looked at.
        """),
    matters: BilingualText(
      vi: "Mỗi đơn vị gửi một ngày khác nhau; cơ quan tổng hợp không kịp báo cáo cấp trên.",
      en: "Each unit reports on another day, and whoever adds up is late with the report above."),
    remedy: BilingualText(
      vi: "Ghi ngày gửi của từng kỳ, sau ngày chốt số liệu ít nhất một ngày làm việc (Nghị định 09/2019/NĐ-CP).",
      en: "State the day of each period, at least one working day after the cut-off (Nghị định 09/2019/NĐ-CP)."),
    reported: [
      "3. ↓Định kỳ hàng tháng, quý, năm các đơn vị báo cáo kết quả thực hiện về Sở để tổng hợp.",
      "Các bệnh viện ↓định kỳ 6 tháng, hằng năm báo cáo kết quả khám, chữa bệnh gửi Sở Y tế.",
    ],
    accepted: [
      "Định kỳ 6 tháng (15/6), hằng năm (15/12) báo cáo tình hình gửi Sở Giáo dục và Đào tạo.",
      "Định kỳ hằng tháng, trước ngày 25, các trường báo cáo sĩ số; định kỳ kiểm tra an toàn công trình 6 tháng một lần.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let asks = document.assignsTasks
    let given = asks ? [] : document.facts.tasks.map(\.passage.range)
    return document.paragraphs.compactMap { paragraph in
      guard asks || given.contains(where: { $0.contains(TextRange(paragraph.start, paragraph.start + 1)) }) else {
        return nil
      }
      guard let cycle = paragraph.line.find(Self.periodically) else { return nil }
      guard let phrase = readCycle(paragraph.line, from: cycle.lowerBound) else { return nil }
      return finding(
        .missingDeadline, at: paragraph.passage(tokens: phrase),
        BilingualText(
          vi: "Báo cáo định kỳ chưa ghi ngày gửi", en: "The recurring report states no day"),
        because: BilingualText(
          vi: "“\(paragraph.line.text(phrase))” chỉ nêu kỳ báo cáo, không nêu ngày phải gửi.",
          en: "“\(paragraph.line.text(phrase))” names the periods, not the day."))
    }
  }

  /// "Định kỳ hàng tháng, quý, năm" of a sentence that asks for a report and states no day.
  private func readCycle(_ line: TokenLine, from start: Int) -> Range<Int>? {
    var end = start + 2
    var last: Int?
    while end < line.count, Self.cycle.contains(line.key(end)) || line.tokens[end].kind == .number {
      if Self.period.contains(line.key(end)) { last = end }
      end += 1
    }
    guard let last else { return nil }
    let stop = (end..<line.count).first { [".", ";"].contains(line.key($0)) } ?? line.count
    let asks = line.find(Self.report, in: end..<stop) != nil
    let statesDay = (start..<stop).contains { line.key($0) == Self.day || line.key($0) == "/" }
    return asks && !statesDay ? start..<(last + 1) : nil
  }

  private static let periodically: Phrase = "định kỳ"
  private static let report: Phrase = "báo cáo"
  private static let day = Phrase("ngày").keys[0]
  private static let period = Set(["tháng", "quý", "năm", "tuần"].map { Phrase($0).keys[0] })
  private static let cycle = period.union(
    ["hàng", "hằng", "mỗi", "một", "lần", "và", "đầu", "cuối", "theo"].map { Phrase($0).keys[0] } + [",", "(", ")"])
}
