public import Domain
import Registries
public import RuralStandards
public import Storage

/// The sets of criteria that the department works with, each by its text in force: its own version, or the shipped one.
public struct StandardCatalogue: Sendable {
  public var standards: [RuralStandard]
  /// Number of a unit → its code.
  public var unitCodes: [Int64: String]

  public init(standards: [RuralStandard], unitCodes: [Int64: String]) {
    self.standards = standards
    self.unitCodes = unitCodes
  }

  public func find(_ code: String) -> RuralStandard? { standards.first { $0.code == code } }

  public func canRecord(_ standard: RuralStandard, _ person: Person) -> Bool {
    RegistryPolicy.canChange(
      person, unitCode: unitCodes[person.organisationID] ?? "", keptBy: standard.units)
  }

  /// A saved text that can no longer be read, because a later program asks more of it, gives way to the shipped one.
  public static func load(on day: Day, _ connection: any Connection) throws -> StandardCatalogue {
    let own = savedStandards.byCode(try DescriptionStore(.ruralStandards, connection).listNewest())
    let units = try OrganisationStore(connection).list(on: day)
    return StandardCatalogue(
      standards: ShippedStandards.all.map { own[$0.code] ?? $0 },
      unitCodes: Dictionary(units.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first }))
  }
}

private let savedStandards = SavedTexts { try? readStandard($0) }

/// The YAML in force of a set, and its version; 0 is the shipped one. Nil where there is no such set.
public func standardText(of code: String, _ connection: any Connection) throws -> (yaml: String, version: Int)? {
  if let saved = try DescriptionStore(.ruralStandards, connection).listNewest().first(where: { $0.code == code }) {
    return (saved.yaml, saved.version)
  }
  return ShippedStandards.texts.first { $0.code == code }.map { ($0.yaml, 0) }
}

/// What recording begins with: the set, the place, what is recorded of it, and that the person may record.
struct StandardWork {
  let standard: RuralStandard
  let place: Places.Place
  let records: [StandardRecord]
  let office: Office
  let connection: any Connection

  init(_ code: String, place id: String, by person: Person, in office: Office, _ connection: any Connection) throws {
    let catalogue = try StandardCatalogue.load(on: office.today, connection)
    guard let standard = catalogue.find(code) else { throw ActionError.notFound }
    guard catalogue.canRecord(standard, person) else { throw ActionError.notAllowed }
    guard let place = standard.place(id, .langSon) else { throw ActionError.notFound }
    self.standard = standard
    self.place = place
    self.office = office
    self.connection = connection
    records = try StandardRecordStore(connection).list(of: code, place: id).map(\.record)
  }

  /// How the place stands on a day, before anything new is recorded.
  func standing(on day: Day) -> CommuneStanding { standard.standing(of: place, records, on: day) }

  /// Keeps new records, and throws who was first where somebody else recorded since.
  func save(_ new: [StandardRecord], seen: Int, by person: Person) throws {
    let store = StandardRecordStore(connection)
    do {
      try store.save(new, of: standard.code, seen: seen, by: person.id, at: office.now)
    } catch StorageError.changedMeanwhile {
      let last = try store.list(of: standard.code, place: place.id).last
      let name = try last.flatMap { try PersonStore(connection).find($0.recordedBy)?.fullName }
      throw ActionError.changedMeanwhile(by: name ?? "", at: last?.recordedAt ?? "")
    }
  }

  func record(_ act: String, _ detail: [String: String], by person: Person) throws {
    var detail = detail
    detail["standard"] = standard.name.vi
    detail["place"] = place.name
    try office.record(act, "rural-standard", nil, detail: detail, by: person, in: connection)
  }
}
