public import Domain
import VietnameseText

/// The communes and wards of a province, those of today and those that were.
public struct Places: Hashable, Sendable {
  public struct Place: Hashable, Sendable {
    public var name: String
    /// The district it was in, until districts were ended.
    public var district: String?
    /// Last day; nil while it exists.
    public var until: Day?
    /// First day, where it is known.
    public var from: Day?
    /// Where its land went.
    public var successors: [String]

    public init(name: String, district: String? = nil, until: Day? = nil, from: Day? = nil, successors: [String] = []) {
      self.name = name
      self.district = district
      self.until = until
      self.from = from
      self.successors = successors
    }
  }

  public enum Answer: Hashable, Sendable {
    case known
    /// It is no more on that day.
    case dissolved(on: Day, successors: [String])
    /// It was not yet there.
    case notYet(from: Day)
    case unknown
  }

  public var all: [Place]
  private let byKey: [String: [Place]]

  public init(_ places: [Place]) {
    all = places
    byKey = Dictionary(grouping: places) { Places.key($0.name) }
  }

  /// Whether a name stands for a place on a day. Several places of one name are known when one of them is.
  public func find(_ name: String, on day: Day) -> Answer {
    let found = byKey[Places.key(name)] ?? []
    if found.isEmpty { return .unknown }
    if found.contains(where: { $0.exists(on: day) }) {
      return .known
    }
    let past = found.filter { $0.until.map { $0 < day } ?? false }
    if let last = past.compactMap(\.until).max() {
      var names: [String] = []
      for name in past.flatMap(\.successors) where !names.contains(name) { names.append(name) }
      return .dissolved(on: last.adding(days: 1), successors: names)
    }
    return .notYet(from: found.compactMap(\.from).min() ?? day)
  }

  /// The place's own spelling where just one name is meant ("huu lung" is "Xã Hữu Lũng"): one of those that still exist, else
  /// one that was; else as it was typed.
  public func spelled(_ typed: String) -> String {
    let found = byKey[Places.key(typed)] ?? []
    let key = foldForSearch(typed)
    if let exact = found.first(where: { foldForSearch($0.name) == key }) { return exact.name }
    let standing = Set(found.filter { $0.until == nil }.map(\.name))
    if standing.count == 1, let name = standing.first { return name }
    let past = Set(found.map(\.name))
    return past.count == 1 ? past.first ?? typed : typed
  }

  /// "Xã Hữu Lũng", "xã hữu lũng" and "Hữu Lũng" are one name.
  static func key(_ name: String) -> String {
    let folded = foldForSearch(name)
    for kind in ["xa ", "phuong ", "thi tran "] where folded.hasPrefix(kind) {
      return String(folded.dropFirst(kind.count))
    }
    return folded
  }
}
