import DocumentReading
import Domain
import Testing

@testable import Extraction

@Suite("Kind and period of a figure") struct FigureContextTests {
  private func kinds(_ text: String, _ header: DocumentHeader) throws -> [String] {
    try FigureSamples.figures(text, header).map { "\($0.kind.rawValue) \($0.period?.code ?? "-")" }
  }

  @Test(
    "the words of the sentence tell",
    arguments: [
      ("Trồng rừng được 6.120 ha.", "actual 2025-H1"), ("Lúa xuân ước đạt 15.200 ha.", "estimate 2025-H1"),
      ("Ước tổng giá trị thiệt hại khoảng 3.100 triệu đồng.", "estimate 2025-H1"),
      ("Kế hoạch năm 2025 là 2000ha.", "target 2025"), ("Hỗ trợ tối thiểu 4 doanh nghiệp.", "target 2025"),
      ("Trong quý I/2025 cấp 02 giấy chứng nhận.", "actual 2025-Q1"),
      ("Công nhận năm 2024 đối với 11 xã đạt chuẩn.", "actual 2024"),
      ("Tỷ lệ dân cư dùng nước hợp vệ sinh đến 30/6/2025 ước đạt 97,5%.", "estimate 2025-H1"),
      ("Tuyên truyền nông thôn mới năm 2025, cấp phát 3.000 cuốn sổ tay.", "actual 2025-H1"),
      ("Đến hết tháng 6 trồng được 90 ha.", "actual 2025-H1"),
      ("Lũy kế đến tháng 5/2025 có 70 sản phẩm.", "actual 2025-05"),
      ("Vốn sự nghiệp được giao 156,4 tỷ đồng.", "target 2025"),
    ])
  func sentence(text: String, expected: String) throws {
    #expect(try kinds(text, FigureSamples.report) == [expected])
  }

  @Test("what a result stands against is the year's plan where its share is one of a plan")
  func base() throws {
    #expect(
      try kinds("Giải ngân 62,3 tỷ đồng/156,4 tỷ đồng, đạt 39,8% kế hoạch.", FigureSamples.report)
        == ["actual 2025-H1", "target 2025"])
    #expect(
      try kinds("Giải ngân 62,3 tỷ đồng/156,4 tỷ đồng.", FigureSamples.report) == ["actual 2025-H1", "actual 2025-H1"])
  }

  @Test("a document that names no period is of its year")
  func assumed() throws {
    let header = DocumentHeader(kind: "Công điện", date: PartialDay(year: 2024, month: 9, day: 17))
    #expect(try kinds("Sơ tán 12.500 hộ dân.", header) == ["target 2024"])
    #expect(
      try FigureSamples.figures("Sơ tán 12.500 hộ dân.", header).allSatisfy { $0.confidence < Confidence(percent: 80) })
  }

  @Test(
    "in a plan what is asked for is a target, what is there already an actual",
    arguments: [
      ("Trồng rừng 8.500 ha.", "target 2026"), ("Đến năm 2030 xây dựng 30 cơ sở an toàn dịch bệnh.", "target 2030"),
      ("Rà soát 210.000 ha đất rừng đang được xác định là rừng tự nhiên.", "actual 2026"),
      ("Phấn đấu hết năm 2026 tỷ lệ che phủ rừng đạt 65%.", "target 2026"),
      ("Toàn tỉnh giải ngân được 1.236,5 tỷ đồng, đạt 24,7% kế hoạch.", "actual 2026"),
      ("Thực hiện Chiến lược đến năm 2030, tầm nhìn đến năm 2045, trồng 500 ha cây ăn quả.", "target 2026"),
    ])
  func plan(text: String, expected: String) throws {
    #expect(try kinds(text, FigureSamples.plan) == [expected])
  }

  @Test("headings tell results, forecasts and plans of one document apart")
  func headings() throws {
    let text = """
      Phần thứ nhất
      KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2025
      I. Kết quả trồng trọt
      Tổng diện tích gieo trồng đạt 48.000 ha.
      II. Dự báo khả năng thực hiện các chỉ tiêu năm 2025
      Trồng rừng mới được trên 9.100 ha.
      Phần thứ hai
      KẾ HOẠCH NĂM 2026
      I. Mục tiêu
      Trồng rừng mới đạt 9.000 ha.
      """
    #expect(try kinds(text, FigureSamples.plan) == ["actual 2025-H1", "forecast 2025", "target 2026"])
  }

  @Test("a heading of several years gives its end to the targets below it")
  func horizons() throws {
    let text = """
      II. MỤC TIÊU
      2. Mục tiêu cụ thể
      a) Đến năm 2025
      - Tỷ lệ che phủ rừng đạt 65%.
      b) Đến năm 2030
      - Tỷ lệ che phủ rừng đạt 67%.
      """
    #expect(try kinds(text, FigureSamples.plan) == ["target 2025", "target 2030"])
  }

  @Test("targets listed among results stay targets of the year")
  func listedTargets() throws {
    let text = "Hỗ trợ tối thiểu 5-7 doanh nghiệp, 10-15 hợp tác xã; đã lựa chọn 16 đơn vị."
    #expect(try kinds(text, FigureSamples.report) == ["target 2025", "target 2025", "actual 2025-H1"])
  }

  @Test("the period that opens a paragraph of results holds for all its sentences; a step of a plan does not")
  func paragraph() throws {
    let results = "Trong 9 tháng đầu năm 2024, sản xuất tăng trưởng. Cụ thể, đã trồng 27 ha chè."
    #expect(try kinds(results, FigureSamples.report) == ["actual 2024-9M"])
    let steps = "Trong quý I, chuẩn bị hiện trường. Trồng 500 ha rừng."
    #expect(try kinds(steps, FigureSamples.plan) == ["target 2026"])
  }

  @Test("a title that names a year to be reached gives it where there is no other")
  func title() throws {
    let header = DocumentHeader(kind: "Kế hoạch", title: "Phát triển lâm nghiệp đến năm 2030, tầm nhìn đến năm 2045")
    #expect(try kinds("Trồng rừng 8.500 ha.", header) == ["target 2030"])
  }

  @Test("without a header the period is unknown")
  func unknown() throws {
    #expect(try kinds("Trồng rừng 8.500 ha.", DocumentHeader()) == ["target -"])
  }

  @Test("a figure belongs to the deepest task that holds it")
  func tasks() throws {
    let text = "1. Trồng rừng 8.500 ha.\n\nTrong vụ xuân trồng 500 ha."
    let document = try FigureSamples.document(text)
    let outer = TaskFact(
      id: "1", title: "Trồng rừng", passage: document.passage(TextRange(0, text.unicodeScalars.count)))
    let inner = TaskFact(
      id: "1#1", parent: "1", title: "Vụ xuân", passage: document.passage(TextRange(25, text.unicodeScalars.count)))
    let figures = FigureSamples.facts(of: document, FigureSamples.plan, tasks: [outer, inner]).figures
    #expect(figures.map(\.task) == ["1", "1#1"])
  }
}

