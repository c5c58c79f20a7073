public import Domain
import Registries
import Storage

/// Keeps what is known of an entry, a new one or one that is there.
public struct SaveEntry: Sendable {
  public var registry: String
  /// Nil for a new one.
  public var id: Int64?
  /// Attribute → as typed.
  public var typed: [String: String]
  /// The version the writer saw; 0 for a new one.
  public var seenVersion: Int
  /// The writer has looked at the entries that may be the same, and it is another.
  public var isAnother: Bool

  public init(registry: String, id: Int64?, typed: [String: String], seenVersion: Int, isAnother: Bool = false) {
    self.registry = registry
    self.id = id
    self.typed = typed
    self.seenVersion = seenVersion
    self.isAnother = isAnother
  }

  /// The field that asks whether it is another entry.
  public static let anotherField = "another"
  public static func field(_ attribute: String) -> String { "a-\(attribute)" }

  /// Throws `invalid` with every problem, `changedMeanwhile` where another saved since; nothing is kept then.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    let input = self
    return try await office.database.write { connection in
      let work = try RegistryWork(input.registry, by: person, in: office, connection)
      let old = try input.id.map { try work.requireEntry($0) }
      var entry =
        old ?? RegistryEntry(id: office.identifiers.next(), registry: input.registry, values: [:], version: 1)
      let before = entry.values
      entry.values = try input.read(work, keeping: entry.values)
      try input.check(entry, isNew: old == nil, work)
      if old == nil {
        try RegistryEntryStore(connection).save(entry, work.description, by: person.id, at: office.now)
      } else {
        if entry.values == before, input.seenVersion == entry.version { return entry.id }
        try work.saveChanged(entry, seen: input.seenVersion, by: person)
      }
      var detail = work.changes(from: before, to: entry.values)
      detail["registry"] = work.description.name.vi
      try office.record(
        old == nil ? "add-entry" : "save-entry", registryEntrySubject, entry.id, detail: detail, by: person,
        in: connection)
      return entry.id
    }
  }

  private func read(_ work: RegistryWork, keeping old: [String: String]) throws -> [String: String] {
    var values = old
    var problems: [FieldProblem] = []
    for attribute in work.description.ownAttributes {
      guard let text = typed[attribute.code] else { continue }
      do throws(ValueProblem) {
        values[attribute.code] = try attribute.readValue(text, work.catalogue.context)
      } catch {
        problems.append(FieldProblem(Self.field(attribute.code), error.message))
      }
    }
    if !problems.isEmpty { throw ActionError.invalid(problems) }
    return values
  }

  private func check(_ entry: RegistryEntry, isNew: Bool, _ work: RegistryWork) throws {
    let found = problems(of: entry, work.description, try work.checkContext(entry))
    // An event that was wrong before does not keep an officer from correcting the entry.
    var faults = found.filter { $0.isError && $0.eventID == nil }.map {
      FieldProblem(Self.field($0.attribute ?? ""), $0.message)
    }
    let dates = found.filter { problem in
      guard problem.isError, problem.eventID != nil, case .before = problem.fault else { return false }
      return true
    }
    faults += dates.map { FieldProblem(Self.field($0.attribute ?? ""), $0.message) }
    if faults.isEmpty, isNew, !isAnother, let same = try findSame(entry, work) {
      faults.append(
        FieldProblem(
          Self.anotherField,
          vi: "Đã có “\(same)” giống mục này. Nếu đúng là một mục khác, hãy đánh dấu xác nhận rồi lưu lại.",
          en: "“\(same)” is there already and looks the same. If this is another one, tick the box and save again."))
    }
    if !faults.isEmpty { throw ActionError.invalid(faults) }
  }

  /// Looks among the entries with the same first words, which any rule of duplicates asks for.
  private func findSame(_ entry: RegistryEntry, _ work: RegistryWork) throws -> String? {
    var filter = RegistryFilter(day: work.office.today)
    filter.words = entry.title(work.description)
    let ids = try RegistryListStore(work.connection).listIDs(
      registry: work.description.code, filter, limit: 100, offset: 0)
    let others = try RegistryEntryStore(work.connection).list(ids: ids)
    let proposals = proposeDuplicates(others + [entry], work.description)
    guard let proposal = proposals.first(where: { $0.firstID == entry.id || $0.secondID == entry.id }) else {
      return nil
    }
    let otherID = proposal.firstID == entry.id ? proposal.secondID : proposal.firstID
    return others.first { $0.id == otherID }?.title(work.description)
  }
}

extension FieldProblem {
  init(_ field: String, _ message: BilingualText) { self.init(field, vi: message.vi, en: message.en) }
}
