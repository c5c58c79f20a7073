import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// What is counted from a registry's entries.
struct CountPage: Sendable {
  let site: Site

  /// GET /registries/:code/counts?year=2025
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    let typed = try request.addressFields().trimmed("year")
    let year = Int(typed).flatMap { (1990...2100).contains($0) ? $0 : nil } ?? view.today.year
    let periods = ReportSchedule.standard.periods(of: year)
    return try await site.sharedPage(.unit, request, context) {
      let counted = countPeriods(
        view.description.counts, of: view.description, periods: periods, window: .decree, today: view.today,
        try await site.office.courses(of: view.description))
      return CountsModel(counted, year: year, periods, view, context.language)
    }
  }

  /// GET /registries/:code/counts/:count/:period
  @Sendable func entries(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    guard let count = view.description.count(context.parameters.get("count") ?? ""),
      let period = context.parameters.get("period").flatMap({ Period(code: $0) })
    else { throw PageError.notFound }
    let courses = try await site.office.courses(of: view.description)
    let reported = try await site.office.database.read { try gatherReported(count, period, $0) }
    let content = CountContent(count, period, view.description, today: view.today, courses, reported)
    return try await site.page(CountModel(content, view, context.language), request, context)
  }
}

/// One count of one period with all that stands behind and beside it.
struct CountContent: Sendable {
  var count: RegistryCount
  var period: Period
  var dates: (from: Day, to: Day)
  var counted: Counted
  var titles: [Int64: String]
  /// Of a cumulative count, where something expires: what is left of it, and what expired within the period.
  var net: Counted?
  var expired: Counted?
  /// Reported figures, each with what is counted for the same span of days.
  var reported: [(figure: ReportedCount, comparison: ReportedComparison)]
}

extension CountContent {
  init(
    _ count: RegistryCount, _ period: Period, _ description: RegistryDescription, today: Day,
    _ courses: [EntryCourse], _ figures: [ReportedCount]
  ) {
    let window = ReportingWindow.decree
    let dates = countedDays(of: period, window: window, today: today)
    self.count = count
    self.period = period
    self.dates = dates
    counted = countEntries(count, courses, description, in: dates)
    let ids = Set(counted.entryIDs)
    titles = Dictionary(
      courses.filter { ids.contains($0.id) }.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    if count.measure == .cumulative, description.expires {
      var other = count
      other.measure = .inForce
      net = countEntries(other, courses, description, in: dates)
      other.measure = .expired
      expired = countEntries(other, courses, description, in: dates)
    }
    // Amounts are reported from the year's beginning (docs/decisions/0006-reported-flows-are-cumulative.md).
    let since = count.isStock ? dates.from : window.dates(of: .year(period.year)).from
    let sameSpan = since == dates.from ? counted : countEntries(count, courses, description, in: (since, dates.to))
    reported = figures.map {
      ($0, ReportedComparison(counted: sameSpan.total, reported: $0.value))
    }
  }
}
