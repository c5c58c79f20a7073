import Domain
import Testing

@testable import Web

@Suite("Bars and small lines") struct PicturesTests {
  @Test(
    "a bar stays in its frame",
    arguments: [(-5, "0.0"), (0, "0.0"), (722_500, "72.2"), (1_083_000, "100.0")] as [(Int64, String)])
  func bar(tenThousandths: Int64, width: String) {
    #expect(ProgressBar(percent: Amount(tenThousandths: tenThousandths), label: "").filled == width)
  }

  @Test("a gap in a line stays a gap; a single value is only a point")
  func line() {
    let line = SmallLine([1, 3, nil, 2], label: "")
    #expect(line.runs.count == 1)
    #expect(line.runs.first?.points == "2.0,22.0 40.7,2.0")
    #expect(line.last == SmallLine.Point(x: "118.0", y: "12.0"))
    #expect(SmallLine([nil, nil], label: "").last == nil)
  }

  @Test("every state has its mark and its word")
  func states() {
    let states: [TimeState] = [
      .noDeadline, .notDue(daysLeft: 20), .dueSoon(daysLeft: 0), .overdue(days: 3), .doneOnTime,
    ]
    #expect(states.map { Language.vi.mark($0).mark } == ["○", "◐", "▲", "■", "●"])
    #expect(
      states.map { Language.vi.mark($0).word } == [
        "không có thời hạn", "còn 20 ngày", "đến hạn hôm nay", "quá hạn 3 ngày", "hoàn thành đúng hạn",
      ])
  }
}
