import Foundation

/// An amount with its unit: "9.000 ha".
public struct Quantity: Hashable, Sendable, Codable {
  public var amount: Amount
  public var unit: MeasureUnit

  public init(_ amount: Amount, _ unit: MeasureUnit) {
    self.amount = amount
    self.unit = unit
  }

  /// The same quantity in another unit of its dimension, exactly. Throws where dimensions differ or four decimals do not hold it.
  public func converted(to other: MeasureUnit) throws(QuantityError) -> Quantity {
    if unit == other { return self }
    let (from, to) = (unit.measure, other.measure)
    guard from.dimension == to.dimension else { throw .unitsDiffer(unit, other) }
    do {
      let value = amount.decimal * Decimal(from.baseTenThousandths) / Decimal(to.baseTenThousandths)
      return Quantity(try Amount(value), other)
    } catch {
      throw .amount(error)
    }
  }
}

public enum QuantityError: Error, Hashable, Sendable {
  case unitsDiffer(MeasureUnit, MeasureUnit)
  case amount(AmountError)
}
