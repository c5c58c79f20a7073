import Domain
import Reporting
import Testing

@Suite("Words of reports") struct WordsTests {
  @Test(
    "periods",
    arguments: [
      ("2025-06", "tháng 6 năm 2025"), ("2025-Q4", "quý IV năm 2025"), ("2025-H1", "6 tháng đầu năm 2025"),
      ("2025-H2", "6 tháng cuối năm 2025"), ("2025-9M", "9 tháng năm 2025"), ("2025", "năm 2025"),
      ("2021..2025", "giai đoạn 2021 - 2025"),
    ])
  func periods(code: String, words: String) throws {
    #expect(periodWords(try #require(Period(code: code))) == words)
  }

  @Test(
    "dates: a leading zero for days below ten and the months 1 and 2",
    arguments: [("2025-02-06", "06/02/2025"), ("2025-03-31", "31/3/2025"), ("2025-12-09", "09/12/2025")])
  func dates(iso: String, words: String) throws {
    #expect(citedDate(try #require(Day(iso: iso))) == words)
  }

  @Test("a date still blank keeps its month and year")
  func blankDate() {
    let blank = "\u{A0}\u{A0}\u{A0}\u{A0}"
    #expect(datedWords(nil, expected: PartialDay(year: 2025, month: 2)) == "ngày\(blank) tháng 02 năm 2025")
    #expect(datedWords(nil, expected: PartialDay(year: 2025)) == "ngày\(blank) tháng \(blank) năm 2025")
    #expect(datedWords(Day(2025, 7, 1), expected: PartialDay(year: 2025)) == "ngày 01 tháng 7 năm 2025")
    #expect(citedDate(PartialDay(year: 2025, month: 2)) == "02/2025")
    #expect(citedDate(PartialDay(year: 2025)) == "2025")
  }

  @Test(
    "quantities in text: counts below ten with a zero before, nothing else",
    arguments: [
      ("5", "chuỗi", "05 chuỗi"), ("10", "chuỗi", "10 chuỗi"), ("0", "chuỗi", "0 chuỗi"), ("5", "ha", "5 ha"),
      ("5", "%", "5%"), ("5", "nghìn con", "5 nghìn con"), ("1.5", "xã", "1,5 xã"), ("48231.7", "ha", "48.231,7 ha"),
      ("9", "tiêu chí/xã", "9 tiêu chí/xã"),
    ])
  func quantities(value: String, unit: String, words: String) throws {
    #expect(quantityWords(Quantity(try amount(value), MeasureUnit(unit))) == words)
  }

  @Test("enumerations", arguments: [([], ""), (["A"], "A"), (["A", "B"], "A và B"), (["A", "B", "C"], "A, B và C")])
  func enumerations(items: [String], words: String) {
    #expect(enumerated(items) == words)
  }

  @Test(
    "what is said of a deadline",
    arguments: [
      (.overdue(days: 12), "Nhiệm vụ đã quá thời hạn 12 ngày (thời hạn: tháng 5/2025)"),
      (.doneLate(days: 3), "Nhiệm vụ đã hoàn thành, chậm 3 ngày so với thời hạn (thời hạn: tháng 5/2025)"),
      (.doneOnTime, "Nhiệm vụ đã hoàn thành đúng thời hạn (thời hạn: tháng 5/2025)"), (.notDue(daysLeft: 9), nil),
    ] as [(TimeState, String?)])
  func deadlines(state: TimeState, words: String?) {
    let task = ReportedTask(
      id: 1, number: "1", title: "Rà soát", deadline: Deadline(text: "Tháng 5/2025"), timeState: state)
    #expect(timeSentence(task) == words)
  }
}
