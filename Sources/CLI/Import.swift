import Actions
import ArgumentParser
import DocumentReading
import Domain
import Foundation
import Storage

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Đưa văn bản kế hoạch vào cơ sở dữ liệu để rà soát.",
    discussion: "Mỗi tệp thành một dự thảo kế hoạch; một tệp hỏng không cản tệp sau. Kế hoạch được ban hành trên web.")

  @Argument(help: "Một hay nhiều tệp .docx, .xlsx, .pdf, .html, .txt, .md.")
  var files: [String]

  @Option(help: "Tên đăng nhập của cán bộ phòng kế hoạch nhập văn bản.")
  var user: String

  @OptionGroup var database: DatabaseOption

  func run() async throws {
    try await reportingComplaints {
      let office = Office(database: try database.open())
      let name = user
      guard let person = try await office.database.read({ try PersonStore($0).find(userName: name) }) else {
        throw Complaint("Không có người dùng “\(user)”. Xem danh sách bằng: nongvu user list")
      }
      var failed = 0
      for (index, path) in files.enumerated() {
        if files.count > 1 { printError("[\(index + 1)/\(files.count)] \(path)") }
        do {
          let outcome = try await ImportDocument(fileName: path, content: try readInput(path))
            .run(in: office, by: person)
          print("\(path): \(outcome.wasKnown ? "đã có từ trước" : "đã nhập"), văn bản \(outcome.documentID)")
        } catch let error as ReadingError {
          failed += 1
          printError("\(path): \(error.message.vi)")
        } catch let error as Complaint {
          failed += 1
          printError(error.description)
        }
      }
      if failed > 0 { throw Complaint("\(failed) trong \(files.count) tệp không nhập được.") }
    }
  }
}
