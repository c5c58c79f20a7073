extension Reference {
  /// The year that its series of numbers belongs to: of the symbol ("156/2018/NĐ-CP"), else of the date. Nil for the Party's and
  /// the National Assembly's series, which run through a term.
  public var year: Int? {
    switch symbol.family {
    case .party: nil
    case .nationalAssembly: symbol.year
    default: symbol.year ?? date?.year
    }
  }

  /// The term of the National Assembly ("QH15" → 15), or of the Party's congress by the date (2021 to 2025 → 13).
  public var term: Int? {
    if let body = symbol.symbol.split(separator: "-").last(where: { $0.hasPrefix("QH") || $0.hasPrefix("UBTVQH") }) {
      return Int(body.drop { !$0.isNumber })
    }
    guard symbol.family == .party, let year = date?.year, year >= 1986 else { return nil }
    return 6 + (year - 1986) / 5
  }
}
