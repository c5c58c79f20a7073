import Domain
import Reporting

/// The demo's plan for a year, as the department would write it. Amounts are of a mountain province's order.
func demoPlan(year: Int, layout: PlanDocument.Layout, number: String, decided: Day) -> PlanDocument {
  let amounts = DemoAmounts(year: year)
  let deputies = DemoDepartment.deputies
  return PlanDocument(
    layout: layout,
    head: demoHead(number: number, symbol: "KH-SNNMT", date: decided),
    title: "Thực hiện nhiệm vụ trọng tâm năm \(year)", period: .year(year),
    opening: [
      "Thực hiện Quyết định số 145/QĐ-UBND ngày 20/01/\(year) của Chủ tịch UBND tỉnh Lạng Sơn về phê duyệt nhiệm vụ "
        + "trọng tâm năm \(year) của các cơ quan, đơn vị, Sở Nông nghiệp và Môi trường xây dựng Kế hoạch thực hiện nhiệm "
        + "vụ trọng tâm năm \(year) như sau:"
    ],
    purposes: [
      "Tổ chức thực hiện đồng bộ, đúng tiến độ các nhiệm vụ được giao; xác định rõ người chỉ đạo, đơn vị chủ trì và "
        + "thời hạn của từng nhiệm vụ.",
      "Các đơn vị chủ động triển khai, báo cáo kịp thời khó khăn, vướng mắc để được tháo gỡ.",
    ],
    tasks: [
      cropTasks(amounts, deputies[0], year), forestTasks(amounts, deputies[1], year),
      livestockTasks(amounts, deputies[0], year), ruralTasks(amounts, deputies[2], year),
      waterTasks(amounts, deputies[2], year), serviceTasks(amounts, DemoDepartment.director, year),
    ],
    arrangements: [
      "Các đơn vị được giao chủ trì xây dựng kế hoạch chi tiết, tổ chức thực hiện và chịu trách nhiệm trước Giám đốc Sở "
        + "về kết quả.",
      "Định kỳ hằng tháng, quý, 6 tháng và năm, các đơn vị báo cáo kết quả về Phòng Kế hoạch - Tài chính để tổng hợp, "
        + "báo cáo UBND tỉnh.",
    ],
    recipients: ["UBND tỉnh (b/c)", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, KHTC"],
    signature: ReportSignature(headPost: "Giám đốc", name: DemoDepartment.director.name))
}

func demoHead(number: String?, symbol: String, date: Day) -> ReportHead {
  ReportHead(
    superior: "UBND tỉnh Lạng Sơn", issuer: "Sở Nông nghiệp và Môi trường",
    issuerInFull: DemoDepartment.rootName, number: number, symbol: symbol, place: "Lạng Sơn", date: date,
    expected: PartialDay(year: date.year, month: date.month))
}

/// Amounts that grow a little from year to year.
struct DemoAmounts {
  let year: Int

  /// `base` in 2024, `step` more each year, in office writing.
  func amount(_ base: Int, _ step: Int) -> String {
    let digits = String(base + step * (year - 2024))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "." }
      text.append(digit)
    }
    return digits.count == 1 ? "0" + text : text
  }

  /// Tenths: 646 and 4 give 64,6 in 2024 and 65,0 in 2025.
  func tenths(_ base: Int, _ step: Int) -> String {
    let value = base + step * (year - 2024)
    return "\(value / 10),\(value % 10)"
  }
}

private func task(
  _ title: String, _ leader: DemoDepartment.Leader, _ unit: String, _ deadline: String, _ content: String? = nil,
  with support: [String] = []
) -> PlannedTask {
  PlannedTask(
    title: title, leader: leader.name, leaderPost: leader.post, leadUnits: [DemoDepartment.name(of: unit)],
    supportUnits: support.map(DemoDepartment.name(of:)), deadline: deadline, content: content)
}

private func cropTasks(_ a: DemoAmounts, _ leader: DemoDepartment.Leader, _ year: Int) -> PlannedTask {
  PlannedTask(
    title: "Phát triển trồng trọt theo hướng hàng hóa",
    children: [
      task(
        "Diện tích gieo trồng cây hằng năm đạt \(a.amount(94_800, 150)) ha; sản lượng lương thực có hạt đạt trên "
          + "\(a.amount(305_000, 1_500)) tấn", leader, "TTBVTV", "Tháng 12/\(year)"),
      task(
        "Cấp mới \(a.amount(30, 2)) mã số vùng trồng; diện tích được cấp mã số vùng trồng khoảng \(a.amount(150, 10)) ha",
        leader, "TTBVTV", "Tháng 11/\(year)"),
      task("Trồng mới trên \(a.amount(500, 20)) ha cây ăn quả", leader, "TTBVTV", "Quý III/\(year)"),
      task(
        "Tổ chức \(a.amount(24, 1)) lớp tập huấn khuyến nông; xây dựng \(a.amount(12, 1)) mô hình khuyến nông", leader,
        "KN", "Tháng 11/\(year)"),
    ])
}

