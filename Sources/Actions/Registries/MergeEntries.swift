public import Domain
import Registries
import Storage

/// Two entries are one: the first stays and takes over what only the second knew; the second stays to be seen and counts no
/// more.
public struct MergeEntries: Sendable {
  public var keptID: Int64
  public var otherID: Int64
  public var seenKept: Int
  public var seenOther: Int

  public init(keptID: Int64, otherID: Int64, seenKept: Int, seenOther: Int) {
    self.keptID = keptID
    self.otherID = otherID
    self.seenKept = seenKept
    self.seenOther = seenOther
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      guard input.keptID != input.otherID, let stored = try RegistryEntryStore(connection).find(input.keptID)
      else { throw ActionError.notFound }
      let work = try RegistryWork(stored.entry.registry, by: person, in: office, connection)
      let kept = try work.requireEntry(input.keptID)
      var other = try work.requireEntry(input.otherID)
      var merged = kept.merging(other)
      let known = Set(kept.events.map(\.id))
      merged.events = merged.events.map { event in
        known.contains(event.id) ? event : event.copied(as: office.identifiers.next())
      }
      other.mergedInto = kept.id
      try work.saveChanged(other, seen: input.seenOther, by: person)
      try work.saveChanged(merged, seen: input.seenKept, by: person)
      var detail = work.changes(from: kept.values, to: merged.values)
      detail["merged"] = "\(other.title(work.description)) (\(other.id))"
      detail["events"] = String(merged.events.count - kept.events.count)
      try office.record("merge-entries", registryEntrySubject, kept.id, detail: detail, by: person, in: connection)
      try office.record(
        "merge-entries", registryEntrySubject, other.id,
        detail: ["into": "\(kept.title(work.description)) (\(kept.id))"], by: person, in: connection)
    }
  }
}

extension RegistryEvent {
  fileprivate func copied(as id: Int64) -> RegistryEvent {
    RegistryEvent(
      id: id, kind: kind, day: day, document: document, values: values, note: note, struckOut: struckOut)
  }
}
