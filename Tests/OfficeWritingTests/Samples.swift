import Domain
import Foundation
import Reporting

struct NotANumber: Error { var text: String }

func quantity(_ text: String, _ unit: String) throws -> Quantity {
  guard let decimal = Decimal(string: text) else { throw NotANumber(text: text) }
  return Quantity(try Amount(decimal), MeasureUnit(unit))
}

/// A measure with a plan; last year's value where there is one.
private func measure(
  _ id: Int64, _ name: String, _ unit: String, _ comparator: Domain.Comparator, _ target: String,
  to high: String? = nil,
  _ value: String?, lastYear: String? = nil, _ kind: FigureKind = .actual, nature: Indicator.Nature = .flow,
  decimals: Int = 0
) throws -> ReportedMeasure {
  ReportedMeasure(
    id: id, name: name, unit: MeasureUnit(unit), decimals: decimals, nature: nature,
    target: TargetValue(
      comparator, try quantity(target, unit).amount, to: try high.map { try quantity($0, unit).amount },
      MeasureUnit(unit)), targetPeriod: .year(2025),
    value: try value.map { ReportedValue(figureID: id * 10, try quantity($0, unit), kind, .decree) },
    samePeriod: try lastYear.map { ReportedValue(figureID: id * 10 + 1, try quantity($0, unit), .actual, .decree) })
}

let sampleHead = ReportHead(
  superior: "UBND tỉnh Lạng Sơn", issuer: "Sở Nông nghiệp và Môi trường",
  issuerInFull: "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn", symbol: "BC-SNNMT", place: "Lạng Sơn",
  expected: PartialDay(year: 2025, month: 6))

/// The report of a half-year, long enough for several pages and for every kind of sentence.
func fullSample() throws -> ConsolidatedReport {
  let forest = "Chi cục Kiểm lâm"
  let rural = "Chi cục Phát triển nông thôn"
  return ConsolidatedReport(
    period: .half(1, 2025), window: .decree, head: sampleHead,
    plan: PlanReference(
      numberAndSymbol: "22/KH-SNNMT", date: PartialDay(year: 2025, month: 2, day: 6),
      issuer: "Sở Nông nghiệp và Môi trường", subject: "Thực hiện nhiệm vụ trọng tâm năm 2025", period: .year(2025)),
    tasks: [
      ReportedTask(
        id: 1, number: "1", title: "Nhiệm vụ 1: Tiếp tục đẩy mạnh cơ cấu lại ngành nông nghiệp",
        children: [
          ReportedTask(
            id: 2, number: "1.1", title: "Hỗ trợ phát triển mới chuỗi liên kết sản xuất, tiêu thụ nông, lâm sản",
            leadUnit: rural,
            deadline: Deadline(text: "Tháng 5/2025", to: Day(2025, 5, 31)), timeState: .overdue(days: 20),
            measures: [
              try measure(11, "Số chuỗi liên kết hỗ trợ mới", "chuỗi", .equal, "5", "2", lastYear: "1")
            ]),
          ReportedTask(
            id: 3, number: "1.2", title: "Trồng rừng tập trung và trồng cây phân tán", leadUnit: forest,
            deadline: Deadline(text: "Tháng 12/2025", to: Day(2025, 12, 31)), timeState: .notDue(daysLeft: 190),
            measures: [
              try measure(12, "Diện tích trồng rừng mới", "ha", .moreThan, "9000", "6500", lastYear: "6000", .estimate),
              try measure(13, "Số cây phân tán trồng mới", "nghìn cây", .equal, "2223", "1875.5", lastYear: "1500"),
              try measure(
                14, "Tỷ lệ che phủ rừng", "%", .equal, "65", "64.8", lastYear: "64.3", .estimate, nature: .ratio,
                decimals: 1),
              try measure(15, "Số vụ cháy rừng", "vụ", .atMost, "10", "4", lastYear: "7"),
            ]),
          ReportedTask(
            id: 4, number: "1.3", title: "Phát triển sản phẩm OCOP và hợp tác xã nông nghiệp", leadUnit: rural,
            measures: [
              try measure(16, "Số sản phẩm OCOP đạt 3 sao trở lên", "sản phẩm", .moreThan, "20", "7", lastYear: "9"),
              try measure(
                17, "Số hợp tác xã nông nghiệp thành lập mới", "HTX", .range, "15", to: "20", "10", lastYear: "8"),
              try measure(
                18, "Tỷ lệ hợp tác xã yếu kém", "%", .lessThan, "10", "9.2", lastYear: "11", nature: .ratio, decimals: 1
              ),
            ]),
          ReportedTask(
            id: 5, number: "1.4", title: "Cấp nước sinh hoạt nông thôn",
            leadUnit: "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
            measures: [
              try measure(
                19, "Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh", "%", .equal, "99", nil, nature: .ratio,
                decimals: 1)
            ]),
        ]),
      ReportedTask(
        id: 6, number: "2", title: "Nhiệm vụ 2: Thực hiện chương trình mục tiêu quốc gia xây dựng nông thôn mới",
        children: [
          ReportedTask(
            id: 7, number: "2.1", title: "Xây dựng xã đạt chuẩn nông thôn mới", leadUnit: rural,
            measures: [
              try measure(20, "Số xã đạt chuẩn nông thôn mới tăng thêm", "xã", .equal, "9", "0", lastYear: "0"),
              try measure(
                21, "Số tiêu chí bình quân một xã", "tiêu chí/xã", .range, "15.5", to: "16", "15.6", lastYear: "15.1",
                nature: .ratio, decimals: 1),
            ])
        ]),
      ReportedTask(
        id: 8, number: "3", title: "Nhiệm vụ 3: Hoàn thành điều tra rừng trên địa bàn tỉnh", leadUnit: forest,
        deadline: Deadline(text: "tháng 6/2025", to: Day(2025, 6, 30)), timeState: .dueSoon(daysLeft: 10),
        measures: [try measure(22, "Diện tích rừng đã điều tra", "ha", .equal, "569150.5", "341490.3", decimals: 1)]),
    ],
    narratives: [
      UnitNarrative(
        unit: forest,
        text: Narrative(
          results:
            "Đã chuẩn bị đủ cây giống cho vụ trồng rừng xuân hè; phối hợp với Ủy ban nhân dân các xã nghiệm thu hiện trường và giao kế hoạch đến từng chủ rừng.",
          difficulties: "Nắng nóng kéo dài làm chậm tiến độ trồng rừng tại một số xã vùng cao.",
          causes: "Lượng mưa trong quý II thấp; nguồn giống cây bản địa chưa chủ động.",
          proposals: "Đề nghị bố trí kinh phí phòng cháy, chữa cháy rừng cho mùa hanh khô.")),
      UnitNarrative(
        unit: rural,
        text: Narrative(
          results: "Đã hoàn thành khảo sát, lựa chọn chủ thể tham gia 05 chuỗi liên kết.",
          difficulties: "Thủ tục lựa chọn nhà thầu kéo dài.\nMột số hợp tác xã không còn đủ điều kiện tham gia.",
          causes: "")),
    ], missingUnits: ["Trung tâm Nước sạch và Vệ sinh môi trường nông thôn", "Văn phòng Sở"],
    recipients: [
      "UBND tỉnh (b/c)", "Lãnh đạo Sở", "UBND các xã, phường", "Các phòng, ban, đơn vị thuộc Sở", "Lưu: VT, KHTC",
    ],
    signature: ReportSignature(
      authority: .forHead, headPost: "Giám đốc", signerPost: "Phó Giám đốc", name: "Trần Văn B"))
}

