public import Domain
import VietnameseText

/// Why what was typed cannot be a value of an attribute.
public enum ValueProblem: Error, Hashable, Sendable {
  case tooLong(limit: Int)
  case notANumber(String)
  case tooSmall(least: Amount)
  case tooLarge(most: Amount)
  case notADay(String)
  case notAChoice(String, choices: [BilingualText])
  /// Nobody of the units is called so.
  case noSuchUnit(String)
}

/// What a value may name beside itself.
public struct ValueContext: Sendable {
  /// Unit's code → its name.
  public var units: [String: String]
  /// Communes, for a name typed without "xã" or accents.
  public var places: Places

  public init(units: [String: String] = [:], places: Places = Places([])) {
    self.units = units
    self.places = places
  }
}

extension RegistryAttribute {
  /// Longest text, in letters.
  public static let limit = 500

  /// Reads what an officer typed or a sheet holds; "" for nothing.
  ///
  /// The plain form: numbers "48231.7", days "2025-06-30", choices and units by code, all else as typed without blanks at
  /// the ends. A choice may be typed by its name in either language, with or without accents.
  public func readValue(_ typed: String, _ context: ValueContext) throws(ValueProblem) -> String {
    let text = trimBlanks(typed)
    if text.isEmpty { return "" }
    if text.unicodeScalars.count > Self.limit { throw .tooLong(limit: Self.limit) }
    switch kind {
    case .text, .person, .file, .link: return text
    case .place: return context.places.spelled(text)
    case .number: return try readNumber(text).description
    case .date: return try readDay(text).iso
    case .choice:
      let key = foldForSearch(text)
      if let found = choices.first(where: { $0.code == text }) { return found.code }
      let found = choices.first { foldForSearch($0.name.vi) == key || foldForSearch($0.name.en) == key }
      guard let found else { throw .notAChoice(text, choices: choices.map(\.name)) }
      return found.code
    case .organisation:
      if context.units[text] != nil { return text }
      let key = foldForSearch(text)
      guard let found = context.units.first(where: { foldForSearch($0.value) == key || foldForSearch($0.key) == key })
      else { throw .noSuchUnit(text) }
      return found.key
    }
  }

  private func readNumber(_ text: String) throws(ValueProblem) -> Amount {
    guard let amount = try? parseTypedNumber(text) else { throw .notANumber(text) }
    if let least, amount < least { throw .tooSmall(least: least) }
    if let most, amount > most { throw .tooLarge(most: most) }
    return amount
  }
}

/// Reads "15/6/2025", "2025-06-15", "ngày 15 tháng 6 năm 2025"; of a sheet also its count of days (45.823).
public func readDay(_ text: String) throws(ValueProblem) -> Day {
  if let day = Day(iso: text) { return day }
  if let day = readDate(text)?.complete { return day }
  // Days since 30/12/1899, as sheets keep them, between 1927 and 2119.
  if let serial = Int(text), (10_000...80_000).contains(serial) { return Day(ordinal: serial - 25_569) }
  throw .notADay(text)
}

extension RegistryAttribute {
  /// A value as it is shown and typed: "15/06/2025", "12.345,6", "3 sao".
  public func show(_ value: String, _ context: ValueContext) -> BilingualText {
    switch kind {
    case .number:
      let shown = plainAmount(value).map { formatNumber($0) } ?? value
      return BilingualText(vi: shown, en: shown)
    case .date:
      let shown = Day(iso: value).map(printedDay) ?? value
      return BilingualText(vi: shown, en: shown)
    case .choice: return choice(value)?.name ?? BilingualText(vi: value, en: value)
    case .organisation:
      let shown = context.units[value] ?? value
      return BilingualText(vi: shown, en: shown)
    case .text, .person, .place, .file, .link: return BilingualText(vi: value, en: value)
    }
  }
}

/// "06/02/2025", as offices write it.
public func printedDay(_ day: Day) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  return "\(two(day.day))/\(two(day.month))/\(day.year)"
}

/// A number kept in its plain form; nil where it is none.
public func numberValue(_ value: String) -> Amount? { plainAmount(value) }
