public import Domain
public import Registries
public import Storage

/// Keeps a file of rows, to be looked at beside what the registry holds before anything is taken.
public struct BringRows: Sendable {
  public var registry: String
  public var fileName: String
  public var content: [UInt8]

  public init(registry: String, fileName: String, content: [UInt8]) {
    self.registry = registry
    self.fileName = fileName
    self.content = content
  }

  /// Largest file, in bytes.
  public static let limit = 20 << 20

  /// The number of the kept file. Throws `invalid` where its rows cannot be read.
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    let input = self
    guard content.count <= Self.limit else {
      throw ActionError.invalid([
        FieldProblem(
          "file", vi: "Tệp lớn quá \(Self.limit >> 20) MB; hãy chia nhỏ.",
          en: "The file is larger than \(Self.limit >> 20) MB; split it.")
      ])
    }
    return try await office.database.write { connection in
      let work = try RegistryWork(input.registry, by: person, in: office, connection)
      _ = try compare(input.fileName, input.content, work)
      let file = RegistryFile(
        id: office.identifiers.next(), registry: input.registry, personID: person.id, name: input.fileName,
        content: input.content, uploadedAt: office.now)
      try RegistryFileStore(connection).save(file)
      try office.record(
        "bring-rows", "registry", nil, detail: ["registry": work.description.name.vi, "file": input.fileName],
        by: person, in: connection)
      return file.id
    }
  }
}

/// What a kept file would do now. Only who brought it sees it; nil where it is gone.
public func gatherRowComparison(
  fileID: Int64, _ office: Office, by person: Person
) async throws -> (description: RegistryDescription, file: RegistryFile, comparison: RowComparison)? {
  try await office.database.read { connection in
    guard let file = try RegistryFileStore(connection).find(fileID), file.personID == person.id else { return nil }
    let work = try RegistryWork(file.registry, by: person, in: office, connection)
    return (work.description, file, try compare(file.name, file.content, work))
  }
}

private func compare(_ name: String, _ content: [UInt8], _ work: RegistryWork) throws -> RowComparison {
  let table = try readRowFile(name, content)
  let entries = try candidates(table, work)
  let check = CheckContext(today: work.office.today, places: .langSon, linked: try work.linkedNames())
  do throws(RowTableProblem) {
    return try compareRows(table, with: entries, work.description, work.catalogue.context, check)
  } catch {
    throw ActionError.invalid([FieldProblem("file", error.message)])
  }
}

/// The entries that the file's rows may be.
private func candidates(_ table: RowTable, _ work: RegistryWork) throws -> [RegistryEntry] {
  let store = RegistryEntryStore(work.connection)
  let found: RowKeys?
  do throws(RowTableProblem) {
    found = try rowKeys(table, work.description, work.catalogue.context)
  } catch {
    throw ActionError.invalid([FieldProblem("file", error.message)])
  }
  guard let keys = found else { return try store.list(registry: work.description.code) }
  let ids = try store.listIDs(registry: work.description.code, nameKeys: keys.nameKeys, values: keys.uniqueValues)
  let entries = try store.list(ids: Array(Set(ids + keys.ids)).sorted())
  return entries.filter { $0.registry == work.description.code }
}

/// How a file was taken.
public struct TakenRows: Sendable, Hashable {
  public var added = 0
  public var changed = 0
  /// Lines left alone because somebody saved the entry after the file was brought.
  public var changedMeanwhile: [Int] = []
}

/// Takes rows of a kept file into the registry: all that can be taken, or the chosen lines.
public struct TakeRows: Sendable {
  public var fileID: Int64
  /// Lines of the file; nil for all.
  public var lines: Set<Int>?

  public init(fileID: Int64, lines: Set<Int>?) {
    self.fileID = fileID
    self.lines = lines
  }

  public func run(in office: Office, by person: Person) async throws -> TakenRows {
    let input = self
    return try await office.database.write { connection in
      let files = RegistryFileStore(connection)
      guard let file = try files.find(input.fileID), file.personID == person.id else { throw ActionError.notFound }
      let work = try RegistryWork(file.registry, by: person, in: office, connection)
      let comparison = try compare(file.name, file.content, work)
      let store = RegistryEntryStore(connection)
      var taken = TakenRows()
      for change in comparison.changes where input.lines?.contains(change.line) ?? true {
        let now = office.now
        switch change.effect {
        case .same, .refused: continue
        case .added:
          let entry = change.entry.numbered(office, as: office.identifiers.next())
          try store.save(entry, work.description, by: person.id, at: now)
          taken.added += 1
        case .changed:
          guard let id = change.entryID, let held = try store.find(id), held.updatedAt <= file.uploadedAt else {
            taken.changedMeanwhile.append(change.line)
            continue
          }
          let entry = change.entry.numbered(office, as: id)
          try store.saveChanged(entry, seen: held.entry.version, work.description, by: person.id, at: now)
          var detail = work.changes(from: held.entry.values, to: entry.values)
          detail["file"] = file.name
          detail["line"] = String(change.line)
          try office.record("save-entry", registryEntrySubject, id, detail: detail, by: person, in: connection)
          taken.changed += 1
        }
      }
      try files.delete(personID: person.id)
      try office.record(
        "take-rows", "registry", nil,
        detail: [
          "registry": work.description.name.vi, "file": file.name, "added": String(taken.added),
          "changed": String(taken.changed),
        ], by: person, in: connection)
      return taken
    }
  }
}

extension RegistryEntry {
  /// With numbers of the office for itself and for events that have none yet.
  fileprivate func numbered(_ office: Office, as id: Int64) -> RegistryEntry {
    RegistryEntry(
      id: id, registry: registry, values: values,
      events: events.map { event in
        guard event.id < 0 else { return event }
        return RegistryEvent(
          id: office.identifiers.next(), kind: event.kind, day: event.day, document: event.document,
          values: event.values, note: event.note)
      }, version: max(version, 1))
  }
}
