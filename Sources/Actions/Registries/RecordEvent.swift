public import Domain
public import Registries
import Storage

/// Records what happened to an entry, or corrects what was recorded.
public struct RecordEvent: Sendable {
  public var entryID: Int64
  /// Nil for a new one.
  public var eventID: Int64?
  public var kind: String
  /// As typed.
  public var day: String
  public var document: String
  public var note: String
  /// Attribute → as typed.
  public var typed: [String: String]
  public var seenVersion: Int

  public init(
    entryID: Int64, eventID: Int64? = nil, kind: String, day: String, document: String, note: String = "",
    typed: [String: String] = [:], seenVersion: Int
  ) {
    self.entryID = entryID
    self.eventID = eventID
    self.kind = kind
    self.day = day
    self.document = document
    self.note = note
    self.typed = typed
    self.seenVersion = seenVersion
  }

  public static func field(_ attribute: String) -> String { "e-\(attribute)" }

  /// What is doubtful but was kept comes back, to be told.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> [EntryProblem] {
    let input = self
    return try await office.database.write { connection in
      guard let stored = try RegistryEntryStore(connection).find(input.entryID) else { throw ActionError.notFound }
      let work = try RegistryWork(stored.entry.registry, by: person, in: office, connection)
      var entry = try work.requireEntry(input.entryID)
      let event = try input.read(work, entry, id: input.eventID ?? office.identifiers.next())
      // Another process may have given the same number within the same millisecond.
      if input.eventID == nil, entry.events.contains(where: { $0.id == event.id }) {
        throw StorageError.changedMeanwhile
      }
      let old = entry.events.first { $0.id == event.id }
      if input.eventID != nil, old == nil || old?.struckOut != nil { throw ActionError.notFound }
      entry.events.removeAll { $0.id == event.id }
      entry.events.append(event)
      let found = problems(of: entry, work.description, try work.checkContext(entry), newEvents: [event.id])
      // The event must fit, and must not make a later one that fitted before impossible.
      let earlier = Set(problems(of: stored.entry, work.description, try work.checkContext(entry)).map(\.key))
      let faults = found.filter {
        $0.isError && ($0.eventID == event.id || ($0.eventID != nil && !earlier.contains($0.key)))
      }
      if !faults.isEmpty {
        throw ActionError.invalid(
          faults.map { fault in
            let own = fault.eventID == event.id
            let isSet = fault.attribute.map { work.description.event(event.kind)?.sets.contains($0) ?? false } ?? false
            let field = isSet ? Self.field(fault.attribute ?? "") : "day"
            let message = fault.message
            let subject = fault.subject
            return own
              ? FieldProblem(field, message)
              : FieldProblem(
                "day", vi: "Sự kiện “\(subject.vi)” đã ghi sẽ không còn hợp lệ: \(message.vi)",
                en: "The event “\(subject.en)” already recorded would no longer hold: \(message.en)")
          })
      }
      try work.saveChanged(entry, seen: input.seenVersion, by: person)
      var detail = work.changes(from: old?.values ?? [:], to: event.values)
      detail["event"] = work.description.event(event.kind)?.name.vi ?? event.kind
      let days = old.map { $0.day == event.day ? [event.day] : [$0.day, event.day] } ?? [event.day]
      detail["day"] = days.map(printedDay).joined(separator: " → ")
      detail["document"] = event.document
      try office.record(
        old == nil ? "record-event" : "correct-event", registryEntrySubject, entry.id, detail: detail, by: person,
        in: connection)
      return found.filter { !$0.isError && $0.eventID == event.id }
    }
  }

  private func read(_ work: RegistryWork, _ entry: RegistryEntry, id: Int64) throws -> RegistryEvent {
    var form = FormReader()
    guard let kind = work.description.event(kind) else {
      throw ActionError.invalid([
        FieldProblem("kind", vi: "Hãy chọn sự kiện.", en: "Choose what happened.")
      ])
    }
    let date = form.day(day, "day")
    if date == nil, form.problems.isEmpty {
      form.problems.append(
        FieldProblem("day", vi: "Hãy ghi ngày, ví dụ 15/6/2025.", en: "Enter the day, as 15/6/2025."))
    }
    var values: [String: String] = [:]
    for code in kind.sets {
      guard let attribute = work.description.attribute(code), let text = typed[code] else { continue }
      do throws(ValueProblem) {
        values[code] = try attribute.readValue(text, work.catalogue.context)
      } catch {
        form.problems.append(FieldProblem(Self.field(code), error.message))
      }
    }
    let document = form.optional(document, "document", limit: 200) ?? ""
    let note = form.optional(note, "note", limit: 2000) ?? ""
    try form.finish()
    guard let date else { throw ActionError.notFound }
    return RegistryEvent(
      id: id, kind: kind.code, day: date, document: document, values: values.filter { !$0.value.isEmpty }, note: note)
  }
}

/// Strikes out an event that was recorded wrongly; it stays to be seen, with the reason.
public struct StrikeOutEvent: Sendable {
  public var entryID: Int64
  public var eventID: Int64
  public var reason: String
  public var seenVersion: Int

  public init(entryID: Int64, eventID: Int64, reason: String, seenVersion: Int) {
    self.entryID = entryID
    self.eventID = eventID
    self.reason = reason
    self.seenVersion = seenVersion
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      guard let stored = try RegistryEntryStore(connection).find(input.entryID) else { throw ActionError.notFound }
      let work = try RegistryWork(stored.entry.registry, by: person, in: office, connection)
      var entry = try work.requireEntry(input.entryID)
      guard let place = entry.events.firstIndex(where: { $0.id == input.eventID && $0.struckOut == nil })
      else { throw ActionError.notFound }
      var form = FormReader()
      let reason = form.required(
        input.reason, "reason", vi: "Hãy ghi lý do gạch bỏ sự kiện.", en: "Say why the event is struck out.", limit: 500
      )
      try form.finish()
      entry.events[place].struckOut = reason
      try work.saveChanged(entry, seen: input.seenVersion, by: person)
      let event = entry.events[place]
      try office.record(
        "strike-out-event", registryEntrySubject, entry.id,
        detail: [
          "event": work.description.event(event.kind)?.name.vi ?? event.kind, "day": printedDay(event.day),
          "reason": reason,
        ], by: person, in: connection)
    }
  }
}

extension EntryProblem {
  /// The same objection of the same event, whatever its words.
  fileprivate var key: String { "\(eventID ?? 0) \(attribute ?? "") \(fault)" }
}
