public import Domain

/// What was counted, with the entries behind it.
public struct Counted: Hashable, Sendable {
  /// One value of the grouping attributes, and how much it has.
  public struct Group: Hashable, Sendable {
    /// In the order of the count's groups; "" where the entry does not tell.
    public var keys: [String]
    public var total: Amount
    public var entryIDs: [Int64]
  }

  public var total: Amount
  /// Each entry once, by name.
  public var entryIDs: [Int64]
  public var groups: [Group]
}

/// Counts entries for the days of a period, both included.
///
/// A stock is what stands on the last day. Conditions and groups are looked at on the day of the event that is counted,
/// and of a stock on the last day; of what expired, on the last day it was in force.
public func countEntries(
  _ count: RegistryCount, _ courses: [EntryCourse], _ description: RegistryDescription,
  in window: (from: Day, to: Day), groupedBy groups: [String]? = nil
) -> Counted {
  let groups = groups ?? count.groups
  let counting = Counting(count: count, description: description, from: window.from, to: window.to)
  var counted = Counted(total: .zero, entryIDs: [], groups: [])
  var places: [String: Int] = [:]
  for course in courses {
    let days = counting.days(of: course)
    if days.isEmpty { continue }
    var isListed = false
    for day in days where counting.fits(course, on: day) {
      let amount = counting.amount(of: course, on: day)
      counted.total = (try? counted.total.adding(amount)) ?? counted.total
      if !isListed { counted.entryIDs.append(course.id) }
      isListed = true
      if groups.isEmpty { continue }
      let key =
        groups.count == 1
        ? course.value(groups[0], on: day) ?? ""
        : groups.map { course.value($0, on: day) ?? "" }.joined(separator: "\u{1}")
      if let place = places[key] {
        counted.groups[place].total = (try? counted.groups[place].total.adding(amount)) ?? counted.groups[place].total
        if counted.groups[place].entryIDs.last != course.id { counted.groups[place].entryIDs.append(course.id) }
      } else {
        places[key] = counted.groups.count
        let keys = key.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
        counted.groups.append(Counted.Group(keys: keys, total: amount, entryIDs: [course.id]))
      }
    }
  }
  counted.groups.sort { counting.order($0.keys, groups) < counting.order($1.keys, groups) }
  return counted
}

private struct Counting {
  let count: RegistryCount
  let inForce: Set<String>
  let conditions: [(attribute: String, accepts: Set<String>?, least: Amount?)]
  let choices: [String: [String: Int]]
  let from: Day
  let to: Day
  /// The days before the first and the last.
  let dayBefore: (from: Day, to: Day)

  init(count: RegistryCount, description: RegistryDescription, from: Day, to: Day) {
    self.count = count
    (self.from, self.to) = (from, to)
    dayBefore = (from.adding(days: -1), to.adding(days: -1))
    inForce = Set(description.states.filter(\.isInForce).map(\.code))
    conditions = count.conditions.map { condition in
      let attribute = description.attribute(condition.attribute)
      switch condition.test {
      case .among(let codes): return (condition.attribute, Set(codes), nil)
      case .atLeast(let code):
        if let attribute, attribute.kind == .choice {
          let reached = attribute.choices.drop { $0.code != code }.map(\.code)
          return (condition.attribute, Set(reached), nil)
        }
        return (condition.attribute, nil, plainAmount(code))
      }
    }
    choices = Dictionary(
      description.attributes.map { attribute in
        (
          attribute.code,
          Dictionary(attribute.choices.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { a, _ in a })
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The days on which the entry counts.
  func days(of course: EntryCourse) -> [Day] {
    switch count.measure {
    case .inForce:
      guard let span = course.state(on: to), inForce.contains(span.state) else { return [] }
      return [to]
    case .cumulative:
      guard let first = course.happenings.first(where: { $0.kind == count.event }), first.day <= to else { return [] }
      return [to]
    case .first:
      guard let first = course.happenings.first(where: { $0.kind == count.event }), from <= first.day, first.day <= to
      else { return [] }
      return [first.day]
    case .happened:
      return course.happenings.filter { $0.kind == count.event && from <= $0.day && $0.day <= to }.map(\.day)
    case .expired:
      // It is out of force from the day after its last.
      return course.states.filter { span in
        guard span.endsByExpiry, let last = span.span.to, dayBefore.from <= last, last <= dayBefore.to,
          inForce.contains(span.state)
        else { return false }
        let isRenewed = course.state(on: last.adding(days: 1)).map { inForce.contains($0.state) } ?? false
        return !isRenewed
      }.compactMap(\.span.to)
    }
  }

  func fits(_ course: EntryCourse, on day: Day) -> Bool {
    conditions.allSatisfy { condition in
      guard let value = course.value(condition.attribute, on: day) else { return false }
      if let accepts = condition.accepts { return accepts.contains(value) }
      guard let least = condition.least, let number = plainAmount(value) else { return false }
      return number >= least
    }
  }

  func amount(of course: EntryCourse, on day: Day) -> Amount {
    guard let sum = count.sum else { return Amount(tenThousandths: Amount.scale) }
    return course.value(sum, on: day).flatMap(plainAmount) ?? .zero
  }

  /// Choices in their order, all else by its letters.
  func order(_ keys: [String], _ groups: [String]) -> String {
    zip(keys, groups).map { key, group in
      if let place = choices[group]?[key] { return "\(1000 + place)" }
      return key.isEmpty ? "\u{FFFF}" : key
    }.joined(separator: "\u{1}")
  }
}
