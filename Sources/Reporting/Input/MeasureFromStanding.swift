public import Domain

extension ReportedMeasure {
  /// A measure of a plan as it stands (`measureStanding`), for the report. A target without an indicator of the catalogue is
  /// taken as a flow in its own unit.
  public init(_ standing: MeasureStanding, leadUnit: String?) {
    let (target, indicator) = (standing.target, standing.indicator)
    self.init(
      id: target.id, name: indicator?.name ?? target.name, unit: indicator?.unit ?? target.unit,
      decimals: indicator?.decimals ?? 0, nature: indicator?.nature ?? .flow,
      direction: indicator?.direction ?? .neutral, target: target.asked, targetPeriod: target.period,
      value: standing.figure.map(ReportedValue.init), samePeriod: standing.samePeriod.map(ReportedValue.init),
      leadUnit: leadUnit)
  }
}

extension ReportedValue {
  public init(_ figure: Figure) {
    self.init(figureID: figure.id, Quantity(figure.value, figure.unit), figure.kind, figure.window)
  }
}
