/// How often a report is made.
public enum ReportFrequency: String, Hashable, Sendable, Codable, CaseIterable {
  case month, quarter
  /// Only January to June; the second half is told by the year's report.
  case firstHalf
  case half, nineMonths, elevenMonths, year
  /// Once for each crop season asked for.
  case season

  /// The periods of a year, in order. `seasons` are those of a report by season.
  public func periods(of year: Int, seasons: [CropSeason] = []) -> [Period] {
    switch self {
    case .month: (1...12).map { .month($0, year) }
    case .quarter: (1...4).map { .quarter($0, year) }
    case .firstHalf: [.half(1, year)]
    case .half: [.half(1, year), .half(2, year)]
    case .nineMonths: [.nineMonths(year)]
    case .elevenMonths: [.elevenMonths(year)]
    case .year: [.year(year)]
    case .season: seasons.map { .season($0, year) }
    }
  }

  public func covers(_ period: Period, seasons: [CropSeason] = []) -> Bool {
    switch (self, period.kind) {
    case (.month, .month), (.quarter, .quarter), (.half, .half), (.nineMonths, .nineMonths),
      (.elevenMonths, .elevenMonths), (.year, .year):
      true
    case (.firstHalf, .half): period.number == 1
    case (.season, .season): period.season.map(seasons.contains) ?? false
    default: false
    }
  }
}
