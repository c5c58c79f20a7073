public import Domain
import Registries
public import RuralStandards
public import Storage

/// How all communes stand under a set on a day.
public func gatherStandings(
  _ standard: RuralStandard, on day: Day, _ connection: any Connection
) throws -> [CommuneStanding] {
  standard.standings(.langSon, try StandardRecordStore(connection).list(of: standard.code), on: day)
}

/// One commune under one set: how it stands on a day, every record with who recorded it, and what does not fit together.
public struct CommuneReading: Sendable {
  public var standing: CommuneStanding
  public var records: [StoredRecord]
  public var recorders: [Int64: String]
  public var doubts: [BilingualText]
  /// How the communes stood whose land went into this one, on their last day.
  public var predecessors: [CommuneStanding]

  public init(
    standing: CommuneStanding, records: [StoredRecord], recorders: [Int64: String], doubts: [BilingualText],
    predecessors: [CommuneStanding]
  ) {
    self.standing = standing
    self.records = records
    self.recorders = recorders
    self.doubts = doubts
    self.predecessors = predecessors
  }
}

/// Nil where the set is about no such place.
public func gatherCommune(
  _ standard: RuralStandard, place id: String, on day: Day, _ connection: any Connection
) throws -> CommuneReading? {
  guard let place = standard.place(id, .langSon) else { return nil }
  let store = StandardRecordStore(connection)
  let records = try store.list(of: standard.code, place: id)
  let standing = standard.standing(of: place, records.map(\.record), on: day)
  let people = PersonStore(connection)
  let names = try Set(records.map(\.recordedBy)).compactMap { id in try people.find(id).map { (id, $0.fullName) } }
  var isEarlierHeld = true
  if let requires = standard.requires {
    let earlier = try store.list(of: requires, place: id).map(\.record)
    isEarlierHeld = standard.standing(of: place, earlier, on: day).stage == .decided
  }
  // A set that began after they ended says nothing of them.
  let formerPlaces = Places.langSon.predecessors(of: place).filter { former in
    former.isCommune && (former.until.map { $0 >= standard.from } ?? false)
  }
  let predecessors = try formerPlaces.map { former in
    standard.standing(
      of: former, try store.list(of: standard.code, place: former.id).map(\.record), on: former.until ?? day)
  }
  return CommuneReading(
    standing: standing, records: records, recorders: Dictionary(uniqueKeysWithValues: names),
    doubts: standard.doubts(standing, isEarlierHeld: isEarlierHeld), predecessors: predecessors)
}
