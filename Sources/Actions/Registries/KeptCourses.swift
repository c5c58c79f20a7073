public import Registries
import Storage
import Synchronization

extension Office {
  /// The times of a registry's entries as they are now, by name.
  public func courses(of description: RegistryDescription) async throws -> [EntryCourse] {
    let revision = database.revision
    let kept = keptCourses
    return try await database.read { try kept.courses(description, revision: revision, $0) }
  }
}

/// The times of registries' entries in memory, so that counting 100,000 of them takes milliseconds. What was saved since
/// they were read is read again, whichever process saved it.
final class KeptCourses: Sendable {
  private struct Kept {
    var description: RegistryDescription
    /// The newest change that is in `courses`.
    var newest: String
    /// The database's when it was read: changes within one millisecond are told apart by it.
    var revision: Int
    /// By name.
    var courses: [EntryCourse]
  }

  private let kept = Mutex<[String: Kept]>([:])

  init() {}

  /// The courses of a registry's entries as `connection` sees them, or newer. `revision` is the database's before it was
  /// opened for reading.
  func courses(
    _ description: RegistryDescription, revision: Int, _ connection: any Connection
  ) throws -> [EntryCourse] {
    let store = RegistryEntryStore(connection)
    let newest = try store.newestChange(registry: description.code)
    let known = kept.withLock { $0[description.code] }
    if let known, known.description == description {
      if known.newest == newest, known.revision == revision { return known.courses }
      let changed = try store.list(
        ids: store.listIDs(registry: description.code, changedSince: known.newest))
      if changed.count * 4 < known.courses.count + 4 {
        return keep(
          Kept(
            description: description, newest: newest, revision: revision,
            courses: replace(changed, in: known.courses, description)))
      }
    }
    let attributes = description.attributes.map(\.code)
    let courses = try RegistryListStore(connection).listCourses(registry: description.code, attributes: attributes)
    return keep(Kept(description: description, newest: newest, revision: revision, courses: courses))
  }

  private func keep(_ new: Kept) -> [EntryCourse] {
    kept.withLock { kept in
      if let other = kept[new.description.code], other.description == new.description,
        (other.newest, other.revision) > (new.newest, new.revision)
      {
        return
      }
      kept[new.description.code] = new
    }
    return new.courses
  }
}

private func replace(
  _ changed: [RegistryEntry], in courses: [EntryCourse], _ description: RegistryDescription
) -> [EntryCourse] {
  let ids = Set(changed.map(\.id))
  let fresh = changed.filter { $0.mergedInto == nil }.map { $0.course(description) }
  return (courses.filter { !ids.contains($0.id) } + fresh).sorted {
    let (one, other) = (nameKey($0.title), nameKey($1.title))
    return one == other ? $0.id < $1.id : one < other
  }
}
