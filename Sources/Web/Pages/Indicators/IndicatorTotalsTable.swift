import Actions
import Domain
import Reporting

/// An indicator over the whole department, period by period, each number with what it is made of.
struct IndicatorTotalsTable: TemplateValue {
  struct Row: TemplateValue {
    var period: String
    /// "—" where it is unknown.
    var now: String
    var isEstimate: Bool
    var before: String
    /// "101,4%" or "+1,2 điểm %"; "—" where nothing can be compared.
    var comparison: String
    /// Formula, inputs and what is missing.
    var lines: [Line]
  }

  struct Line: TemplateValue {
    /// In steps of indentation, 0 to 6.
    var depth: Int
    var text: String
    /// The page where the reported figure stands.
    var address: String?
  }

  var heading: String
  var rows: [Row]

  init(_ totals: IndicatorTotals, units: [Int64: Organisation], _ language: Language) {
    heading = language.say("indicator.totals", ["year": String(totals.year)])
    rows = totals.lines.map { line in
      Row(
        period: language.period(line.period), now: language.total(line.now, totals.catalogue),
        isEstimate: line.now.value != nil && line.now.kind == .estimate,
        before: language.total(line.before, totals.catalogue),
        comparison: language.comparison(
          try? compareWithSamePeriod(periodValue(line.now), lastYear: periodValue(line.before))),
        lines: derivationLines(line.now, catalogue: totals.catalogue) { units[$0]?.name ?? "—" }.map { line in
          let address = line.figureID.flatMap { figure in
            line.code.flatMap { totals.indicatorIDs[$0] }.map { Address.figure(figure, of: $0) }
          }
          return Line(depth: min(line.depth, 6), text: line.text, address: address)
        })
    }
  }
}

private func periodValue(_ derivation: Derivation) -> PeriodValue? {
  derivation.value.map { PeriodValue($0, derivation.window) }
}

extension Language {
  /// With the decimals of the indicator, or more where the number has them.
  fileprivate func total(_ derivation: Derivation, _ catalogue: IndicatorCatalogue) -> String {
    guard let value = derivation.value else { return "—" }
    return number(value.amount, decimals: max(catalogue[derivation.code]?.decimals ?? 0, value.amount.decimalsNeeded))
  }
}
