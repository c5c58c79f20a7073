public import Domain
import VietnameseText

/// Largest file, in rows.
public let importedRowLimit = 50_000

/// What one row of a file would do.
public struct RowChange: Hashable, Sendable {
  public struct Difference: Hashable, Sendable {
    public var attribute: String
    /// In their plain form; "" for nothing.
    public var held: String
    public var filled: String
  }

  public struct CellProblem: Hashable, Sendable {
    public var heading: String
    public var text: BilingualText
    public var isError: Bool
  }

  public enum Effect: Hashable, Sendable {
    case added
    case changed
    case same
    /// It cannot be taken.
    case refused
  }

  public var line: Int
  public var title: String
  /// Nil for a new one.
  public var entryID: Int64?
  public var differences: [Difference]
  /// An event that the entry does not have yet.
  public var event: RegistryEvent?
  public var problems: [CellProblem]
  /// The entry as it would be.
  public var entry: RegistryEntry

  public var effect: Effect {
    if problems.contains(where: \.isError) { return .refused }
    if entryID == nil { return .added }
    return differences.isEmpty && event == nil ? .same : .changed
  }
}

/// What a file would do to a registry, row by row.
public struct RowComparison: Hashable, Sendable {
  public var changes: [RowChange]
  /// Headings that stand for nothing of the registry.
  public var unknownHeadings: [String]

  public func count(_ effect: RowChange.Effect) -> Int { changes.count { $0.effect == effect } }
}

/// Lays a file's rows beside the entries held.
///
/// A row is an entry's by its number, else by the first rule of duplicates, else by its name alone where just one entry has
/// it. An empty cell leaves what is held: taking something out is done on the entry's page. New entries and events have
/// negative numbers, to be replaced when they are kept.
public func compareRows(
  _ table: RowTable, with entries: [RegistryEntry], _ description: RegistryDescription, _ context: ValueContext,
  _ check: CheckContext
) throws(RowTableProblem) -> RowComparison {
  if table.rows.isEmpty { throw .empty }
  if table.rows.count > importedRowLimit { throw .tooMany(limit: importedRowLimit) }
  let (places, unknown) = try RowColumn.find(table.headings, description)
  guard places[.attribute(description.title)] != nil || places[.id] != nil else {
    throw .noTitle(description.attribute(description.title)?.name ?? BilingualText(vi: "", en: ""))
  }
  var comparing = RowComparing(
    places: places, headings: table.headings, description: description, context: context, check: check,
    entries: entries)
  return RowComparison(changes: table.rows.map { comparing.compare($0) }, unknownHeadings: unknown)
}

private struct RowComparing {
  let places: [RowColumn: Int]
  let headings: [String]
  let description: RegistryDescription
  let context: ValueContext
  let check: CheckContext
  var byID: [Int64: RegistryEntry]
  var byRule: [[String]: RegistryEntry] = [:]
  var byTitle: [String: [RegistryEntry]] = [:]
  var lines: [Int64: Int] = [:]
  /// Unique attribute → value → name, of the entries held and of the rows before.
  var taken: [String: [String: (id: Int64, title: String)]] = [:]
  var nextID: Int64 = -1

