import Domain
import VietnameseText

struct TaskWithSeveralLeadUnits: Check {
  let about = AboutCheck(
    id: "task-with-several-lead-units",
    name: BilingualText(vi: "Nhiệm vụ có nhiều đơn vị chủ trì", en: "Task with several lead units"),
    subject: .assignments, severity: .note,
    found: BilingualText(
      vi: """
        Một dòng trong bảng giao việc nêu từ hai đơn vị chủ trì trở lên, mỗi đơn vị có tên riêng. Giao chung cho một nhóm (“các \
        sở, ngành”, “UBND các xã”), hoặc nội dung đã chọn một đơn vị chủ trì, thì không tính. Từ ba dòng trở lên thì cả bảng có một ghi chú.
        """,
      en: """
        A row of a table of assignments names two lead units or more, each by its own name. A group (“các sở, ngành”, “UBND \
        các xã”), or one chosen in the content, does not count. Three rows or more make one note for the table.
        """),
    matters: BilingualText(
      vi: "Một việc chỉ nên có một đơn vị chịu trách nhiệm chính; nhiều đơn vị cùng chủ trì thì không ai báo cáo.",
      en: "One unit should answer for a task; where several lead, none reports."),
    remedy: BilingualText(
      vi: "Chọn một đơn vị chủ trì, các đơn vị khác ghi là phối hợp; hoặc tách thành nhiều nhiệm vụ.",
      en: "Choose one lead unit and let the others cooperate, or split the task."),
    reported: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tKhám sức khỏe học sinh\t↓Trung tâm Y tế huyện; Phòng Nghiệp vụ Y\tTháng 9/2025
      2\tTiêm chủng mở rộng\tTrung tâm Kiểm soát bệnh tật\tTháng 12/2025
      """,
      """
      STT\tNhiệm vụ trọng tâm\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tTrồng cây phân tán\t↓Chi cục Kiểm lâm; Chi cục Trồng trọt và Bảo vệ thực vật\tTháng 9/2025
      2\tNạo vét kênh mương\tChi cục Thủy lợi\tTháng 6/2025
      """,
    ],
    accepted: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tKhám sức khỏe học sinh\tCác trung tâm y tế huyện\tTháng 9/2025
      2\tTuyên truyền an toàn giao thông\tUBND các xã, phường\tTháng 12/2025
      """,
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp
      1\tHọc bạ điện tử\tPhòng Trung học\tPhòng Tiểu học; Văn phòng Sở
      2\tThi tốt nghiệp\tPhòng Khảo thí\tThanh tra Sở; Phòng Trung học
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.tables.flatMap { table -> [Finding] in
      guard let columns = TaskColumnsOfTable(table, in: document), let lead = columns.leadUnit else { return [] }
      let findings = table.rows.dropFirst().compactMap { row -> Finding? in
        let units = document.leadUnits(of: row, lead)
        guard units.count > 1, units.allSatisfy(isNamed), row.cells[lead].isFilled,
          !document.paragraphs(in: row.range).contains(where: { $0.leadGivenToOne != nil })
        else { return nil }
        let title = document.passage(row.cells[columns.title].range).quote.shortened
        return finding(
          .internalConflict, at: document.passage(row.cells[lead].range),
          BilingualText(
            vi: "Nhiệm vụ có \(units.count) đơn vị chủ trì", en: "The task has \(units.count) lead units"),
          because: BilingualText(
            vi: "Cùng chủ trì “\(title)”: \(units.joined(separator: "; ")).",
            en: "All lead “\(title)”: \(units.joined(separator: "; "))."))
      }
      return inOne(findings)
    }
  }

  /// Three rows or more: it is the table's manner, told once, with the other places.
  private func inOne(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 2, var first = findings.first else { return findings }
    first.notes += findings.dropFirst().prefix(20).map { Finding.Note(passage: $0.passage, text: $0.summary) }
    return [first]
  }

  private func isNamed(_ unit: String) -> Bool {
    let words = foldForSearch(unit)
    return !["cac ", "ubnd ", "uy ban nhan dan ", "nhung ", "toan "].contains { words.hasPrefix($0) }
  }
}
