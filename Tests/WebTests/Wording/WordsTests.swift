import Domain
import Testing

@testable import Web

@Suite("Dates, periods and numbers in words") struct WordsTests {
  @Test("days as far as they are known")
  func dates() throws {
    #expect(Language.vi.date(try #require(Day(2025, 2, 6))) == "06/02/2025")
    #expect(Language.vi.date(PartialDay(year: 2022, month: 2)) == "02/2022")
    #expect(Language.vi.date(PartialDay(year: 2022)) == "2022")
    #expect(Language.vi.longDate(try #require(Day(2025, 6, 10))) == "thứ Ba, 10/06/2025")
    #expect(Language.en.longDate(try #require(Day(2025, 6, 10))) == "Tuesday, 10/06/2025")
  }

  @Test("moments in Vietnam's time, past midnight too")
  func moments() {
    #expect(Language.vi.moment("2025-06-10T07:32:05.123Z") == "14:32 10/06/2025")
    #expect(Language.vi.moment("2025-06-30T20:05:00.000Z") == "03:05 01/07/2025")
    #expect(Language.vi.moment("?") == "?")
  }

  @Test(
    "periods",
    arguments: [
      (.month(4, 2025), "Tháng 4/2025", "T4"), (.quarter(2, 2025), "Quý II/2025", "Q2"),
      (.half(1, 2025), "6 tháng đầu năm 2025", "6T"), (.half(2, 2025), "6 tháng cuối năm 2025", "6T2"),
      (.nineMonths(2025), "9 tháng năm 2025", "9T"), (.year(2025), "Năm 2025", "Năm"),
      (.elevenMonths(2025), "11 tháng năm 2025", "11T"),
      (.season(.winterSpring, 2024), "Vụ Đông Xuân 2023 – 2024", "DX"), (.season(.main, 2024), "Vụ Mùa 2024", "VM"),
      (.years(2021, 2025), "Giai đoạn 2021 – 2025", "2021–2025"),
    ] as [(Period, String, String)])
  func periods(period: Period, long: String, short: String) {
    #expect(Language.vi.period(period) == long)
    #expect(Language.vi.shortPeriod(period) == short)
  }

  @Test("the unknown is a dash, zero is zero")
  func numbers() {
    #expect(Language.vi.number(nil) == "—" && Language.vi.percent(nil) == "—")
    #expect(Language.vi.number(.zero) == "0")
    #expect(Language.vi.percent(Amount(tenThousandths: 722_000)) == "72,2%")
  }

  @Test("targets as an officer says them")
  func targets() {
    var target = Target(
      id: 1, planID: 1, taskID: nil, name: "Sản phẩm", comparator: .moreThan, value: Amount(tenThousandths: 200_000),
      unit: MeasureUnit("sản phẩm"), period: .year(2025))
    #expect(Language.vi.target(target) == "trên 20 sản phẩm")
    target.comparator = .range
    target.value = Amount(tenThousandths: 155_000)
    target.valueMax = Amount(tenThousandths: 160_000)
    target.unit = .percent
    #expect(Language.vi.target(target) == "15,5 – 16%")
  }
}
