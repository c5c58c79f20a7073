import Domain
public import Registries
import Foundation

/// An entry as it is kept, and who saved it last.
public struct StoredEntry: Sendable, Hashable {
  public var entry: RegistryEntry
  public var updatedBy: Int64
  public var updatedAt: String
}

/// Entries of all registries. A page saves through an action, which hands in the description.
public struct RegistryEntryStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Adds an entry with its events.
  public func save(
    _ entry: RegistryEntry, _ description: RegistryDescription, by personID: Int64, at moment: String
  ) throws {
    let title = entry.title(description)
    try connection.execute(
      """
      INSERT INTO registry_entry (id, registry, version, title, title_key, search_key, content, merged_into, updated_by,
        updated_at)
      VALUES (\(entry.id), \(entry.registry), \(entry.version), \(title), \(nameKey(title)),
        \(searchKey(entry, description)), \(try json(entry.values)), \(entry.mergedInto), \(personID), \(moment))
      """)
    for event in entry.events { try save(event, of: entry.id, by: personID, at: moment) }
    try saveCourse(entry, description)
  }

  /// Saves values and new events of an entry that is `seen` in that version; throws `changedMeanwhile` where it is not.
  public func saveChanged(
    _ entry: RegistryEntry, seen: Int, _ description: RegistryDescription, by personID: Int64, at moment: String
  ) throws {
    let title = entry.title(description)
    try connection.execute(
      """
      UPDATE registry_entry
      SET version = version + 1, title = \(title), title_key = \(nameKey(title)),
        search_key = \(searchKey(entry, description)), content = \(try json(entry.values)),
        merged_into = \(entry.mergedInto), updated_by = \(personID), updated_at = \(moment)
      WHERE id = \(entry.id) AND version = \(seen)
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
    let known = Dictionary(
      uniqueKeysWithValues: try listEvents(of: entry.id).map { ($0.id, $0) })
    for event in entry.events where known[event.id] != event {
      if known[event.id] == nil {
        try save(event, of: entry.id, by: personID, at: moment)
      } else {
        try saveChanged(event, by: personID, at: moment)
      }
    }
    try connection.execute("DELETE FROM registry_span WHERE entry_id = \(entry.id)")
    try connection.execute("DELETE FROM registry_value WHERE entry_id = \(entry.id)")
    try saveCourse(entry, description)
  }

  /// Reckons the times of a registry's entries anew, after its description was changed.
  public func saveCourses(_ description: RegistryDescription) throws {
    try connection.execute("DELETE FROM registry_span WHERE registry = \(description.code)")
    try connection.execute("DELETE FROM registry_value WHERE registry = \(description.code)")
    for entry in try list(registry: description.code) { try saveCourse(entry, description) }
  }

  private func save(_ event: RegistryEvent, of entryID: Int64, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO registry_event (id, entry_id, kind, day, document, content, note, struck_out, recorded_by, recorded_at)
      VALUES (\(event.id), \(entryID), \(event.kind), \(event.day), \(event.document), \(try json(event.values)),
        \(event.note), \(event.struckOut), \(personID), \(moment))
      """)
  }

  private func saveChanged(_ event: RegistryEvent, by personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      UPDATE registry_event
      SET day = \(event.day), document = \(event.document), content = \(try json(event.values)), note = \(event.note),
        struck_out = \(event.struckOut), recorded_by = \(personID), recorded_at = \(moment)
      WHERE id = \(event.id)
      """)
  }

  /// What is kept of times is nothing but the entry's own course, for lists to ask about.
  private func saveCourse(_ entry: RegistryEntry, _ description: RegistryDescription) throws {
    if entry.mergedInto != nil { return }
    let course = entry.course(description)
    for span in course.states {
      try connection.execute(
        """
        INSERT INTO registry_span (entry_id, registry, state, from_day, to_day, expires)
        VALUES (\(entry.id), \(entry.registry), \(span.state), \(firstDay(span.span)), \(lastDay(span.span)),
          \(span.endsByExpiry))
        """)
    }
    let indexed = description.indexedAttributes
    for value in course.values where indexed.contains(value.attribute) {
      try connection.execute(
        """
        INSERT INTO registry_value (entry_id, registry, attribute, value, from_day, to_day)
        VALUES (\(entry.id), \(entry.registry), \(value.attribute), \(value.value), \(firstDay(value.span)),
          \(lastDay(value.span)))
        """)
    }
  }

  public func find(_ id: Int64) throws -> StoredEntry? {
    guard
      let row = try connection.firstRow(
        """
        SELECT id, registry, version, content, merged_into, updated_by, updated_at FROM registry_entry WHERE id = \(id)
        """)
    else { return nil }
    var entry = try RegistryEntry(row)
    entry.events = try listEvents(of: id)
    return StoredEntry(
      entry: entry, updatedBy: try row.integer("updated_by"), updatedAt: try row.text("updated_at"))
  }

  /// Every entry of a registry with its events, merged ones too, by number.
  public func list(registry: String) throws -> [RegistryEntry] {
    var entries = try connection.rows(
      """
      SELECT id, registry, version, content, merged_into FROM registry_entry WHERE registry = \(registry) ORDER BY id
      """
    ).map(RegistryEntry.init)
    try addEvents(
      to: &entries,
      """
      SELECT v.id, v.entry_id, v.kind, v.day, v.document, v.content, v.note, v.struck_out
      FROM registry_event v
      JOIN registry_entry e ON e.id = v.entry_id
      WHERE e.registry = \(registry)
      ORDER BY v.id
      """)
    return entries
  }

  /// These entries with their events, in the order of `ids`.
  public func list(ids: [Int64]) throws -> [RegistryEntry] {
    if ids.count > 500 { return try chunks(ids).flatMap { try list(ids: $0) } }
    var entries = try connection.rows(
      "SELECT id, registry, version, content, merged_into FROM registry_entry WHERE id IN (\(list: ids))"
    ).map(RegistryEntry.init)
    try addEvents(
      to: &entries,
      """
      SELECT id, entry_id, kind, day, document, content, note, struck_out
      FROM registry_event
      WHERE entry_id IN (\(list: ids))
      ORDER BY id
      """)
    let places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return entries.sorted { places[$0.id] ?? 0 < places[$1.id] ?? 0 }
  }

  /// Numbers of the entries with one of these name keys, or with one of these values of an attribute.
  public func listIDs(registry: String, nameKeys: [String], values: [String: [String]]) throws -> [Int64] {
    var ids: [Int64] = []
    for keys in chunks(nameKeys) {
      ids += try connection.rows(
        """
        SELECT id FROM registry_entry
        WHERE registry = \(registry) AND merged_into IS NULL AND title_key IN (\(list: keys))
        ORDER BY id
        """
      ).map { try $0.integer("id") }
    }
    for (attribute, wanted) in values.sorted(by: { $0.key < $1.key }) {
      for some in chunks(wanted) {
        ids += try connection.rows(
          """
          SELECT entry_id FROM registry_value
          WHERE registry = \(registry) AND attribute = \(attribute) AND value IN (\(list: some))
          ORDER BY entry_id
          """
        ).map { try $0.integer("entry_id") }
      }
    }
    return ids
  }

  private func chunks<Element>(_ elements: [Element]) -> [[Element]] {
    stride(from: 0, to: elements.count, by: 500).map { Array(elements[$0..<min($0 + 500, elements.count)]) }
  }

  private func addEvents(to entries: inout [RegistryEntry], _ sql: SQL) throws {
    let places = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in try connection.rows(sql) {
      guard let place = places[try row.integer("entry_id")] else { continue }
      entries[place].events.append(try RegistryEvent(row))
    }
  }

  private func listEvents(of id: Int64) throws -> [RegistryEvent] {
    try connection.rows(
      """
      SELECT id, kind, day, document, content, note, struck_out FROM registry_event WHERE entry_id = \(id) ORDER BY id
      """
    ).map(RegistryEvent.init)
  }

  /// When an entry of a registry was saved last; "" where it has none.
  public func newestChange(registry: String) throws -> String {
    try connection.firstRow(
      "SELECT updated_at FROM registry_entry WHERE registry = \(registry) ORDER BY updated_at DESC LIMIT 1"
    )?.text("updated_at") ?? ""
  }

  /// Numbers of the entries saved at or after a moment.
  public func listIDs(registry: String, changedSince moment: String) throws -> [Int64] {
    try connection.rows(
      """
      SELECT id FROM registry_entry WHERE registry = \(registry) AND updated_at >= \(moment) ORDER BY id
      """
    ).map { try $0.integer("id") }
  }

  /// Names of a registry's entries.
  public func listTitles(registry: String) throws -> [String] {
    try connection.rows(
      """
      SELECT title FROM registry_entry WHERE registry = \(registry) AND merged_into IS NULL ORDER BY title_key, id
      """
    ).map { try $0.text("title") }
  }

  /// The entry other than `id` that has this value of an attribute, by its name.
  public func findTitle(registry: String, attribute: String, value: String, besides id: Int64) throws -> String? {
    try connection.firstRow(
      """
      SELECT e.title
      FROM registry_value v
      JOIN registry_entry e ON e.id = v.entry_id
      WHERE v.registry = \(registry) AND v.attribute = \(attribute) AND v.value = \(value) AND v.entry_id <> \(id)
      ORDER BY e.id
      LIMIT 1
      """
    )?.text("title")
  }

  private func searchKey(_ entry: RegistryEntry, _ description: RegistryDescription) -> String {
    let words = description.attributes.compactMap { attribute -> String? in
      switch attribute.kind {
      case .text, .person, .place, .link, .file:
        let latest = entry.standingEvents.last { $0.values[attribute.code]?.isEmpty == false }
        return latest?.values[attribute.code] ?? entry.values[attribute.code]
      case .number, .date, .choice, .organisation: return nil
      }
    }
    // Bounded, since an index of PostgreSQL holds no longer rows.
    return String((" " + searchWords(words.joined(separator: " ")).joined(separator: " ")).prefix(800))
  }

  private func json(_ values: [String: String]) throws -> String {
    try storedJSON(values.filter { !$0.value.isEmpty })
  }
}

extension RegistryDescription {
  /// What lists can be filtered by, what is unique, and what counts look at.
  var indexedAttributes: Set<String> {
    let kinds = attributes.filter {
      $0.isUnique || $0.kind == .choice || $0.kind == .organisation || $0.kind == .place
    }.map(\.code)
    return Set(kinds + counts.flatMap { $0.groups + [$0.sum].compactMap(\.self) + $0.conditions.map(\.attribute) })
  }
}

/// A span without a beginning begins before every day, one without an end lasts to the end of days.
private func firstDay(_ span: EntryCourse.Span) -> String { span.from?.iso ?? "0000-00-00" }
private func lastDay(_ span: EntryCourse.Span) -> String { span.to?.iso ?? "9999-12-31" }

func storedSpan(_ row: Row) throws -> EntryCourse.Span {
  let last = try row.text("to_day")
  return EntryCourse.Span(
    from: Day(iso: try row.text("from_day")), to: last == "9999-12-31" ? nil : Day(iso: last))
}

func storedValues(_ row: Row) throws -> [String: String] {
  try readStored([String: String].self, row.text("content"))
}

extension RegistryEntry {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), registry: try row.text("registry"), values: try storedValues(row),
      version: Int(try row.integer("version")), mergedInto: try row.optionalInteger("merged_into"))
  }
}

extension RegistryEvent {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), kind: try row.text("kind"), day: try row.day("day"),
      document: try row.text("document"), values: try storedValues(row), note: try row.text("note"),
      struckOut: try row.optionalText("struck_out"))
  }
}
