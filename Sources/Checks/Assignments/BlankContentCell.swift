import Domain

struct BlankContentCell: Check {
  let about = AboutCheck(
    id: "blank-content-cell",
    name: BilingualText(vi: "Ô nội dung thực hiện để trống", en: "Blank cell for what is to be done"),
    subject: .assignments, severity: .warning,
    found: BilingualText(
      vi: """
        Trong bảng giao việc, một nhiệm vụ có người chỉ đạo hoặc đơn vị chủ trì nhưng ô nội dung thực hiện để trống, trong \
        khi phần lớn các nhiệm vụ khác đều ghi. Dòng chỉ nêu tên nhóm nhiệm vụ và ô đã gộp với ô trên thì không tính.
        """,
      en: """
        In a table of assignments a task has a leader or a lead unit, but the cell for what is to be done is blank, although \
        most other tasks fill it. Rows that only name a group of tasks, and cells merged with the one above, do not count.
        """),
    matters: BilingualText(
      vi: "Đơn vị nhận việc không biết phải làm gì, và không có căn cứ để đánh giá là đã xong.",
      en: "The unit does not know what it must do, and nothing tells when the task is done."),
    remedy: BilingualText(
      vi: "Ghi nội dung công việc vào ô; nếu nội dung chung cho nhiều dòng, gộp ô hoặc ghi “như trên”.",
      en: "Write the work into the cell; if it is shared by several rows, merge the cells or write “như trên”."),
    reported: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung thực hiện
      1\tTiêm chủng mở rộng\tTrung tâm Kiểm soát bệnh tật\tTổ chức 12 đợt tiêm tại các trạm y tế
      ↓2\tKhám sức khỏe học sinh\tTrung tâm Y tế huyện\t
      3\tTập huấn y tế thôn bản\tTrường Cao đẳng Y tế\tMở 05 lớp
      """,
      """
      STT\tNhiệm vụ trọng tâm\tLãnh đạo Sở chỉ đạo\tĐơn vị chủ trì\tNhiệm vụ trọng tâm thực hiện
      1\tNâng cấp đường tỉnh\t\t\t
      1.1\tSửa chữa 12 km mặt đường\tPhó Giám đốc Sở\tPhòng Hạ tầng\tThẩm định hồ sơ, lựa chọn nhà thầu
      ↓1.2\tThay 04 cầu yếu\tPhó Giám đốc Sở\tPhòng Hạ tầng\t
      """,
    ],
    accepted: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung thực hiện
      1\tNhóm nhiệm vụ về chuyển đổi số\t\t
      1.1\tSố hóa hồ sơ\tVăn phòng Sở\tSố hóa 100% hồ sơ năm trước
      1.2\tHọc bạ điện tử\tPhòng Trung học\tTriển khai tại 25 trường
      """,
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành\tGhi chú
      1\tRà soát quy hoạch\tPhòng Kế hoạch\tQuý II/2025\t
      2\tXây dựng đề án\tPhòng Kế hoạch\tQuý III/2025\tTrình UBND tỉnh
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.tables.flatMap { table -> [Finding] in
      guard let columns = TaskColumnsOfTable(table, in: document), let content = columns.content else { return [] }
      let given = table.rows.dropFirst().filter { row in
        row.cells[columns.title].isFilled
          && [columns.leader, columns.leadUnit].contains { column in column.map { row.cells[$0].isFilled } ?? false }
      }
      let blank = given.filter { !$0.cells[content].isFilled }
      guard blank.count * 2 <= given.count else { return [] }
      let header = document.passage(table.header.cells[content].range)
      return blank.map { finding(on: $0, header, columns, document) }
    }
  }

  private func finding(
    on row: CheckedTable.Row, _ header: Passage, _ columns: TaskColumnsOfTable, _ document: CheckedDocument
  ) -> Finding {
    let title = document.passage(row.cells[columns.title].range).quote.shortened
    return finding(
      .blankField, at: document.passage(row.range),
      BilingualText(vi: "Ô “\(header.quote.shortened)” để trống", en: "The cell “\(header.quote.shortened)” is blank"),
      because: BilingualText(
        vi: "Nhiệm vụ “\(title)” đã được giao nhưng không ghi nội dung thực hiện.",
        en: "The task “\(title)” is assigned, but what is to be done is not written."),
      notes: [Finding.Note(passage: header, text: BilingualText(vi: "Cột", en: "Column"))])
  }
}
