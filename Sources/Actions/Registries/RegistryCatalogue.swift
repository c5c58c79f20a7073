public import Domain
public import Registries
public import Storage

/// The registries of the department, each by its description in force: the department's own version, or the shipped one.
public struct RegistryCatalogue: Sendable {
  public var descriptions: [RegistryDescription]
  /// Code of a unit → its name, today.
  public var units: [String: String]
  /// Number of a unit → its code.
  public var unitCodes: [Int64: String]

  public init(descriptions: [RegistryDescription], units: [String: String], unitCodes: [Int64: String]) {
    self.descriptions = descriptions
    self.units = units
    self.unitCodes = unitCodes
  }

  public var context: ValueContext { ValueContext(units: units, places: .langSon) }

  public func find(_ code: String) -> RegistryDescription? { descriptions.first { $0.code == code } }

  public func canChange(_ description: RegistryDescription, _ person: Person) -> Bool {
    RegistryPolicy.canChange(
      person, unitCode: unitCodes[person.organisationID] ?? "", keptBy: description.units)
  }

  /// A saved description that can no longer be read, because a later program asks more of it, gives way to the shipped one.
  public static func load(on day: Day, _ connection: any Connection) throws -> RegistryCatalogue {
    let own = savedDescriptions.byCode(try DescriptionStore(.registries, connection).listNewest())
    let shipped = ShippedDescriptions.all.map { own[$0.code] ?? $0 }
    let codes = Set(shipped.map(\.code))
    let added = own.values.filter { !codes.contains($0.code) }.sorted { $0.code < $1.code }
    let units = try OrganisationStore(connection).list(on: day)
    return RegistryCatalogue(
      descriptions: shipped + added,
      units: Dictionary(units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }),
      unitCodes: Dictionary(units.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first }))
  }
}

private let savedDescriptions = SavedTexts { try? readDescription($0) }

/// The YAML in force of a registry, and its version; 0 is the shipped one. Nil where there is no such registry.
public func descriptionText(
  of registry: String, _ connection: any Connection
) throws -> (yaml: String, version: Int)? {
  if let saved = try DescriptionStore(.registries, connection).listNewest().first(where: { $0.code == registry }) {
    return (saved.yaml, saved.version)
  }
  return ShippedDescriptions.texts.first { $0.code == registry }.map { ($0.yaml, 0) }
}

/// What an action on a registry begins with: the registry, and that the person may change it.
struct RegistryWork {
  let catalogue: RegistryCatalogue
  let description: RegistryDescription
  let office: Office
  let connection: any Connection

  init(_ code: String, by person: Person, in office: Office, _ connection: any Connection) throws {
    catalogue = try RegistryCatalogue.load(on: office.today, connection)
    guard let found = catalogue.find(code) else { throw ActionError.notFound }
    description = found
    guard catalogue.canChange(found, person) else { throw ActionError.notAllowed }
    self.office = office
    self.connection = connection
  }

  /// What an entry is checked against.
  func checkContext(_ entry: RegistryEntry) throws -> CheckContext {
    var taken: [String: [String: String]] = [:]
    let store = RegistryEntryStore(connection)
    for attribute in description.attributes where attribute.isUnique {
      guard let value = entry.values[attribute.code], !value.isEmpty,
        let title = try store.findTitle(
          registry: description.code, attribute: attribute.code, value: value, besides: entry.id)
      else { continue }
      taken[attribute.code] = [value: title]
    }
    return CheckContext(today: office.today, places: .langSon, taken: taken, linked: try linkedNames())
  }

  func linkedNames() throws -> [String: Set<String>] {
    let linked = Set(description.attributes.compactMap(\.links))
    let store = RegistryEntryStore(connection)
    return try Dictionary(
      uniqueKeysWithValues: linked.map { ($0, Set(try store.listTitles(registry: $0))) })
  }

  /// Saves, and throws who was first where somebody else saved since.
  func saveChanged(_ entry: RegistryEntry, seen: Int, by person: Person) throws {
    do {
      try RegistryEntryStore(connection).saveChanged(
        entry, seen: seen, description, by: person.id, at: office.now)
    } catch StorageError.changedMeanwhile {
      let other = try RegistryEntryStore(connection).find(entry.id)
      let name = try other.flatMap { try PersonStore(connection).find($0.updatedBy)?.fullName }
      throw ActionError.changedMeanwhile(by: name ?? "", at: other?.updatedAt ?? "")
    }
  }

  /// The entry of this registry that still counts.
  func requireEntry(_ id: Int64) throws -> RegistryEntry {
    guard let found = try RegistryEntryStore(connection).find(id)?.entry, found.registry == description.code
    else { throw ActionError.notFound }
    guard found.mergedInto == nil else { throw ActionError.notFound }
    return found
  }

  /// "Hạng sao: 3 sao → 4 sao", in the office's language, for the log.
  func changes(from old: [String: String], to new: [String: String]) -> [String: String] {
    var detail: [String: String] = [:]
    for attribute in description.attributes {
      let (before, after) = (old[attribute.code] ?? "", new[attribute.code] ?? "")
      if before == after { continue }
      let context = catalogue.context
      let shown = [before, after].map { $0.isEmpty ? "—" : attribute.show($0, context).vi }
      detail[attribute.name.vi] = before.isEmpty ? shown[1] : shown.joined(separator: " → ")
    }
    return detail
  }
}

/// The audit log's name for entries.
public let registryEntrySubject = "registry-entry"
