/// A report regime ("chế độ báo cáo"): who reports what to whom, how often, with data up to which day, and by when.
///
/// Its elements are those that Nghị định 09/2019/NĐ-CP asks of a regime.
public struct ReportRegime: Hashable, Sendable, Codable {
  public enum Content: String, Hashable, Sendable, Codable, CaseIterable {
    case text, figures, both
  }

  public enum SendingWay: String, Hashable, Sendable, Codable, CaseIterable {
    /// Through this program.
    case system
    case email, documentSystem, post, direct, fax, other
  }

  /// One link of the chain: from whom, to whom, by when.
  public struct Step: Hashable, Sendable, Codable {
    public var from: ReportingLevel
    public var to: ReportingLevel
    /// Nil where nothing fixes a day.
    public var deadline: DeadlineRule?
    /// The document and article that fix the deadline; nil where it is our default and the department's to change.
    public var basis: String?

    public init(from: ReportingLevel, to: ReportingLevel, deadline: DeadlineRule?, basis: String? = nil) {
      self.from = from
      self.to = to
      self.deadline = deadline
      self.basis = basis
    }
  }

  /// What holds for one frequency.
  public struct Schedule: Hashable, Sendable, Codable {
    public var frequency: ReportFrequency
    /// Where the frequency is `season`.
    public var seasons: [CropSeason]
    public var window: ReportingWindow
    /// From the lowest level up.
    public var steps: [Step]

    public init(
      _ frequency: ReportFrequency, seasons: [CropSeason] = [], window: ReportingWindow, steps: [Step]
    ) {
      self.frequency = frequency
      self.seasons = seasons
      self.window = window
      self.steps = steps
    }

    public func covers(_ period: Period) -> Bool { frequency.covers(period, seasons: seasons) }
    public func periods(of year: Int) -> [Period] { frequency.periods(of: year, seasons: seasons) }
  }

  public var code: String
  public var name: String
  /// The document that sets it up.
  public var decidedBy: String
  public var content: Content
  public var schedules: [Schedule]
  public var ways: [SendingWay]
  public var validFrom: Day
  public var validTo: Day?

  public init(
    code: String, name: String, decidedBy: String, content: Content = .both, schedules: [Schedule],
    ways: [SendingWay] = [.system], validFrom: Day, validTo: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.decidedBy = decidedBy
    self.content = content
    self.schedules = schedules
    self.ways = ways
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// It holds on the last day of the period's data.
  public func isInForce(for period: Period) -> Bool {
    guard let schedule = schedule(for: period) else { return false }
    let end = schedule.window.dates(of: period).to
    return end >= validFrom && validTo.map { end <= $0 } ?? true
  }

  public func schedule(for period: Period) -> Schedule? { schedules.first { $0.covers(period) } }

  /// Every report that is due for a year, by the end of its data.
  public func periods(of year: Int) -> [Period] {
    schedules.flatMap { schedule in
      schedule.periods(of: year).map { (period: $0, end: schedule.window.dates(of: $0).to) }
    }
    .filter { isInForce(for: $0.period) }
    .sorted { ($0.end, $1.period.firstDay) < ($1.end, $0.period.firstDay) }
    .map(\.period)
  }
}
