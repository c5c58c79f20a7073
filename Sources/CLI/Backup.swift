import ArgumentParser
import Backup
import Domain
import Foundation

struct BackUp: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Sao lưu cơ sở dữ liệu trong khi hệ thống vẫn chạy.",
    discussion: """
      Một tệp nongvu-<ngày>-<giờ>.zip gồm cơ sở dữ liệu tại một thời điểm và bản kê; có mật khẩu thì mã hóa AES-256. \
      Mã thoát: 0 xong; 1 đã sao lưu nhưng cơ sở dữ liệu có chỗ hỏng; 2 không sao lưu được.
      """)

  @OptionGroup var database: DatabaseOption
  @Option(help: "Thư mục để tệp sao lưu.") var to: String = "backups"
  @Option(help: "Chỉ giữ ngần này tệp mới nhất trong thư mục; mặc định giữ tất cả.") var keep: Int?
  @OptionGroup var password: PasswordOption

  func validate() throws {
    if let keep, keep < 1 { throw ValidationError("--keep phải từ 1 trở lên.") }
  }

  func run() async throws {
    var isFaulty = false
    try await reportingComplaints {
      let path = try database.place.requireFile()
      let folder = URL(fileURLWithPath: to)
      let made = try await makeBackup(
        of: path, in: folder, at: Date(), program: NongVu.configuration.version, password: password.read())
      let rows = made.manifest.rows.values.reduce(0, +)
      print("Đã sao lưu vào \(made.file.path): \(made.manifest.rows.count) bảng, \(rows) dòng.")
      if let anchor = made.manifest.anchor { print("Dấu nhật ký: \(anchor)") }
      if let keep { for name in try removeOldBackups(in: folder, keeping: keep) { print("Đã xóa bản cũ \(name)") } }
      for fault in made.faults { printError(fault.sentence.vi) }
      isFaulty = !made.faults.isEmpty
    }
    if isFaulty { throw ExitCode(1) }
  }
}

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Dựng lại cơ sở dữ liệu từ một tệp sao lưu.",
    discussion: "Kiểm tra bản sao lưu trước khi đặt vào chỗ; không ghi đè tệp nào đang có.")

  @Argument(help: "Tệp sao lưu .zip.") var file: String
  @OptionGroup var database: DatabaseOption
  @OptionGroup var password: PasswordOption

  func run() async throws {
    try await reportingComplaints {
      let path = try database.place.requirePath()
      let manifest = try await restoreBackup(
        URL(fileURLWithPath: file), to: URL(fileURLWithPath: path), password: password.read())
      print("Đã dựng lại \(path) từ bản sao lưu lúc \(manifest.madeAt).")
      print("Chạy: nongvu serve --database \(path)")
    }
  }
}

/// The password of a backup, out of a file or the environment: never on the command line, where others can read it.
struct PasswordOption: ParsableArguments {
  @Option(help: "Tệp có mật khẩu ở dòng đầu; hoặc đặt NONGVU_BACKUP_PASSWORD.")
  var passwordFile: String?

  func read() throws -> String? {
    guard let passwordFile else {
      return ProcessInfo.processInfo.environment["NONGVU_BACKUP_PASSWORD"].flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let text = try? String(contentsOfFile: passwordFile, encoding: .utf8),
      let line = text.split(whereSeparator: \.isNewline).first
    else { throw Complaint("Không đọc được mật khẩu từ tệp “\(passwordFile)”.") }
    return String(line)
  }
}
