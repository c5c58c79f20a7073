import Foundation

extension Consolidation {
  typealias Combine = ([Amount]) throws(AmountError) -> Amount

  /// Joins parts that are all in the indicator's unit. One part unknown, and the whole is.
  func combined(
    _ definition: IndicatorDefinition, _ organisationIDs: [Int64], _ period: Period,
    _ operation: Derivation.Operation, _ parts: [Derivation], by combine: Combine
  ) -> Derivation {
    var gaps = parts.flatMap(\.gaps)
    var amounts: [Amount] = []
    for part in parts {
      guard let value = part.value else { continue }
      let (quantity, gap) = converted(value, to: definition.unit, of: part.code)
      if let quantity { amounts.append(quantity.amount) }
      if let gap { gaps.append(gap) }
    }
    var result: Quantity?
    do {
      if !amounts.isEmpty { result = Quantity(try combine(amounts), definition.unit) }
    } catch {
      gaps.append(.notExact(code: definition.code))
    }
    let isWhole = gaps.isEmpty && amounts.count == parts.count && !parts.isEmpty
    let isTotal = operation == .sumOfOrganisations || operation == .sumOfPeriods
    return Derivation(
      code: definition.code, organisationIDs: organisationIDs, period: period, window: window, operation: operation,
      inputs: parts, value: isWhole ? result : nil, knownPart: isWhole || !isTotal ? nil : result,
      gaps: gaps)
  }

  func sum(_ amounts: [Amount]) throws(AmountError) -> Amount {
    var total = Amount.zero
    for amount in amounts { total = try total.adding(amount) }
    return total
  }

  func largest(_ amounts: [Amount]) throws(AmountError) -> Amount { amounts.max() ?? .zero }

  func difference(_ amounts: [Amount]) throws(AmountError) -> Amount {
    guard amounts.count == 2 else { return amounts.first ?? .zero }
    return try amounts[0].subtracting(amounts[1])
  }

  func converted(_ quantity: Quantity, to unit: MeasureUnit, of code: String) -> (Quantity?, Derivation.Gap?) {
    do {
      return (try quantity.converted(to: unit), nil)
    } catch {
      switch error {
      case .unitsDiffer(let own, let other): return (nil, .unitsDiffer(code: code, own, other))
      case .amount: return (nil, .notExact(code: code))
      }
    }
  }

  // MARK: Formulas

  /// From the totals of the formula's inputs. Rounded once, half up, to the indicator's decimals where it divides.
  func computed(
    _ definition: IndicatorDefinition, _ formula: IndicatorFormula, _ organisationIDs: [Int64], _ period: Period,
    _ path: [String]
  ) -> Derivation {
    let inputs = formula.inputs.map { total($0, of: organisationIDs, in: period, below: path) }
    switch formula {
    case .sum: return combined(definition, organisationIDs, period, .formula(formula), inputs, by: sum)
    case .difference: return combined(definition, organisationIDs, period, .formula(formula), inputs, by: difference)
    case .percent, .yield:
      var derivation = Derivation(
        code: definition.code, organisationIDs: organisationIDs, period: period, window: window,
        operation: .formula(formula), inputs: inputs, value: nil, knownPart: nil, gaps: inputs.flatMap(\.gaps))
      guard let amount = inputs[0].value, let base = inputs[1].value, derivation.gaps.isEmpty else { return derivation }
      guard base.amount > .zero else {
        derivation.gaps = [.divisorNotPositive(code: inputs[1].code)]
        return derivation
      }
      let (value, gap) = quotient(amount, by: base, definition)
      derivation.value = value
      derivation.gaps = gap.map { [$0] } ?? []
      return derivation
    }
  }

  /// In percent, or in the unit "tạ/ha" of the indicator.
  private func quotient(
    _ amount: Quantity, by base: Quantity, _ definition: IndicatorDefinition
  ) -> (Quantity?, Derivation.Gap?) {
    let ratio = definition.unit.ratio ?? (base.unit, base.unit)
    let factor: Decimal = definition.unit.isPercent ? 100 : 1
    for (quantity, unit) in [(amount, ratio.amount), (base, ratio.base)]
    where !quantity.unit.isComparable(with: unit) {
      return (nil, .unitsDiffer(code: definition.code, quantity.unit, unit))
    }
    let numerator = size(amount) * size(Quantity(Amount(tenThousandths: Amount.scale), ratio.base)) * factor
    let denominator = size(base) * size(Quantity(Amount(tenThousandths: Amount.scale), ratio.amount))
    var exact = numerator / denominator
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, min(max(definition.decimals, 0), Amount.decimals), .plain)
    guard let result = try? Amount(rounded) else { return (nil, .notExact(code: definition.code)) }
    return (Quantity(result, definition.unit), nil)
  }

  private func size(_ quantity: Quantity) -> Decimal {
    Decimal(quantity.amount.tenThousandths) * Decimal(quantity.unit.measure.baseTenThousandths)
  }
}
