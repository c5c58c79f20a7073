public import Domain
import Registries
import VietnameseText

/// What an indicator asks for before its criterion is met.
public enum Threshold: Hashable, Sendable {
  /// "Đạt": a quality that somebody judges.
  case quality
  /// "Theo quy định của UBND cấp tỉnh": what the province decided, or decides.
  case byProvince
  /// "≥ 80%".
  case compared(Comparator, Amount)

  /// "met", "province", ">= 80", "<= 12.5", as descriptions write it; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "met": self = .quality
    case "province": self = .byProvince
    default:
      let parts = text.split(separator: " ")
      guard parts.count == 2, let comparator = Comparator(rawValue: String(parts[0])),
        Self.readable.contains(comparator),
        let amount = plainAmount(String(parts[1]))
      else { return nil }
      self = .compared(comparator, amount)
    }
  }

  private static let readable: [Comparator] = [.equal, .atLeast, .moreThan, .atMost, .lessThan]

  /// Whether a value reaches it; nil where no number decides.
  public func isReached(by value: Amount) -> Bool? {
    guard case .compared(let comparator, let bound) = self else { return nil }
    return switch comparator {
    case .equal: value == bound
    case .atLeast: value >= bound
    case .moreThan: value > bound
    case .atMost: value <= bound
    case .lessThan: value < bound
    case .about, .range: nil
    }
  }
}

extension Threshold {
  /// "≥ 80%", "đạt", "theo quy định của UBND tỉnh".
  public func text(unit: String?) -> BilingualText {
    switch self {
    case .quality: return BilingualText(vi: "đạt", en: "met")
    case .byProvince: return BilingualText(vi: "theo quy định của UBND tỉnh", en: "as the province decides")
    case .compared(let comparator, let bound):
      let shown = "\(sign(comparator)) \(formatNumber(bound))\(unit.map { $0 == "%" ? "%" : " \($0)" } ?? "")"
      return BilingualText(vi: shown, en: shown)
    }
  }
}

private func sign(_ comparator: Comparator) -> String {
  switch comparator {
  case .atLeast: "≥"
  case .atMost: "≤"
  case .equal, .moreThan, .lessThan, .about, .range: comparator.rawValue
  }
}
