import Domain

/// A figure that says something else now than it said in a report.
public struct ReportChange: Hashable, Sendable {
  /// The target's id.
  public var measureID: Int64
  public var name: String
  public var leadUnit: String?
  /// "6.500 ha"; nil where there was none.
  public var before: String?
  public var now: String?
}

/// Every measure whose value, or whose value of the same period last year, differs between two gatherings of one report.
public func reportChanges(from old: ConsolidatedReport, to new: ConsolidatedReport) -> [ReportChange] {
  let before = Dictionary(
    old.tasks.flatMap(\.allMeasures).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  let now = new.tasks.flatMap(\.allMeasures)
  let gone = Set(before.keys).subtracting(now.map(\.id))
  let changed = now.compactMap { measure -> ReportChange? in
    let old = before[measure.id]
    guard old?.value?.quantity != measure.value?.quantity || old?.samePeriod?.quantity != measure.samePeriod?.quantity
    else { return nil }
    return ReportChange(
      measureID: measure.id, name: measure.name, leadUnit: measure.leadUnit, before: old.flatMap(words),
      now: words(measure))
  }
  return changed
    + old.tasks.flatMap(\.allMeasures).filter { gone.contains($0.id) }.map {
      ReportChange(measureID: $0.id, name: $0.name, leadUnit: $0.leadUnit, before: words($0), now: nil)
    }
}

/// "6.500 ha", and what it was compared with.
private func words(_ measure: ReportedMeasure) -> String? {
  guard let value = measure.value else { return nil }
  let past = measure.samePeriod.map { " (cùng kỳ \(quantityWords($0.quantity)))" } ?? ""
  return quantityWords(value.quantity) + past
}