@Suite("Names of figures") struct IndicatorNameTests {
  @Test(
    "short, canonical, in Vietnamese",
    arguments: [
      ("Hỗ trợ phát triển mới 05 chuỗi liên kết", "Số chuỗi liên kết được hỗ trợ phát triển mới"),
      ("Phấn đấu có thêm 15 HTX nông nghiệp được thành lập mới", "Số hợp tác xã nông nghiệp thành lập mới"),
      ("Có thêm 09 xã đạt chuẩn NTM", "Số xã đạt chuẩn nông thôn mới"),
      ("03 xã đạt chuẩn nông thôn mới nâng cao", "Số xã đạt chuẩn nông thôn mới nâng cao"),
      ("Trồng rừng đạt trên 9.000ha", "Diện tích trồng rừng mới"), ("Độ che phủ rừng đạt 64,6%", "Tỷ lệ che phủ rừng"),
      (
        "Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%",
        "Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh"
      ),
      ("ít nhất 30% HTX có liên kết với doanh nghiệp", "Tỷ lệ hợp tác xã có liên kết"),
      ("số lượng HTX hoạt động đạt loại tốt, khá chiếm từ 40% trở lên", "Tỷ lệ hợp tác xã hoạt động đạt loại tốt, khá"),
      ("Tổng đàn lợn phát triển, ước có 176.628 con", "Tổng đàn lợn phát triển"),
      ("chăn nuôi trâu, bò trên 150.000 con", "Số con được chăn nuôi trâu, bò"),
      ("Tổ chức 02 lớp tập huấn quản lý cho các HTX", "Số lớp tập huấn quản lý cho các hợp tác xã"),
      ("tỷ lệ chất thải được thu gom, xử lý đạt 80%", "Tỷ lệ chất thải được thu gom, xử lý"),
      ("vùng Hồi với diện tích 35.000 ha", "Diện tích vùng Hồi"),
      ("Trồng rừng mới hàng năm khoảng 9.000 ha", "Diện tích trồng rừng mới"),
      ("nâng cao năng suất rừng trồng đạt 20 m3/ha", "Năng suất rừng trồng"),
      ("Giảm tỷ lệ hộ nghèo xuống dưới 5%", "Tỷ lệ hộ nghèo"),
    ])
  func names(sentence: String, name: String) throws {
    #expect(try FigureSamples.figures(sentence).map(\.indicator) == [name])
  }

  @Test("a list goes on with the name of its first, each with its scope")
  func lists() throws {
    let text = "Tổng diện tích gieo trồng vụ Xuân đạt 48.000 ha. Lúa Xuân đạt 15.585 ha; cây rau 5.866 ha."
    let figures = try FigureSamples.figures(text, FigureSamples.report)
    #expect(figures.map(\.indicator) == ["Diện tích gieo trồng", "Diện tích gieo trồng", "Diện tích gieo trồng"])
    #expect(figures.map(\.scope) == ["vụ Xuân", "Lúa Xuân", "cây rau"])
  }

  @Test("parts are named after their total")
  func parts() throws {
    let text = "Tiêm phòng được 941.283 lượt con, trong đó: trâu, bò 83.467 lượt con; lợn 857.816 con."
    let figures = try FigureSamples.figures(text, FigureSamples.report)
    #expect(figures[1].indicator == figures[0].indicator)
    #expect(figures[1].scope == "trâu, bò")
  }
}
