import Domain

struct DeadlineBeforeDocumentDate: Check {
  let about = AboutCheck(
    id: "deadline-before-document-date",
    name: BilingualText(
      vi: "Thời hạn trước ngày ban hành văn bản", en: "Deadline before the document's own date"),
    subject: .consistency, severity: .error,
    found: BilingualText(
      vi: """
        Nhiệm vụ có thời hạn kết thúc trước ngày của chính văn bản giao nhiệm vụ. Nếu văn bản để trống ngày, lấy ngày sớm \
        nhất có thể. Thời hạn của năm trước năm kế hoạch thuộc kiểm tra “năm nằm ngoài kế hoạch”.
        """,
      en: """
        A task's deadline ends before the date of the document that assigns it. Where the day is blank, the earliest \
        possible day counts. A deadline in a year before the plan belongs to the check “year outside the plan”.
        """),
    matters: BilingualText(
      vi: "Nhiệm vụ đã quá hạn ngay khi được giao; mọi báo cáo tiến độ đều mang một việc trễ hạn không có thật.",
      en: "The task is overdue the moment it is given, and every progress report carries a delay that is not real."),
    remedy: BilingualText(
      vi: "Sửa thời hạn; nếu việc đã xong trước khi ban hành, ghi là kết quả chứ không giao lại.",
      en: "Correct the deadline; if the work was done before the document was issued, state it as a result."),
    reported: [
      """
      Số: 31/KH-SNN

      Lạng Sơn, ngày 14 tháng 02 năm 2025

      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Rà soát diện tích rừng sản xuất

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: ↓Tháng 01/2025.
      """,
      """
      Số: 31/KH-SNN

      Lạng Sơn, ngày tháng 6 năm 2025

      KẾ HOẠCH

      Phòng, chống thiên tai năm 2025

      1. Kiểm tra an toàn 15 hồ chứa lớn

      - Đơn vị chủ trì: Chi cục Thủy lợi.
      - Thời gian hoàn thành: ↓trước 30/4/2025.
      """,
    ],
    accepted: [
      """
      Số: 31/KH-SNN

      Lạng Sơn, ngày 14 tháng 02 năm 2025

      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Rà soát diện tích rừng sản xuất

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: Tháng 02/2025.
      """,
      """
      Số: 31/KH-SNN

      Lạng Sơn, ngày tháng 01 năm 2025

      KẾ HOẠCH

      Nhiệm vụ trọng tâm năm 2025

      1. Rà soát diện tích rừng sản xuất

      - Đơn vị chủ trì: Chi cục Kiểm lâm.
      - Thời gian hoàn thành: Tháng 01/2025.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let header = document.facts.header
    guard header.kind != "Báo cáo", let date = header.date, let issued = date.earliest else { return [] }
    return document.facts.tasks.compactMap { task in
      guard let deadline = task.deadline, let end = deadline.to, end < issued else { return nil }
      if let plan = document.planBegins, end < plan { return nil }
      return finding(
        .internalConflict, at: document.passage(of: deadline, in: task),
        BilingualText(
          vi: "Nhiệm vụ \(task.id) hết hạn trước ngày của văn bản",
          en: "Task \(task.id) is due before the document's date"),
        because: BilingualText(
          vi: "“\(deadline.text)” kết thúc ngày \(vietnamese(end)), văn bản ban hành \(vietnamese(date)).",
          en: "“\(deadline.text)” ends on \(end.iso); the document is dated \(date.iso)."),
        notes: noteOnDate(header))
    }
  }

  private func noteOnDate(_ header: DocumentHeader) -> [Finding.Note] {
    guard let passage = header.datePassage else { return [] }
    return [
      Finding.Note(passage: passage, text: BilingualText(vi: "Ngày của văn bản", en: "The document's date"))
    ]
  }
}
