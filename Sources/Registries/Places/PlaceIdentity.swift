public import Domain
import VietnameseText

extension Places.Place {
  /// "xa-huu-lung", "xa-tan-tri--huyen-bac-son": the same in every program that reads the province's list, for addresses and
  /// records. A place of before July 2025 bears its district, since two districts could have communes of one name.
  public var id: String {
    ([name] + [district].compactMap(\.self)).map { part in
      foldForSearch(part).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }.joined(separator: "--")
  }

  /// Whether it is there on a day.
  public func exists(on day: Day) -> Bool { (until.map { day <= $0 } ?? true) && (from.map { $0 <= day } ?? true) }

  /// A commune, not a ward or a town.
  public var isCommune: Bool { name.hasPrefix("Xã ") }
}

extension Places {
  /// The place with this identity, of today or of before.
  public func find(id: String) -> Place? { all.first { $0.id == id } }

  /// Those of a day, by name.
  public func list(on day: Day) -> [Place] { all.filter { $0.exists(on: day) } }

  /// The districts of a day, by name; none since July 2025.
  public func listDistricts(on day: Day) -> [Place] {
    var found: [String: Place] = [:]
    for place in all where place.exists(on: day) {
      guard let district = place.district else { continue }
      found[district] = Place(name: district, until: place.until, from: place.from)
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// Whose land went into a place.
  public func predecessors(of place: Place) -> [Place] {
    all.filter { $0.until != nil && $0.successors.contains(place.name) }
  }
}
