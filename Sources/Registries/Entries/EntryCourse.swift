public import Domain

/// What holds of an entry from which day to which, reckoned from its events.
public struct EntryCourse: Hashable, Sendable, Identifiable {
  /// Both ends included; nil is without end.
  public struct Span: Hashable, Sendable {
    public var from: Day?
    public var to: Day?

    public init(from: Day?, to: Day?) {
      self.from = from
      self.to = to
    }

    public func contains(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
  }

  public struct StateSpan: Hashable, Sendable {
    public var state: String
    public var span: Span
    /// Its end is the end of validity, not a later event.
    public var endsByExpiry: Bool

    public init(state: String, span: Span, endsByExpiry: Bool) {
      self.state = state
      self.span = span
      self.endsByExpiry = endsByExpiry
    }
  }

  public struct ValueSpan: Hashable, Sendable {
    public var attribute: String
    public var value: String
    public var span: Span

    public init(attribute: String, value: String, span: Span) {
      self.attribute = attribute
      self.value = value
      self.span = span
    }
  }

  public struct Happening: Hashable, Sendable {
    public var kind: String
    public var day: Day

    public init(kind: String, day: Day) {
      self.kind = kind
      self.day = day
    }
  }

  public let id: Int64
  public var title: String
  /// One after the other without gap or overlap, from the beginning of time.
  public var states: [StateSpan]
  public var values: [ValueSpan]
  /// By day.
  public var happenings: [Happening]

  public init(id: Int64, title: String, states: [StateSpan], values: [ValueSpan], happenings: [Happening]) {
    self.id = id
    self.title = title
    self.states = states
    self.values = values
    self.happenings = happenings
  }

  public func state(on day: Day) -> StateSpan? { states.first { $0.span.contains(day) } }

  public func value(_ attribute: String, on day: Day) -> String? {
    values.first { $0.attribute == attribute && $0.span.contains(day) }?.value
  }
}

extension RegistryEntry {
  /// The events that hold, by day; of one day in the order they were recorded.
  public var standingEvents: [RegistryEvent] {
    events.filter { $0.struckOut == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Its states, values and events in time.
  ///
  /// An event that its state does not allow still moves the state, as the decision it tells of did; `problems` says so.
  public func course(_ description: RegistryDescription) -> EntryCourse {
    let events = standingEvents
    return EntryCourse(
      id: id, title: title(description), states: states(events, description), values: valueSpans(events),
      happenings: events.map { EntryCourse.Happening(kind: $0.kind, day: $0.day) })
  }

  private func states(_ events: [RegistryEvent], _ description: RegistryDescription) -> [EntryCourse.StateSpan] {
    var spans: [EntryCourse.StateSpan] = []
    var state = description.start
    var from: Day?
    var until: Day?

    /// Ends the present state the day before `next`, by itself before that where its validity is over.
    func close(before next: Day?) {
      let last = next?.adding(days: -1)
      if let end = until, let expired = description.expired, last.map({ end < $0 }) ?? true {
        add(state, from, end, endsByExpiry: true)
        add(expired, end.adding(days: 1), last, endsByExpiry: false)
      } else {
        add(state, from, last, endsByExpiry: until != nil && last == until)
      }
    }
    func add(_ state: String, _ from: Day?, _ to: Day?, endsByExpiry: Bool) {
      if let from, let to, to < from { return }
      spans.append(
        EntryCourse.StateSpan(state: state, span: EntryCourse.Span(from: from, to: to), endsByExpiry: endsByExpiry))
    }

    for event in events {
      guard let kind = description.event(event.kind), let next = kind.to else { continue }
      close(before: event.day)
      (state, from) = (next, event.day)
      until = kind.months.map { lastDay(ofMonths: $0, from: event.day) }
    }
    close(before: nil)
    return spans
  }

  private func valueSpans(_ events: [RegistryEvent]) -> [EntryCourse.ValueSpan] {
    var spans = values.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map {
      EntryCourse.ValueSpan(attribute: $0.key, value: $0.value, span: EntryCourse.Span(from: nil, to: nil))
    }
    for event in events {
      for (attribute, value) in event.values.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
        for index in spans.indices where spans[index].attribute == attribute && spans[index].span.to == nil {
          spans[index].span.to = event.day.adding(days: -1)
        }
        spans.append(
          EntryCourse.ValueSpan(attribute: attribute, value: value, span: EntryCourse.Span(from: event.day, to: nil)))
      }
    }
    return spans.filter { span in span.span.from.map { from in span.span.to.map { from <= $0 } ?? true } ?? true }
  }
}

/// The last day of a term of so many months: the day of the last month with the same number, or that month's last day
/// (Bộ luật Dân sự 2015, Article 148): from 15/6/2020 for 36 months to 15/6/2023, that day included.
public func lastDay(ofMonths months: Int, from day: Day) -> Day {
  let end = Day.last(of: day.month + months, day.year)
  return Day(end.year, end.month, min(day.day, end.day)) ?? end
}
