import Actions
public import ArgumentParser
public import Domain
import Foundation
import Storage

struct User: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Thêm và quản lý người dùng, đơn vị.",
    subcommands: [
      List.self, Add.self, Password.self, Close.self, Open.self, WithoutSecondFactor.self, AddUnit.self,
    ])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "In danh sách người dùng và đơn vị.")
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        let office = Office(database: try database.open())
        let (people, units) = try await office.database.read {
          (try PersonStore($0).list(), try OrganisationStore($0).list(on: office.today))
        }
        for unit in units {
          print("\(unit.code)  \(unit.name)")
          for person in people where person.organisationID == unit.id {
            let state = person.isActive ? "" : "  (đã khóa)"
            print("    \(person.userName)  \(person.fullName), \(person.post), \(person.role.rawValue)\(state)")
          }
        }
      }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Thêm một người dùng.",
      discussion: "Mật khẩu đọc từ dòng đầu của đầu vào chuẩn, không ghi trên dòng lệnh.")
    @Argument(help: "Tên đăng nhập: chữ thường không dấu, chữ số, dấu chấm, gạch ngang.") var userName: String
    @Option(help: "Họ và tên.") var name: String
    @Option(help: "Chức vụ.") var post: String = "Chuyên viên"
    @Option(help: "administrator, planningRoom, leader, unitHead hoặc unitOfficer.") var role: Role
    @Option(help: "Mã đơn vị (xem bằng: nongvu user list).") var unit: String
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        let office = Office(database: try database.open(creates: true))
        let added = try await AddPerson(
          userName: userName, fullName: name, post: post, role: role, organisationCode: unit,
          password: try passwordFromInput()
        ).run(in: office)
        print("Đã thêm \(added.person.userName).")
      }
    }
  }

  struct Password: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "password", abstract: "Đặt lại mật khẩu; mọi phiên đăng nhập của người đó kết thúc.",
      discussion: "Mật khẩu đọc từ dòng đầu của đầu vào chuẩn.")
    @Argument(help: "Tên đăng nhập.") var userName: String
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        let office = Office(database: try database.open())
        try await SetPassword(userName: userName, password: try passwordFromInput()).run(in: office)
        print("Đã đặt mật khẩu mới cho \(userName).")
      }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Khóa một tài khoản và kết thúc các phiên của nó.")
    @Argument(help: "Tên đăng nhập.") var userName: String
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        try await SetActive(userName: userName, isActive: false).run(in: Office(database: try database.open()))
        print("Đã khóa \(userName).")
      }
    }
  }

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Mở lại một tài khoản.")
    @Argument(help: "Tên đăng nhập.") var userName: String
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        try await SetActive(userName: userName, isActive: true).run(in: Office(database: try database.open()))
        print("Đã mở \(userName).")
      }
    }
  }

  struct WithoutSecondFactor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reset-second-factor",
      abstract: "Bỏ xác thực hai lớp của một tài khoản (mất điện thoại); các phiên của nó kết thúc.")
    @Argument(help: "Tên đăng nhập.") var userName: String
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        let office = Office(database: try database.open())
        guard let person = try await office.database.read({ try PersonStore($0).find(userName: userName) }) else {
          throw ActionError.notFound
        }
        try await ResetSecondFactor(personID: person.id).run(in: office, by: nil)
        print("Đã bỏ xác thực hai lớp của \(userName).")
      }
    }
  }

  struct AddUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add-unit", abstract: "Thêm một đơn vị.")
    @Argument(help: "Mã đơn vị.") var code: String
    @Option(help: "Tên đầy đủ.") var name: String
    @Option(help: "Tên viết tắt như trong văn bản: KL, TT&BVTV.") var shortName: String?
    @Option(help: "department, room, subDepartment hoặc unit.") var kind: Organisation.Kind
    @Option(help: "Mã đơn vị cấp trên.") var parent: String?
    @Option(help: "Có hiệu lực từ ngày (2025-07-01); mặc định là hôm nay.") var from: String?
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      try await reportingComplaints {
        let office = Office(database: try database.open(creates: true))
        guard let day = from.map({ Day(iso: $0) }) ?? office.today else {
          throw Complaint("“\(from ?? "")” không phải là ngày. Ghi như 2025-07-01.")
        }
        let unit = try await AddOrganisation(
          code: code, parentCode: parent, kind: kind, name: name, shortName: shortName ?? code, validFrom: day
        ).run(in: office)
        print("Đã thêm \(unit.code).")
      }
    }
  }
}

extension Role: ExpressibleByArgument {}
extension Organisation.Kind: ExpressibleByArgument {}

/// The first line of standard input; asked for without echo at a terminal.
private func passwordFromInput() throws -> String {
  if isatty(STDIN_FILENO) == 1 {
    guard let typed = getpass("Mật khẩu: ") else { throw Complaint("Không đọc được mật khẩu.") }
    return String(cString: typed)
  }
  guard let line = readLine(strippingNewline: true) else {
    throw Complaint("Thiếu mật khẩu trên đầu vào chuẩn. Ví dụ: nongvu user password tên < tệp-mật-khẩu")
  }
  return line
}
