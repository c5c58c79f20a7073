public import Domain

/// From the first to the last day of a movement, both included.
public struct MovementWindow: Hashable, Sendable, Codable {
  public let first: Day
  public let last: Day

  /// Nil where the last day lies before the first.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// It lasts a full year or more: a mid-term review (sơ kết) is expected. 1/1 to 31/12 is a year.
  public var isYearOrMore: Bool {
    let anniversary = Day(first.year + 1, first.month, first.day) ?? Day.first(of: 3, first.year + 1)
    return last >= anniversary.adding(days: -1)
  }

  public init(from decoder: any Decoder) throws {
    let days = try decoder.singleValueContainer().decode([Day].self)
    guard days.count == 2, let window = MovementWindow(days[0], days[1]) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a window: \(days)"))
    }
    self = window
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode([first, last])
  }
}

/// One theme of a movement (chuyên đề), and what is to be reached in it.
public struct MovementTheme: Hashable, Sendable, Codable {
  /// Something of the year's plan by which the theme is measured.
  public enum TargetReference: Hashable, Sendable, Codable {
    case indicator(code: String)
    case task(id: Int64)
  }

  public var title: String
  public var targets: [TargetReference]

  public init(_ title: String, targets: [TargetReference]) {
    self.title = title
    self.targets = targets
  }
}

/// What a movement states: bases, aims, scope, objects, content, targets, measures, time.
public struct MovementContent: Hashable, Sendable, Codable {
  public var title: String
  public var bases: [DocumentBasis]
  public var aims: [String]
  /// Where it takes place: "các phòng, đơn vị trực thuộc Sở".
  public var scope: String
  /// Who takes part: "tập thể, cán bộ, công chức, viên chức, người lao động".
  public var objects: String
  public var themes: [MovementTheme]
  /// Biện pháp, tổ chức thực hiện.
  public var measures: [String]
  public var window: MovementWindow?
  /// Thường trực Hội đồng: the unit that follows it.
  public var standingOfficeID: Int64?

  public init(
    title: String, bases: [DocumentBasis] = [], aims: [String] = [], scope: String = "", objects: String = "",
    themes: [MovementTheme] = [], measures: [String] = [], window: MovementWindow? = nil,
    standingOfficeID: Int64? = nil
  ) {
    self.title = title
    self.bases = bases
    self.aims = aims
    self.scope = scope
    self.objects = objects
    self.themes = themes
    self.measures = measures
    self.window = window
    self.standingOfficeID = standingOfficeID
  }
}
