/// By which rule a period's data are cut. Stored with every figure; figures of different windows are never compared silently.
public enum ReportingWindow: Hashable, Sendable, Codable, CaseIterable, RawRepresentable, CustomStringConvertible {
  /// From the 15th to the 14th: Nghị định 09/2019/NĐ-CP, Article 12. The year runs from 15/12 to 14/12.
  case decree
  /// From the first to the last day of the calendar period.
  case calendar
  /// Up to and with this day (1 to 27) of the period's last month, as some ministries have it; the decree's rule with another day.
  case cutOff(day: Int)
  /// The dates a regime sets for one period, a crop season above all.
  case dates(from: Day, to: Day)

  /// The rules that hold for every period.
  public static let allCases: [ReportingWindow] = [.decree, .calendar]

  /// First and last day, both included, whose data count for `period`.
  ///
  /// The decree has no periods of nine or eleven months; as provinces do, they are counted from 15/12 to 14/9 and 14/11.
  public func dates(of period: Period) -> (from: Day, to: Day) {
    switch self {
    case .calendar: return (period.firstDay, period.lastDay)
    case .decree: return ReportingWindow.monthly(period, lastDay: 14)
    case .cutOff(let day): return ReportingWindow.monthly(period, lastDay: min(max(day, 1), 27))
    case .dates(let from, let to): return (from, to)
    }
  }

  private static func monthly(_ period: Period, lastDay: Int) -> (from: Day, to: Day) {
    let (first, last) = (period.firstDay, period.lastDay)
    return (
      Day.first(of: first.month - 1, first.year).adding(days: lastDay),
      Day.first(of: last.month, last.year).adding(days: lastDay - 1)
    )
  }

  /// "decree", "calendar", "day:20", "2023-11-01..2024-06-10": how it is stored.
  public var rawValue: String {
    switch self {
    case .decree: "decree"
    case .calendar: "calendar"
    case .cutOff(let day): "day:\(day)"
    case .dates(let from, let to): "\(from.iso)..\(to.iso)"
    }
  }
  public var description: String { rawValue }

  /// Reads `rawValue`; nil for anything else.
  public init?(rawValue: String) {
    switch rawValue {
    case "decree": self = .decree
    case "calendar": self = .calendar
    default:
      if rawValue.hasPrefix("day:"), let day = Int(rawValue.dropFirst(4)), (1...27).contains(day) {
        self = .cutOff(day: day)
        return
      }
      let parts = rawValue.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[1].isEmpty, let from = Day(iso: parts[0]), let to = Day(iso: parts[2]), from <= to
      else { return nil }
      self = .dates(from: from, to: to)
    }
  }

  // Written out, since otherwise the stored words would be compared.
  public static func == (a: ReportingWindow, b: ReportingWindow) -> Bool {
    switch (a, b) {
    case (.decree, .decree), (.calendar, .calendar): true
    case (.cutOff(let a), .cutOff(let b)): a == b
    case (.dates(let from, let to), .dates(let otherFrom, let otherTo)): from == otherFrom && to == otherTo
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .decree: hasher.combine(0)
    case .calendar: hasher.combine(1)
    case .cutOff(let day): hasher.combine(day + 1)
    case .dates(let from, let to):
      hasher.combine(from)
      hasher.combine(to)
    }
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let window = ReportingWindow(rawValue: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a reporting window: \(text)"))
    }
    self = window
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
