import DocumentReading
import Domain
import Extraction
import Testing

@Suite("Tasks in tables") struct TableTaskTests {
  @Test("columns are known by their headings, in any order and wording")
  func columns() throws {
    let found = try tasks(
      """
      PHỤ LỤC I: NHIỆM VỤ TRỌNG TÂM NĂM 2026

      | TT | Nội dung công việc | Thời gian hoàn thành | Cơ quan chủ trì | Cơ quan phối hợp | Lãnh đạo phụ trách |
      |---|---|---|---|---|---|
      | I | LĨNH VỰC LÂM NGHIỆP | | | | |
      | 1 | Trồng mới 500 ha rừng | Tháng 10/2026 | Chi cục Kiểm lâm | UBND các xã, phường | Đ/c Nguyễn Văn An, Phó Giám đốc Sở |
      | 2 | Rà soát ba loại rừng | Quý II | Phòng KHTC (chủ trì); Chi cục KL, TL (phối hợp) | | PGĐ Trần Thị Bình |
      | II | LĨNH VỰC CHĂN NUÔI | | | | |
      | 1 | Báo cáo dịch bệnh | Hằng tháng | nt | | Giám đốc Sở |
      """, name: "a.md")
    #expect(found.map(\.id) == ["I", "I.1", "I.2", "II", "II.1"])
    #expect(found.map(\.parent) == [nil, "I", "I", nil, "II"])
    #expect(found[1].leader == "Nguyễn Văn An")
    #expect(found[1].leaderPosition == "Phó Giám đốc Sở")
    #expect(found[1].supportUnits == ["UBND các xã, phường"])
    #expect(found[1].passage.quote == "1 | Trồng mới 500 ha rừng")
    #expect(found[2].leadUnits == ["Phòng KHTC"])
    #expect(found[2].supportUnits == ["Chi cục KL", "Chi cục TL"])
    #expect(found[2].deadline?.to?.iso == "2026-06-30")
    #expect(found[4].leadUnits == ["Phòng KHTC"])
    #expect(found[4].leader == nil)
    #expect(found[4].leaderPosition == "Giám đốc Sở")
    #expect(found[4].deadline == Deadline(text: "Hằng tháng"))
  }

  @Test("blank cells stay blank, units grouped by kind are each named")
  func blanks() throws {
    let found = try tasks(
      """
      PHỤ LỤC: NHIỆM VỤ NĂM 2025

      STT\tNhiệm vụ\tLãnh đạo chỉ đạo\tĐơn vị chủ trì\tNội dung thực hiện
      1\tNhiệm vụ 1: Xây dựng nông thôn mới\t\t\t
      1.1\tCó thêm 05 xã đạt chuẩn\tĐ/c Nguyễn Văn An - Giám đốc Sở\t<p>Các chi cục: TT&BVTV, KL;</p> <p>các Trung tâm: Khuyến nông</p>\tGiao Chi cục PTNT chủ trì phối hợp với các phòng, đơn vị liên quan rà soát.
      1.2\tBình quân 16 tiêu chí/xã\tĐ/c Nguyễn Văn An - Giám đốc Sở\t\t
      """)
    #expect(found.map(\.id) == ["1", "1.1", "1.2"])
    #expect(found[1].leadUnits == ["Chi cục TT&BVTV", "Chi cục KL", "Trung tâm Khuyến nông"])
    #expect(found[1].supportUnits == ["các phòng, đơn vị liên quan"])
    #expect(found[2].leadUnits.isEmpty)
    #expect(found[2].leader == "Nguyễn Văn An")
  }

  @Test("dated steps of the detail become steps of the task")
  func steps() throws {
    let found = try tasks(
      """
      PHỤ LỤC: NHIỆM VỤ NĂM 2025

      STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung
      1\tTrồng rừng\tChi cục Kiểm lâm\tTrong quý I, chuẩn bị giống. Phê duyệt thiết kế trước 30/6/2025. Phấn đấu đến cuối năm hoàn thành các chỉ tiêu đề ra.
      2\tĐiều tra rừng\tChi cục Kiểm lâm\tLựa chọn nhà thầu hoàn thành trong tháng 2/2025; đo đạc; tính trữ lượng hoàn thành trong tháng 6/2025; trình UBND tỉnh ban hành.
      3\tTập huấn\tTrung tâm Khuyến nông\tRà soát nhu cầu; tổ chức 02 lớp trước 30/9/2025; theo dõi kết quả.
      """)
    #expect(found.map(\.id) == ["1", "1#1", "1#2", "2", "2#1", "2#2", "2#3", "3", "3#1"])
    #expect(found[0].deadline?.text == "đến cuối năm")
    #expect(found[1].title == "Trong quý I, chuẩn bị giống")
    #expect(found[1].leadUnits == ["Chi cục Kiểm lâm"])
    #expect(found[id: "2#2"]?.title == "đo đạc; tính trữ lượng hoàn thành trong tháng 6/2025")
    #expect(found[id: "2#3"]?.title == "trình UBND tỉnh ban hành")
    #expect(found[id: "2#3"]?.deadline == nil)
    #expect(found[id: "3#1"]?.title == "tổ chức 02 lớp trước 30/9/2025")
  }

  @Test("a table of indicators holds no tasks")
  func indicators() throws {
    let found = try tasks(
      """
      PHỤ LỤC: CHỈ TIÊU NĂM 2025

      TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tGhi chú
      1\tTrồng rừng mới\tha\t9.000\t
      2\tĐộ che phủ rừng\t%\t65\t
      """)
    #expect(found.isEmpty)
  }

  @Test("cells merged over rows hold for each row")
  func merged() throws {
    let document = table([
      ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"], ["1", "Trồng rừng", "Chi cục Kiểm lâm", "Quý I/2025"],
      ["2", "Bảo vệ rừng", nil, "Quý II/2025"],
    ])
    let found = readFacts(of: document).tasks
    #expect(found.map(\.leadUnits) == [["Chi cục Kiểm lâm"], ["Chi cục Kiểm lâm"]])
    #expect(found.map(\.deadline?.to?.iso) == ["2025-03-31", "2025-06-30"])
  }
}

/// A document of one table; nil continues the cell above.
private func table(_ rows: [[String?]]) -> SourceDocument {
  var text: [Unicode.Scalar] = []
  let made = rows.map { row in
    let start = text.count
    let cells = row.enumerated().map { column, words in
      let scalars = Array((words ?? "").unicodeScalars)
      let offsets = Array(text.count..<text.count + scalars.count)
      text += scalars + ["\t"]
      return TableCell(
        content: LogicalText(scalars: scalars, offsets: offsets), column: column, continuesAbove: words == nil,
        range: TextRange(offsets.first ?? text.count, text.count))
    }
    return TableRow(cells: cells, range: TextRange(start, text.count))
  }
  let block = Block(kind: .table, content: LogicalText(), rows: made, range: TextRange(0, text.count))
  return SourceDocument(format: .docx, text: text, blocks: [block])
}
