/// What a figure or a report is about: a month, quarter, half-year, nine or eleven months, year, several years, or a crop season.
///
/// A period names the calendar it belongs to; the dates its data are counted from and to are `ReportingWindow`'s.
public struct Period: Hashable, Sendable, Codable, CustomStringConvertible {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case month, quarter, half, nineMonths, elevenMonths, year, years, season
  }

  public let kind: Kind
  public let year: Int
  /// Month 1–12, quarter 1–4, half 1–2, the season's place in `CropSeason.allCases` from 1; 1 otherwise.
  public let number: Int
  /// Last year where the kind is `years`; else the same as `year`.
  public let lastYear: Int

  private init(_ kind: Kind, _ year: Int, _ number: Int = 1, lastYear: Int? = nil) {
    self.kind = kind
    self.year = year
    self.number = number
    self.lastYear = lastYear ?? year
  }

  public static func month(_ month: Int, _ year: Int) -> Period { Period(.month, year, min(max(month, 1), 12)) }
  public static func quarter(_ quarter: Int, _ year: Int) -> Period { Period(.quarter, year, min(max(quarter, 1), 4)) }
  public static func half(_ half: Int, _ year: Int) -> Period { Period(.half, year, min(max(half, 1), 2)) }
  public static func nineMonths(_ year: Int) -> Period { Period(.nineMonths, year) }
  /// The report before the year's end: January to November.
  public static func elevenMonths(_ year: Int) -> Period { Period(.elevenMonths, year) }
  /// "Đông Xuân 2023-2024" is `.season(.winterSpring, 2024)`.
  public static func season(_ season: CropSeason, _ year: Int) -> Period {
    Period(.season, year, (CropSeason.allCases.firstIndex(of: season) ?? 0) + 1)
  }
  public static func year(_ year: Int) -> Period { Period(.year, year) }
  public static func years(_ first: Int, _ last: Int) -> Period {
    first == last ? .year(first) : Period(.years, min(first, last), lastYear: max(first, last))
  }

  /// The crop season, where the period is one.
  public var season: CropSeason? { kind == .season ? CropSeason.allCases[number - 1] : nil }

  /// "2025-06", "2025-Q2", "2025-H1", "2025-9M", "2025-11M", "2025", "2021..2025", "2024-DX": how it is stored and written in JSON.
  public var code: String {
    let y = padded(year, 4)
    return switch kind {
    case .month: "\(y)-\(padded(number, 2))"
    case .quarter: "\(y)-Q\(number)"
    case .half: "\(y)-H\(number)"
    case .nineMonths: "\(y)-9M"
    case .elevenMonths: "\(y)-11M"
    case .season: "\(y)-\(season?.rawValue ?? "")"
    case .year: y
    case .years: "\(y)..\(padded(lastYear, 4))"
    }
  }
  public var description: String { code }

  /// Reads `code`; nil for anything else.
  public init?(code: some StringProtocol) {
    let text = String(code)
    let years = text.split(separator: ".", omittingEmptySubsequences: false)
    if years.count == 3, years[1].isEmpty {
      guard let first = Period.yearNumber(years[0]), let last = Period.yearNumber(years[2]), first < last
      else { return nil }
      self = .years(first, last)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Period.yearNumber($0) }) else { return nil }
    guard parts.count == 2 else {
      if parts.count > 2 { return nil }
      self = .year(year)
      return
    }
    let part = String(parts[1])
    if part == "9M" {
      self = .nineMonths(year)
    } else if part == "11M" {
      self = .elevenMonths(year)
    } else if let season = CropSeason(rawValue: part) {
      self = .season(season, year)
    } else if part.hasPrefix("Q"), let n = Int(part.dropFirst()), (1...4).contains(n) {
      self = .quarter(n, year)
    } else if part.hasPrefix("H"), let n = Int(part.dropFirst()), (1...2).contains(n) {
      self = .half(n, year)
    } else if part.count == 2, let n = Int(part), (1...12).contains(n) {
      self = .month(n, year)
    } else {
      return nil
    }
  }

  private static func yearNumber(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), year >= 1000 else { return nil }
    return year
  }

  /// First calendar month covered, 1–12; that of Đông Xuân lies in the year before.
  public var firstMonth: Int {
    switch kind {
    case .month: number
    case .quarter: number * 3 - 2
    case .half: number * 6 - 5
    case .nineMonths, .elevenMonths, .year, .years: 1
    case .season: season?.months.first ?? 1
    }
  }

  /// Last calendar month covered, 1–12.
  public var lastMonth: Int {
    switch kind {
    case .month: number
    case .quarter: number * 3
    case .half: number * 6
    case .nineMonths: 9
    case .elevenMonths: 11
    case .year, .years: 12
    case .season: season?.months.last ?? 12
    }
  }

  public var firstDay: Day {
    Day.first(of: firstMonth, season?.beginsTheYearBefore == true ? year - 1 : year)
  }
  public var lastDay: Day { Day.last(of: lastMonth, lastYear) }

  /// "cùng kỳ": the same period one year earlier.
  public var samePeriodLastYear: Period {
    Period(kind, year - 1, number, lastYear: lastYear - 1)
  }

  /// The period of the same kind just before; for half-years, nine and eleven months the same rule; a season's is a year earlier.
  public var previous: Period {
    switch kind {
    case .month: number > 1 ? .month(number - 1, year) : .month(12, year - 1)
    case .quarter: number > 1 ? .quarter(number - 1, year) : .quarter(4, year - 1)
    case .half: number > 1 ? .half(1, year) : .half(2, year - 1)
    case .nineMonths: .nineMonths(year - 1)
    case .elevenMonths: .elevenMonths(year - 1)
    case .season: samePeriodLastYear
    case .year: .year(year - 1)
    case .years: .years(year - (lastYear - year + 1), year - 1)
    }
  }

  /// The year it belongs to (the last one of several).
  public var reportingYear: Period { .year(lastYear) }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let period = Period(code: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a period: \(text)"))
    }
    self = period
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
