public import Domain
public import Registries
public import Storage
import VietnameseText

/// One count for each of several periods.
public struct CountedPeriods: Sendable {
  public var count: RegistryCount
  public var periods: [(period: Period, window: (from: Day, to: Day), counted: Counted)]
}

/// First and last day counted for a period; of one that is not over, today is the last.
public func countedDays(of period: Period, window: ReportingWindow, today: Day) -> (from: Day, to: Day) {
  let dates = window.dates(of: period)
  return (dates.from, max(dates.from, min(dates.to, today)))
}

/// Counts entries for several periods.
public func countPeriods(
  _ counts: [RegistryCount], of description: RegistryDescription, periods: [Period], window: ReportingWindow,
  today: Day, _ courses: [EntryCourse]
) -> [CountedPeriods] {
  counts.map { count in
    CountedPeriods(
      count: count,
      periods: periods.map { period in
        let dates = countedDays(of: period, window: window, today: today)
        return (period, dates, countEntries(count, courses, description, in: dates))
      })
  }
}

/// A reported figure whose indicator's name has the words that a count is reported as.
public struct ReportedCount: Sendable, Hashable {
  public var indicatorID: Int64
  public var name: String
  public var figureID: Int64
  public var value: Amount
}

/// Figures reported for a period under an indicator whose name has all the words that the count is reported as, each
/// indicator's units added up; an estimate stands where there is no actual.
public func gatherReported(
  _ count: RegistryCount, _ period: Period, _ connection: any Connection
) throws -> [ReportedCount] {
  if count.reportedAs.isEmpty { return [] }
  let words = count.reportedAs.map(foldForSearch)
  let indicators = try IndicatorStore(connection).listEntries().map { Indicator(id: $0.id, $0.definition) }.filter {
    indicator in
    let name = foldForSearch(indicator.name)
    return words.allSatisfy(name.contains) && foldForSearch(indicator.unit.symbol) == foldForSearch(count.unit)
  }
  let figures = try FigureStore(connection).listNewest(indicatorIDs: indicators.map(\.id))
    .filter { $0.period == period && $0.scope == nil }
  return indicators.compactMap { indicator in
    let own = figures.filter { $0.indicatorID == indicator.id }
    var total = Amount.zero
    for unit in Set(own.map(\.organisationID)) {
      let ofUnit = own.filter { $0.organisationID == unit }
      guard let figure = ofUnit.last(where: { $0.kind == .actual }) ?? ofUnit.last,
        let sum = try? total.adding(figure.value)
      else { return nil }
      total = sum
    }
    guard let last = own.last else { return nil }
    return ReportedCount(indicatorID: indicator.id, name: indicator.name, figureID: last.id, value: total)
  }
}
