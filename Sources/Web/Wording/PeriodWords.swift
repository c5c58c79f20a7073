import Domain

extension Language {
  /// "Tháng 4/2025", "Quý II/2025", "6 tháng đầu năm 2025", "Năm 2025".
  func period(_ period: Period) -> String {
    let year = String(period.year)
    return switch period.kind {
    case .month: say("period.month", ["month": String(period.number), "year": year])
    case .quarter: say("period.quarter", ["quarter": Self.roman[period.number - 1], "year": year])
    case .half: say(period.number == 1 ? "period.firstHalf" : "period.secondHalf", ["year": year])
    case .nineMonths: say("period.nineMonths", ["year": year])
    case .elevenMonths: say("period.elevenMonths", ["year": year])
    case .season: season(period)
    case .year: say("period.year", ["year": year])
    case .years: say("period.years", ["year": year, "last": String(period.lastYear)])
    }
  }

  /// "Vụ Đông Xuân 2023 – 2024", "Vụ Mùa 2024".
  private func season(_ period: Period) -> String {
    guard let season = period.season else { return period.code }
    let years = season.beginsTheYearBefore ? "\(period.year - 1) – \(period.year)" : String(period.year)
    return say("period.season", ["season": season.name, "years": years])
  }

  /// Within a sentence: "tháng 4/2025", "6 tháng đầu năm 2025".
  func periodInSentence(_ period: Period) -> String {
    let words = self.period(period)
    return self == .vi ? words.prefix(1).lowercased() + words.dropFirst() : words
  }

  /// For the head of a narrow column: "T4", "Q1", "6T", "Năm".
  func shortPeriod(_ period: Period) -> String {
    switch period.kind {
    case .month: "T\(period.number)"
    case .quarter: "Q\(period.number)"
    case .half: period.number == 1 ? "6T" : "6T2"
    case .nineMonths: "9T"
    case .elevenMonths: "11T"
    case .season: period.season?.rawValue ?? ""
    case .year: say("period.short.year")
    case .years: "\(period.year)–\(period.lastYear)"
    }
  }

  private static let roman = ["I", "II", "III", "IV"]
}
