import Domain
import Foundation
import Testing

@Suite("Amount") struct AmountTests {
  @Test(
    "rounded half away from zero",
    arguments: [
      (72.35, 1, "72.4"), (-72.35, 1, "-72.4"), (2.5, 0, "3"), (-2.5, 0, "-3"), (2.4999, 0, "2"),
      (0.00005, 4, "0.0001"),
      (48231.75, 1, "48231.8"), (66.6667, 1, "66.7"), (66.6667, 2, "66.67"), (1.2345, 4, "1.2345"),
    ] as [(Double, Int, String)])
  func rounding(value: Double, places: Int, expected: String) throws {
    let amount = Amount(tenThousandths: Int64((value * 10_000).rounded(.toNearestOrAwayFromZero)))
    #expect(amount.rounded(places: places).description == expected)
  }

  @Test("more than four decimals are refused, not cut off")
  func tooPrecise() throws {
    #expect(throws: AmountError.tooPrecise) { try Amount(Decimal(string: "0.00001") ?? 0) }
    #expect(try Amount(Decimal(string: "0.0001") ?? 0).tenThousandths == 1)
  }

  @Test("too large is an error, in making and in adding")
  func overflow() throws {
    #expect(throws: AmountError.overflow) { try Amount(Int.max) }
    #expect(throws: AmountError.overflow) { try Amount(Decimal(string: "922337203685478") ?? 0) }
    let largest = Amount(tenThousandths: .max)
    #expect(throws: AmountError.overflow) { try largest.adding(Amount(tenThousandths: 1)) }
    #expect(throws: AmountError.overflow) { try Amount(tenThousandths: .min).subtracting(Amount(tenThousandths: 1)) }
    #expect(try Amount(Decimal(string: "922337203685477.5807") ?? 0) == largest)
  }

  @Test(
    "the plain form of JSON and CSV",
    arguments: [
      (482_317_000, "48231.7"), (0, "0"), (-5, "-0.0005"), (10_000, "1"), (12_345, "1.2345"), (-15_000, "-1.5"),
      (1000, "0.1"),
    ] as [(Int64, String)])
  func description(tenThousandths: Int64, text: String) {
    #expect(Amount(tenThousandths: tenThousandths).description == text)
  }

  @Test(
    "decimals needed to write it exactly",
    arguments: [(482_317_000, 1), (10_000, 0), (0, 0), (12_345, 4), (12_340, 3), (-12_300, 2)] as [(Int64, Int)])
  func decimalsNeeded(tenThousandths: Int64, places: Int) {
    #expect(Amount(tenThousandths: tenThousandths).decimalsNeeded == places)
  }

  @Test("tenths add up exactly")
  func exactSums() throws {
    var total = Amount.zero
    for _ in 0..<10 { total = try total.adding(Amount(tenThousandths: 1000)) }
    #expect(total == (try Amount(1)))
  }

  @Test("JSON and back", arguments: [482_317_000, -5, 0, 235_261_0000] as [Int64])
  func json(tenThousandths: Int64) throws {
    let amount = Amount(tenThousandths: tenThousandths)
    #expect(try JSONDecoder().decode([Amount].self, from: JSONEncoder().encode([amount])) == [amount])
  }
}
