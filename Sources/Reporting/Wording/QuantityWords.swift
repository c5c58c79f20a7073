public import Domain
import VietnameseText

/// "6.500 ha", "64,8%", "07 sản phẩm": whole counts below ten have a leading zero in text, never in tables.
public func quantityWords(_ quantity: Quantity) -> String {
  amountWords(quantity.amount, quantity.unit) + unitWords(quantity.unit)
}

/// "trên 9.000 ha", "15,5 - 16 tiêu chí/xã", "từ 40% trở lên", "không quá 10 vụ": as plans ask for it.
public func targetWords(_ target: TargetValue) -> String {
  let low =
    target.comparator == .range
    ? amountWords(target.value, target.unit) : quantityWords(Quantity(target.value, target.unit))
  return comparedWords(target.comparator, low, target.valueMax.map { quantityWords(Quantity($0, target.unit)) })
}

/// `low` and `high` with the words of the comparator.
func comparedWords(_ comparator: Comparator, _ low: String, _ high: String?) -> String {
  switch comparator {
  case .equal: low
  case .atLeast: "từ \(low) trở lên"
  case .moreThan: "trên \(low)"
  case .atMost: "không quá \(low)"
  case .lessThan: "dưới \(low)"
  case .about: "khoảng \(low)"
  case .range: high.map { "\(low) - \($0)" } ?? low
  }
}

private func amountWords(_ amount: Amount, _ unit: MeasureUnit) -> String {
  let text = formatNumber(amount)
  let isSmallCount = (1...9).contains(amount.tenThousandths / Amount.scale) && amount.decimalsNeeded == 0
  guard isSmallCount, case .count = unit.dimension, unit.measure.baseTenThousandths == Amount.scale else { return text }
  return "0" + text
}

/// "%" stands close, all else after a blank.
private func unitWords(_ unit: MeasureUnit) -> String { unit.isPercent ? "%" : " \(unit.symbol)" }
