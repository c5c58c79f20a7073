import Domain
import Reporting
import Testing

@Suite("A measure in one sentence") struct MeasureSentenceTests {
  private func sentence(_ measure: ReportedMeasure, _ period: Period = .half(1, 2025)) -> String {
    measureSentence(measure, in: period).map(\.text).joined()
  }

  @Test("amounts: value, share of the plan, index to the same period")
  func amounts() throws {
    #expect(
      try sentence(measure("6500", kind: .estimate, asked: .moreThan, "9000", lastYear: "6000"))
        == "Diện tích trồng rừng mới ước đạt 6.500 ha, đạt 72,2% kế hoạch năm, bằng 108,3% so với cùng kỳ năm trước "
        + "(kế hoạch năm trên 9.000 ha)")
    #expect(
      try sentence(measure("9600", asked: .equal, "9000", lastYear: "9600"), .year(2025))
        == "Diện tích trồng rừng mới đạt 9.600 ha, đạt 106,7% kế hoạch, bằng cùng kỳ năm trước (kế hoạch 9.000 ha)")
    #expect(
      try sentence(measure("9", "HTX", of: "số HTX thành lập mới", asked: .range, "15", to: "20", lastYear: "12"))
        == "Số HTX thành lập mới là 09 HTX, đạt 60,0% kế hoạch năm, bằng 75,0% so với cùng kỳ năm trước "
        + "(kế hoạch năm 15 - 20 HTX)")
    #expect(
      try sentence(measure("2.5", "triệu cây", of: "Số cây phân tán", asked: .equal, "2223", targetUnit: "nghìn cây"))
        == "Số cây phân tán là 2,5 triệu cây, đạt 112,5% kế hoạch năm (kế hoạch năm 2.223 nghìn cây)")
  }

  @Test("what stands on a day rises or falls")
  func stocks() throws {
    #expect(
      try sentence(measure("63875", "con", of: "Tổng đàn trâu", kind: .estimate, lastYear: "65245", nature: .stock))
        == "Tổng đàn trâu ước đạt 63.875 con, giảm 2,1% so với cùng kỳ năm trước")
    #expect(
      try sentence(measure("176628", "con", of: "Tổng đàn lợn", lastYear: "173505", nature: .stock))
        == "Tổng đàn lợn đạt 176.628 con, tăng 1,8% so với cùng kỳ năm trước")
    #expect(
      try sentence(measure("176628", "con", of: "Tổng đàn lợn", lastYear: "176627", nature: .stock))
        == "Tổng đàn lợn đạt 176.628 con, tương đương cùng kỳ năm trước")
  }

  @Test(
    "percentages are compared in points",
    arguments: [
      (
        "64.8", "65", "64.3",
        "ước đạt 64,8%, thấp hơn 0,2 điểm % so với kế hoạch năm, tăng 0,5 điểm % so với cùng kỳ năm trước"
      ),
      ("65", "65", "66", "ước đạt 65%, giảm 1 điểm % so với cùng kỳ năm trước, bằng kế hoạch năm"),
      ("65.25", "65", "65.25", "ước đạt 65,25%, cao hơn 0,25 điểm % so với kế hoạch năm, bằng cùng kỳ năm trước"),
    ])
  func points(value: String, target: String, lastYear: String, expected: String) throws {
    let measure = try measure(
      value, "%", of: "Tỷ lệ che phủ rừng", kind: .estimate, asked: .equal, target, lastYear: lastYear, nature: .ratio)
    #expect(sentence(measure) == "Tỷ lệ che phủ rừng \(expected) (kế hoạch năm 65%)")
  }

  @Test(
    "ceilings are kept or broken, ranges reached or passed",
    arguments: [
      (.lessThan, "10", nil, "9.2", "là 9,2%, đạt kế hoạch (kế hoạch dưới 10%)"),
      (.lessThan, "10", nil, "10", "là 10%, cao hơn mức kế hoạch (kế hoạch dưới 10%)"),
      (.atMost, "10", nil, "10", "là 10%, đạt kế hoạch (kế hoạch không quá 10%)"),
      (.range, "17", "18", "17.5", "đạt 17,5%, đạt kế hoạch (kế hoạch 17 - 18%)"),
      (.range, "17", "18", "18.1", "đạt 18,1%, vượt kế hoạch (kế hoạch 17 - 18%)"),
      (.range, "17", "18", "16.9", "đạt 16,9%, thấp hơn 0,1 điểm % so với kế hoạch (kế hoạch 17 - 18%)"),
      (.atLeast, "40", nil, "38", "đạt 38%, thấp hơn 2 điểm % so với kế hoạch (kế hoạch từ 40% trở lên)"),
    ] as [(Comparator, String, String?, String, String)])
  func bounds(comparator: Comparator, low: String, high: String?, value: String, expected: String) throws {
    let measure = try measure(value, "%", of: "Tỷ lệ", asked: comparator, low, to: high, nature: .ratio)
    #expect(sentence(measure, .year(2025)) == "Tỷ lệ " + expected)
  }

  @Test("a running total under its ceiling is not yet a success")
  func runningCeiling() throws {
    let fires = try measure("4", "vụ", of: "Số vụ cháy rừng", asked: .atMost, "10", direction: .down)
    #expect(sentence(fires) == "Số vụ cháy rừng là 04 vụ (kế hoạch năm không quá 10 vụ)")
  }

  @Test("nothing reported, nothing asked, nothing last year, another cut-off")
  func unknown() throws {
    #expect(
      try sentence(measure(nil, asked: .equal, "9000"))
        == "Diện tích trồng rừng mới chưa có số liệu báo cáo (kế hoạch năm 9.000 ha)")
    #expect(try sentence(measure("6500")) == "Diện tích trồng rừng mới đạt 6.500 ha")
    #expect(
      try sentence(measure("0", asked: .equal, "2000", lastYear: "0"))
        == "Diện tích trồng rừng mới đạt 0 ha, đạt 0% kế hoạch năm, cùng kỳ năm trước không phát sinh "
        + "(kế hoạch năm 2.000 ha)")
    #expect(
      try sentence(measure("5", lastYear: "4", lastYearWindow: .calendar))
        == "Diện tích trồng rừng mới đạt 5 ha, không so sánh với cùng kỳ năm trước do khác thời điểm chốt số liệu")
  }

  @Test(
    "a plan not quite reached never reads 100",
    arguments: [("9000", "100%"), ("6502.4955", "72,2%"), ("8999", "99,99%"), ("9000.01", "100,0001%")])
  func almost(value: String, percent: String) throws {
    #expect(try sentence(measure(value, asked: .equal, "9000")).contains("đạt \(percent) kế hoạch năm"))
  }

  @Test("each figure in the sentence knows what it comes from")
  func sources() throws {
    let spans = measureSentence(
      try measure("6500", asked: .equal, "9000", lastYear: "6000"), in: .half(1, 2025))
    let stated = spans.filter { $0.source != nil }
    #expect(stated.map(\.text) == ["6.500 ha", "72,2%", "108,3%", "9.000 ha"])
    #expect(stated.compactMap(\.source?.meaning) == [.value, .percentOfPlan, .samePeriod, .target])
    #expect(stated.compactMap(\.source?.figureIDs) == [[70], [70], [70, 71], []])
    #expect(stated.allSatisfy { $0.source?.measureID == 7 })
  }
}
