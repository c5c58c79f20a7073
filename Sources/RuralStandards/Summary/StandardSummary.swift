public import Domain
public import Registries

/// What a department reports of its communes under a standard on a day (docs/formulas.md).
public struct StandardSummary: Hashable, Sendable {
  /// Communes with at least so many criteria, and at most so many.
  public struct Band: Hashable, Sendable {
    public var from: Int
    public var to: Int
    public var communes: Int
  }

  public struct CriterionCount: Hashable, Sendable {
    public var criterion: RuralStandard.Criterion
    public var met: Int
    /// Of `met`: verified or recognised by the province, not only by the commune itself.
    public var verified: Int
  }

  public var communes: Int
  /// Of them, those with any record: the average is over these alone.
  public var recorded: Int
  /// Criteria met, over all communes.
  public var met: Int
  /// Criteria met per commune, two decimals, half up; nil where nothing is recorded.
  public var average: Amount?
  /// Đạt đủ tiêu chí, whatever came of it.
  public var complete: Int
  /// Đã trình, chưa có quyết định.
  public var submitted: Int
  /// Đã có quyết định công nhận.
  public var decided: Int
  public var bands: [Band]
  public var criteria: [CriterionCount]
}

extension RuralStandard {
  public func summary(_ standings: [CommuneStanding]) -> StandardSummary {
    let recorded = standings.filter(\.isRecorded)
    let met = recorded.reduce(0) { $0 + $1.met }
    return StandardSummary(
      communes: standings.count, recorded: recorded.count, met: met,
      average: meanOfMet(met, communes: recorded.count), complete: standings.count(where: \.isComplete),
      submitted: standings.count { $0.stage == .submitted }, decided: standings.count { $0.stage == .decided },
      bands: bands(criteria.count).map { band in
        StandardSummary.Band(
          from: band.from, to: band.to, communes: recorded.count { (band.from...band.to).contains($0.met) })
      },
      criteria: criteria.indices.map { index in
        let cells = standings.map { $0.cells[index] }
        return StandardSummary.CriterionCount(
          criterion: criteria[index], met: cells.count(where: \.isMet),
          verified: cells.count { $0.record?.kind == .verified || $0.record?.kind == .recognised })
      })
  }
}

/// Σ met ÷ communes, to two decimals, half up; nil without communes.
func meanOfMet(_ met: Int, communes: Int) -> Amount? {
  guard communes > 0 else { return nil }
  let hundredths = (met * 200 + communes) / (communes * 2)
  return Amount(tenThousandths: Int64(hundredths) * (Amount.scale / 100))
}

/// All of them, then by fives from below, as the programme reports: 19; 15–18; 10–14; 5–9; under 5.
private func bands(_ criteria: Int) -> [(from: Int, to: Int)] {
  guard criteria > 0 else { return [] }
  let below = stride(from: 0, to: criteria, by: 5).map { (from: $0, to: min($0 + 4, criteria - 1)) }
  return [(criteria, criteria)] + below.reversed()
}

/// Communes planned to be recognised in a year, and how far they came.
public struct TargetProgress: Hashable, Sendable {
  public var year: Int
  public var standings: [CommuneStanding]

  public var decided: Int { standings.count { $0.stage == .decided } }
  /// Open criteria over all of them.
  public var open: Int { standings.reduce(0) { $0 + $1.cells.count - $1.met } }
}

/// The communes with that year as their target.
public func targetProgress(_ year: Int, _ standings: [CommuneStanding]) -> TargetProgress {
  TargetProgress(year: year, standings: standings.filter { $0.targets.contains(year) })
}

/// What one department still has to bring about.
public struct OpenCharge: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var criterion: RuralStandard.Criterion
    /// Not met, or nothing recorded.
    public var places: [Places.Place]
  }

  /// Nil where the standard names nobody.
  public var charge: BilingualText?
  public var lines: [Line]

  public var open: Int { lines.reduce(0) { $0 + $1.places.count } }
}

extension RuralStandard {
  /// What is missing in these communes, by who is in charge: who has most to do stands first.
  public func openCharges(_ standings: [CommuneStanding]) -> [OpenCharge] {
    var charges: [OpenCharge] = []
    for (index, criterion) in criteria.enumerated() {
      let places = standings.filter { !$0.cells[index].isMet }.map(\.place)
      if places.isEmpty { continue }
      let line = OpenCharge.Line(criterion: criterion, places: places)
      if let known = charges.firstIndex(where: { $0.charge == criterion.charge }) {
        charges[known].lines.append(line)
      } else {
        charges.append(OpenCharge(charge: criterion.charge, lines: [line]))
      }
    }
    return charges.enumerated().sorted { ($1.element.open, $0.offset) < ($0.element.open, $1.offset) }.map(\.element)
  }
}