  init(
    places: [RowColumn: Int], headings: [String], description: RegistryDescription, context: ValueContext,
    check: CheckContext, entries: [RegistryEntry]
  ) {
    self.places = places
    self.headings = headings
    self.description = description
    self.context = context
    self.check = check
    let standing = entries.filter { $0.mergedInto == nil }
    byID = Dictionary(standing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in standing {
      if let keys = ruleKeys(entry.values) { byRule[keys] = byRule[keys] ?? entry }
      byTitle[nameKey(entry.title(description)), default: []].append(entry)
      noteTaken(entry)
    }
  }

  private mutating func noteTaken(_ entry: RegistryEntry) {
    for attribute in description.attributes where attribute.isUnique {
      if let value = entry.values[attribute.code], !value.isEmpty {
        taken[attribute.code, default: [:]][value] = (entry.id, entry.title(description))
      }
    }
  }

  private func ruleKeys(_ values: [String: String]) -> [String]? {
    guard let rule = description.duplicates.first else { return nil }
    let keys = rule.map { nameKey(values[$0] ?? "") }
    return keys.contains("") ? nil : keys
  }

  private func cell(_ column: RowColumn, _ row: RowTable.Row) -> String {
    guard let place = places[column], row.cells.indices.contains(place) else { return "" }
    return trimBlanks(row.cells[place])
  }

  mutating func compare(_ row: RowTable.Row) -> RowChange {
    var problems: [RowChange.CellProblem] = []
    var filled: [String: String] = [:]
    for attribute in description.attributes {
      let typed = cell(.attribute(attribute.code), row)
      if typed.isEmpty { continue }
      do throws(ValueProblem) {
        filled[attribute.code] = try attribute.readValue(typed, context)
      } catch {
        problems.append(problem(.attribute(attribute.code), error.message))
      }
    }
    let held = find(row, filled, &problems)
    var entry = held ?? newEntry()
    let own = Set(description.ownAttributes.map(\.code))
    var differences: [RowChange.Difference] = []
    for attribute in description.attributes where own.contains(attribute.code) {
      guard let value = filled[attribute.code], value != entry.values[attribute.code] ?? "" else { continue }
      differences.append(
        RowChange.Difference(
          attribute: attribute.code, held: entry.values[attribute.code] ?? "", filled: value))
      entry.values[attribute.code] = value
    }
    let event = readEvent(row, filled.filter { !own.contains($0.key) }, entry, &problems)
    if let event { entry.events.append(event) }
    if problems.isEmpty, held == nil || !differences.isEmpty || event != nil {
      problems += entryProblems(entry, new: event)
    }
    if let line = lines[entry.id] {
      problems.append(
        RowChange.CellProblem(
          heading: "",
          text: BilingualText(
            vi: "Dòng \(line) của tệp cũng là mục này; hãy giữ một dòng.",
            en: "Line \(line) of the file is this entry too; keep one of them."), isError: true))
    }
    lines[entry.id] = row.line
    let change = RowChange(
      line: row.line, title: entry.title(description), entryID: held?.id, differences: differences, event: event,
      problems: problems, entry: entry)
    if change.effect == .added || change.effect == .changed {
      noteTaken(entry)
      if held == nil, let keys = ruleKeys(entry.values), byRule[keys] == nil { byRule[keys] = entry }
    }
    return change
  }

  private func problem(_ column: RowColumn, _ text: BilingualText) -> RowChange.CellProblem {
    let heading = places[column].flatMap { headings.indices.contains($0) ? headings[$0] : nil } ?? ""
    return RowChange.CellProblem(heading: heading, text: text, isError: true)
  }

  private mutating func newEntry() -> RegistryEntry {
    nextID -= 1
    return RegistryEntry(id: nextID, registry: description.code, values: [:], version: 0)
  }

  private func find(
    _ row: RowTable.Row, _ filled: [String: String], _ problems: inout [RowChange.CellProblem]
  ) -> RegistryEntry? {
    let number = cell(.id, row)
    if !number.isEmpty {
      if let found = Int64(number).flatMap({ byID[$0] }) { return found }
      problems.append(
        problem(
          .id,
          BilingualText(
            vi: "Không có mục nào mang mã số “\(number)”; để trống ô này nếu là mục mới.",
            en: "No entry has the number “\(number)”; leave the cell empty for a new entry.")))
      return nil
    }
    if let keys = ruleKeys(filled), let found = byRule[keys] { return found }
    if description.duplicates.isEmpty, let title = filled[description.title] {
      let named = byTitle[nameKey(title)] ?? []
      return named.count == 1 ? named.first : nil
    }
    return nil
  }

  private mutating func readEvent(
    _ row: RowTable.Row, _ values: [String: String], _ entry: RegistryEntry,
    _ problems: inout [RowChange.CellProblem]
  ) -> RegistryEvent? {
    let (name, typedDay) = (cell(.eventKind, row), cell(.eventDay, row))
    if name.isEmpty {
      if !typedDay.isEmpty {
        problems.append(
          problem(
            .eventDay,
            BilingualText(
              vi: "Có ngày mà chưa ghi sự kiện gì ở cột “\(RowColumn.eventKind.heading(description).vi)”.",
              en: "There is a day, but no event in the column “\(RowColumn.eventKind.heading(description).en)”.")))
      }
      return nil
    }
    let key = foldForSearch(name)
    guard
      let kind = description.events.first(where: {
        $0.code == name || foldForSearch($0.name.vi) == key || foldForSearch($0.name.en) == key
      })
    else {
      let names = description.events.map(\.name)
      problems.append(problem(.eventKind, ValueProblem.notAChoice(name, choices: names).message))
      return nil
    }
    let day: Day
    do throws(ValueProblem) { day = try readDay(typedDay) } catch {
      problems.append(problem(.eventDay, error.message))
      return nil
    }
    if entry.standingEvents.contains(where: { $0.kind == kind.code && $0.day == day }) { return nil }
    nextID -= 1
    return RegistryEvent(
      id: nextID, kind: kind.code, day: day, document: cell(.eventDocument, row),
      values: values.filter { kind.sets.contains($0.key) })
  }

  private func entryProblems(_ entry: RegistryEntry, new event: RegistryEvent?) -> [RowChange.CellProblem] {
    var check = check
    for (attribute, values) in taken {
      guard let value = entry.values[attribute], let other = values[value], other.id != entry.id else { continue }
      check.taken[attribute] = [value: other.title]
    }
    return Registries.problems(of: entry, description, check, newEvents: event.map { [$0.id] } ?? []).filter {
      // What was wrong before with other events is not the row's fault.
      $0.eventID == nil || $0.eventID == event?.id
    }.map { problem in
      let column = problem.attribute.map { RowColumn.attribute($0) } ?? .eventKind
      let heading = places[column].flatMap { headings.indices.contains($0) ? headings[$0] : nil }
      return RowChange.CellProblem(
        heading: heading ?? column.heading(description).vi, text: problem.message, isError: problem.isError)
    }
  }
}
