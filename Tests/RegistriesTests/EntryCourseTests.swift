import Domain
import Testing

@testable import Registries

@Suite("Where an entry stands on a day") struct EntryCourseTests {
  @Test(
    "a term of months ends on the day of the same number, or the month's last",
    arguments: [
      ("2020-06-15", 36, "2023-06-15"), ("2020-02-29", 12, "2021-02-28"), ("2021-08-31", 6, "2022-02-28"),
      ("2020-12-01", 1, "2021-01-01"),
    ])
  func terms(from: String, months: Int, to: String) {
    #expect(lastDay(ofMonths: months, from: day(from)).iso == to)
  }

  @Test(
    "recognised on 15/6/2020 it is in force to 15/6/2023 and expired from the day after",
    arguments: [
      ("2020-06-14", "proposed"), ("2020-06-15", "recognised"), ("2023-06-15", "recognised"),
      ("2023-06-16", "expired"), ("2030-01-01", "expired"),
    ])
  func states(on: String, state: String) throws {
    let ocop = try shipped("ocop")
    let entry = RegistryEntry(
      id: 1, registry: "ocop", values: ["name": "Chè"],
      events: [RegistryEvent(id: 2, kind: "recognised", day: day("2020-06-15"), values: ["stars": "3"])])
    #expect(entry.course(ocop).state(on: day(on))?.state == state)
  }

  @Test("states follow one another without gap or overlap")
  func noGaps() throws {
    let ocop = try shipped("ocop")
    let entry = RegistryEntry(
      id: 1, registry: "ocop", values: ["name": "Chè"],
      events: [
        RegistryEvent(id: 2, kind: "recognised", day: day("2019-01-10"), values: ["stars": "3"]),
        RegistryEvent(id: 3, kind: "renewed", day: day("2022-05-01"), values: ["stars": "4"]),
        RegistryEvent(id: 4, kind: "withdrawn", day: day("2023-05-01")),
      ])
    let spans = entry.course(ocop).states
    #expect(spans.map(\.state) == ["proposed", "recognised", "expired", "recognised", "withdrawn"])
    for (one, next) in zip(spans, spans.dropFirst()) {
      #expect(one.span.to?.adding(days: 1) == next.span.from)
    }
    #expect(spans.first?.span.from == nil)
    #expect(spans.last?.span.to == nil)
  }

  @Test("two events on one day leave no state of negative length")
  func oneDay() throws {
    let ocop = try shipped("ocop")
    let entry = RegistryEntry(
      id: 1, registry: "ocop", values: ["name": "Chè"],
      events: [
        RegistryEvent(id: 2, kind: "recognised", day: day("2022-01-10"), values: ["stars": "3"]),
        RegistryEvent(id: 3, kind: "withdrawn", day: day("2022-01-10")),
      ])
    #expect(entry.course(ocop).states.map(\.state) == ["proposed", "withdrawn"])
  }
}
