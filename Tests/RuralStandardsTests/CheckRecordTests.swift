import Domain
import Registries
import RuralStandards
import Testing

@Suite("What stands against a record of a commune")
struct CheckRecordTests {
  private func parts(
    _ record: StandardRecord, place: Int = 0, after records: [StandardRecord] = []
  ) throws -> [RecordFault.Part] {
    let standard = try sample()
    let standing = standard.standing(of: samplePlaces.all[place], records, on: record.day)
    return standard.faults(record, standing).map(\.part)
  }

  @Test(
    "a day must be one of the standard and of the commune",
    arguments: [
      (day(2022, 3, 7), 0, [RecordFault.Part.day]), (day(2025, 7, 1), 0, [.day]),
      (day(2025, 6, 30), 4, [.day]), (day(2025, 6, 30), 0, []), (day(2025, 7, 1), 4, []),
    ])
  func days(day: Day, place: Int, expected: [RecordFault.Part]) throws {
    #expect(try parts(StandardRecord(id: 1, place: one, criterion: "1", .notMet, on: day), place: place) == expected)
  }

  @Test("a commune that is no more names who took it over")
  func dissolved() throws {
    let standard = try sample()
    let date = day(2025, 8, 1)
    let standing = standard.standing(of: samplePlaces.all[0], [], on: date)
    let faults = standard.faults(
      StandardRecord(id: 1, place: one, criterion: "1", .notMet, on: date), standing)
    #expect(faults.map(\.message.vi) == ["Xã Một chỉ còn đến 30/06/2025. Hãy ghi cho Xã Lớn."])
  }

  @Test(
    "what is official needs its document",
    arguments: StandardRecord.Kind.allCases.filter(\.needsDocument))
  func documents(kind: StandardRecord.Kind) throws {
    let date = day(2024, 1, 1)
    let record = StandardRecord(id: 1, place: one, criterion: kind.isOfCriterion ? "1" : nil, kind, on: date)
    #expect(try parts(record).contains(.document))
  }

  @Test(
    "“met” below a confirmed threshold is refused, by the region's own",
    arguments: [("79", ">= 80", [RecordFault.Part.value]), ("80", ">= 80", [])])
  func thresholds(value: String, threshold: String, expected: [RecordFault.Part]) throws {
    let amount = try #require(Int(value).map { try Amount($0) })
    let date = day(2024, 1, 1)
    let record = StandardRecord(id: 1, place: one, criterion: "1", .verified, on: date, values: ["1.1": amount])
    #expect(try parts(record) == expected)
    let delta = StandardRecord(id: 2, place: one, .variant, on: date, choice: "delta")
    #expect(try parts(record, after: [delta]) == [.value])
    var notMet = record
    notMet.kind = .notMet
    #expect(try parts(notMet).isEmpty)
  }

  @Test("a threshold that is not confirmed refuses nothing, but is told as a doubt")
  func unconfirmed() throws {
    let standard = try sample()
    let record = StandardRecord(
      id: 1, place: one, criterion: "2", .verified, on: day(2024, 1, 1), values: ["2.1": try Amount(97)])
    #expect(try parts(record).isEmpty)
    let standing = standard.standing(of: samplePlaces.all[0], [record], on: day(2024, 1, 1))
    #expect(standard.doubts(standing, isEarlierHeld: true).count == 1)
  }

  @Test("steps come in their order")
  func order() throws {
    let date = day(2024, 1, 1)
    func step(_ kind: StandardRecord.Kind, _ id: Int64) -> StandardRecord {
      StandardRecord(id: id, place: one, kind, on: date, document: "1/QĐ")
    }
    #expect(try parts(step(.returned, 1)) == [.kind])
    #expect(try parts(step(.withdrawn, 1)) == [.kind])
    #expect(try parts(step(.decided, 2), after: [step(.submitted, 1)]).isEmpty)
    #expect(try parts(step(.decided, 1)).isEmpty)
    #expect(try parts(step(.decided, 2), after: [step(.decided, 1)]) == [.kind])
    #expect(try parts(step(.submitted, 2), after: [step(.decided, 1)]) == [.kind])
    #expect(try parts(step(.withdrawn, 2), after: [step(.decided, 1)]).isEmpty)
  }

  @Test(
    "a target's year is one of the standard's",
    arguments: [("2022", true), ("2025", true), ("2026", false), ("x", false)])
  func years(year: String, isTaken: Bool) throws {
    let record = StandardRecord(id: 1, place: one, .target, on: day(2024, 1, 1), choice: year)
    #expect(try parts(record).isEmpty == isTaken)
  }

  @Test("a region that the standard does not have is refused")
  func region() throws {
    #expect(try parts(StandardRecord(id: 1, place: one, .variant, on: day(2024, 1, 1), choice: "sea")) == [.choice])
  }

  @Test("a decision without all criteria, or without the one before, is a doubt")
  func doubts() throws {
    var standard = try sample()
    standard.requires = "before"
    let decided = StandardRecord(id: 1, place: one, .decided, on: day(2024, 1, 1), document: "1/QĐ")
    let standing = standard.standing(of: samplePlaces.all[0], [decided], on: day(2024, 1, 1))
    #expect(
      standard.doubts(standing, isEarlierHeld: false).map(\.vi) == [
        "Đã có quyết định công nhận nhưng 3 tiêu chí chưa ghi là đạt.",
        "Chưa ghi quyết định công nhận của bộ tiêu chí phải đạt trước.",
      ])
    #expect(standard.doubts(standing, isEarlierHeld: true).count == 1)
  }
}