private func forestTasks(_ a: DemoAmounts, _ leader: DemoDepartment.Leader, _ year: Int) -> PlannedTask {
  PlannedTask(
    title: "Phát triển lâm nghiệp bền vững",
    children: [
      task(
        "Trồng rừng mới \(a.amount(9_000, 100)) ha; trồng cây phân tán \(a.amount(2_223, 40)) nghìn cây", leader, "KL",
        "Tháng 12/\(year)"),
      task(
        "Tỷ lệ che phủ rừng đạt \(a.tenths(646, 3))%; chăm sóc rừng trồng \(a.amount(37_608, 220)) ha", leader, "KL",
        "Tháng 12/\(year)"),
      task(
        "Sản lượng gỗ khai thác đạt \(a.amount(580, 12)) nghìn m3; sản lượng hoa hồi khô đạt \(a.amount(7_800, 60)) tấn",
        leader, "KL", "Tháng 12/\(year)"),
      task(
        "Rà soát ranh giới ba loại rừng, cập nhật cơ sở dữ liệu diễn biến rừng", leader, "KL", "Quý II/\(year)",
        "Lựa chọn đơn vị tư vấn, điều tra hiện trường, hoàn thiện bản đồ và trình UBND tỉnh xem xét."),
    ])
}

private func livestockTasks(_ a: DemoAmounts, _ leader: DemoDepartment.Leader, _ year: Int) -> PlannedTask {
  PlannedTask(
    title: "Phát triển chăn nuôi, thủy sản an toàn dịch bệnh",
    children: [
      task(
        "Tổng đàn trâu đạt \(a.amount(64_000, 0)) con; tổng đàn bò đạt \(a.amount(30_000, 200)) con; tổng đàn lợn đạt "
          + "\(a.amount(178_000, 1_800)) con", leader, "CNTY", "Tháng 12/\(year)"),
      task(
        "Tiêm phòng cho đàn vật nuôi đạt \(a.amount(1_650_000, 20_000)) lượt con", leader, "CNTY", "Tháng 11/\(year)"),
      task(
        "Diện tích nuôi trồng thủy sản đạt \(a.amount(1_210, 5)) ha; sản lượng thủy sản đạt \(a.amount(1_900, 40)) tấn",
        leader, "CNTY", "Tháng 12/\(year)"),
    ])
}

private func ruralTasks(_ a: DemoAmounts, _ leader: DemoDepartment.Leader, _ year: Int) -> PlannedTask {
  PlannedTask(
    title: "Xây dựng nông thôn mới, phát triển kinh tế tập thể",
    children: [
      task(
        "Có thêm \(a.amount(10, -1)) xã đạt chuẩn nông thôn mới, \(a.amount(5, -1)) xã đạt chuẩn nông thôn mới nâng cao",
        leader, "PTNT", "Tháng 12/\(year)", with: ["NS", "TL"]),
      task("Bình quân tiêu chí/xã đạt từ 15,5 - 16 tiêu chí", leader, "PTNT", "Tháng 12/\(year)"),
      task(
        "Có trên \(a.amount(15, 3)) sản phẩm OCOP đạt 3 sao trở lên", leader, "PTNT", "Tháng 12/\(year)",
        with: ["QLCL"]),
      task(
        "Có thêm \(a.amount(15, 0)) HTX nông nghiệp được thành lập mới; tỷ lệ HTX nông nghiệp yếu kém dưới 10%", leader,
        "PTNT", "Tháng 12/\(year)"),
      task("Hỗ trợ phát triển mới \(a.amount(5, 0)) chuỗi liên kết", leader, "PTNT", "Tháng 10/\(year)"),
    ])
}

private func waterTasks(_ a: DemoAmounts, _ leader: DemoDepartment.Leader, _ year: Int) -> PlannedTask {
  PlannedTask(
    title: "Bảo đảm thủy lợi, nước sạch nông thôn và phòng, chống thiên tai",
    children: [
      task(
        "Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt \(a.tenths(985, 2))%; tỷ lệ dân cư nông thôn được sử "
          + "dụng nước sạch đạt \(a.tenths(600, 20))%", leader, "NS", "Tháng 12/\(year)"),
      task(
        "Sửa chữa, nâng cấp \(a.amount(13, 1)) công trình cấp nước sinh hoạt tập trung", leader, "NS",
        "Quý III/\(year)"),
      task("Diện tích tưới vụ xuân đạt \(a.amount(25_700, 60)) ha", leader, "TL", "Tháng 6/\(year)"),
      task(
        "Kiểm tra an toàn hồ đập trước mùa mưa lũ", leader, "TL", "trước 30/4/\(year)",
        "Kiểm tra hiện trạng các hồ chứa, lập danh mục công trình cần sửa chữa, duyệt phương án ứng phó."),
    ])
}

private func serviceTasks(_ a: DemoAmounts, _ leader: DemoDepartment.Leader, _ year: Int) -> PlannedTask {
  PlannedTask(
    title: "Quản lý chất lượng, đầu tư và cải cách hành chính",
    children: [
      task(
        "Lấy \(a.amount(220, 10)) mẫu giám sát an toàn thực phẩm; tỷ lệ mẫu không đạt dưới 5%", leader, "QLCL",
        "Tháng 11/\(year)"),
      task(
        "Giải ngân vốn đầu tư công đạt \(a.amount(235_261, 9_400)) triệu đồng", leader, "QLDA", "Tháng 12/\(year)"),
      task(
        "Nâng cao chỉ số năng lực cạnh tranh cấp sở, ban, ngành", leader, "VP", "Năm \(year)",
        "Rà soát thủ tục hành chính, bảo đảm hồ sơ được giải quyết đúng hạn, công khai kết quả hằng quý."),
      task(
        "Xây dựng kế hoạch phát triển ngành năm \(year + 1)", leader, "KHTC", "trước 30/7/\(year)",
        "Tổng hợp số liệu 6 tháng, ước thực hiện cả năm, dự kiến chỉ tiêu và nhu cầu vốn."),
    ])
}
