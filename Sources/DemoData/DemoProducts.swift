import Domain

/// OCOP products of invented holders whose counts are those of a half-year report: 87 recognised so far, 68 of three stars
/// and 19 of four; 10 certificates ended within the half year, 7 products are new, in three communes (3, 1, 3).
struct DemoProducts {
  struct Product {
    var values: [String: String]
    var recognised: Event
    /// Recognised again before the certificate ended.
    var renewed: Event?
  }

  struct Event {
    var day: Day
    var stars: Int
    var document: String

    /// As an officer types it.
    func typed(_ number: Int) -> [String: String] {
      let score = stars == 3 ? 52 + number % 17 : 71 + number % 18
      let isOld = day < (Day(2023, 2, 24) ?? day)
      let isOfDistrict = stars == 3 && day < (Day(2025, 7, 1) ?? day)
      return [
        "stars": String(stars), "score": String(score), "criteria": isOld ? "1048" : "148",
        "authority": isOfDistrict ? "district" : "province", "certificate": "\(number + 1)/GCN-OCOP/\(day.year)",
      ]
    }
  }

  let today: Day

  /// The year whose half-year report the numbers are those of: the newest one that is over.
  var reportYear: Int {
    ReportingWindow.decree.dates(of: .half(1, today.year)).to < today ? today.year : today.year - 1
  }

  private var window: (from: Day, to: Day) { ReportingWindow.decree.dates(of: .half(1, reportYear)) }

  func list() -> [Product] {
    var products: [Product] = []
    func add(_ day: Day, stars: Int, commune: String, renews: Bool = false) {
      let number = products.count
      let decision = "\(120 + number * 7 % 900)/QĐ-UBND"
      let event = Event(day: day, stars: stars, document: decision)
      var product = Product(values: values(number, commune), recognised: event, renewed: nil)
      if renews {
        product.renewed = event
        let earlier = Day.last(of: day.month, day.year - 3)
        product.recognised = Event(
          day: Day(earlier.year, earlier.month, min(day.day + 5, earlier.day)) ?? earlier, stars: 3,
          document: "\(300 + number)/QĐ-UBND")
      }
      products.append(product)
    }
    // Their 36 months end within the half year.
    for number in 0..<10 {
      let day = Day.first(of: window.from.month + 1, window.from.year - 3).adding(days: number * 14)
      add(day, stars: number < 8 ? 3 : 4, commune: commune(number))
    }
    // Some of these end within six months from today.
    let soonest = Day.first(of: today.month, today.year - 3).adding(days: 40)
    for number in 0..<6 {
      add(soonest.adding(days: number * 21), stars: number < 4 ? 3 : 4, commune: commune(number + 3))
    }
    let first = soonest.adding(days: 190)
    let span = max(first.days(to: window.from.adding(days: -10)), 1)
    for number in 0..<64 {
      add(
        first.adding(days: span * number / 64), stars: number < 49 ? 3 : 4, commune: commune(number * 5 + 1),
        renews: number % 11 == 4)
    }
    let communes = ["Văn Quan", "Văn Quan", "Văn Quan", "Na Sầm", "Hữu Lũng", "Hữu Lũng", "Hữu Lũng"]
    for (number, name) in communes.enumerated() {
      add(window.to.adding(days: -40 + number), stars: 3, commune: name)
    }
    return products
  }

  private func commune(_ number: Int) -> String { DemoProducts.communes[number % DemoProducts.communes.count] }

  private func values(_ number: Int, _ commune: String) -> [String: String] {
    let (name, group) = DemoProducts.kinds[number % DemoProducts.kinds.count]
    let person = DemoProducts.people[(number * 5 + number / 7) % DemoProducts.people.count]
    let (holder, kind) =
      switch number % 4 {
      case 0, 1: ("HTX Nông nghiệp \(DemoProducts.words[number % DemoProducts.words.count]) \(commune)", "cooperative")
      case 2: ("Hộ kinh doanh \(person)", "household")
      default: ("Công ty TNHH \(DemoProducts.words[(number + 3) % DemoProducts.words.count]) Xứ Lạng", "company")
      }
    let round = number / DemoProducts.kinds.count
    let variant = ["", " loại đặc biệt", " hộp 500 g", " truyền thống"][round % 4]
    return [
      "name": "\(name) \(commune)\(variant)", "holder": holder, "holder-kind": kind, "commune": "Xã \(commune)",
      "group": group,
    ]
  }

  static let communes = [
    "Bắc Sơn", "Chi Lăng", "Lộc Bình", "Tràng Định", "Bình Gia", "Đình Lập", "Cao Lộc", "Văn Lãng", "Na Dương",
    "Thất Khê", "Vũ Lễ", "Cai Kinh", "Vân Nham", "Điềm He", "Thái Bình", "Đồng Đăng",
  ]
  static let words = ["Hoa Hồi", "Núi Xanh", "Suối Trong", "Đồng Quê", "Bản Làng", "Rừng Vàng", "Mẫu Sơn"]
  static let people = [
    "Hoàng Thị Sen", "Nông Văn Bằng", "Lý Văn Tài", "Vi Thị Nhung", "Triệu Văn Sinh", "Mông Thị Thơm", "Chu Văn Đạt",
    "Lành Thị Hiền", "Dương Văn Quý", "Hứa Thị Mai",
  ]
  static let kinds: [(name: String, group: String)] = [
    ("Mật ong hoa rừng", "food"), ("Trà hoa vàng", "drink"), ("Thạch đen", "food"), ("Hoa hồi khô", "herb"),
    ("Tinh dầu hồi", "herb"), ("Miến dong", "food"), ("Rượu men lá", "drink"), ("Lạp sườn gác bếp", "food"),
    ("Hồng vành khuyên sấy dẻo", "food"), ("Na quả", "food"), ("Gạo nếp cái hoa vàng", "food"), ("Ớt bột", "food"),
    ("Khoai lang mật", "food"), ("Măng ớt", "food"), ("Chè xanh", "drink"), ("Thổ cẩm dệt tay", "craft"),
    ("Cao khô", "food"), ("Quýt vàng", "food"), ("Trà gừng", "drink"), ("Điểm du lịch cộng đồng", "tourism"),
    ("Khau nhục", "food"), ("Bún ngô", "food"), ("Nấm hương khô", "food"), ("Dầu sở", "herb"), ("Vịt quay", "food"),
    ("Bánh ngải", "food"), ("Tinh bột nghệ", "herb"), ("Lan rừng", "ornamental"), ("Đậu phụ nhự", "food"),
  ]
}
