import ArgumentParser
import Backup
import Domain
import Foundation
import StorageSQLite

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Chứng minh cơ sở dữ liệu hay bản sao lưu còn nguyên vẹn.",
    discussion: """
      Xem tệp có hỏng không, các bảng có khớp nhau không, chuỗi nhật ký có bị sửa, chèn, xóa không. Với --anchor, dấu đã ghi lại \
      trước đây (in khi sao lưu) còn nằm trong nhật ký không: cắt phần cuối nhật ký thì lộ. Chỉ đọc, không đổi tệp.
      Mã thoát: 0 nguyên vẹn; 1 có chỗ không còn như lúc ghi; 2 không mở được.
      """)

  @Argument(help: "Tệp sao lưu .zip; bỏ trống thì kiểm tra cơ sở dữ liệu.") var backup: String?
  @OptionGroup var database: DatabaseOption
  @Option(help: "Dấu nhật ký đã ghi lại, dạng <số dòng>:<mã>.") var anchor: String?
  @OptionGroup var password: PasswordOption

  func run() async throws {
    var faults: [DatabaseFault] = []
    try await reportingComplaints {
      let anchor = try readAnchor()
      if let backup {
        let found = try await findFaults(
          inBackup: URL(fileURLWithPath: backup), password: password.read(), anchor: anchor)
        faults = found.faults
        if faults.isEmpty { print("Bản sao lưu lúc \(found.manifest.madeAt) nguyên vẹn.") }
        if let newest = found.manifest.anchor { print("Dấu nhật ký: \(newest)") }
      } else {
        let file = try SQLiteFile(path: database.place.requireFile())
        faults = try await findFaults(in: file, anchor: anchor)
        if faults.isEmpty {
          print("Cơ sở dữ liệu và nhật ký nguyên vẹn.")
          if let newest = try await file.read({ try newestAnchor($0) }) { print("Dấu nhật ký: \(newest)") }
        }
      }
    }
    for fault in faults { printError(fault.sentence.vi) }
    if !faults.isEmpty { throw ExitCode(1) }
  }

  private func readAnchor() throws -> AuditAnchor? {
    guard let text = anchor else { return nil }
    guard let anchor = AuditAnchor(text) else {
      throw Complaint("“\(text)” không phải dấu nhật ký; dấu có dạng 1234:9f86d0… với 64 chữ số thập lục phân.")
    }
    return anchor
  }
}
