import Actions
import Domain
import Registries
import Storage

extension BuildDemo {
  /// Products and cooperatives, recorded by the officer of the unit that keeps them: what is older than the department's
  /// first day here on that day, all else a few days after it happened.
  func buildRegistries(_ people: DemoPeople.Made, since firstDay: Day) async throws {
    func office(for event: Day) -> Office { self.office(on: min(today, max(firstDay, event.adding(days: 6)))) }
    guard let officer = people.officers["PTNT"] else { return }
    let products = DemoProducts(today: today)
    for (number, product) in products.list().enumerated() {
      let id = try await SaveEntry(registry: "ocop", id: nil, typed: product.values, seenVersion: 0, isAnother: true)
        .run(in: office(for: product.recognised.day), by: officer)
      let events = [("recognised", product.recognised)] + (product.renewed.map { [("renewed", $0)] } ?? [])
      for (place, (kind, event)) in events.enumerated() {
        try await RecordEvent(
          entryID: id, kind: kind, day: event.day.iso, document: event.document, typed: event.typed(number),
          seenVersion: 1 + place
        ).run(in: office(for: event.day), by: officer)
      }
    }
    for cooperative in DemoCooperatives(reportYear: products.reportYear).list() {
      try await build(cooperative, by: officer, office: office(for:))
    }
  }

  private func build(
    _ cooperative: DemoCooperatives.Cooperative, by officer: Person, office: (Day) -> Office
  ) async throws {
    let id = try await SaveEntry(
      registry: "cooperatives", id: nil, typed: cooperative.values, seenVersion: 0, isAnother: true
    ).run(in: office(cooperative.founded), by: officer)
    try await RecordEvent(entryID: id, kind: "founded", day: cooperative.founded.iso, document: "", seenVersion: 1)
      .run(in: office(cooperative.founded), by: officer)
    var version = 2
    if let (day, score) = cooperative.rating {
      let rating = score >= 80 ? "good" : score >= 65 ? "fair" : score >= 50 ? "average" : "weak"
      try await RecordEvent(
        entryID: id, kind: "rated", day: day.iso, document: "",
        typed: ["year": String(day.year), "score": String(score), "rating": rating], seenVersion: version
      ).run(in: office(day), by: officer)
      version += 1
    }
    if let (kind, day) = cooperative.end {
      try await RecordEvent(
        entryID: id, kind: kind, day: day.iso, document: kind == "dissolved" ? "412/QĐ-UBND" : "", seenVersion: version
      ).run(in: office(day), by: officer)
    }
  }
}
