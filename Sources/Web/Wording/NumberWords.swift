import Domain
import VietnameseText

extension Language {
  /// "12.345,6"; "—" for what is not known. Both languages write numbers as the department does.
  func number(_ amount: Amount?, decimals: Int? = nil) -> String {
    amount.map { formatNumber($0, decimals: decimals) } ?? "—"
  }

  /// "72,2%"; "—" for what is not known.
  func percent(_ amount: Amount?) -> String { amount.map { formatNumber($0, decimals: 1) + "%" } ?? "—" }

  /// "trên 20 sản phẩm", "15,5 – 16 tiêu chí": a target with its comparator and unit.
  func target(_ target: Target) -> String {
    let value = formatNumber(target.value)
    let unit = target.unit.isPercent ? "%" : " " + target.unit.symbol
    switch target.comparator {
    case .equal: return value + unit
    case .range: return "\(value) – \(number(target.valueMax))\(unit)"
    default: return "\(comparator(target.comparator)) \(value)\(unit)"
    }
  }

  func comparator(_ comparator: Comparator) -> String {
    switch comparator {
    case .equal: say("comparator.equal")
    case .atLeast: say("comparator.atLeast")
    case .moreThan: say("comparator.moreThan")
    case .atMost: say("comparator.atMost")
    case .lessThan: say("comparator.lessThan")
    case .about: say("comparator.about")
    case .range: say("comparator.range")
    }
  }
}
