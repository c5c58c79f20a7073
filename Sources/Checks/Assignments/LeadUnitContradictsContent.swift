import Domain
import VietnameseText

struct LeadUnitContradictsContent: Check {
  let about = AboutCheck(
    id: "lead-unit-contradicts-content",
    name: BilingualText(
      vi: "Đơn vị chủ trì trái với nội dung giao việc", en: "Lead units that the content contradicts"),
    subject: .assignments, severity: .warning,
    found: BilingualText(
      vi: """
        Cột đơn vị chủ trì nêu từ hai đơn vị trở lên, nhưng nội dung của chính nhiệm vụ đó lại giao một đơn vị chủ trì \
        (“Giao Chi cục Phát triển nông thôn chủ trì”).
        """,
      en: """
        The column of lead units names two or more, but the content of the same task gives the lead to one of them (“Giao Chi \
        cục Phát triển nông thôn chủ trì”).
        """),
    matters: BilingualText(
      vi: "Không rõ ai chịu trách nhiệm chính; các đơn vị khác tưởng mình cũng chủ trì và báo cáo trùng.",
      en: "It is not clear who answers for the task; the other units believe they lead it too and report twice."),
    remedy: BilingualText(
      vi: "Chỉ để một đơn vị ở cột chủ trì, chuyển các đơn vị còn lại sang cột phối hợp.",
      en: "Leave one unit in the column of lead units and move the others to those that cooperate."),
    reported: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung thực hiện
      1\tKiểm soát dịch sốt xuất huyết\tTrung tâm Y tế huyện; Trung tâm Kiểm soát bệnh tật; Phòng Nghiệp vụ Y\t↓Giao Trung tâm Kiểm soát bệnh tật chủ trì phối hợp với các đơn vị phun hóa chất
      2\tKhám sức khỏe học sinh\tTrung tâm Y tế huyện\tKhám cho 25 trường
      """,
      """
      STT\tNhiệm vụ trọng tâm\tĐơn vị chủ trì\tNội dung
      1\tTrồng cây phân tán\tChi cục Kiểm lâm; Chi cục Trồng trọt và Bảo vệ thực vật\tRà soát địa điểm. ↓Giao Chi cục Kiểm lâm chủ trì, tổng hợp
      2\tNạo vét kênh mương\tChi cục Thủy lợi\tNạo vét 40 km
      """,
    ],
    accepted: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung thực hiện
      1\tKiểm soát dịch sốt xuất huyết\tTrung tâm Kiểm soát bệnh tật\tGiao Trung tâm Kiểm soát bệnh tật chủ trì phun hóa chất
      2\tKhám sức khỏe học sinh\tTrung tâm Y tế huyện; Phòng Nghiệp vụ Y\tKhám cho 25 trường
      """,
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung thực hiện
      1\tNâng cấp đường tỉnh\tPhòng Hạ tầng; Phòng Kế hoạch\tGiao các đơn vị theo chức năng chủ trì thực hiện
      2\tThay 04 cầu yếu\tPhòng Hạ tầng\tThẩm định hồ sơ
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.tables.flatMap { table -> [Finding] in
      guard let columns = TaskColumnsOfTable(table, in: document), let lead = columns.leadUnit,
        let content = columns.content
      else { return [] }
      return table.rows.dropFirst().compactMap { row in
        let cell = document.passage(row.cells[lead].range)
        let units = document.leadUnits(of: row, lead)
        guard units.count > 1,
          let phrase = document.paragraphs(in: row.cells[content].range).lazy.compactMap(\.leadGivenToOne).first
        else { return nil }
        return finding(
          .internalConflict, at: phrase,
          BilingualText(
            vi: "Nội dung giao một đơn vị chủ trì, cột chủ trì nêu \(units.count)",
            en: "The content gives the lead to one unit, the column names \(units.count)"),
          because: BilingualText(
            vi: "Cột đơn vị chủ trì: \(units.joined(separator: "; ")); nội dung: “\(phrase.quote.shortened)”.",
            en: "Column of lead units: \(units.joined(separator: "; ")); content: “\(phrase.quote.shortened)”."),
          notes: [Finding.Note(passage: cell, text: BilingualText(vi: "Đơn vị chủ trì", en: "Lead units"))])
      }
    }
  }
}
