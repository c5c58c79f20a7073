public import Domain

extension SumFact {
  /// Whether the parts agree with the total: all together equal to it, some of it no more than it, as many names as counted,
  /// or each share what is stated, to the decimals it is stated with.
  public var holds: Bool {
    switch relation {
    case .sum: return partsTotal == total.value
    case .subset: return parts.allSatisfy { $0.value <= total.value }
    case .enumeration: return partsTotal == total.value
    case .share: return parts.allSatisfy { isShare($0) }
    }
  }

  private var partsTotal: Amount? {
    parts.reduce(Amount.zero as Amount?) { sum, part in
      guard let sum else { return nil }
      return try? sum.adding(part.value)
    }
  }

  /// The stated percentage is within half a unit of its last decimal of part ÷ total.
  private func isShare(_ part: Term) -> Bool {
    guard let share = part.sharePercent, total.value > .zero else { return true }
    let half = pow10(-share.decimalsNeeded) / 2
    return abs(part.value.double / total.value.double * 100 - share.double) <= half + 1e-9
  }
}

private func pow10(_ exponent: Int) -> Double {
  var result = 1.0
  for _ in 0..<abs(exponent) { result *= 10 }
  return exponent < 0 ? 1 / result : result
}
