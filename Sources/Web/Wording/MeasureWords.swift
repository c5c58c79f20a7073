import Domain
import Reporting
import VietnameseText

extension Language {
  /// What is asked, without its unit: "9.000", "trên 20", "từ 15,5 đến 16"; "theo dõi" where nothing is.
  func asked(_ target: Target) -> String {
    if target.isMonitored { return say("asked.nothing") }
    let value = formatNumber(target.value)
    switch target.comparator {
    case .equal: return value
    case .range: return say("asked.range", ["low": value, "high": number(target.valueMax)])
    default: return "\(comparator(target.comparator)) \(value)"
    }
  }

  /// "tăng 8,3%", "giảm 0,5 điểm %"; "—" where nothing can be compared.
  func change(_ comparison: Result<ComparisonWithSamePeriod, NoPercentage>) -> String {
    guard case .success(let comparison) = comparison else { return "—" }
    let change = comparison.change
    if change == .zero { return say("change.none") }
    let size = formatNumber(change.magnitude, decimals: 1)
    switch comparison {
    case .index: return say(change > .zero ? "change.percentUp" : "change.percentDown", ["size": size])
    case .points: return say(change > .zero ? "change.pointsUp" : "change.pointsDown", ["size": size])
    }
  }

  /// "thấp hơn 0,5 điểm %": how far a percentage lies from the one asked for. Nil for all other targets, and where nothing
  /// is known.
  func distance(_ standing: MeasureStanding) -> String? {
    let target = standing.target
    guard target.unit.isPercent, !target.comparator.isCeiling, let figure = standing.figure,
      let distance = try? distanceFromTarget(actual: Quantity(figure.value, figure.unit), target: target.asked)
    else { return nil }
    if distance == .zero { return say("distance.none") }
    let size = formatNumber(distance.magnitude, decimals: max(1, distance.decimalsNeeded))
    return say(distance > .zero ? "distance.above" : "distance.below", ["size": size])
  }

  func mark(_ assessment: TargetAssessment) -> StateMark {
    let word = assessment.words[self]
    return switch assessment {
    case .exceeded, .met: StateMark(.done, word)
    case .notMet: StateMark(.overdue, word)
    case .inProgress: StateMark(.onTrack, word)
    case .noValue, .notAssessable: StateMark(.noData, word)
    }
  }

  /// "thực hiện", "ước".
  func word(_ kind: FigureKind) -> String { say("figure.\(kind.rawValue)") }

  /// "T6", and "T6, ước" for an estimate.
  func shortPeriod(_ figure: Figure) -> String {
    let period = shortPeriod(figure.period)
    return figure.kind == .estimate ? "\(period), \(word(.estimate))" : period
  }

  /// The days whose data count: "15/12/2025 – 14/06/2026" of what adds up from the year's beginning, "tính đến 14/06/2026"
  /// of what stands on a day.
  func window(_ figure: Figure, isCumulative: Bool) -> String {
    let end = figure.window.dates(of: figure.period).to
    guard isCumulative else { return say("window.onDay", ["day": date(end)]) }
    return "\(date(figure.window.dates(of: .year(figure.period.year)).from)) – \(date(end))"
  }

  /// A figure in the unit asked for; with its own unit where that differs in kind. `decimals` nil: as many as it needs.
  func value(_ figure: Figure, in unit: MeasureUnit, decimals: Int? = nil) -> String {
    if let amount = figure.amount(in: unit) { return formatNumber(amount, decimals: decimals) }
    return "\(formatNumber(figure.value)) \(figure.unit.symbol)"
  }
}

extension Figure {
  /// Nil where the units differ in kind, or four decimals do not hold it.
  func amount(in unit: MeasureUnit) -> Amount? { try? Quantity(value, self.unit).converted(to: unit).amount }
}

extension [Figure] {
  /// How many decimals all of them need, to be written under one another.
  func decimalsNeeded(in unit: MeasureUnit) -> Int { compactMap { $0.amount(in: unit)?.decimalsNeeded }.max() ?? 0 }
}
