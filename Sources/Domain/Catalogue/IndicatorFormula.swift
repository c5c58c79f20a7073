/// How an indicator is computed from others, which are named by their codes.
public enum IndicatorFormula: Hashable, Sendable, Codable {
  /// 100 · numerator ÷ denominator.
  case percent(numerator: String, denominator: String)
  case sum([String])
  /// The first less the second.
  case difference(String, String)
  /// One for each of another, in the unit "tạ/ha", "tiêu chí/xã": production ÷ area.
  case yield(of: String, per: String)

  /// The codes it rests on, in order.
  public var inputs: [String] {
    switch self {
    case .percent(let numerator, let denominator): [numerator, denominator]
    case .sum(let parts): parts
    case .difference(let whole, let part): [whole, part]
    case .yield(let amount, let base): [amount, base]
    }
  }

  /// "%(A; B)", "tổng(A; B; C)", "hiệu(A; B)", "năng suất(A; B)": how it is written in a file.
  public var text: String {
    let list = inputs.joined(separator: "; ")
    return switch self {
    case .percent: "%(\(list))"
    case .sum: "tổng(\(list))"
    case .difference: "hiệu(\(list))"
    case .yield: "năng suất(\(list))"
    }
  }

  /// Reads `text`; nil for anything else.
  public init?(text: String) {
    guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
    let inner = text[text.index(after: open)...].dropLast()
    let codes = inner.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) }
    guard !codes.contains("") else { return nil }
    switch (trimmed(text[..<open]).lowercased(), codes.count) {
    case ("%", 2): self = .percent(numerator: codes[0], denominator: codes[1])
    case ("tổng", 1...): self = .sum(codes)
    case ("hiệu", 2): self = .difference(codes[0], codes[1])
    case ("năng suất", 2): self = .yield(of: codes[0], per: codes[1])
    default: return nil
    }
  }
}

/// Without white space at both ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}

extension MeasureUnit {
  /// "tạ/ha" as tạ and ha; nil where it is no rate. "m3/ha/năm" is m3 for each ha: a year is the period.
  public var ratio: (amount: MeasureUnit, base: MeasureUnit)? {
    let parts = symbol.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 || parts.count == 3 && parts[2] == "năm", !parts[0].isEmpty, !parts[1].isEmpty
    else { return nil }
    return (MeasureUnit(parts[0]), MeasureUnit(parts[1]))
  }
}
