/// Divides an amount by weights into parts that add up to it exactly, each with at most `decimals` decimals.
///
/// What rounding leaves over goes, one unit of the last place each, to the parts that lost most by it (largest remainder); of equal
/// ones to the earlier. Nil where there is no positive weight or one is negative. Where the amount itself has more decimals, the
/// rest of them goes to the last part that has a weight.
public func split(_ amount: Amount, by weights: [Double], decimals: Int) -> [Amount]? {
  let all = weights.reduce(0, +)
  guard all > 0, all.isFinite, weights.allSatisfy({ $0 >= 0 }), amount >= .zero else { return nil }
  var step: Int64 = 1
  for _ in 0..<max(0, Amount.decimals - decimals) { step *= 10 }
  let units = amount.tenThousandths / step
  let exact = weights.map { Double(units) * $0 / all }
  var parts = exact.map { Int64($0.rounded(.down)) }
  var left = units - parts.reduce(0, +)
  let order = weights.indices.filter { weights[$0] > 0 }
    .sorted { (exact[$1] - exact[$1].rounded(.down), $0) < (exact[$0] - exact[$0].rounded(.down), $1) }
  var place = 0
  while left != 0, !order.isEmpty {
    let index = order[place % order.count]
    let change: Int64 = left > 0 ? 1 : -1
    if parts[index] + change >= 0 {
      parts[index] += change
      left -= change
    }
    place += 1
  }
  var amounts = parts.map { Amount(tenThousandths: $0 * step) }
  let rest = amount.tenThousandths % step
  if rest > 0, let last = weights.lastIndex(where: { $0 > 0 }) {
    amounts[last] = Amount(tenThousandths: amounts[last].tenThousandths + rest)
  }
  return amounts
}

/// How parts compare with the whole they are of.
public enum PartsBalance: Hashable, Sendable, Codable {
  case equal
  /// The parts are more, by so much.
  case over(Amount)
  case short(Amount)

  init(parts: Amount, whole: Amount) {
    let rest = parts.tenThousandths.subtractingReportingOverflow(whole.tenThousandths).partialValue
    let amount = Amount(tenThousandths: rest).magnitude
    self = rest == 0 ? .equal : rest > 0 ? .over(amount) : .short(amount)
  }
}
