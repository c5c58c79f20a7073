import Actions
public import ArgumentParser
import Domain
import Foundation
public import Logging
import Storage
import Web

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Chạy máy chủ web.",
    discussion: "Tạo cơ sở dữ liệu khi chưa có. Dừng bằng Ctrl+C hoặc SIGTERM: các yêu cầu đang chạy được làm xong.")

  @OptionGroup var database: DatabaseOption
  @OptionGroup var address: AddressOption

  func run() async throws {
    try await reportingComplaints {
      let database = try database.open(creates: true)
      if try await database.read({ try PersonStore($0).list().isEmpty }) {
        printError("Chưa có người dùng nào. Thêm bằng: nongvu user add, hoặc xem thử bằng: nongvu demo")
      }
      try await serve(Office(database: database), at: address)
    }
  }
}

/// Where the server listens.
struct AddressOption: ParsableArguments {
  @Option(help: "Địa chỉ lắng nghe; chỉ máy này nếu không đổi.")
  var host: String = "127.0.0.1"

  @Option(help: "Cổng.")
  var port: Int = 8080

  @Option(help: "Mức nhật ký: error, warning, notice, info, debug.")
  var log: Logger.Level = .notice

  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("Cổng phải từ 1 đến 65535.") }
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

/// Serves until asked to stop. Says where, once it listens.
func serve(_ office: Office, at address: AddressOption) async throws {
  var logger = Logger(label: "nongvu") { StreamLogHandler.standardError(label: $0) }
  logger.logLevel = address.log
  do {
    try await runSite(office: office, host: address.host, port: address.port, logger: logger)
  } catch is AddressInUse {
    throw Complaint(
      "Cổng \(address.port) trên \(address.host) đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port.")
  }
}
