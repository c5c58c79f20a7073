import Domain
import Foundation
import Testing

@Suite("Units and quantities") struct QuantityTests {
  @Test(
    "the same quantity in another unit",
    arguments: [
      ("2.5", "triệu cây", "2500", "nghìn cây"), ("2223", "nghìn cây", "2.223", "triệu cây"),
      ("153.23", "nghìn tấn", "153230", "tấn"), ("1", "ha", "10000", "m2"), ("26.81", "triệu m3", "26810", "nghìn m3"),
      ("12", "tạ", "1.2", "tấn"), ("1.5", "tỷ đồng", "1500", "triệu đồng"), ("15", "HTX", "15", "hợp tác xã"),
    ])
  func converted(value: String, unit: String, expected: String, other: String) throws {
    let quantity = Quantity(try Amount(try #require(Decimal(string: value))), MeasureUnit(unit))
    let result = try quantity.converted(to: MeasureUnit(other))
    #expect(result.amount == (try Amount(try #require(Decimal(string: expected)))))
    #expect(result.unit.symbol == other)
  }

  @Test(
    "different dimensions do not convert",
    arguments: [
      ("m2", "m3"), ("ha", "tấn"), ("xã", "sản phẩm"), ("%", "ha"), ("tạ/ha", "tạ"), ("triệu cây", "triệu con"),
    ])
  func unitsDiffer(unit: String, other: String) throws {
    let (from, to) = (MeasureUnit(unit), MeasureUnit(other))
    #expect(!from.isComparable(with: to))
    #expect(throws: QuantityError.unitsDiffer(from, to)) { try Quantity(Amount(1), from).converted(to: to) }
  }

  @Test("a conversion that four decimals do not hold is an error")
  func notExact() throws {
    #expect(throws: QuantityError.amount(.tooPrecise)) {
      try Quantity(Amount(1), MeasureUnit("kg")).converted(to: MeasureUnit("nghìn tấn"))
    }
  }

  @Test("a unit is one unit however it is typed", arguments: [("m²", "m2"), ("m³", "m3"), ("nghìn  tấn", "nghìn tấn")])
  func spelling(typed: String, symbol: String) {
    #expect(MeasureUnit(typed) == MeasureUnit(symbol))
  }

  @Test("a word in no catalogue counts things of that name")
  func counted() {
    #expect(MeasureUnit("mô hình").dimension == .count("mô hình"))
    #expect(MeasureUnit("%").isPercent)
  }
}
