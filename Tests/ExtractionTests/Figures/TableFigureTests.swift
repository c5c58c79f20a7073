import Domain
import Testing

@testable import Extraction

@Suite("Figures of a table") struct TableFigureTests {
  private let annex = """
    # KẾT QUẢ THỰC HIỆN 9 THÁNG ĐẦU NĂM 2025

    | STT | Chỉ tiêu | ĐVT | KH năm 2025 | TH 9 tháng năm 2024 | TH 9 tháng năm 2025 | So với KH (%) | So với cùng kỳ (%) | Đơn vị chủ trì |
    |---|---|---|---|---|---|---|---|---|
    | I | Trồng trọt | | | | | | | |
    | 1 | Tổng diện tích gieo trồng | ha | 95.000 | 94.512,5 | 94.800 | 99,8 | 100,3 | Chi cục Trồng trọt |
    | | Trong đó: Lúa | ha | 48.000 | 47.890 | 48.100 | 100,2 | 100,4 | |
    | 2 | Sản lượng lương thực | Nghìn tấn | 305 | - | ước 303,5 | | | |
    | 3 | Số HTX yếu kém | HTX | < 10 | 14 | 12 | | 85,7 | |
    """

  @Test("each value column gives a figure, with the percentages of its row")
  func columns() throws {
    let figures = try FigureSamples.figures(annex, FigureSamples.report, name: "bieu.md")
    let lines = figures.map {
      "\($0.kind.rawValue) \($0.period?.code ?? "-") \($0.comparator.rawValue) \($0.value?.description ?? "?") \($0.unit)"
    }
    #expect(
      lines == [
        "target 2025 = 95000 ha", "actual 2024-9M = 94512.5 ha", "actual 2025-9M = 94800 ha", "target 2025 = 48000 ha",
        "actual 2024-9M = 47890 ha", "actual 2025-9M = 48100 ha", "target 2025 = 305 nghìn tấn",
        "estimate 2025-9M ~ 303.5 nghìn tấn", "target 2025 < 10 HTX", "actual 2024-9M = 14 HTX",
        "actual 2025-9M = 12 HTX",
      ])
    #expect(FigureSamples.shares(Array(figures[2...2])) == ["94800: 99.8, 100.3"])
    #expect(FigureSamples.shares(Array(figures[0...1])) == ["95000: -, -", "94512.5: -, -"])
  }

  @Test("a row under “Trong đó” is a part of the row above")
  func parts() throws {
    let figures = try FigureSamples.figures(annex, FigureSamples.report, name: "bieu.md")
    #expect(figures[3].indicator == "Tổng diện tích gieo trồng")
    #expect(figures[3].scope == "Lúa")
    #expect(figures[0].scope == nil)
  }

  @Test("the passage is the cell")
  func passage() throws {
    let figures = try FigureSamples.figures(annex, FigureSamples.report, name: "bieu.md")
    #expect(figures.prefix(2).map(\.passage.quote) == ["95.000", "94.512,5"])
  }

  @Test("a table of plan and result without years takes them from its title")
  func titled() throws {
    let text = """
      # KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM QUÝ III NĂM 2025

      | STT | Nhiệm vụ, chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | % kế hoạch | % cùng kỳ | Đánh giá |
      |---|---|---|---|---|---|---|---|
      | 1 | Trồng rừng mới | ha | 9.000 | 6.480 | 72,0 | 108,3 | Đúng tiến độ |
      """
    let figures = try FigureSamples.figures(text, FigureSamples.report, name: "bieu.md")
    #expect(
      figures.map { "\($0.indicator) \($0.kind.rawValue) \($0.period?.code ?? "-")" } == [
        "Trồng rừng mới target 2025", "Trồng rừng mới actual 2025-Q3",
      ])
    #expect(FigureSamples.shares(figures) == ["9000: -, -", "6480: 72, 108.3"])
  }

  @Test("a section row names the rows below, a line above the table gives the unit")
  func sections() throws {
    let text = """
      # KẾ HOẠCH NĂM 2026

      Đơn vị tính: ha

      | TT | Nội dung | Kế hoạch 2026 |
      |---|---|---|
      | I | Diện tích gieo trồng | |
      | 1 | Lúa | 48.000 |
      | 2 | Ngô | 20.500 |
      """
    let figures = try FigureSamples.figures(text, name: "bieu.md")
    #expect(
      figures.map { "\($0.indicator), \($0.scope ?? "-"), \($0.unit)" } == [
        "Diện tích gieo trồng, Lúa, ha", "Diện tích gieo trồng, Ngô, ha",
      ])
  }

  @Test("cells of prose are read as sentences, row numbers are not figures")
  func prose() throws {
    let text = """
      | STT | Nhiệm vụ trọng tâm | Đơn vị chủ trì | Nội dung thực hiện |
      |---|---|---|---|
      | 1 | Trồng rừng 8.500 ha | Chi cục Kiểm lâm | Trong vụ xuân trồng trên 500 ha trước 30/6/2026 |
      | 2 | Tổ chức điều tra rừng | Chi cục Kiểm lâm | Hoàn thành trong tháng 10/2026 |
      """
    #expect(FigureSamples.values(try FigureSamples.figures(text, name: "bieu.md")) == ["= 8500 ha", "> 500 ha"])
  }

  @Test("ragged rows, empty tables and a table of heads alone give nothing wrong")
  func bad() throws {
    let ragged = "| STT | Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|---|\n| 1 | Lúa |\n| 2 | Ngô | ha | 500 | 7 | 8 |\n"
    #expect(FigureSamples.values(try FigureSamples.figures(ragged, name: "bieu.md")).first == "= 500 ha")
    let heads = "| STT | Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|---|\n"
    #expect(try FigureSamples.figures(heads, name: "bieu.md").isEmpty)
  }
}
