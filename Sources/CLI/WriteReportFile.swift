import Actions
import ArgumentParser
import Domain
import Foundation
import Storage
import VietnameseText

struct WriteReportFile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Viết báo cáo kết quả thực hiện nhiệm vụ trọng tâm của một kỳ ra tệp .docx.",
    discussion: "Kỳ: 2025 (năm), 2025-H1 (6 tháng), 2025-Q2 (quý), 2025-06 (tháng).")

  @Option(help: "Năm của kế hoạch, hoặc số của kế hoạch trong cơ sở dữ liệu.")
  var plan: String

  @Option(help: "Kỳ báo cáo.")
  var period: String

  @Option(help: "Tên đăng nhập của cán bộ phòng kế hoạch viết báo cáo.")
  var user: String

  @Option(name: .shortAndLong, help: "Tệp .docx ghi ra; mặc định là tên của báo cáo.")
  var output: String?

  @OptionGroup var database: DatabaseOption

  func run() async throws {
    try await reportingComplaints {
      guard let period = Period(code: period) else {
        throw Complaint("“\(self.period)” không phải là kỳ. Ghi như 2025, 2025-H1, 2025-Q2 hoặc 2025-06.")
      }
      let office = Office(database: try database.open())
      let (name, wanted) = (user, plan)
      let (person, plans) = try await office.database.read {
        (try PersonStore($0).find(userName: name), try PlanStore($0).listIssued())
      }
      guard let person else { throw Complaint("Không có người dùng “\(user)”.") }
      let fitting = plans.filter { String($0.id) == wanted || $0.period.code == wanted }
      guard fitting.count == 1 else {
        let known = plans.map { "  \($0.id)  \($0.period.code)  \($0.title)" }.joined(separator: "\n")
        throw Complaint(
          fitting.isEmpty
            ? "Không có kế hoạch “\(plan)” đã ban hành. Hiện có:\n\(known)"
            : "Có \(fitting.count) kế hoạch của “\(plan)”; hãy ghi số của một kế hoạch:\n\(known)")
      }
      let file = try await WriteReport(planID: fitting[0].id, period: period).run(in: office, by: person)
      let content = try await office.database.read { try ReportStore($0).fileContent(file.id)?.content }
      let path = output ?? file.fileName
      do {
        try Data(content ?? []).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw Complaint("Không ghi được “\(path)”. Kiểm tra thư mục và quyền ghi.")
      }
      print(path)
    }
  }
}
