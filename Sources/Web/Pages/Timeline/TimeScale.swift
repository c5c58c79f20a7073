import Domain

/// From which day to which a timeline goes, and where a day lies on it, in thousandths of its width.
struct TimeScale {
  let from: Day
  let to: Day

  /// The plan's period, widened to whole months where deadlines lie outside it, by three years at most on each side.
  init(plan: Period, deadlines: [Deadline]) {
    let days = deadlines.compactMap(\.from) + deadlines.compactMap(\.to)
    let first = max(days.min() ?? plan.firstDay, plan.firstDay.adding(days: -3 * 366))
    let last = min(days.max() ?? plan.lastDay, plan.lastDay.adding(days: 3 * 366))
    from = min(plan.firstDay, Day.first(of: first.month, first.year))
    to = max(plan.lastDay, Day.last(of: last.month, last.year))
  }

  /// Where a day begins; what lies outside is at the edge.
  func place(of day: Day) -> Int {
    let all = from.days(to: to) + 1
    return min(max(from.days(to: day), 0), all) * 1000 / all
  }

  /// Where a day ends.
  func place(ofEnd day: Day) -> Int { place(of: day.adding(days: 1)) }

  /// "45.2%"
  func text(_ place: Int) -> String { "\(place / 10).\(place % 10)%" }

  /// First days of the parts the axis names: months up to a year and a half, quarters up to four years, else years.
  var parts: [(first: Day, period: Period)] {
    let months = (to.year - from.year) * 12 + to.month - from.month + 1
    let step = months <= 18 ? 1 : months <= 48 ? 3 : 12
    return (0..<months).compactMap { index in
      let month = (from.month - 1 + index) % 12 + 1
      let year = from.year + (from.month - 1 + index) / 12
      guard (month - 1) % step == 0 || index == 0 else { return nil }
      let first = Day.first(of: month, year)
      return (first, step == 1 ? .month(month, year) : step == 3 ? .quarter((month + 2) / 3, year) : .year(year))
    }
  }
}

/// Head of a timeline: names of its months, lines between them, today.
struct TimeAxis: TemplateValue {
  struct Tick: TemplateValue {
    var x: String
    var name: String
    /// Every second name is left out where there is little room.
    var isSecond: Bool
  }

  struct Today: TemplateValue {
    var x: String
    var date: String
  }

  var ticks: [Tick]
  /// Nil where today lies outside.
  var today: Today?

  init(_ scale: TimeScale, today: Day, _ language: Language) {
    ticks = scale.parts.enumerated().map { index, part in
      Tick(
        x: scale.text(scale.place(of: part.first)),
        name: part.period.kind == .year ? String(part.period.year) : language.shortPeriod(part.period),
        isSecond: index % 2 == 1)
    }
    let isInside = scale.from <= today && today <= scale.to
    self.today = isInside ? Today(x: scale.text(scale.place(of: today)), date: language.date(today)) : nil
  }
}
