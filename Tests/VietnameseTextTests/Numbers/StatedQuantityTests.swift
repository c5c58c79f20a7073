import Domain
import Testing

@testable import VietnameseText

@Suite("Quantities of a sentence") struct StatedQuantityTests {
  /// "> 20 sản phẩm", "range 15.5..16 tiêu chí".
  private func describe(_ sentence: String) -> [String] {
    listQuantities(in: Array(sentence.unicodeScalars)).map { quantity in
      let value = quantity.value?.description ?? "?"
      let upper = quantity.upper.map { "..\($0)" } ?? ""
      return "\(quantity.comparator.rawValue) \(value)\(upper) \(quantity.unit?.symbol ?? "")"
        .trimmingSuffix(" ")
    }
  }

  @Test(
    "comparators",
    arguments: [
      ("có trên 20 sản phẩm", "> 20 sản phẩm"), ("hơn 500 ha", "> 500 ha"), ("vượt 300.000 tấn", "> 300000 tấn"),
      ("từ 02 lớp tập huấn trở lên", ">= 2 lớp"), ("ít nhất 30% HTX", ">= 30 %"), ("tối thiểu 5 xã", ">= 5 xã"),
      ("không dưới 12 lớp", ">= 12 lớp"), ("đạt 90% trở lên", ">= 90 %"), ("chiếm từ 40% trở lên", ">= 40 %"),
      ("dưới 10%", "< 10 %"), ("giảm dưới 10%", "< 10 %"), ("không quá 3%", "<= 3 %"),
      ("tối đa 5 ngày, 4 xã", "= 4 xã"),
      ("tối đa 5 hộ", "<= 5 hộ"), ("3% trở xuống", "<= 3 %"), ("khoảng 150 ha", "~ 150 ha"),
      ("ước đạt 15.585 ha", "~ 15585 ha"),
      ("ước có 176.628 con", "~ 176628 con"), ("gần 40 tỷ đồng", "~ 40 tỷ đồng"), ("khoảng trên 8,0%", "> 8 %"),
      ("trên dưới 50 hộ", "~ 50 hộ"), ("không vượt quá 12%", "<= 12 %"), ("đạt 60%", "= 60 %"),
      ("được trên 368 tấn giống", "> 368 tấn"),
      ("phấn đấu đạt 64,6%", "= 64.6 %"), ("≥ 95%", ">= 95 %"), ("ít nhất là 30%", ">= 30 %"),
    ])
  func comparators(sentence: String, expected: String) {
    #expect(describe(sentence) == [expected])
  }

  @Test(
    "ranges",
    arguments: [
      ("từ 15,5 - 16 tiêu chí", "range 15.5..16 tiêu chí"), ("14,5 – 15,0 tiêu chí", "range 14.5..15 tiêu chí"),
      ("1÷3 doanh nghiệp", "range 1..3 doanh nghiệp"), ("đạt 3-3,5%", "range 3..3.5 %"),
      ("tối thiểu 5-7 doanh nghiệp", "range 5..7 doanh nghiệp"),
      ("khoảng 9.000-10.000 ha/năm", "range 9000..10000 ha/năm"),
      ("từ 15 đến 20 hợp tác xã", "range 15..20 hợp tác xã"),
      ("từ 10% đến 15%", "range 10..15 %"), ("01 - 02 cơ sở", "range 1..2 cơ sở"),
      ("18-20m3/ha/năm", "range 18..20 m3/ha/năm"),
    ])
  func ranges(sentence: String, expected: String) {
    #expect(describe(sentence) == [expected])
  }

  @Test("a second number that is not larger makes no range")
  func notRange() {
    #expect(describe("năm qua 20 - 15 xã") == ["= 20", "= 15 xã"])
  }

  @Test("“trở lên” goes to the number nearest before it")
  func nearest() {
    #expect(describe("có 15 sản phẩm đạt 3 sao trở lên") == ["= 15 sản phẩm", ">= 3 sao"])
    #expect(describe("từ 75% kế hoạch năm (tương đương 6.750ha) trở lên") == [">= 75 %", ">= 6750 ha"])
  }

  @Test("a malformed number has no value and keeps its unit")
  func malformed() {
    let quantity = listQuantities(in: Array("cung ứng 20.6000 tấn phân bón".unicodeScalars))
    #expect(quantity.map(\.value) == [nil])
    #expect(quantity.first?.fault == .malformedGrouping)
    #expect(quantity.first?.unit?.symbol == "tấn")
  }

  @Test("a fraction keeps what it is a part of")
  func fraction() {
    let quantity = listQuantities(in: Array("còn 56/113 công trình".unicodeScalars))
    #expect(quantity.map(\.base?.description) == ["113"])
    #expect(describe("còn 56/113 công trình") == ["= 56 công trình"])
  }

  @Test("dates, years and labels are no quantities")
  func leavesOut() {
    #expect(
      describe("1.2. Đến 30/6/2023 theo Quyết định số 58/QĐ-UBND ngày 17/01/2023, 6 tháng đầu năm 2023 trồng 6.500 ha")
        == ["= 6500 ha"])
  }

  @Test("the place is from the comparator to the unit")
  func place() {
    let text = Array("Phấn đấu có thêm trên 15 sản phẩm OCOP".unicodeScalars)
    let quantity = listQuantities(in: text)[0]
    #expect(String(String.UnicodeScalarView(text[quantity.range])) == "trên 15 sản phẩm")
    #expect(String(String.UnicodeScalarView(text[quantity.numberRange])) == "15")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
