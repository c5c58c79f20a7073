import Domain
import VietnameseText

struct YearOutsidePlan: Check {
  let about = AboutCheck(
    id: "year-outside-plan",
    name: BilingualText(vi: "Năm nằm ngoài kế hoạch", en: "Year outside the plan"),
    subject: .consistency, severity: .error,
    found: BilingualText(
      vi: """
        Nhiệm vụ của kế hoạch có thời hạn kết thúc trước khi kỳ kế hoạch bắt đầu, như “trước quý II/2024” trong kế hoạch \
        năm 2025. Văn bản không nêu kỳ thì lấy năm ban hành. Số liệu năm trước và văn bản năm trước được nhắc đến thì không tính.
        """,
      en: """
        A task of the plan has a deadline that ends before the plan's period begins, such as “before quarter II/2024” in \
        the plan of 2025. Where no period is named, the year of the document counts. Figures and documents of earlier years that are \
        mentioned do not count.
        """),
    matters: BilingualText(
      vi: "Thường là câu chép lại từ kế hoạch năm trước; đơn vị nhận một thời hạn đã qua từ trước khi có kế hoạch.",
      en: "It is mostly a sentence carried over from last year's plan; the unit is given a deadline long past."),
    remedy: BilingualText(
      vi: "Sửa năm cho đúng kỳ kế hoạch, hoặc bỏ nhiệm vụ nếu việc đã xong.",
      en: "Correct the year, or drop the task if the work is done."),
    reported: [
      """
      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Hỗ trợ 05 chuỗi liên kết sản xuất, tiêu thụ nông sản

      - Đơn vị chủ trì: Chi cục Phát triển nông thôn.
      - Thời gian hoàn thành: ↓trước quý II/2024.
      """,
      """
      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Trồng rừng mới 9.000 ha

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: ↓Tháng 12/2024.

      2. Trồng 2.223 nghìn cây phân tán

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: Tháng 12/2025.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Trồng rừng mới 9.000 ha (năm 2024 đã trồng 9.640 ha)

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: Tháng 12/2025.
      """,
      """
      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2023 về phát triển hợp tác xã

      - Đơn vị chủ trì: Chi cục Phát triển nông thôn.
      - Thời gian hoàn thành: Quý II/2025.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    guard let start = document.planBegins else { return [] }
    return document.facts.tasks.flatMap { task in
      document.stale(task, before: start).map { finding(on: $0.deadline, at: $0.passage, of: task, start: start) }
    }
  }

  private func finding(on deadline: Deadline, at place: Passage, of task: TaskFact, start: Day) -> Finding {
    let end = deadline.to ?? start
    return finding(
      .staleYear, at: place,
      BilingualText(
        vi: "Thời hạn của nhiệm vụ \(task.id) nằm trước kỳ kế hoạch",
        en: "The deadline of task \(task.id) lies before the plan's period"),
      because: BilingualText(
        vi: "“\(deadline.text)” kết thúc ngày \(vietnamese(end)), kế hoạch bắt đầu ngày \(vietnamese(start)).",
        en: "“\(deadline.text)” ends on \(end.iso); the plan begins on \(start.iso)."))
  }
}

extension CheckedDocument {
  /// When the time begins that the document's tasks belong to: its period, else the year it was issued in.
  var planBegins: Day? { facts.header.periodFrom ?? facts.header.date.flatMap { Day($0.year, 1, 1) } }

  /// Deadlines of a task that ended before a day: its own, and those of what else it asks for ("báo cáo kết quả trước ngày …").
  fileprivate func stale(_ task: TaskFact, before start: Day) -> [(deadline: Deadline, passage: Passage)] {
    if let deadline = task.deadline, let end = deadline.to, end < start {
      return [(deadline, passage(of: deadline, in: task))]
    }
    return paragraphs(in: task.passage.range).flatMap { paragraph in
      listDeadlines(in: paragraph.line, planYear: start.year).compactMap { mention in
        guard let end = mention.deadline.to, end < start, paragraph.line.asksToFinish(before: mention.tokens.lowerBound)
        else { return nil }
        let place = paragraph.passage(tokens: mention.tokens)
        return task.passage.range.contains(place.range) ? (mention.deadline, place) : nil
      }
    }
  }
}

extension TokenLine {
  /// "hoàn thành …", "báo cáo UBND tỉnh kết quả …" in the clause before a deadline, and nothing that tells of the past.
  fileprivate func asksToFinish(before end: Int) -> Bool {
    let start = (0..<end).last { [".", ";", "("].contains(key($0)) } ?? 0
    let clause = start..<end
    return clause.contains { asking.read(self, at: $0) != nil }
      && !clause.contains { telling.read(self, at: $0) != nil }
  }
}

private let asking = PhraseBook<Bool>(["hoàn thành", "báo cáo", "gửi", "trình", "xong"].map { ($0, true) })
private let telling = PhraseBook<Bool>(
  ["đã", "được", "theo", "tại", "căn cứ", "từ", "phát sinh", "các dự án", "tồn đọng", "chuyển tiếp"].map { ($0, true) })