func planSample(_ layout: PlanDocument.Layout) -> PlanDocument {
  var head = sampleHead
  head.symbol = "KH-SNNMT"
  head.number = "22"
  head.date = Day(2025, 2, 6)
  return PlanDocument(
    layout: layout, head: head, title: "Thực hiện nhiệm vụ trọng tâm năm 2025", period: .year(2025),
    opening: [
      "Thực hiện Quyết định số 145/QĐ-UBND ngày 20/01/2025 của Chủ tịch UBND tỉnh Lạng Sơn về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị, Sở Nông nghiệp và Môi trường xây dựng Kế hoạch thực hiện nhiệm vụ trọng tâm năm 2025 như sau:"
    ],
    purposes: [
      "Tổ chức thực hiện đầy đủ, đúng thời hạn các nhiệm vụ trọng tâm được giao.",
      "Xác định rõ người chỉ đạo, đơn vị chủ trì, thời gian hoàn thành và kết quả của từng nhiệm vụ.",
    ],
    tasks: [
      PlannedTask(
        title: "Tiếp tục đẩy mạnh cơ cấu lại ngành nông nghiệp",
        children: [
          PlannedTask(
            title: "Hỗ trợ phát triển mới 05 chuỗi liên kết sản xuất, tiêu thụ nông, lâm sản", leader: "Lê Văn C",
            leaderPost: "Phó Giám đốc Sở", leadUnits: ["Chi cục Phát triển nông thôn"],
            supportUnits: ["Trung tâm Khuyến nông"], deadline: "Tháng 12/2025",
            content:
              "Rà soát, lựa chọn chủ thể; hoàn thành kế hoạch mua sắm trước quý II/2025; theo dõi các chuỗi đã xây dựng."
          ),
          PlannedTask(
            title: "Trồng rừng mới trên 9.000 ha, trồng cây phân tán 2.223.000 cây", leader: "Trần Văn B",
            leaderPost: "Phó Giám đốc Sở", leadUnits: ["Chi cục Kiểm lâm"], deadline: "Quý IV/2025",
            content: "Chuẩn bị hiện trường và cây giống trong quý I; hoàn thành thẩm định thiết kế trước 30/6/2025."),
        ]),
      PlannedTask(
        title: "Hoàn thành điều tra rừng trên địa bàn tỉnh", leader: "Trần Văn B", leaderPost: "Phó Giám đốc Sở",
        leadUnits: ["Chi cục Kiểm lâm"], deadline: "Tháng 10/2025",
        content: "Lựa chọn nhà thầu trong tháng 2/2025; hoàn thiện báo cáo, bản đồ trong tháng 10/2025."),
    ],
    arrangements: [
      "Thủ trưởng các phòng, đơn vị thuộc Sở cụ thể hóa nhiệm vụ được giao thành công việc của từng tháng, quý và tổ chức thực hiện.",
      "Định kỳ hằng tháng, quý, 6 tháng và năm, các đơn vị báo cáo kết quả thực hiện về Sở (qua Phòng Kế hoạch - Tài chính).",
    ], recipients: ["UBND tỉnh (b/c)", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, KHTC"],
    signature: ReportSignature(headPost: "Giám đốc", name: "Nguyễn Văn A"))
}
