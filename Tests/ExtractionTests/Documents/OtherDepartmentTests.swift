import DocumentReading
import Domain
import Extraction
import Testing
import VietnameseText

@Suite("Documents of other departments") struct OtherDepartmentTests {
  private func facts(_ text: String) throws -> DocumentFacts {
    readFacts(of: try readDocument(bytes: Array(text.utf8), fileName: "a.txt"))
  }

  private let health = """
    UBND TỈNH SÔNG THANH
    SỞ Y TẾ

    Số: 310/KH-SYT

    Sông Thanh, ngày 20 tháng 12 năm 2025

    KẾ HOẠCH
    Hoạt động y tế năm 2026

    A. CHỈ TIÊU

    1. Số bác sĩ/1 vạn dân đạt 11,5 bác sĩ; số giường bệnh/10.000 dân đạt 33 giường.

    2. Tỷ lệ trẻ em dưới 1 tuổi được tiêm đủ 8 loại vắc xin đạt trên 95%.

    3. Phấn đấu 100% trạm y tế quản lý ít nhất 08 bệnh không lây nhiễm.

    B. NHIỆM VỤ VÀ GIẢI PHÁP

    I. Công tác y tế dự phòng

    1. Giao Trung tâm Kiểm soát bệnh tật tỉnh chủ trì, phối hợp với Trung tâm Y tế các huyện tổ chức 04 đợt tiêm chủng.

    II. Công tác khám, chữa bệnh

    1. Các bệnh viện công lập triển khai bệnh án điện tử, hoàn thành trong tháng 9/2026.

    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT.

    GIÁM ĐỐC

    Trần Văn Mẫu
    """

  @Test("rates tell for how many people, names of shares keep their numbers")
  func rates() throws {
    let figures = try facts(health).figures.prefix(4)
    #expect(figures.map { $0.value?.description } == ["11.5", "33", "95", "100"])
    #expect(figures.map(\.unit) == ["bác sĩ", "giường", "%", "%"])
    #expect(figures[2].indicator == "Tỷ lệ trẻ em dưới 1 tuổi được tiêm đủ 8 loại vắc xin")
  }

  @Test("Roman headings below a part of tasks hold the tasks under them")
  func groups() throws {
    let tasks = try facts(health).tasks
    #expect(tasks.map(\.id) == ["I", "I.1", "II", "II.1"])
    #expect(tasks.map(\.parent) == [nil, "I", nil, "II"])
    #expect(tasks[1].leadUnits == ["Trung tâm Kiểm soát bệnh tật tỉnh"])
    #expect(tasks[3].leadUnits == ["Các bệnh viện công lập"])
    #expect(tasks[3].deadline?.to == Day(2026, 9, 30))
  }

