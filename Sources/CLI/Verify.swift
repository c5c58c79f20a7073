import Actions
import ArgumentParser
import Storage
import StorageSQLite

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Kiểm tra chuỗi nhật ký: từng dòng còn nguyên như lúc ghi.",
    discussion: "Mã thoát: 0 nguyên vẹn; 1 có dòng bị sửa hoặc mất; 2 không mở được cơ sở dữ liệu.")

  @OptionGroup var database: DatabaseOption

  func run() async throws {
    var fault: AuditFault?
    try await reportingComplaints {
      fault = try await database.open().read { try findAuditFault($0) }
    }
    switch fault {
    case nil: print("Nhật ký nguyên vẹn.")
    case .altered(let number):
      printError("Dòng nhật ký \(number) đã bị sửa.")
      throw ExitCode(1)
    case .broken(let number):
      printError("Dòng nhật ký \(number) không nối tiếp dòng trước: có dòng bị xóa hoặc chèn.")
      throw ExitCode(1)
    }
  }
}
