import Domain

/// The demo's department: real units of such a department, invented people.
struct DemoDepartment {
  struct Unit {
    var code: String
    var kind: Organisation.Kind
    var name: String
    var shortName: String
    var head: String
    var headPost: String
    var officer: String
  }

  struct Leader {
    var userName: String
    var name: String
    var post: String
  }

  static let rootCode = "SNNMT"
  static let rootName = "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn"

  static let director = Leader(userName: "giamdoc", name: "Nguyễn Văn An", post: "Giám đốc Sở")
  static let deputies = [
    Leader(userName: "pgd1", name: "Trần Thị Bình", post: "Phó Giám đốc Sở"),
    Leader(userName: "pgd2", name: "Lê Văn Cường", post: "Phó Giám đốc Sở"),
    Leader(userName: "pgd3", name: "Phạm Thị Dung", post: "Phó Giám đốc Sở"),
  ]

  static let units = [
    Unit(
      code: "VP", kind: .room, name: "Văn phòng Sở", shortName: "VP", head: "Đỗ Văn Em", headPost: "Chánh Văn phòng",
      officer: "Hoàng Thị Gấm"),
    Unit(
      code: "KHTC", kind: .room, name: "Phòng Kế hoạch - Tài chính", shortName: "KHTC", head: "Bùi Văn Hải",
      headPost: "Trưởng phòng", officer: "Vũ Thị Hoa"),
    Unit(
      code: "KL", kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL", head: "Nông Văn Khánh",
      headPost: "Chi cục trưởng", officer: "Lương Thị Kim"),
    Unit(
      code: "PTNT", kind: .subDepartment, name: "Chi cục Phát triển nông thôn", shortName: "PTNT",
      head: "Hà Thị Lan", headPost: "Chi cục trưởng", officer: "Đinh Văn Long"),
    Unit(
      code: "TTBVTV", kind: .subDepartment, name: "Chi cục Trồng trọt và Bảo vệ thực vật", shortName: "TT&BVTV",
      head: "Mai Văn Minh", headPost: "Chi cục trưởng", officer: "Triệu Thị Mơ"),
    Unit(
      code: "CNTY", kind: .subDepartment, name: "Chi cục Chăn nuôi và Thú y", shortName: "CN&TY", head: "Lý Thị Nga",
      headPost: "Chi cục trưởng", officer: "Phan Văn Nam"),
    Unit(
      code: "TL", kind: .subDepartment, name: "Chi cục Thủy lợi", shortName: "TL", head: "Cao Văn Phúc",
      headPost: "Chi cục trưởng", officer: "Tô Thị Phượng"),
    Unit(
      code: "QLCL", kind: .subDepartment, name: "Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
      shortName: "QLCL", head: "Dương Thị Quế", headPost: "Chi cục trưởng", officer: "Ngô Văn Sơn"),
    Unit(
      code: "NS", kind: .unit, name: "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
      shortName: "Nước sạch và VSMTNT", head: "Đặng Văn Tâm", headPost: "Giám đốc Trung tâm", officer: "Hồ Thị Thủy"),
    Unit(
      code: "KN", kind: .unit, name: "Trung tâm Khuyến nông", shortName: "Khuyến nông", head: "Trịnh Văn Uy",
      headPost: "Giám đốc Trung tâm", officer: "Chu Thị Vân"),
    Unit(
      code: "QLDA", kind: .unit, name: "Ban Quản lý dự án cơ sở hạ tầng chuỗi giá trị nông nghiệp",
      shortName: "QLDA CSHT chuỗi giá trị nông nghiệp", head: "Lâm Văn Xuân", headPost: "Giám đốc Ban",
      officer: "Đoàn Thị Yến"),
  ]

  static func name(of code: String) -> String { units.first { $0.code == code }?.name ?? code }
}

/// An account of the demo, to be shown to whoever starts it.
public struct DemoAccount: Sendable {
  public var userName: String
  public var fullName: String
  public var post: String
}

extension DemoAccount {
  init(_ leader: DemoDepartment.Leader) {
    self.init(userName: leader.userName, fullName: leader.name, post: leader.post)
  }
}
