public import Domain
public import Storage

/// An indicator over all organisations that report it, or what it is computed from, period by period of its newest year.
public struct IndicatorTotals: Sendable {
  public struct Line: Sendable {
    public var period: Period
    public var now: Derivation
    /// The same period one year earlier.
    public var before: Derivation

    public init(period: Period, now: Derivation, before: Derivation) {
      self.period = period
      self.now = now
      self.before = before
    }
  }

  public var year: Int
  public var catalogue: IndicatorCatalogue
  /// The pages of the indicators it rests on, by their codes.
  public var indicatorIDs: [String: Int64]
  public var lines: [Line]

  public init(year: Int, catalogue: IndicatorCatalogue, indicatorIDs: [String: Int64], lines: [Line]) {
    self.year = year
    self.catalogue = catalogue
    self.indicatorIDs = indicatorIDs
    self.lines = lines
  }
}

/// Nil where nothing of it has been reported yet. Only figures of the whole, without a scope of their own, are added up.
public func indicatorTotals(
  of definition: IndicatorDefinition, in entries: [CatalogueEntry], _ connection: any Connection
) throws -> IndicatorTotals? {
  let catalogue = IndicatorCatalogue(entries.map(\.definition))
  let codes = codes(under: definition, in: catalogue)
  let names = Dictionary(
    entries.filter { codes.contains($0.definition.code) }.map { ($0.id, $0.definition.code) },
    uniquingKeysWith: { first, _ in first })
  let figures = try FigureStore(connection).listNewest(indicatorIDs: names.keys.sorted()).filter { $0.scope == nil }
  guard let newest = figures.max(by: { $0.period.lastDay < $1.period.lastDay }) else { return nil }
  let values = figures.compactMap { figure in
    names[figure.indicatorID].map { code in
      IndicatorValue(
        code: code, organisationID: figure.organisationID, period: figure.period, window: figure.window,
        kind: figure.kind, quantity: Quantity(figure.value, figure.unit), figureID: figure.id)
    }
  }
  let year = newest.period.lastYear
  let reported = Set(figures.filter { $0.period.lastYear == year }.map(\.period))
  let organisations = Set(figures.map(\.organisationID)).sorted()
  let consolidation = Consolidation(
    catalogue: catalogue, values: IndicatorValues(values), window: newest.window)
  let periods = yearAxis(of: year, reported: Array(reported)).filter { period in
    reported.contains { $0.lastDay == period.lastDay }
  }
  return IndicatorTotals(
    year: year, catalogue: catalogue,
    indicatorIDs: Dictionary(names.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first }),
    lines: periods.map { period in
      IndicatorTotals.Line(
        period: period, now: consolidation.total(definition.code, of: organisations, in: period),
        before: consolidation.total(definition.code, of: organisations, in: period.samePeriodLastYear))
    })
}

/// The indicator's own code and those of everything it rests on.
private func codes(under definition: IndicatorDefinition, in catalogue: IndicatorCatalogue) -> Set<String> {
  var found: Set<String> = []
  var open = [definition.code]
  while let code = open.popLast() {
    guard found.insert(code).inserted else { continue }
    open += catalogue[code]?.formula?.inputs ?? []
  }
  return found
}
