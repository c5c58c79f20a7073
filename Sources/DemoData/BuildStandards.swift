import Actions
import Domain
import Registries
import RuralStandards
import Storage

extension BuildDemo {
  /// How the communes stood under the old set at the end of 2025 and under the new one in June 2026, as the officer recorded
  /// it who coordinates the programme; a few were submitted and recognised, six are planned for the year.
  func buildStandards(_ people: DemoPeople.Made) async throws {
    guard let officer = people.officers["PTNT"] else { return }
    let days = [
      ("commune-2021", Day(2025, 12, 10)), ("commune-2026", Day(2026, 6, 15)),
    ]
    for case (let code, let day?) in days where day.adding(days: 40) < today {
      guard let standard = ShippedStandards.all.first(where: { $0.code == code }) else { continue }
      for (number, place) in standard.places(.langSon, on: day).enumerated() {
        try await record(DemoCommune(number: number, place: place, standard: standard, day: day), by: officer)
      }
    }
  }

  private func record(_ commune: DemoCommune, by officer: Person) async throws {
    let (standard, place) = (commune.standard.code, commune.place.id)
    try await RecordCriteria(
      standard: standard, place: place, day: commune.day.iso, document: "", lines: commune.lines, seen: 0
    ).run(in: office(on: commune.day.adding(days: 3)), by: officer)
    for (step, seen) in zip(commune.steps, commune.lines.count...) {
      try await RecordStep(
        standard: standard, place: place, kind: step.kind, day: step.day.iso, document: step.document,
        choice: step.choice, seen: seen
      ).run(in: office(on: step.day.adding(days: 1)), by: officer)
    }
  }
}

/// An invented standing of a commune: from half of the criteria to all of them.
struct DemoCommune {
  var number: Int
  var place: Places.Place
  var standard: RuralStandard
  var day: Day

  private var count: Int { standard.criteria.count }
  /// Every fifth meets all criteria; the others between half and all but one, as hills and valleys differ.
  private var met: Int {
    number % 5 == 0 ? count : count / 2 + (number * 7 + number / 3) % (count - count / 2)
  }

  var lines: [RecordCriteria.Line] {
    standard.criteria.enumerated().map { index, criterion in
      // Which criteria are open differs by commune; the first ones, planning and roads, are seldom among them.
      let isMet = (index + number * 3) % count < met
      let kind: StandardRecord.Kind = !isMet ? .notMet : met == count || index % 3 != 0 ? .verified : .selfAssessed
      return RecordCriteria.Line(
        criterion: criterion.code, kind: kind.rawValue, values: values(criterion, isMet: isMet))
    }
  }

  /// Of the first measured indicator: a little beyond what is asked, or a little short of it.
  private func values(_ criterion: RuralStandard.Criterion, isMet: Bool) -> [String: String] {
    for indicator in criterion.indicators {
      guard indicator.isMeasured,
        case .compared(let comparator, let bound) = indicator.threshold(standard.variants?.usual)
      else { continue }
      let step = Int64(number % 4 + 1) * Amount.scale / 2
      let isBetterBelow = comparator.isCeiling
      let value = isMet == isBetterBelow ? bound.tenThousandths - step : bound.tenThousandths + step
      let most = indicator.unit == "%" ? 100 * Amount.scale : Int64.max
      return [indicator.code: "\(Amount(tenThousandths: min(max(value, 0), most)))".replacing(".", with: ",")]
    }
    return [:]
  }

  typealias Step = (kind: StandardRecord.Kind, day: Day, document: String, choice: String)

  var steps: [Step] {
    let submitted: Step = (.submitted, day.adding(days: 12), "\(40 + number)/TTr-UBND", "")
    let decided: Step = (.decided, day.adding(days: 20), "\(2100 + number)/QĐ-UBND", "")
    let target: Step = (.target, day.adding(days: -20), "", String(day.year))
    switch number {
    case let number where number % 15 == 0: return [target, submitted, decided]
    case let number where number % 15 == 5: return [target, submitted]
    case 3, 8: return [target]
    default: return []
    }
  }
}
