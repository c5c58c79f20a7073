import Foundation

/// A target handed down to units and communes, and whether their parts make up the whole. Source: docs/formulas.md, 10.
public struct TargetCascade: Hashable, Sendable, Codable {
  public struct Share: Hashable, Sendable, Codable {
    public var organisationID: Int64
    public var asked: TargetValue
    /// How much of the whole's denominator is this organisation's, for ratios; any unit, only the proportion counts.
    public var weight: Amount?

    public init(organisationID: Int64, asked: TargetValue, weight: Amount? = nil) {
      self.organisationID = organisationID
      self.asked = asked
      self.weight = weight
    }
  }

  public var whole: TargetValue
  public var nature: Indicator.Nature
  public var shares: [Share]
  /// "mỗi xã ít nhất 1 mô hình": what each must be given.
  public var least: Amount?

  public init(whole: TargetValue, nature: Indicator.Nature, shares: [Share], least: Amount? = nil) {
    self.whole = whole
    self.nature = nature
    self.shares = shares
    self.least = least
  }

  public enum Problem: Error, Hashable, Sendable {
    case noShares
    case organisationTwice(Int64)
    case unitsDiffer(Int64, MeasureUnit, MeasureUnit)
    /// A floor cannot be handed down as a ceiling.
    case comparatorsDiffer(Int64, Comparator, Comparator)
    case lessThanLeast(Int64, Amount)
    /// Shares of a ratio without weights say nothing about the whole.
    case noWeight(Int64)
    case tooLarge
  }

  public var problems: [Problem] {
    if shares.isEmpty { return [.noShares] }
    var found: [Problem] = []
    var seen: Set<Int64> = []
    for share in shares {
      let id = share.organisationID
      if !seen.insert(id).inserted { found.append(.organisationTwice(id)) }
      if !share.asked.unit.isComparable(with: whole.unit) {
        found.append(.unitsDiffer(id, share.asked.unit, whole.unit))
      }
      if share.asked.comparator.isCeiling != whole.comparator.isCeiling {
        found.append(.comparatorsDiffer(id, share.asked.comparator, whole.comparator))
      }
      if let least, share.asked.value < least { found.append(.lessThanLeast(id, share.asked.value)) }
      if nature == .ratio, (share.weight ?? .zero) <= .zero { found.append(.noWeight(id)) }
    }
    return found
  }

  /// How the parts stand to the whole: of each end, where the whole is a range. Of a ratio the weighted mean, to four decimals.
  ///
  /// For a floor "short" is what is wrong, for a ceiling "over" is.
  public func balances() throws(Problem) -> [PartsBalance] {
    if let problem = problems.first(where: { if case .lessThanLeast = $0 { false } else { true } }) { throw problem }
    var found: [PartsBalance] = []
    for (index, end) in whole.ends.enumerated() {
      var parts: [(amount: Amount, weight: Amount)] = []
      for share in shares {
        let ends = share.asked.ends
        guard
          let amount = try? Quantity(ends[min(index, ends.count - 1)], share.asked.unit).converted(to: whole.unit)
            .amount
        else { throw .tooLarge }
        parts.append((amount, share.weight ?? .zero))
      }
      guard let total = nature == .ratio ? weightedMean(parts) : sum(parts.map(\.amount)) else { throw .tooLarge }
      found.append(PartsBalance(parts: total, whole: end))
    }
    return found
  }

  private func sum(_ amounts: [Amount]) -> Amount? {
    var total = Amount.zero
    for amount in amounts {
      guard let next = try? total.adding(amount) else { return nil }
      total = next
    }
    return total
  }

  private func weightedMean(_ parts: [(amount: Amount, weight: Amount)]) -> Amount? {
    let weights = parts.reduce(Decimal()) { $0 + $1.weight.decimal }
    guard weights > 0 else { return nil }
    var exact = parts.reduce(Decimal()) { $0 + $1.amount.decimal * $1.weight.decimal } / weights
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, Amount.decimals, .plain)
    return try? Amount(rounded)
  }

  /// A proposal: each end divided by `weights` (last year's results, areas, households), the parts adding up exactly.
  public static func proposed(
    _ whole: TargetValue, nature: Indicator.Nature, weights: [(organisationID: Int64, weight: Double)], decimals: Int
  ) -> TargetCascade? {
    if nature == .ratio {
      let shares = weights.map { id, weight in
        Share(organisationID: id, asked: whole, weight: Amount(nearest: weight))
      }
      return shares.isEmpty ? nil : TargetCascade(whole: whole, nature: nature, shares: shares)
    }
    let ends = whole.ends.compactMap { split($0, by: weights.map(\.weight), decimals: decimals) }
    guard ends.count == whole.ends.count else { return nil }
    let shares = weights.indices.map { index in
      var asked = whole
      asked.value = ends[0][index]
      asked.valueMax = ends.count > 1 ? ends[1][index] : nil
      return Share(organisationID: weights[index].organisationID, asked: asked)
    }
    return TargetCascade(whole: whole, nature: nature, shares: shares)
  }
}
