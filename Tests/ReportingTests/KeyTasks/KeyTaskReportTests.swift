import Domain
import Reporting
import Testing

@Suite("Report on key tasks") struct KeyTaskReportTests {
  private func tasks() throws -> [ReportedTask] {
    [
      ReportedTask(
        id: 1, number: "1", title: "Nhiệm vụ 1: Tái cơ cấu ngành nông nghiệp",
        children: [
          ReportedTask(
            id: 2, number: "1.1", title: "Trồng rừng mới.", leadUnit: "Chi cục Kiểm lâm",
            deadline: Deadline(text: "trước 30/6/2025", to: Day(2025, 6, 30)), timeState: .dueSoon(daysLeft: 4),
            measures: [
              try measure(
                "6500", kind: .estimate, asked: .moreThan, "9000", lastYear: "6000", unitName: "Chi cục Kiểm lâm"),
              try measure("65.2", "%", of: "Tỷ lệ che phủ rừng", asked: .equal, "65", nature: .ratio, id: 8),
            ]),
          ReportedTask(
            id: 3, number: "1.2", title: "Hỗ trợ 05 chuỗi liên kết", leadUnit: "Chi cục Phát triển nông thôn",
            deadline: Deadline(text: "Tháng 5/2025"), timeState: .overdue(days: 14),
            measures: [try measure(nil, "chuỗi", of: "Số chuỗi liên kết", asked: .equal, "5", id: 9)]),
        ]),
      ReportedTask(id: 4, number: "2", title: "Hoàn thành điều tra rừng", leadUnit: "Chi cục Kiểm lâm"),
    ]
  }

  @Test("outline: parts, tasks and measures in order, each with the label of Nghị định 30")
  func outline() throws {
    let written = keyTaskReport(report(try tasks()))
    #expect(
      written.body.compactMap { block in block.label.map { "\($0) \(block.text)" } } == [
        "I. Kết quả thực hiện nhiệm vụ trọng tâm", "1. Tái cơ cấu ngành nông nghiệp",
        "a) Trồng rừng mới (Chi cục Kiểm lâm chủ trì)",
        "- Diện tích trồng rừng mới ước đạt 6.500 ha, đạt 72,2% kế hoạch năm, bằng 108,3% so với cùng kỳ năm trước "
          + "(kế hoạch năm trên 9.000 ha);",
        "- Tỷ lệ che phủ rừng đạt 65,2%, cao hơn 0,2 điểm % so với kế hoạch năm (kế hoạch năm 65%).",
        "b) Hỗ trợ 05 chuỗi liên kết (Chi cục Phát triển nông thôn chủ trì)",
        "- Số chuỗi liên kết chưa có số liệu báo cáo (kế hoạch năm 05 chuỗi).",
        "- Nhiệm vụ đã quá thời hạn 14 ngày (thời hạn: tháng 5/2025).",
        "2. Hoàn thành điều tra rừng (Chi cục Kiểm lâm chủ trì)",
      ])
  }

  @Test("opening, summary and closing state plan, dates and counts that add up")
  func frame() throws {
    let written = keyTaskReport(report(try tasks(), missing: ["Chi cục Thủy lợi", "Văn phòng Sở"]))
    #expect(written.title == "Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025")
    #expect(
      written.body.filter { $0.role == .paragraph }.map(\.text) == [
        "Thực hiện Kế hoạch số 22/KH-SNNMT ngày 06/02/2025 của Sở Nông nghiệp và Môi trường về thực hiện nhiệm vụ trọng "
          + "tâm năm 2025; trên cơ sở báo cáo của các đơn vị, Sở Nông nghiệp và Môi trường báo cáo kết quả thực hiện "
          + "nhiệm vụ trọng tâm 6 tháng đầu năm 2025 (số liệu tính từ ngày 15/12/2024 đến ngày 14/6/2025) như sau:",
        "Kế hoạch giao 02 nhiệm vụ trọng tâm với 03 chỉ tiêu, trong đó: 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đang "
          + "thực hiện và 01 chỉ tiêu chưa có số liệu báo cáo (chi tiết tại Phụ lục kèm theo).",
        "Đến thời điểm tổng hợp, còn 02 đơn vị chưa có báo cáo: Chi cục Thủy lợi và Văn phòng Sở.",
        "Trên đây là Báo cáo kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025 của Sở Nông nghiệp và Môi trường./.",
      ])
  }

  @Test("the officer's opening and closing are taken as edited, and the document ends once")
  func edited() throws {
    let written = keyTaskReport(
      report([], opening: "Căn cứ chỉ đạo.\r\n\r\n Sở báo cáo như sau:", closing: "Trân trọng báo cáo./."))
    #expect(written.body.first?.text == "Căn cứ chỉ đạo.")
    #expect(written.body.dropFirst().first?.text == "Sở báo cáo như sau:")
    #expect(written.body.last?.text == "Trân trọng báo cáo./.")
  }

  @Test("narratives stand under their subject with the unit's name; empty subjects are left out and not counted")
  func narratives() {
    let written = keyTaskReport(
      report(
        [],
        narratives: [
          UnitNarrative(
            unit: "Chi cục Kiểm lâm",
            text: Narrative(difficulties: "Thiếu giống", proposals: "- Cấp vốn;\n+ Cấp giống.")),
          UnitNarrative(unit: "Chi cục Thủy lợi", text: Narrative(difficulties: "Hạn kéo dài.", causes: "Ít mưa")),
        ]))
    #expect(
      written.body.compactMap { block in block.label.map { "\($0) \(block.text)" } }.dropFirst() == [
        "II. Khó khăn, vướng mắc và nguyên nhân", "1. Khó khăn, vướng mắc", "- Chi cục Kiểm lâm: Thiếu giống.",
        "- Chi cục Thủy lợi: Hạn kéo dài.", "2. Nguyên nhân", "- Chi cục Thủy lợi: Ít mưa.",
        "III. Đề xuất, kiến nghị", "- Chi cục Kiểm lâm:", "+ Cấp vốn.", "+ Cấp giống.",
      ])
  }

  @Test("annex: nine columns, one row for each group, task and measure, unknown is a dash")
  func annex() throws {
    let annex = try #require(keyTaskReport(report(try tasks())).annexes.first)
    #expect(annex.table.columns.map(\.title).count == 9)
    #expect(annex.table.columns.map(\.width).reduce(0, +) == 1000)
    #expect(annex.table.rows.allSatisfy { $0.cells.map(\.columns).reduce(0, +) == 9 })
    #expect(
      annex.table.rows.map { $0.cells.map(\.content.text) } == [
        ["1", "Tái cơ cấu ngành nông nghiệp", ""],
        ["1.1", "Trồng rừng mới", "Chi cục Kiểm lâm"],
        ["-", "Diện tích trồng rừng mới", "ha", "trên 9.000", "ước 6.500", "72,2", "108,3", "", "Đang thực hiện"],
        ["-", "Tỷ lệ che phủ rừng", "%", "65", "65,2", "+0,2\u{A0}điểm\u{A0}%", "—", "", "Vượt"],
        ["1.2", "Hỗ trợ 05 chuỗi liên kết", "Chi cục Phát triển nông thôn"],
        ["-", "Số chuỗi liên kết", "chuỗi", "5", "—", "—", "—", "", "Chưa có số liệu"],
        ["2", "Hoàn thành điều tra rừng", "Chi cục Kiểm lâm"],
      ])
  }
}
