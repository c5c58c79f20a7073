import Domain
import Registries
import Testing

@testable import RuralStandards

@Suite("What is reported of communes")
struct StandardSummaryTests {
  @Test(
    "the average is over the communes with data, two decimals, half up",
    arguments: [(0, 0, nil), (0, 3, 0), (1, 3, 3_300), (2, 3, 6_700), (29, 8, 36_300), (1159, 61, 190_000)])
  func average(met: Int, communes: Int, expected: Int64?) {
    #expect(meanOfMet(met, communes: communes)?.tenThousandths == expected)
  }

  @Test("counts stages and criteria apart; a commune without data is counted beside, not as nought")
  func counts() throws {
    let standard = try sample()
    let date = day(2024, 6, 1)
    let records =
      allMet(one, .verified, on: date, from: 1) + [
        StandardRecord(id: 9, place: one, .submitted, on: date, document: "1/TTr"),
        StandardRecord(id: 10, place: two, criterion: "1", .selfAssessed, on: date),
        StandardRecord(id: 11, place: two, criterion: "2", .notMet, on: date),
      ]
    let summary = standard.summary(standard.standings(samplePlaces, records, on: date))
    #expect((summary.communes, summary.recorded, summary.met) == (3, 2, 4))
    #expect(summary.average == (try Amount(2)))
    #expect((summary.complete, summary.submitted, summary.decided) == (1, 1, 0))
    #expect(summary.bands.map { [$0.from, $0.to, $0.communes] } == [[3, 3, 1], [0, 2, 1]])
    #expect(
      summary.criteria.map { [$0.met, $0.verified] } == [[2, 1], [1, 1], [1, 1]])
  }

  @Test("nineteen criteria are told in five bands")
  func bands() throws {
    var standard = try sample()
    standard.criteria = (1...19).map { number in
      var criterion = standard.criteria[0]
      criterion.code = String(number)
      return criterion
    }
    #expect(
      standard.summary([]).bands.map { [$0.from, $0.to] } == [[19, 19], [15, 18], [10, 14], [5, 9], [0, 4]])
  }

  @Test("what is missing stands with who is in charge, most work first")
  func charges() throws {
    let standard = try sample()
    let date = day(2024, 6, 1)
    let records =
      allMet(one, .verified, on: date, from: 1) + [
        StandardRecord(id: 10, place: two, criterion: "2", .verified, on: date)
      ]
    let charges = standard.openCharges(standard.standings(samplePlaces, records, on: date))
    #expect(charges.map { $0.charge?.vi } == ["Sở Nông nghiệp và Môi trường", "Sở Công Thương"])
    #expect(
      charges[0].lines.map { [$0.criterion.code] + $0.places.map(\.name) } == [
        ["1", "Xã Ba", "Xã Hai"], ["3", "Xã Ba", "Xã Hai"],
      ])
  }

  @Test("the year's list and how far it came")
  func progress() throws {
    let standard = try sample()
    let date = day(2024, 6, 1)
    let records =
      allMet(one, .verified, on: date, from: 1) + [
        StandardRecord(id: 7, place: one, .target, on: date, choice: "2024"),
        StandardRecord(id: 8, place: two, .target, on: date, choice: "2024"),
        StandardRecord(id: 9, place: one, .decided, on: date, document: "1/QĐ"),
      ]
    let progress = targetProgress(2024, standard.standings(samplePlaces, records, on: date))
    #expect(progress.standings.map(\.place.id) == [two, one])
    #expect((progress.decided, progress.open) == (1, 3))
  }
}
