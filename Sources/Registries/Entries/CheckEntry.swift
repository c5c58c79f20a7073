public import Domain

/// What a check may look at beside the entry.
public struct CheckContext: Sendable {
  public var today: Day
  /// Empty where the communes are not known; then places are not checked.
  public var places: Places
  /// Unique attribute → value → name of the other entry that has it.
  public var taken: [String: [String: String]]
  /// Registry → names of its entries, for links; a registry without a line is not checked.
  public var linked: [String: Set<String>]

  public init(
    today: Day, places: Places = Places([]), taken: [String: [String: String]] = [:],
    linked: [String: Set<String>] = [:]
  ) {
    self.today = today
    self.places = places
    self.taken = taken
    self.linked = linked
  }
}

/// An event recorded later than this after its day is told of.
public let lateRecordingDays = 60

/// All that is wrong or doubtful about an entry, errors first.
///
/// `newEvents` are those being recorded now: only of them it is said that they are recorded late.
public func problems(
  of entry: RegistryEntry, _ description: RegistryDescription, _ context: CheckContext, newEvents: Set<Int64> = []
) -> [EntryProblem] {
  var check = EntryCheck(entry: entry, description: description, context: context)
  check.checkOwnValues()
  check.checkEvents(new: newEvents)
  return check.found.filter(\.isError) + check.found.filter { !$0.isError }
}

private struct EntryCheck {
  let entry: RegistryEntry
  let description: RegistryDescription
  let context: CheckContext
  var found: [EntryProblem] = []

  mutating func checkOwnValues() {
    for attribute in description.ownAttributes {
      let value = entry.values[attribute.code] ?? ""
      if value.isEmpty {
        if attribute.isRequired { add(.error, attribute, nil, .missing) }
        continue
      }
      if attribute.isUnique, let other = context.taken[attribute.code]?[value] {
        add(.error, attribute, nil, .taken(by: other))
      }
      checkValue(attribute, value, on: nil, event: nil)
    }
    if let place = description.place, let name = entry.values[place.code], !name.isEmpty { checkPlace(place, name) }
    checkBands(entry.values, event: nil)
  }

  /// A place is right when it was one on the day of an event, or is one today.
  private mutating func checkPlace(_ attribute: RegistryAttribute, _ name: String) {
    if context.places.all.isEmpty { return }
    let first = entry.standingEvents.first?.day ?? context.today
    if context.places.find(name, on: context.today) == .known { return }
    switch context.places.find(name, on: first) {
    case .known:
      // It was one then; the entry stays where it was recorded, its land has another name today.
      if case .dissolved(let day, let successors) = context.places.find(name, on: context.today) {
        add(.note, attribute, nil, .placeDissolved(on: day, successors: successors))
      }
    case .dissolved(let day, let successors):
      add(.error, attribute, nil, .placeDissolved(on: day, successors: successors))
    case .notYet(let from): add(.warning, attribute, nil, .placeNotYet(from: from))
    case .unknown: add(.warning, attribute, nil, .placeUnknown)
    }
  }

  private mutating func checkValue(_ attribute: RegistryAttribute, _ value: String, on day: Day?, event: Int64?) {
    if attribute.kind == .link, let registry = attribute.links, let names = context.linked[registry],
      !names.contains(value)
    {
      add(.error, attribute, event, .noSuchLink(value))
    }
    if let day, let choice = attribute.choice(value), !choice.holds(on: day) {
      add(.error, attribute, event, .choiceNotOn(day: day, from: choice.from, until: choice.until))
    }
  }

  private mutating func checkBands(_ values: [String: String], event: Int64?) {
    for attribute in description.attributes {
      guard let bands = attribute.bands, let chosen = values[attribute.code], !chosen.isEmpty,
        let number = values[bands.of].flatMap(plainAmount), let right = bands.choice(for: number), right != chosen,
        let source = description.attribute(bands.of)
      else { continue }
      let name = attribute.choice(right)?.name ?? BilingualText(vi: right, en: right)
      let shown = source.show(number.description, ValueContext())
      add(.warning, attribute, event, .otherBand(number: shown, choice: name))
    }
  }

  mutating func checkEvents(new: Set<Int64>) {
    var before = entry
    before.events = []
    for event in entry.standingEvents {
      guard let kind = description.event(event.kind) else {
        add(.error, BilingualText(vi: event.kind, en: event.kind), nil, event.id, .unknownEvent(event.kind))
        continue
      }
      check(event, kind, before: before)
      if new.contains(event.id) {
        let days = event.day.days(to: context.today)
        if days > lateRecordingDays { add(.warning, kind.name, nil, event.id, .recordedLate(days: days)) }
      }
      before.events.append(event)
    }
  }

  private mutating func check(_ event: RegistryEvent, _ kind: RegistryEventKind, before: RegistryEntry) {
    if event.day > context.today { add(.error, kind.name, nil, event.id, .inFuture(today: context.today)) }
    if kind.needsDocument, event.document.isEmpty { add(.error, kind.name, nil, event.id, .noDocument) }
    for code in kind.sets {
      guard let attribute = description.attribute(code) else { continue }
      let value = event.values[code] ?? ""
      if value.isEmpty {
        if kind.requires.contains(code) { add(.error, attribute, event.id, .missing) }
      } else {
        checkValue(attribute, value, on: event.day, event: event.id)
      }
    }
    checkBands(event.values, event: event.id)
    for code in kind.notBefore {
      guard let attribute = description.attribute(code),
        let day = (entry.values[code] ?? event.values[code]).flatMap({ Day(iso: $0) }), event.day < day
      else { continue }
      add(.error, kind.name, code, event.id, .before(attribute: attribute.name, day: day))
    }
    checkState(event, kind, before: before)
  }

  private mutating func checkState(_ event: RegistryEvent, _ kind: RegistryEventKind, before: RegistryEntry) {
    let course = before.course(description)
    guard let span = course.state(on: event.day) else { return }
    if !kind.from.contains(span.state) {
      let allowed = kind.from.compactMap { description.state($0)?.name }
      let name = description.state(span.state)?.name ?? BilingualText(vi: span.state, en: span.state)
      add(.error, kind.name, nil, event.id, .wrongState(state: name, since: span.span.from, allowed: allowed))
    } else if span.state == description.expired, let to = kind.to, description.state(to)?.isInForce ?? false,
      let from = span.span.from
    {
      add(.note, kind.name, nil, event.id, .renewedAfterExpiry(lastDay: from.adding(days: -1)))
    }
  }

  private mutating func add(
    _ severity: Severity, _ attribute: RegistryAttribute, _ eventID: Int64?, _ fault: EntryProblem.Fault
  ) {
    add(severity, attribute.name, attribute.code, eventID, fault)
  }

  private mutating func add(
    _ severity: Severity, _ subject: BilingualText, _ attribute: String?, _ eventID: Int64?,
    _ fault: EntryProblem.Fault
  ) {
    found.append(
      EntryProblem(severity: severity, attribute: attribute, eventID: eventID, fault: fault, subject: subject))
  }
}