  @Test("the names of agencies may begin like verbs")
  func agencies() throws {
    let tasks = try facts(
      """
      KẾ HOẠCH

      Bảo trì đường bộ năm 2026

      I. TỔ CHỨC THỰC HIỆN

      1. Ban Quản lý dự án đầu tư xây dựng công trình giao thông

      a) Khởi công cầu Bến Đá trước ngày 30/6/2026.

      2. Phòng Quản lý kết cấu hạ tầng giao thông: tham mưu kế hoạch bảo trì; định kỳ ngày 25 hằng tháng báo cáo.

      3. Công an huyện, Ban Chỉ huy Quân sự huyện: bảo đảm an toàn.
      """
    ).tasks
    #expect(
      tasks.map(\.leadUnits) == [
        ["Ban Quản lý dự án đầu tư xây dựng công trình giao thông"],
        ["Ban Quản lý dự án đầu tư xây dựng công trình giao thông"], ["Phòng Quản lý kết cấu hạ tầng giao thông"],
        ["Công an huyện", "Ban Chỉ huy Quân sự huyện"],
      ])
    #expect(tasks[2].recurrence == [DutyTurn(every: .month, day: 25)])
  }

  @Test("a report's plan for the rest of the year, its estimate of the whole year, changes and bases")
  func report() throws {
    let figures = try facts(
      """
      BÁO CÁO

      Kết quả 9 tháng đầu năm 2025

      I. KẾT QUẢ

      1. Diện tích lúa cả năm ước đạt 489.500 ha; sản lượng 9 tháng đạt 2,95 triệu tấn.

      2. Xảy ra 285 vụ tai nạn; so với cùng kỳ giảm 12 vụ (4,0%).

      3. Thu nhập bình quân đạt 60 triệu đồng, gấp 1,4 lần so với năm 2020.

      II. NHIỆM VỤ QUÝ IV

      1. Chuẩn bị 12 cụm công nghiệp.
      """
    ).figures
    let lines = figures.map {
      "\($0.kind.rawValue) \($0.period?.code ?? "-") \($0.value?.description ?? "?") \($0.unit)"
    }
    #expect(
      lines == [
        "forecast 2025 489500 ha", "actual 2025-9M 2.95 triệu tấn", "actual 2025-9M 285 vụ",
        "actual 2025-9M 60 triệu đồng", "actual 2025-9M 1.4 lần", "target 2025-Q4 12 cụm công nghiệp",
      ])
    #expect(figures[4].indicator == "Thu nhập bình quân so với năm 2020")
  }

  @Test("columns of a table of tasks stand in any order, and parts of the table have headings of their own")
  func taskTable() throws {
    let tasks = try facts(
      """
      PHỤ LỤC
      PHÂN CÔNG NHIỆM VỤ NĂM 2026

      TT\tĐơn vị chủ trì\tNhiệm vụ\tSản phẩm hoàn thành\tThời hạn\tLãnh đạo Sở phụ trách
      A\tLĨNH VỰC TRỒNG TRỌT\t\t\t\t
      1\tChi cục Trồng trọt\tCấp 80 mã số vùng trồng\tQuyết định\t31/10/2026\tPGĐ Nguyễn Văn Mẫu
      B\tLĨNH VỰC LÂM NGHIỆP\t\t\t\t
      1\tChi cục Kiểm lâm\tTrồng 10 triệu cây\tBáo cáo\tQuý IV/2026\tGĐ Trần Thị Thử
      Tổng cộng\t\t02 nhiệm vụ\t\t\t
      """
    ).tasks
    #expect(tasks.map(\.id) == ["A", "A.1", "B", "B.1"])
    #expect(tasks[1].leadUnits == ["Chi cục Trồng trọt"])
    #expect(tasks[1].leader == "Nguyễn Văn Mẫu")
    #expect(tasks.map(\.deadline?.to) == [nil, Day(2026, 10, 31), nil, Day(2026, 12, 31)])
  }

  @Test("a column with a unit in its head measures the rows, which are its scope")
  func measuringColumns() throws {
    let found = try facts(
      """
      QUYẾT ĐỊNH
      Về việc phân bổ chỉ tiêu năm 2026

      Số TT\tĐơn vị\tSố cây trồng (cây)\tKinh phí (triệu đồng)
      1\tXã Bình Mẫu\t60.000\t1.250
      2\tXã An Thử\t40.000\t750
      \tTổng cộng\t100.000\t2.000
      """)
    #expect(found.figures.map(\.indicator).prefix(2) == ["Số cây trồng", "Kinh phí"])
    #expect(found.figures.map(\.scope) == ["Xã Bình Mẫu", "Xã Bình Mẫu", "Xã An Thử", "Xã An Thử", nil, nil])
    #expect(found.figures.map(\.unit).prefix(2) == ["cây", "triệu đồng"])
    #expect(found.sums.map(\.holds) == [true, true])
  }

  @Test("an annex tells what it goes with, a letterhead to whom it goes")
  func header() throws {
    #expect(try facts(health).header.recipients == ["UBND tỉnh (b/c)", "Lưu: VT"])
    let annex = try facts(
      "PHỤ LỤC\n\nCHỈ TIÊU NĂM 2026\n\n(Kèm theo Quyết định số 28/QĐ-UBND ngày 08/12/2025 của UBND tỉnh Sông Thanh)\n\n1. Trồng 20 ha rừng."
    ).header
    #expect(annex.annexPassage?.quote == "(Kèm theo Quyết định số 28/QĐ-UBND ngày 08/12/2025 của UBND tỉnh Sông Thanh)")
    #expect(annex.symbol == "QĐ-UBND")
  }

  @Test("what is guessed is less sure than what the words say")
  func confidence() throws {
    let figures = try facts("KẾ HOẠCH\n\nNăm 2026\n\nI. CHỈ TIÊU\n\n- Sản lượng lúa đạt 500 tấn.\n\n- Có 12 bừa cào.")
      .figures
    #expect(figures.count == 2)
    #expect(figures[0].confidence > figures[1].confidence)
  }
}
