import Actions
import ArgumentParser
import DemoData
import Foundation
import Storage

struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Tạo cơ sở dữ liệu mẫu (một sở, mười một đơn vị, hai năm số liệu) và chạy máy chủ.",
    discussion: "Cơ sở dữ liệu mẫu đã có thì được dùng lại. Mọi tài khoản mẫu có chung một mật khẩu: chỉ để xem thử.")

  @OptionGroup var database: DatabaseOption
  @OptionGroup var address: AddressOption

  @Flag(help: "Chỉ tạo cơ sở dữ liệu, không chạy máy chủ.")
  var noServe = false

  func run() async throws {
    try await reportingComplaints {
      let database = try database.open(creates: true)
      let isNew = try await database.read { try PersonStore($0).list().isEmpty }
      if isNew {
        printError("Đang tạo dữ liệu mẫu trong \(self.database.place) …")
        try await BuildDemo(database: database, progress: { printError("  \($0)") }).run()
      }
      print(demoAccountsText)
      fflush(nil)
      if noServe { return }
      print("Mở http://\(address.host):\(address.port)  (Ctrl+C để dừng)")
      fflush(nil)
      try await serve(Office(database: database), at: address)
    }
  }
}

private var demoAccountsText: String {
  var lines = ["Tài khoản mẫu, mật khẩu chung: \(BuildDemo.password)"]
  for account in BuildDemo.mainAccounts {
    let name = account.userName.padding(toLength: 14, withPad: " ", startingAt: 0)
    lines.append("  \(name)\(account.fullName), \(account.post)")
  }
  return lines.joined(separator: "\n")
}
