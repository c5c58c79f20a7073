import Actions
import ArgumentParser
import Domain
import Foundation
import Web

struct SendDigests: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Gửi thư nhắc việc hằng ngày qua chương trình sendmail của máy.",
    discussion: """
      Mỗi người đã ghi địa chỉ thư ở trang Lịch nhận nhiều nhất một thư mỗi ngày, chỉ khi có việc chờ. Hãy cho chạy mỗi \
      sáng bằng systemd timer hoặc cron; chạy lại trong ngày không gửi thêm.
      """)

  @OptionGroup var database: DatabaseOption
  @Option(help: "Địa chỉ trang, để dẫn từ thư tới việc: https://nongvu.tinh.gov.vn") var site: String
  @Option(help: "Địa chỉ gửi.") var from: String
  @Option(help: "Chương trình gửi thư, nhận thư ở đầu vào chuẩn.") var sendmail: String = "/usr/sbin/sendmail"
  @Flag(help: "Chỉ in thư, không gửi, không ghi nhận.") var dryRun = false

  func validate() throws {
    guard site.hasPrefix("http://") || site.hasPrefix("https://"), !site.contains(where: \.isWhitespace) else {
      throw ValidationError("--site phải là địa chỉ bắt đầu bằng http:// hoặc https://.")
    }
    guard from.contains("@"), !from.contains(where: { $0.isWhitespace || $0 == "<" || $0 == "," }), !from.hasPrefix("-")
    else { throw ValidationError("--from phải là một địa chỉ thư.") }
  }

  func run() async throws {
    try await reportingComplaints {
      let office = Office(database: try database.open())
      let digests = try await writeDigests(office, site: site.hasSuffix("/") ? String(site.dropLast()) : site)
      var (sent, failed) = (0, 0)
      for digest in digests {
        let message = digest.message(
          from: from, moment: office.now, id: "\(office.today.iso).\(digest.personID)")
        if dryRun {
          print("\(digest.address): \(digest.subject)\n\(digest.text)")
          continue
        }
        guard try await RecordDigest(personID: digest.personID).run(in: office) else { continue }
        if deliver(message, to: digest.address) {
          sent += 1
        } else {
          failed += 1
          try await WithdrawDigest(personID: digest.personID).run(in: office)
        }
      }
      if !dryRun { print("Đã gửi \(sent) thư.") }
      if failed > 0 { throw Complaint("\(sendmail) không nhận \(failed) thư; chạy lại lệnh này để gửi tiếp.") }
    }
  }

  /// Whether the host's mail program took it, within half a minute.
  private func deliver(_ message: String, to address: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["30", sendmail, "-i", "-f", from, "--", address]
    let input = Pipe()
    process.standardInput = input
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(message.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
