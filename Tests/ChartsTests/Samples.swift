import Charts
import Domain

/// A department's half-year, drawn in every form.
enum Samples {
  static func ha(_ whole: Int) -> Amount { Amount(tenThousandths: Int64(whole) * Amount.scale) }
  static func percent(_ tenths: Int) -> Amount { Amount(tenThousandths: Int64(tenths) * 1000) }

  private static let reached: [Int] = [310, 820, 2100, 3900, 5300, 6500]
  private static let path: [Int] = [250, 700, 1900, 3600, 5000, 5940, 6600, 7200, 7800, 8300, 8700, 9000]
  private static let past: [(year: Int, june: Int, whole: Int)] = [
    (2022, 6000, 9050), (2023, 6500, 9400), (2024, 6300, 9600),
  ]

  static let progress: ProgressChart = {
    let points: [ProgressChart.Point] = reached.indices.map {
      ProgressChart.Point(month: $0 + 1, value: ha(reached[$0]), isEstimate: $0 == 5)
    }
    var expected: [Int: Amount] = [:]
    for (index, value) in path.enumerated() { expected[index + 1] = ha(value) }
    let courses = past.map { YearCourse(year: $0.year, values: [6: ha($0.june), 12: ha($0.whole)]) }
    return ProgressChart(
      title: "Trồng rừng mới", unit: .hectare, target: TargetValue(.moreThan, ha(9000), .hectare), points: points,
      expected: expected,
      outlook: try? outlook(reached: ha(6500), month: 6, nature: .flow, year: 2025, pastYears: courses))
  }()

  static let cover: ProgressChart = {
    let points = [
      ProgressChart.Point(month: 3, value: percent(642)), ProgressChart.Point(month: 6, value: percent(644)),
      ProgressChart.Point(month: 9, value: percent(646)),
    ]
    return ProgressChart(
      title: "Tỷ lệ che phủ rừng", unit: .percent,
      target: TargetValue(.range, percent(648), to: percent(650), .percent), points: points, fromZero: false,
      decimals: 1)
  }()

  private static let wood: [(now: Int, before: Int)] = [
    (41_200, 39_800), (38_500, 40_100), (62_300, 55_700), (70_150, 66_000), (68_900, 64_200), (67_234, 65_300),
  ]

  static let months: MonthChart = {
    var pairs: [MonthChart.Pair] = wood.indices.map {
      MonthChart.Pair(
        name: "T\($0 + 1)", value: ha(wood[$0].now), isEstimate: $0 == 5, lastYear: ha(wood[$0].before))
    }
    pairs.append(MonthChart.Pair(name: "T7", value: nil, lastYear: ha(61_000)))
    pairs.append(MonthChart.Pair(name: "T8", value: .zero, lastYear: nil))
    return MonthChart(title: "Khai thác gỗ các loại", unit: MeasureUnit("m3"), pairs: pairs)
  }()

  private static func bar(
    _ name: String, _ caption: String, _ tenths: Int?, _ expected: Int?, _ band: StatusBand, isEstimate: Bool = false
  ) -> BulletChart.Bar {
    BulletChart.Bar(
      name: name, caption: caption, percent: tenths.map(percent), expected: expected.map(percent),
      isEstimate: isEstimate, band: band)
  }

  static let bullets = BulletChart(
    title: "Chỉ tiêu chủ yếu, 6 tháng đầu năm 2025",
    bars: [
      bar("Trồng rừng mới", "6.500/9.000 ha", 722, 660, .green, isEstimate: true),
      bar("Hợp tác xã nông nghiệp thành lập mới", "10/15 HTX", 667, 500, .green),
      bar("Cấp mã số vùng trồng đối với cây trồng chủ lực phục vụ xuất khẩu", "9/30 mã số", 300, 450, .red),
      bar("Giải ngân vốn đầu tư", "18.880/235.261 triệu đồng", 80, 380, .red, isEstimate: true),
      bar("Diện tích ớt", "1.479/1.100 ha", 1345, 1000, .green),
      bar("Khai thác nhựa thông", "27.312/14.000 tấn", 1951, 500, .yellow),
      bar("Tỷ lệ hộ dùng nước sạch", "chưa có số liệu", nil, nil, .grey),
    ])

  static let heat = HeatTable(
    title: "Báo cáo năm 2025", columns: ["T1", "T2", "Q1", "T4", "T5", "6T", "T7", "T8"],
    rows: [
      HeatTable.Row(
        name: "Chi cục Kiểm lâm",
        cells: [.onTime, .onTime, .onTime, .late(days: 2), .onTime, .returned, .awaited, .awaited]),
      HeatTable.Row(
        name: "Chi cục Phát triển nông thôn",
        cells: [.onTime, .late(days: 11), .missing, .onTime, .onTime, .missing, .awaited, .awaited]),
      HeatTable.Row(
        name: "Trung tâm Nước sạch và vệ sinh môi trường nông thôn",
        cells: [.notExpected, .notExpected, .onTime, .onTime, .onTime, .onTime, .awaited, .awaited]),
    ])

  static let shares = HeatTable(
    title: "% kế hoạch trồng rừng theo xã", columns: ["Q1", "6T", "9T", "Năm"],
    rows: [
      HeatTable.Row(name: "Xã A", cells: [.share(ha(5)), .share(ha(31)), .share(ha(62)), .share(ha(104))]),
      HeatTable.Row(name: "Xã B", cells: [.share(ha(12)), .share(ha(45)), .share(ha(83)), .share(ha(97))]),
      HeatTable.Row(name: "Xã C", cells: [.share(.zero), .share(nil), .share(nil), .share(nil)]),
    ])

  static let spark = Sparkline(
    title: "Trồng rừng mới", values: [ha(310), ha(820), nil, ha(3900), ha(5300), ha(6500)], target: ha(9000))

  static let charts: [(String, Chart)] = [
    ("progress", progress.draw(id: "a")), ("cover", cover.draw(id: "b")), ("months", months.draw(id: "c")),
    ("bullets", bullets.draw(id: "d")), ("heat", heat.draw(id: "e")), ("shares", shares.draw(id: "f")),
    ("spark", spark.draw(id: "g")),
  ]
}
