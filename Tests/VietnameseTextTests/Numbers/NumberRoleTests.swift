import Testing

@testable import VietnameseText

@Suite("What a number in a sentence is") struct NumberRoleTests {
  private func roles(_ sentence: String) -> [String: NumberRole] {
    let scalars = Array(sentence.unicodeScalars)
    var roles: [String: NumberRole] = [:]
    for token in listNumbers(in: scalars) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[token.range])
      roles[String(view)] = token.role
    }
    return roles
  }

  @Test(
    "dates and months",
    arguments: [
      ("ngày 16/6/2023 của Bộ", ["16", "6", "2023"]), ("ngày 06 /02/2025", ["06", "02", "2025"]),
      ("ngày 10 tháng 12 năm 2019", ["10", "12"]), ("trước 30/6/2025", ["30", "6", "2025"]),
      ("hết tháng 6/2023", ["6", "2023"]),
      ("từ ngày 23/6 - 26/6 /2023", ["23", "6", "26", "2023"]), ("ngày 23-26/6 trên địa bàn", ["23", "26", "6"]),
      ("định kỳ 6 tháng (15/6)", ["15"]), ("tháng 7, 8 và 9", ["7", "8", "9"]), ("ngày 16.6.2023", ["16.6.2023"]),
      ("12/2022", ["12", "2022"]), ("quý 2/2024", ["2", "2024"]), ("từ tháng 01 đến tháng 11", ["01", "11"]),
    ])
  func dates(sentence: String, expected: [String]) {
    let found = roles(sentence)
    for text in expected { #expect(found[text] == .date, "\(text)") }
  }

  @Test(
    "years",
    arguments: [
      ("năm 2025 và giai đoạn 2021-2030", ["2025", "2021", "2030"]), ("giai đoạn 2022 -2030", ["2022", "2030"]),
      ("3 năm 2024 – 2026", ["2024", "2026"]), ("vụ Xuân 2023 ước đạt", ["2023"]), ("Quý III/2022", ["2022"]),
      ("đến 2045", ["2045"]), ("(2021 - 2025)", ["2021", "2025"]), ("kế hoạch năm 2023 là 2000ha", ["2023"]),
    ])
  func years(sentence: String, expected: [String]) {
    let found = roles(sentence)
    for text in expected { #expect(found[text] == .year, "\(text)") }
  }

  @Test(
    "document numbers",
    arguments: [
      ("Quyết định số 197/QĐ-UBND", "197"), ("số: 22 /KH-SNN", "22"), ("Nghị quyết số 19-NQ/TW", "19"),
      ("số 84- CTr/TU", "84"), ("Nghị định 156/2018/NĐ-CP", "156"), ("706/ TTBVTV-TTBV", "706"), ("06/2022/QH15", "06"),
      ("Chỉ thị số 42/CT/TW", "42"), ("phụ lục 01/SXNLN", "01"), ("công văn số 353/SNN-CNTY", "353"),
      ("Thông tư số 10", "10"),
    ])
  func symbols(sentence: String, number: String) {
    #expect(roles(sentence)[number] == .documentSymbol)
  }

  @Test(
    "labels, marks and names",
    arguments: [
      ("1. Nhiệm vụ 1: Trồng rừng", "1", NumberRole.name), ("2.1. Sản xuất", "2.1", .numbering),
      ("1.1 Hỗ trợ", "1.1", .numbering),
      ("3) Trồng", "3", .numbering), ("- 2. Mục tiêu", "2", .numbering),
      ("10 HTX nông nghiệp10, đạt", "10", .footnoteMark),
      ("kế hoạch3 đáp ứng", "3", .footnoteMark), ("theo “Tết trồng cây”4 của", "4", .footnoteMark),
      ("BIIG1 - Tiểu dự án", "1", .name),
      ("tại Điều 4 Nghị định", "4", .name), ("Hợp phần 3 Cơ sở hạ tầng", "3", .name),
      ("Dự án 3 của Chương trình", "3", .name),
      ("cách mạng lần thứ 4 đem lại", "4", .name), ("dịch COVID-19", "19", .name),
      ("tiêu chuẩn ISO 22000", "22000", .name),
      ("Bình quân tiêu chí/01 xã đạt", "01", .base), ("có 02/59 mẫu không đạt", "59", .base),
      ("Đề án trồng 01 tỷ cây xanh", "01", .name),
      ("6 tháng đầu năm", "6", .duration), ("hết hiệu lực 36 tháng", "36", .duration),
      ("trong 03 ngày làm việc", "03", .duration),
      ("kế hoạch 5 năm 2021-2025", "5", .duration), ("ĐT: 02053.812.345", "02053.812.345", .phone),
      ("điện thoại 0912345678", "0912345678", .phone), ("bản đồ tỷ lệ 1/10.000", "10.000", .name),
    ])
  func others(sentence: String, number: String, role: NumberRole) {
    #expect(roles(sentence)[number] == role)
  }

  @Test(
    "what counts or measures is a quantity",
    arguments: [
      ("kế hoạch năm 2023 là 2000ha", "2000"), ("với tổng số 820 học viên", "820"), ("trong số 59 mẫu", "59"),
      ("5 hộ/1 xã/32 con", "1"),
      ("nội dung 05 mô hình", "05"), ("Trồng 9.000 ha", "9.000"), ("có 02/59 mẫu", "02"), ("còn 5/12 xã chưa đạt", "5"),
      ("01 HTX huyện Bình Gia", "01"), ("450.000 con/năm", "450.000"), ("đạt10 ha", "10"), ("20.6000 tấn", "20.6000"),
      ("tỷ lệ đạt 64.6%", "64.6"),
    ])
  func quantities(sentence: String, number: String) {
    #expect(roles(sentence)[number] == .quantity)
  }

  @Test("a minus before a measured value makes it negative")
  func negative() {
    #expect(listNumbers(in: Array("tăng trưởng đạt -2,1%".unicodeScalars))[0].isNegative)
    #expect(listNumbers(in: Array("nhiệt độ −5 độ".unicodeScalars))[0].isNegative)
    #expect(!listNumbers(in: Array("- 15 HTX".unicodeScalars))[0].isNegative)
    #expect(!listNumbers(in: Array("từ 15 -20 HTX".unicodeScalars))[1].isNegative)
  }
}

@Suite("Units after a number") struct UnitTests {
  @Test(
    "is read as the field writes it",
    arguments: [
      ("ha", "ha"), ("ha/năm", "ha/năm"), ("m3/ha/năm", "m3/ha/năm"), ("m³", "m3"), ("nghìn tấn", "nghìn tấn"),
      ("triệu cây", "triệu cây"),
      ("triệu đồng, đạt", "triệu đồng"), ("nghìn tỷ đồng", "nghìn tỷ đồng"), ("chuỗi liên kết mới", "chuỗi liên kết"),
      ("chuỗi cung ứng", "chuỗi"),
      ("lượt con", "lượt con"), ("khuyến nông viên cơ sở", "khuyến nông viên"), ("HTX nông nghiệp", "HTX"),
      ("hợp tác xã", "hợp tác xã"),
      ("tiêu chí/xã", "tiêu chí/xã"), ("%", "%"), ("sản phẩm OCOP", "sản phẩm"),
      ("tổ chức, cá nhân sản xuất", "tổ chức, cá nhân"),
      ("danh mục công trình", "công trình"), ("mã số vùng trồng", "mã số"), ("giấy xác nhận cấp", "giấy xác nhận"),
      ("tạ/ha", "tạ/ha"),
      ("triệu đồng/người/năm", "triệu đồng/người/năm"), ("lớp tập huấn", "lớp"),
      ("Chương trình chuyên đề", "chương trình"),
      ("điểm chợ", "điểm chợ"), ("bình xịt cho dân", "bình xịt"),
    ])
  func reads(text: String, symbol: String) {
    #expect(readUnit(in: listLexemes(in: Array(text.unicodeScalars)), at: 0)?.symbol == symbol)
  }

  @Test(
    "verbs, link words and signs are no unit",
    arguments: ["so với kế hoạch", "và 5 xã", ", trong đó", "của tỉnh", "đạt 5%", ""])
  func refuses(text: String) {
    #expect(readUnit(in: listLexemes(in: Array(text.unicodeScalars)), at: 0) == nil)
  }

  @Test("months and years are durations unless they are a rate")
  func duration() {
    #expect(readUnit(in: listLexemes(in: Array("tháng đầu năm".unicodeScalars)), at: 0)?.kind == .duration)
    #expect(readUnit(in: listLexemes(in: Array("con/năm".unicodeScalars)), at: 0)?.kind == .counted)
  }
}
