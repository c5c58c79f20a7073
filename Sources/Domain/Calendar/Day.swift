/// A day of the Gregorian calendar, without time or time zone: what deadlines and cut-offs are made of.
public struct Day: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil when there is no such day (31/4, 29/2/2023); years 1 to 9999.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.days(inMonth: month, of: year)
    else { return nil }
    self.init(trusted: year, month, day)
  }

  private init(trusted year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601 "2025-06-30".
  public init?(iso: some StringProtocol) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// "2025-06-30".
  public var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
  public var description: String { iso }

  public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  public static func first(of month: Int, _ year: Int) -> Day {
    let number = (year * 12 + month - 1)
    return Day(trusted: number / 12, number % 12 + 1, 1)
  }

  public static func last(of month: Int, _ year: Int) -> Day {
    let first = Day.first(of: month, year)
    return Day(trusted: first.year, first.month, days(inMonth: first.month, of: first.year))
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Days since 1970-01-01 (negative before).
  public var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public init(ordinal: Int) {
    let z = ordinal + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    self.init(
      trusted: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  public func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(to other: Day) -> Int { other.ordinal - ordinal }

  /// 1 Monday … 7 Sunday.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)"))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// A date as far as the document states it: a year, a month of a year, or a day.
public struct PartialDay: Hashable, Sendable, Codable {
  public var year: Int
  public var month: Int?
  public var day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// "2022", "2022-02" or "2022-02-06".
  public var iso: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  public init?(iso: String) {
    let parts = iso.split(separator: "-").map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], parts.allSatisfy({ $0 != nil }) else { return nil }
    self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  public var complete: Day? {
    guard let month, let day else { return nil }
    return Day(year, month, day)
  }

  /// The earliest day it can be.
  public var earliest: Day? { Day(year, month ?? 1, day ?? 1) }
  /// The latest day it can be.
  public var latest: Day? {
    if day != nil { return complete }
    return Day.last(of: month ?? 12, year)
  }
}

/// With zeros before it: "02" tập thể, "PT-2026-001". At least `width` digits.
public func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
