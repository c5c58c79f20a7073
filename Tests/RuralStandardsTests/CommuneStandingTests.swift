import Domain
import Registries
import RuralStandards
import Testing

@Suite("How a commune stands")
struct CommuneStandingTests {
  @Test("communes of a day are told by name and former district; wards and towns are none")
  func places() throws {
    let standard = try sample()
    #expect(standard.places(samplePlaces, on: day(2025, 6, 30)).map(\.id) == ["xa-ba--huyen-b", two, one])
    #expect(standard.places(samplePlaces, on: day(2025, 7, 1)).map(\.id) == ["xa-lon"])
    #expect(standard.place("phuong-be", samplePlaces) == nil)
    #expect(samplePlaces.predecessors(of: samplePlaces.all[4]).map(\.name) == ["Xã Một", "Xã Hai"])
  }

  @Test("districts were until June 2025")
  func districts() throws {
    var standard = try sample()
    standard.level = .district
    #expect(standard.places(samplePlaces, on: day(2025, 6, 30)).map(\.name) == ["Huyện A", "Huyện B"])
    #expect(standard.places(samplePlaces, on: day(2025, 7, 1)).isEmpty)
    #expect(standard.place("huyen-a", samplePlaces)?.until == day(2025, 6, 30))
    #expect(standard.place("thanh-pho-c", samplePlaces) == nil)
  }

  @Test("the newest record of the day or before stands; of one day the last recorded; struck out ones never")
  func newest() throws {
    let standard = try sample()
    let date = day(2024, 6, 1)
    let records = [
      StandardRecord(id: 3, place: one, criterion: "1", .verified, on: day(2024, 9, 1)),
      StandardRecord(id: 1, place: one, criterion: "1", .notMet, on: date),
      StandardRecord(id: 2, place: one, criterion: "1", .selfAssessed, on: date),
      StandardRecord(id: 4, place: one, criterion: "2", .selfAssessed, on: date, struckOut: "nhầm xã"),
    ]
    func kinds(_ day: Day) -> [StandardRecord.Kind?] {
      standard.standing(of: samplePlaces.all[0], records, on: day).cells.map { $0.record?.kind }
    }
    #expect(kinds(day(2024, 5, 31)) == [nil, nil, nil])
    #expect(kinds(date) == [.selfAssessed, nil, nil])
    #expect(kinds(day(2024, 9, 1)) == [.verified, nil, nil])
  }

  @Test("having all criteria, a file handed in, and a decision are three things")
  func stages() throws {
    let standard = try sample()
    let records =
      allMet(one, .selfAssessed, on: day(2024, 3, 1), from: 1) + [
        StandardRecord(id: 10, place: one, .submitted, on: day(2024, 4, 1), document: "5/TTr"),
        StandardRecord(id: 11, place: one, .returned, on: day(2024, 5, 1), document: "6/CV"),
        StandardRecord(id: 12, place: one, .submitted, on: day(2024, 6, 1), document: "7/TTr"),
        StandardRecord(id: 13, place: one, .decided, on: day(2024, 7, 1), document: "8/QĐ"),
        StandardRecord(id: 14, place: one, .withdrawn, on: day(2025, 1, 1), document: "9/QĐ"),
      ]
    func stage(_ day: Day) -> CommuneStanding.Stage {
      standard.standing(of: samplePlaces.all[0], records, on: day).stage
    }
    let course = [
      day(2024, 2, 1), day(2024, 3, 1), day(2024, 4, 1), day(2024, 5, 1), day(2024, 6, 1), day(2024, 7, 1),
      day(2025, 1, 1),
    ].map(stage)
    #expect(course == [.noData, .complete, .submitted, .complete, .submitted, .decided, .complete])
  }

  @Test("targets come and go; a region holds from its day")
  func targets() throws {
    let standard = try sample()
    let records = [
      StandardRecord(id: 1, place: one, .target, on: day(2024, 1, 10), choice: "2024"),
      StandardRecord(id: 2, place: one, .target, on: day(2024, 1, 10), choice: "2025"),
      StandardRecord(id: 3, place: one, .untarget, on: day(2024, 12, 1), choice: "2024"),
      StandardRecord(id: 4, place: one, .variant, on: day(2024, 6, 1), choice: "delta"),
    ]
    let early = standard.standing(of: samplePlaces.all[0], records, on: day(2024, 2, 1))
    #expect(early.targets == [2024, 2025] && early.variant == "hills")
    let late = standard.standing(of: samplePlaces.all[0], records, on: day(2025, 1, 1))
    #expect(late.targets == [2025] && late.variant == "delta")
  }
}
