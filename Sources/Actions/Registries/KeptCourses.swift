public import Registries
public import Storage
import Synchronization

/// The times of registries' entries in memory, so that counting 100,000 of them takes milliseconds. What was saved since
/// they were read is read again, whichever process saved it.
public final class KeptCourses: Sendable {
  private struct Kept {
    var description: RegistryDescription
    /// The newest change that is in `courses`.
    var newest: String
    /// By name.
    var courses: [EntryCourse]
  }

  private let kept = Mutex<[String: Kept]>([:])

  public init() {}

  /// The courses of a registry's entries as `connection` sees them, or newer.
  public func courses(_ description: RegistryDescription, _ connection: any Connection) throws -> [EntryCourse] {
    let store = RegistryEntryStore(connection)
    let newest = try store.newestChange(registry: description.code)
    let known = kept.withLock { $0[description.code] }
    if let known, known.description == description {
      if known.newest >= newest { return known.courses }
      let changed = try store.list(
        ids: store.listIDs(registry: description.code, changedSince: known.newest))
      if changed.count * 4 < known.courses.count + 4 {
        return keep(
          Kept(description: description, newest: newest, courses: replace(changed, in: known.courses, description)))
      }
    }
    let attributes = description.attributes.map(\.code)
    let courses = try RegistryListStore(connection).listCourses(registry: description.code, attributes: attributes)
    return keep(Kept(description: description, newest: newest, courses: courses))
  }

  private func keep(_ new: Kept) -> [EntryCourse] {
    kept.withLock { kept in
      if let other = kept[new.description.code], other.description == new.description, other.newest > new.newest {
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
