import Domain
import Reporting
import Testing

@Suite("A plan as a document") struct PlanTextTests {
  private func plan(_ layout: PlanDocument.Layout, deadline: String? = "Tháng 12/2025") -> PlanDocument {
    PlanDocument(
      layout: layout, head: sampleHead, title: "Thực hiện nhiệm vụ trọng tâm năm 2025", period: .year(2025),
      opening: ["Sở xây dựng Kế hoạch như sau:"], purposes: ["Cụ thể hóa nhiệm vụ được giao."],
      tasks: [
        PlannedTask(
          title: "Tái cơ cấu ngành",
          children: [
            PlannedTask(
              title: "Trồng rừng 9.000 ha.", leader: "Trần Văn B", leaderPost: "Phó Giám đốc Sở",
              leadUnits: ["Chi cục Kiểm lâm"], supportUnits: ["Trung tâm Khuyến nông", "Văn phòng Sở"],
              deadline: deadline, content: "Chuẩn bị cây giống.")
          ])
      ], arrangements: ["Các đơn vị tổ chức thực hiện.", "Định kỳ báo cáo kết quả về Sở"], recipients: [],
      signature: ReportSignature(headPost: "Giám đốc"))
  }

  @Test("prose: numbered tasks with a line for leader, units and deadline")
  func prose() {
    let written = planText(plan(.prose))
    #expect(
      written.body.map { ($0.label.map { "\($0) " } ?? "") + $0.text } == [
        "Sở xây dựng Kế hoạch như sau:", "I. Mục đích, yêu cầu", "Cụ thể hóa nhiệm vụ được giao.",
        "II. Nội dung thực hiện", "1. Nhiệm vụ 1: Tái cơ cấu ngành", "1.1. Trồng rừng 9.000 ha", "Chuẩn bị cây giống.",
        "- Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Trần Văn B.", "- Đơn vị chủ trì: Chi cục Kiểm lâm.",
        "- Đơn vị phối hợp: Trung tâm Khuyến nông; Văn phòng Sở.", "- Thời gian hoàn thành: Tháng 12/2025.",
        "III. Tổ chức thực hiện", "1. Các đơn vị tổ chức thực hiện.", "2. Định kỳ báo cáo kết quả về Sở./.",
      ])
    #expect(written.annexes.isEmpty)
  }

  @Test("annex table: one row a task; the deadline's column only where there are deadlines")
  func annexTable() throws {
    let annex = try #require(planText(plan(.annexTable)).annexes.first)
    #expect(
      annex.table.rows.map { $0.cells.map(\.content.text) } == [
        ["1", "Nhiệm vụ 1: Tái cơ cấu ngành", "", "", "", ""],
        [
          "1.1", "Trồng rừng 9.000 ha", "Đ/c Trần Văn B - Phó Giám đốc Sở", "Chi cục Kiểm lâm", "Chuẩn bị cây giống.",
          "Tháng 12/2025",
        ],
      ])
    let without = try #require(planText(plan(.annexTable, deadline: nil)).annexes.first)
    #expect(without.table.columns.count == 5)
    #expect(without.table.columns.map(\.width).reduce(0, +) == 1000)
    #expect(annex.table.columns.map(\.width).reduce(0, +) == 1000)
  }
}
