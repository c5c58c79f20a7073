public import Domain

extension SumFact {
  /// Whether the parts agree with the total: all together equal to it up to rounding, some of it no more than it, as many names as
  /// counted, or each share what is stated, to the decimals it is stated with.
  public var holds: Bool {
    switch relation {
    case .sum, .enumeration: partsTotal != nil && gap == nil
    case .subset: parts.allSatisfy { $0.value <= total.value }
    case .share: parts.allSatisfy { isShare($0) }
    }
  }

  /// All parts together; nil where they are too large to hold.
  public var partsTotal: Amount? {
    parts.reduce(Amount.zero as Amount?) { sum, part in sum.flatMap { try? $0.adding(part.value) } }
  }

  /// By how much all parts together differ from the total beyond what rounding explains; nil where they do not.
  public var gap: Amount? {
    guard let difference = try? partsTotal?.subtracting(total.value), difference != .zero else { return nil }
    return difference.magnitude > tolerance ? difference.magnitude : nil
  }

  /// Half a unit of each number's last digit, as it is printed: what rounding may have taken or added. Counts ("24 mô hình") are
  /// exact; a term without a unit of its own has that of the others.
  private var tolerance: Amount {
    guard relation != .enumeration else { return .zero }
    let printed = ([total] + parts).map(printedForm)
    let unit = printed.lazy.compactMap(\.unit).first
    let halves = printed.reduce(Int64(0)) { sum, term in
      let isExact = (term.unit ?? unit)?.countsWholeThings == true && term.decimals == 0
      return isExact ? sum : sum + halfOfLastDigit(term.decimals)
    }
    return Amount(tenThousandths: halves)
  }

  /// The stated percentage is within half a unit of its last decimal of part ÷ total.
  private func isShare(_ part: Term) -> Bool {
    guard let share = part.sharePercent, total.value > .zero else { return true }
    let half = Double(halfOfLastDigit(share.decimalsNeeded)) / Double(Amount.scale)
    return abs(part.value.double / total.value.double * 100 - share.double) <= half + 1e-9
  }
}

/// How a term is printed in its passage; the fewest decimals that hold the value where it is not found there.
private func printedForm(of term: SumFact.Term) -> (decimals: Int, unit: MeasureUnit?) {
  let quantity = listQuantities(in: Array(term.passage.quote.unicodeScalars)).first { $0.value == term.value }
  return (quantity?.decimals ?? term.value.decimalsNeeded, quantity?.unit.map { MeasureUnit($0.symbol) })
}

/// Half of 1, 0,1, 0,01 …, in ten-thousandths.
private func halfOfLastDigit(_ decimals: Int) -> Int64 {
  (0..<max(0, min(decimals, 4))).reduce(Amount.scale) { unit, _ in unit / 10 } / 2
}

extension MeasureUnit {
  /// Things counted one by one, not in thousands or millions.
  public var countsWholeThings: Bool {
    let magnitudes: Set<Substring> = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"]
    guard let first = symbol.split(separator: " ").first, !magnitudes.contains(first) else { return false }
    switch dimension {
    case .count, .money: return true
    case .area, .length, .volume, .mass, .percent, .rate: return false
    }
  }
}
