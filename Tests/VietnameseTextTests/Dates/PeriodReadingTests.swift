import Domain
import Testing
import VietnameseText

@Suite("Periods in text") struct PeriodReadingTests {
  @Test(
    "periods that name their year",
    arguments: [
      ("năm 2024", "2024"), ("cả năm 2024", "2024"), ("quý II/2025", "2025-Q2"), ("Quý 2 năm 2025", "2025-Q2"),
      ("quý IV, năm 2025", "2025-Q4"), ("tháng 12/2022", "2022-12"), ("tháng 6 năm 2023", "2023-06"),
      ("6 tháng đầu năm 2023", "2023-H1"), ("06 tháng cuối năm 2023", "2023-H2"), ("sáu tháng đầu năm 2023", "2023-H1"),
      ("nửa đầu năm 2023", "2023-H1"), ("9 tháng năm 2024", "2024-9M"), ("9 tháng đầu năm 2024", "2024-9M"),
      ("6 tháng năm 2024", "2024-H1"), ("giai đoạn 2021 - 2025", "2021..2025"), ("giai đoạn 2021–2030", "2021..2030"),
      ("thời kỳ 2021 - 2030", "2021..2030"), ("5 năm 2021-2025", "2021..2025"), ("năm 2022-2023", "2022..2023"),
      ("QUÝ I NĂM 2025", "2025-Q1"), ("3 tháng đầu năm 2025", "2025-Q1"),
    ])
  func named(text: String, code: String) {
    let line = TokenLine(text)
    let read = readPeriod(in: line, at: 0)
    #expect(read?.period.code == code)
    #expect(read?.end == line.count)
  }

  @Test(
    "periods that take the year from around them",
    arguments: [
      ("6 tháng đầu năm", "2023-H1", 4), ("quý II", "2023-Q2", 2), ("tháng 6", "2023-06", 2), ("cả năm", "2023", 2),
      ("nửa cuối năm", "2023-H2", 3),
    ])
  func taken(text: String, code: String, end: Int) {
    let read = readPeriod(in: TokenLine(text + " đạt"), at: 0, year: 2023)
    #expect(read?.period.code == code)
    #expect(read?.end == end)
    #expect(readPeriod(in: TokenLine(text), at: 0) == nil)
  }

  @Test(
    "lengths of time, days and numbers are no periods",
    arguments: [
      "6 tháng", "năm (05) xã", "ngày 30 tháng 6", "ngày 30 tháng 6 năm 2023", "quý V/2023", "tháng 13", "năm 24",
    ])
  func refuses(text: String) {
    #expect(listPeriods(in: TokenLine(text), year: 2023).map(\.period.code) == [])
  }

  @Test("all periods of a sentence, in order")
  func list() {
    let line = TokenLine("Quý III và 9 tháng đầu năm 2024 đạt 9 xã; đến 30/6/2024 và giai đoạn 2021-2025")
    #expect(listPeriods(in: line, year: 2024).map(\.period.code) == ["2024-Q3", "2024-9M", "2021..2025"])
  }
}
