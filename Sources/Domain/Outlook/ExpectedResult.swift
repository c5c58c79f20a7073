/// What a measure's year ends with, as far as it is known, and who says so.
public struct ExpectedResult: Hashable, Sendable {
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// The year's own report.
    case reported
    /// The unit's "ước cả năm".
    case estimated
    /// Carried forward from past years (docs/formulas.md, 8).
    case outlook
  }

  /// In the target's unit.
  public var value: Amount
  public var origin: Origin

  public init(value: Amount, origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

extension MeasureStanding {
  /// The year's report, else the unit's own estimate of it, else the outlook; nil where none of them is there.
  public var expectedResult: ExpectedResult? {
    let ofYear = history.filter { $0.period == target.period }
    for (kinds, origin) in [
      ([FigureKind.actual], ExpectedResult.Origin.reported), ([.estimate, .forecast], .estimated),
    ] {
      if let figure = ofYear.last(where: { kinds.contains($0.kind) }),
        let value = values(of: [figure], in: target.unit).first?.value
      {
        return ExpectedResult(value: value, origin: origin)
      }
    }
    return outlook.map { ExpectedResult(value: $0.value, origin: .outlook) }
  }

  /// Less is better: a ceiling, or an indicator that is to fall.
  public var isLessBetter: Bool { target.comparator.isCeiling || indicator?.direction == .down }

  /// A value to begin next year's target with: this year's, or what the year is expected to end with where that is better,
  /// rounded to the indicator's decimals. A range, a share of the whole and what is only expected to be kept stay as they are.
  public var firstProposal: Amount {
    guard let asked = target.asked, asked.comparator != .range, let expected = expectedResult else {
      return target.value
    }
    let value = expected.value.rounded(places: indicator?.decimals ?? target.value.decimalsNeeded)
    if isLessBetter { return min(value, target.value) }
    return indicator?.direction == .up ? max(value, target.value) : target.value
  }
}
