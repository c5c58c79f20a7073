import Domain
import Testing
import VietnameseText

@Suite("Turns of a duty") struct DutyTurnTests {
  @Test(
    "are read with their days",
    arguments: [
      ("định kỳ 6 tháng (15/6), hằng năm (15/12)", ["half 15/6", "year 15/12"]),
      ("định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 05/12)", ["half 10/6", "year 5/12"]),
      ("trước ngày 20 hằng tháng", ["month 20"]), ("hằng tháng (trước ngày 22)", ["month 22"]),
      ("định kỳ hằng quý (ngày 15 tháng cuối quý)", ["quarter 15"]),
      ("Định kỳ hàng tháng, quý, năm", ["month", "quarter", "year"]),
      ("Trước 30/6/2025", []), ("trong năm", []),
    ] as [(String, [String])])
  func turns(text: String, expected: [String]) {
    let found = listDutyTurns(in: text).map { turn in
      let day = turn.day.map { day in turn.month.map { " \(day)/\($0)" } ?? " \(day)" } ?? ""
      return turn.every.rawValue + day
    }
    #expect(found == expected)
  }
}
