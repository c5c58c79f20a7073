import Domain
import Reporting
import Testing

@Suite("A plan's words for the year after") struct NextYearWordsTests {
  private func change(
    _ from: Int, _ to: Int, _ unit: String = "ha", _ comparator: Comparator = .equal
  ) throws -> ChangedTarget {
    ChangedTarget(
      name: "Chỉ tiêu", present: TargetValue(comparator, try Amount(from), MeasureUnit(unit)),
      next: TargetValue(comparator, try Amount(to), MeasureUnit(unit)))
  }

  @Test(
    "years of the plan move on; years within dates and numbers of documents stay",
    arguments: [
      ("Tháng 12/2026", "Tháng 12/2027"), ("Quý III/2026", "Quý III/2027"), ("trong năm 2026.", "trong năm 2027."),
      ("2026", "2027"), ("trước 30/6/2026", "trước 30/6/2026"),
      ("theo Nghị quyết 145/2026/NQ-HĐND", "theo Nghị quyết 145/2026/NQ-HĐND"),
      ("Quyết định ngày 20/01/2026 về nhiệm vụ năm 2026", "Quyết định ngày 20/01/2026 về nhiệm vụ năm 2027"),
      ("2.026 ha và 12026 cây", "2.026 ha và 12026 cây"), ("năm 2025", "năm 2025"),
      ("Xây dựng kế hoạch năm 2027", "Xây dựng kế hoạch năm 2028"),
      ("giai đoạn 2026 - 2030, năm 2026", "giai đoạn 2026 - 2030, năm 2027"), ("từ 2021–2026", "từ 2021–2026"),
      ("đến năm 2030", "đến năm 2030"),
    ])
  func years(text: String, expected: String) {
    #expect(wordsOfNextYear(text, after: 2026, []).text == expected)
  }

  @Test(
    "a deadline moves with its day; no 29 February where there is none",
    arguments: [
      ("trước 30/6/2026", 2026, "trước 30/6/2027"), ("Trước ngày 15/12/2026", 2026, "Trước ngày 15/12/2027"),
      ("Tháng 12/2026", 2026, "Tháng 12/2027"), ("29/02/2028", 2028, "28/02/2029"), ("vụ xuân hè", 2026, "vụ xuân hè"),
    ])
  func deadlines(text: String, year: Int, expected: String) {
    #expect(deadlineOfNextYear(text, after: year) == expected)
  }

  @Test("a value is changed where the words state it with its unit, and written as it was")
  func values() throws {
    let text = "Trồng rừng mới 9.200 ha; trồng cây phân tán 9.200 nghìn cây; chứng nhận 08 sản phẩm"
    let changes = [
      try change(9200, 10_000, "nghìn cây"), try change(8, 9, "sản phẩm"), try change(9200, 9400),
    ]
    let next = wordsOfNextYear(text, after: 2026, changes)
    #expect(next.text == "Trồng rừng mới 9.400 ha; trồng cây phân tán 10.000 nghìn cây; chứng nhận 09 sản phẩm")
    #expect(next.unplaced.isEmpty)
  }

  @Test("decimals stay as printed; a range is changed at both ends")
  func decimals() throws {
    let share = ChangedTarget(
      name: "Che phủ", present: TargetValue(.equal, Amount(tenThousandths: 652_000), MeasureUnit("%")),
      next: TargetValue(.equal, try Amount(66), MeasureUnit("%")))
    #expect(
      wordsOfNextYear("Tỷ lệ che phủ rừng đạt 65,2%", after: 2026, [share]).text == "Tỷ lệ che phủ rừng đạt 66,0%")
    let range = ChangedTarget(
      name: "Tiêu chí",
      present: TargetValue(.range, Amount(tenThousandths: 155_000), to: try Amount(16), MeasureUnit("tiêu chí")),
      next: TargetValue(.range, try Amount(16), to: Amount(tenThousandths: 165_000), MeasureUnit("tiêu chí")))
    #expect(
      wordsOfNextYear("bình quân 15,5 - 16 tiêu chí/xã", after: 2026, [range]).text.contains("16 - 16,5 tiêu chí"))
  }

  @Test("what the words do not state comes back")
  func unplaced() throws {
    let next = wordsOfNextYear("Trồng rừng mới trên địa bàn tỉnh", after: 2026, [try change(9200, 9400)])
    #expect(next.text == "Trồng rừng mới trên địa bàn tỉnh")
    #expect(next.unplaced.map(\.next.value) == [try Amount(9400)])
  }
}
