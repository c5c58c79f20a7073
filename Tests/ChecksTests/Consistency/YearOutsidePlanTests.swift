@testable import Checks
import Domain
import Testing

@Suite("Year outside the plan") struct YearOutsidePlanTests {
  @Test(
    "a deadline that ends before the plan begins",
    arguments: [("2024-03-31", true), ("2024-12-31", true), ("2025-01-01", false), ("2026-06-30", false)])
  func deadlines(due: String, isReported: Bool) {
    let text = "1. Hỗ trợ 05 chuỗi liên kết; lựa chọn nhà thầu trước quý II/2024\n2. Trồng rừng"
    let header = DocumentHeader(kind: "Kế hoạch", periodFrom: Day(2025, 1, 1), periodTo: Day(2025, 12, 31))
    let task = TaskFact(
      id: "1", title: "", deadline: Deadline(text: "trước quý II/2024", to: Day(iso: due)),
      passage: passage("1. Hỗ trợ 05 chuỗi liên kết", in: text))
    let findings = YearOutsidePlan().findings(
      in: document(text, facts: DocumentFacts(header: header, tasks: [task])))
    #expect(findings.map(\.passage.quote) == (isReported ? ["trước quý II/2024"] : []))
    #expect(findings.allSatisfy { $0.rule == .staleYear })
  }

  @Test("where the deadline's words are not found, the task is shown")
  func wordsElsewhere() {
    let text = "1. Hỗ trợ 05 chuỗi\n2. Trồng rừng trước quý II/2024"
    let tasks = [("1", "1. Hỗ trợ 05 chuỗi"), ("2", "2. Trồng rừng")].map { id, words in
      TaskFact(
        id: id, title: "", deadline: id == "1" ? Deadline(text: "trước quý II/2024", to: Day(2024, 3, 31)) : nil,
        passage: passage(words, in: text))
    }
    let facts = DocumentFacts(header: DocumentHeader(periodFrom: Day(2025, 1, 1)), tasks: tasks)
    #expect(YearOutsidePlan().findings(in: document(text, facts: facts)).map(\.passage.quote) == ["1. Hỗ trợ 05 chuỗi"])
  }

  @Test(
    "a notice and a report are judged too, and what else a task asks for",
    arguments: [
      (
        "THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh\n\n1. Giao Sở Y tế hoàn thành 12 trạm trước ngày 15/8/2025; báo cáo UBND tỉnh trước ngày 20/8/2024.",
        ["trước ngày 20/8/2024"]
      ),
      (
        "BÁO CÁO\nKết quả 6 tháng đầu năm 2025\n\nII. NHIỆM VỤ\n\n1. Văn phòng Sở chủ trì trình UBND tỉnh Đề án trong tháng 11/2024.",
        ["trong tháng 11/2024"]
      ),
      (
        "THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh\n\n1. Giao Sở Xây dựng hoàn thành rà soát các dự án được phê duyệt trước ngày 01/7/2024, báo cáo trước ngày 20/8/2025.",
        []
      ),
    ])
  func otherKinds(text: String, told: [String]) throws {
    let head = "UBND TỈNH HÒA SƠN\n\nSố: 12/TB-UBND\n\nHòa Sơn, ngày 20 tháng 5 năm 2025\n\n"
    #expect(try quotes(YearOutsidePlan(), head + text) == told)
  }
}
