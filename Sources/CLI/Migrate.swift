import ArgumentParser
import Backup
import Foundation
import Storage

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Chuyển cơ sở dữ liệu giữa SQLite và PostgreSQL.",
    discussion: """
      Chép mọi bảng trong một giao dịch vào nơi còn trống, rồi so số dòng và SHA-256 của từng bảng: đủ cả hoặc không có gì. \
      Hãy dừng máy chủ trước: điều ghi vào nguồn sau khi bắt đầu không sang theo. Nguồn không đổi.
      Mã thoát: 0 đã chuyển và đã đối chiếu; 2 không chuyển được.
      """)

  @Option(help: "Nguồn: đường dẫn tệp SQLite, hoặc postgres://…") var from: String
  @Option(help: "Đích còn trống: đường dẫn tệp chưa có, hoặc postgres://…") var to: String

  func run() async throws {
    try await reportingComplaints {
      let (source, target) = (DatabasePlace(from), DatabasePlace(to))
      if case .file(let path) = target, FileManager.default.fileExists(atPath: path) {
        throw Complaint("“\(path)” đã có. Chọn tên khác, hoặc chuyển tệp đó đi trước.")
      }
      let opened = try source.open()
      do {
        let copied = try await copyDatabase(from: opened, to: target.open(creates: true))
        for table in copied { print("\(table.sha256)  \(table.name): \(table.rows) dòng") }
        let rows = copied.map(\.rows).reduce(0, +)
        print(
          "Đã chuyển sang \(target): \(copied.count) bảng, \(rows) dòng; số dòng và SHA-256 của từng bảng khớp nguồn.")
      } catch {
        if case .file(let path) = target { removeDatabase(at: path) }
        throw error
      }
    }
  }
}

/// What this run itself has made: the file was not there before.
private func removeDatabase(at path: String) {
  for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
}
