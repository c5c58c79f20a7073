public import Domain
public import Registries

/// Which entries of a registry are wanted; empty leaves a condition out.
public struct RegistryFilter: Sendable, Hashable {
  /// As typed; every word has to be found, accents and case aside.
  public var words = ""
  public var state = ""
  /// Attribute → value.
  public var values: [String: String] = [:]
  /// State and values are those of this day.
  public var day: Day

  public init(day: Day) { self.day = day }

  public var isEmpty: Bool { words.isEmpty && state.isEmpty && values.values.allSatisfy(\.isEmpty) }
}

/// How many entries a registry has, and how they stand on a day.
public struct RegistryStanding: Sendable, Hashable {
  public var registry: String
  public var entries: Int
  /// State → entries.
  public var states: [String: Int]
  /// Whose validity ends from the day to another.
  public var expiring: Int
}

/// The end of an entry's validity.
public struct ComingExpiry: Sendable, Hashable {
  public var entryID: Int64
  public var registry: String
  public var title: String
  public var lastDay: Day
}

/// Lists over the entries of a registry.
public struct RegistryListStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Numbers of the entries that fit, by name.
  public func listIDs(registry: String, _ filter: RegistryFilter, limit: Int, offset: Int) throws -> [Int64] {
    var sql: SQL = "SELECT e.id FROM registry_entry e WHERE "
    sql.append(condition(registry, filter))
    sql.append(" ORDER BY e.title_key, e.id LIMIT \(limit) OFFSET \(offset)")
    return try connection.rows(sql).map { try $0.integer("id") }
  }

  public func count(registry: String, _ filter: RegistryFilter) throws -> Int {
    var sql: SQL = "SELECT COUNT(*) AS entries FROM registry_entry e WHERE "
    sql.append(condition(registry, filter))
    return Int(try connection.firstRow(sql)?.integer("entries") ?? 0)
  }

  private func condition(_ registry: String, _ filter: RegistryFilter) -> SQL {
    var sql: SQL = "e.registry = \(registry) AND e.merged_into IS NULL"
    for word in searchWords(filter.words).prefix(12) {
      sql.append(" AND e.search_key LIKE \("% " + likePattern(word) + "%") ESCAPE '\\'")
    }
    if !filter.state.isEmpty {
      sql.append(
        """
         AND e.id IN (
          SELECT entry_id FROM registry_span
          WHERE registry = \(registry) AND state = \(filter.state) AND from_day <= \(filter.day)
            AND to_day >= \(filter.day))
        """)
    }
    for (attribute, value) in filter.values.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      sql.append(
        """
         AND e.id IN (
          SELECT entry_id FROM registry_value
          WHERE registry = \(registry) AND attribute = \(attribute) AND value = \(value)
            AND from_day <= \(filter.day) AND to_day >= \(filter.day))
        """)
    }
    return sql
  }

  /// How every registry that has entries stands on a day, and how many of its entries expire from it to `horizon`.
  public func listStandings(on day: Day, horizon: Day) throws -> [RegistryStanding] {
    var standings: [String: RegistryStanding] = [:]
    for row in try connection.rows(
      """
      SELECT registry, state, COUNT(*) AS entries
      FROM registry_span
      WHERE from_day <= \(day) AND to_day >= \(day)
      GROUP BY registry, state
      """)
    {
      let registry = try row.text("registry")
      let count = Int(try row.integer("entries"))
      var standing =
        standings[registry] ?? RegistryStanding(registry: registry, entries: 0, states: [:], expiring: 0)
      standing.entries += count
      standing.states[try row.text("state")] = count
      standings[registry] = standing
    }
    for row in try connection.rows(
      """
      SELECT registry, COUNT(*) AS entries
      FROM registry_span
      WHERE expires = 1 AND from_day <= \(day) AND to_day >= \(day) AND to_day <= \(horizon)
      GROUP BY registry
      """)
    {
      standings[try row.text("registry")]?.expiring = Int(try row.integer("entries"))
    }
    return standings.values.sorted { $0.registry < $1.registry }
  }

  /// Entries whose validity ends from one day to another and has not been renewed, soonest first.
  public func listExpiring(from: Day, to: Day, limit: Int) throws -> [ComingExpiry] {
    try connection.rows(
      """
      SELECT s.entry_id, s.registry, e.title, s.to_day
      FROM registry_span s
      JOIN registry_entry e ON e.id = s.entry_id
      WHERE s.expires = 1 AND s.from_day <= \(from) AND s.to_day >= \(from) AND s.to_day <= \(to)
      ORDER BY s.to_day, e.title_key, e.id
      LIMIT \(limit)
      """
    ).map { row in
      ComingExpiry(
        entryID: try row.integer("entry_id"), registry: try row.text("registry"), title: try row.text("title"),
        lastDay: try row.day("to_day"))
    }
  }

  /// The course of every entry, as far as a count looks at it.
  public func listCourses(registry: String, attributes: [String]) throws -> [EntryCourse] {
    var courses = try connection.rows(
      """
      SELECT id, title FROM registry_entry WHERE registry = \(registry) AND merged_into IS NULL ORDER BY title_key, id
      """
    ).map { row in
      EntryCourse(
        id: try row.integer("id"), title: try row.text("title"), states: [], values: [], happenings: [])
    }
    let places = Dictionary(courses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in try connection.rows(
      """
      SELECT entry_id, state, from_day, to_day, expires FROM registry_span WHERE registry = \(registry)
      ORDER BY entry_id, from_day
      """)
    {
      guard let place = places[try row.integer("entry_id")] else { continue }
      courses[place].states.append(
        EntryCourse.StateSpan(
          state: try row.text("state"), span: try storedSpan(row), endsByExpiry: try row.flag("expires")))
    }
    for row in try connection.rows(
      """
      SELECT entry_id, attribute, value, from_day, to_day
      FROM registry_value
      WHERE registry = \(registry) AND attribute IN (\(list: attributes))
      ORDER BY entry_id, attribute, from_day
      """)
    {
      guard let place = places[try row.integer("entry_id")] else { continue }
      courses[place].values.append(
        EntryCourse.ValueSpan(
          attribute: try row.text("attribute"), value: try row.text("value"), span: try storedSpan(row)))
    }
    for row in try connection.rows(
      """
      SELECT v.entry_id, v.kind, v.day
      FROM registry_event v
      JOIN registry_entry e ON e.id = v.entry_id
      WHERE e.registry = \(registry) AND v.struck_out IS NULL
      ORDER BY v.entry_id, v.day, v.id
      """)
    {
      guard let place = places[try row.integer("entry_id")] else { continue }
      courses[place].happenings.append(
        EntryCourse.Happening(kind: try row.text("kind"), day: try row.day("day")))
    }
    return courses
  }
}
