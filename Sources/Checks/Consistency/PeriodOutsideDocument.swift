import Domain
import VietnameseText

struct PeriodOutsideDocument: Check {
  let about = AboutCheck(
    id: "period-outside-document",
    name: BilingualText(
      vi: "Thời gian nằm ngoài kỳ của văn bản", en: "Time outside the document's own period"),
    subject: .consistency, status: .trial, severity: .warning,
    found: BilingualText(
      vi: """
        Nhiệm vụ có thời hạn sau ngày kết thúc mà chính văn bản tự đặt ra (“Thời gian thực hiện: từ tháng 01 đến tháng 11”). \
        Một ghi chú cho cả văn bản.
        """,
      en: """
        A task is due after the end that the document sets itself (“Thời gian thực hiện: từ tháng 01 đến tháng 11”). One note \
        for the document.
        """),
    matters: BilingualText(
      vi: "Việc đến hạn khi kế hoạch đã khép lại thì không được đánh giá.",
      en: "What falls due after the plan has closed is never assessed."),
    remedy: BilingualText(
      vi: "Kéo dài thời gian thực hiện hoặc sửa thời hạn.", en: "Extend the plan's time, or correct the deadline."),
    reported: [
      """
      KẾ HOẠCH
      Thi đua chuyên đề năm 2025

      II. NHIỆM VỤ

      1. Trồng rừng mới 9.000 ha

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: ↓Tháng 12/2025.

      III. THỜI GIAN, ĐỐI TƯỢNG

      1. Thời gian thực hiện: Từ tháng 01 năm 2025 đến tháng 11 năm 2025.
      """,
      """
      KẾ HOẠCH
      Tháng cao điểm an toàn giao thông năm 2025

      II. NHIỆM VỤ

      1. Kiểm tra 12 bến xe khách

      - Đơn vị chủ trì: Thanh tra Sở.
      - Thời gian hoàn thành: ↓Quý IV/2025.

      III. THỜI GIAN, ĐỐI TƯỢNG

      1. Thời gian thực hiện: từ tháng 01 năm 2025 đến tháng 9 năm 2025.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Thi đua chuyên đề năm 2025

      II. NHIỆM VỤ

      1. Trồng rừng mới 9.000 ha

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: Tháng 10/2025.

      III. THỜI GIAN, ĐỐI TƯỢNG

      1. Thời gian thực hiện: Từ tháng 01 năm 2025 đến tháng 11 năm 2025.
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Trồng rừng mới 9.000 ha

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian thực hiện: Năm 2025.

      2. Đào tạo nghề cho 4.500 lao động

      - Đơn vị chủ trì: Trường Cao đẳng nghề.
      - Thời gian thực hiện: từ tháng 01 đến tháng 11 năm 2025.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.facts.header.kind == "Báo cáo" ? [] : deadlinesAfterEnd(document)
  }

  private func deadlinesAfterEnd(_ document: CheckedDocument) -> [Finding] {
    guard let window = ownWindow(of: document), let end = window.deadline.to else { return [] }
    let late = document.facts.tasks.filter { ($0.deadline?.to ?? end) > end }
    guard let first = late.first, let deadline = first.deadline, let to = deadline.to else { return [] }
    let others = late.dropFirst().prefix(5).map { task in
      Finding.Note(
        passage: task.deadline.map { document.passage(of: $0, in: task) } ?? task.passage,
        text: BilingualText(vi: "Nhiệm vụ \(task.id) cũng vậy", en: "So is task \(task.id)"))
    }
    return [
      finding(
        .staleYear, at: document.passage(of: deadline, in: first),
        BilingualText(
          vi: "Thời hạn của nhiệm vụ \(first.id) sau khi kế hoạch kết thúc",
          en: "Task \(first.id) is due after the plan's end"),
        because: BilingualText(
          vi: "“\(deadline.text)” đến ngày \(vietnamese(to)), kế hoạch thực hiện đến ngày \(vietnamese(end)).",
          en: "“\(deadline.text)” ends on \(to.iso); the plan runs to \(end.iso)."),
        notes: [
          Finding.Note(
            passage: window.passage, text: BilingualText(vi: "Thời gian thực hiện", en: "The plan's time"))
        ] + others)
    ]
  }

  /// "Thời gian thực hiện: Từ tháng 01 năm 2024, đến tháng 11 năm 2024" of the document itself, not of a task.
  private func ownWindow(of document: CheckedDocument) -> (deadline: Deadline, passage: Passage)? {
    let ofTasks = Set(document.facts.tasks.compactMap { $0.deadline?.to })
    for paragraph in document.paragraphs {
      guard let words = paragraph.line.find(Self.time), words.lowerBound < 4,
        paragraph.line.key(words.upperBound) == ":"
      else { continue }
      let rest = paragraph.line.text(words.upperBound + 1..<paragraph.line.count)
      guard let deadline = readDeadline(rest, planYear: document.facts.header.periodFrom?.year), deadline.from != nil,
        let to = deadline.to, !ofTasks.contains(to)
      else { continue }
      return (deadline, paragraph.passage(tokens: words.lowerBound..<paragraph.line.count))
    }
    return nil
  }

  private static let time: Phrase = "thời gian thực hiện"
}
